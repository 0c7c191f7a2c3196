/** Finds a link in pasted text. */
import { findLink } from '../../share/candidates.ts';

/**
 * The fragment of a link in a text, or null. Whether the link is sound is checked when it opens, so one that was changed or cut
 * is found too, and a text longer than any link is passed on unchanged.
 */
export async function fragmentIn(text: string): Promise<string | null> {
  const found = await findLink(text);
  return 'fragment' in found ? found.fragment : null;
}
