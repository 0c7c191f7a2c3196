import english from '../en/backup.ts';
import { worded } from '../language.ts';

export const backupWords = worded('backup', english);
