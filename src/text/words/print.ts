import english from '../en/print.ts';
import { worded } from '../language.ts';

export const printWords = worded('print', english);
