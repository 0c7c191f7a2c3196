/** Finding the case in pasted text. */
import { findLink } from '../../share/candidates.ts';

/**
 * The fragment of a link inside pasted text, or null. Whether it is sound is Explore's to say, so what is left of one that
 * was changed or cut is found too, and a text that is longer than any link is handed on as it is.
 */
export async function fragmentIn(text: string): Promise<string | null> {
  const found = await findLink(text);
  return 'fragment' in found ? found.fragment : null;
}
