/**
 * Makes the store's form of any document, with what lists show of it. The code that works it out is loaded when first
 * needed.
 */
import type { Case, Programme } from '../case/index.ts';
import type { Draft } from '../store/repository.ts';
import { part } from '../ui/part.ts';

const programmePart = part(() => import('./programme.ts'));
const draftPart = part(() => import('./draft.ts'));
/** Only agreed, reviewed and scored cases, and those with steps and targets, need this: a first visit does not load it. */
const reviewPart = part(() => import('./reviewFacts.ts'));

const isReviewed = (c: Case): boolean =>
  c.agreed !== null ||
  c.reviews.length > 0 ||
  c.steps.length > 0 ||
  c.success.targets.length > 0 ||
  c.dimensions.some((d) => d.expected !== null);

/** The draft of a document. Rejects with `NotLoaded` if the code that works it out does not load. */
export async function documentDraft(document: Case | Programme): Promise<Draft> {
  if (document.kind === 'programme') return (await programmePart.load()).programmeDraft(document);
  const { draftOf } = await draftPart.load();
  return draftOf(document, isReviewed(document) ? (await reviewPart.load()).reviewFacts(document) : {});
}
