/** Why something could not be done, in words, where what does it had to be loaded first. */
import { loadingWords } from '../text/words/loading.ts';
import { NotLoaded } from './part.ts';
import { whyNotLoaded } from './whyNotLoaded.ts';

/** @param other what is said where everything was loaded, and it failed all the same; else that nothing was changed */
export const explainFailure = async (error: unknown, other = loadingWords().undone): Promise<string> =>
  error instanceof NotLoaded ? loadingWords().needed[await whyNotLoaded()] : other;
