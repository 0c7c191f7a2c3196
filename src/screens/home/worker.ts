/** The worker: a file on one side, the document in it on the other. */
import { answerFile } from '../fileWorker.ts';
import { partsOf, readFile } from './reading.ts';

answerFile(async (file) => partsOf(await readFile(file)));
