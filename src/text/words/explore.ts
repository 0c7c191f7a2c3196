import english from '../en/explore.ts';
import { worded } from '../language.ts';

export const exploreWords = worded('explore', english);
