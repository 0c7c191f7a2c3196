/** The worker: a file on one side, what a backup holds on the other. */
import { answerRequests } from '../answerRequests.ts';
import { partsOf, readFile } from './reading.ts';

answerRequests(async (file) => partsOf(await readFile(file)));
