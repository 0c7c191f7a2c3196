import english from '../en/loading.ts';
import { worded } from '../language.ts';

export const loadingWords = worded('loading', english);
