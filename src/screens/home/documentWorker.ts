/** The worker: a file on one side, the document in it on the other. */
import { answerRequests } from '../answerRequests.ts';
import { partsOf, readFile } from './documentReading.ts';

answerRequests(async (file) => partsOf(await readFile(file)));
