/** The worker: receives a file and posts the parts of its document. */
import { answerRequests } from '../answerRequests.ts';
import { partsOf, readFile } from './documentReading.ts';

answerRequests(async (file) => partsOf(await readFile(file)));
