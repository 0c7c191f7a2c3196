/** Why something could not be done, in words, where what does it had to be loaded first. */
import { t } from '../text/index.ts';
import { NotLoaded } from './part.ts';
import { whyNotLoaded } from './whyNotLoaded.ts';

/** @param other what is said where everything was loaded, and it failed all the same */
export const explainFailure = async (error: unknown, other: string): Promise<string> =>
  error instanceof NotLoaded ? t.loading.needed[await whyNotLoaded()] : other;
