import english from '../en/workbook.ts';
import { worded } from '../language.ts';

export const workbookWords = worded('workbook', english);
