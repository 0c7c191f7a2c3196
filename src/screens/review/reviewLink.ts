/** Links that open a review, to be read or filled in. */
import type { Case, Review } from '../../case/index.ts';
import { customerCopy, encodeLink, type CopyChoice } from '../../share/index.ts';
import { pageAddress } from '../../state/route.ts';
import { reviewWords } from '../../text/words/review.ts';

/**
 * Copies a link with this review and earlier ones to the clipboard, and returns the outcome in words.
 * @param copied the words for success
 * @param begun ids of reviews not held yet that are included, to be filled in
 */
export async function copyReviewLink(
  c: Case,
  r: Review,
  copied: string,
  choice: CopyChoice = {},
  begun: readonly string[] = [],
): Promise<string> {
  const included = { ...c, reviews: c.reviews.filter((x) => x.month <= r.month) };
  // An answer to an earlier counter-offer would cover the review; it is sent separately.
  const copy = customerCopy(included, { ...choice, answer: false }, begun);
  const made = await encodeLink(copy, { screen: 'review' });
  if (!made.ok) return reviewWords().report.tooLong;
  try {
    await navigator.clipboard.writeText(`${pageAddress(location.href)}#${made.value}`);
    return copied;
  } catch {
    return reviewWords().report.byHand;
  }
}
