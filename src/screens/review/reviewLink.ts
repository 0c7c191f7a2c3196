/** A link that opens on a review: to be read, or to be filled in. */
import type { Case, Review } from '../../case/index.ts';
import { customerCopy, encodeLink, type CopyChoice } from '../../share/index.ts';
import { pageAddress } from '../../state/route.ts';
import { reviewWords } from '../../text/words/review.ts';

/**
 * Copies the link, with this review and those before it, and gives what became of that in words.
 * @param begun ids of reviews that are not held yet and go along all the same, to be filled in
 */
export async function copyReviewLink(
  c: Case,
  r: Review,
  copied: string,
  choice: CopyChoice = {},
  begun: readonly string[] = [],
): Promise<string> {
  const told = { ...c, reviews: c.reviews.filter((x) => x.month <= r.month) };
  // It opens on the review: an answer to what came back before would stand in front of it, and is sent by itself.
  const copy = customerCopy(told, { ...choice, answer: false }, begun);
  const made = await encodeLink(copy, { screen: 'review' });
  if (!made.ok) return reviewWords().report.tooLong;
  try {
    await navigator.clipboard.writeText(`${pageAddress(location.href)}#${made.value}`);
    return copied;
  } catch {
    return reviewWords().report.byHand;
  }
}
