import english from '../en/share.ts';
import { worded } from '../language.ts';

export const shareWords = worded('share', english);
