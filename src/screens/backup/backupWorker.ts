/** The worker: receives a file and posts the parts of the backup in it. */
import { answerRequests } from '../answerRequests.ts';
import { partsOf, readFile } from './backupReading.ts';

answerRequests(async (file) => partsOf(await readFile(file)));
