import english from '../en/present.ts';
import { worded } from '../language.ts';

export const presentWords = worded('present', english);
