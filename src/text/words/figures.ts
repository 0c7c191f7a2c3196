import english from '../en/figures.ts';
import { worded } from '../language.ts';

export const figuresWords = worded('figures', english);
