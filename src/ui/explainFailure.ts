/** Says why an action failed where the code for it had to be loaded first. */
import { loadingWords } from '../text/words/loading.ts';
import { NotLoaded } from './part.ts';
import { whyNotLoaded } from './whyNotLoaded.ts';

/** @param other the message where everything was loaded and the action itself failed; by default that nothing was changed */
export const explainFailure = async (error: unknown, other = loadingWords().undone): Promise<string> =>
  error instanceof NotLoaded ? loadingWords().needed[await whyNotLoaded()] : other;
