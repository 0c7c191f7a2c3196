import english from '../en/benchmarks.ts';
import { worded } from '../language.ts';

export const benchmarksWords = worded('benchmarks', english);
