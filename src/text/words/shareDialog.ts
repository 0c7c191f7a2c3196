import english from '../en/shareDialog.ts';
import { worded } from '../language.ts';

export const shareDialogWords = worded('shareDialog', english);
