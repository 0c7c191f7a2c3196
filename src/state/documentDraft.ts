/** Any document as the store takes it, with what lists show of it; what works that out is loaded when it is first needed. */
import type { Case, Programme } from '../case/index.ts';
import type { Draft } from '../store/repository.ts';
import { part } from '../ui/part.ts';

const programmePart = part(() => import('./programme.ts'));
const draftPart = part(() => import('./draft.ts'));
/** What only agreed, reviewed and scored cases, and those with steps and targets, need, kept out of what a first visit loads. */
const reviewPart = part(() => import('./reviewFacts.ts'));

const isReviewed = (c: Case): boolean =>
  c.agreed !== null ||
  c.reviews.length > 0 ||
  c.steps.length > 0 ||
  c.success.targets.length > 0 ||
  c.dimensions.some((d) => d.expected !== null);

/** Rejects with `NotLoaded` where what works it out does not come. */
export async function documentDraft(document: Case | Programme): Promise<Draft> {
  if (document.kind === 'programme') return (await programmePart.load()).programmeDraft(document);
  const { draftOf } = await draftPart.load();
  return draftOf(document, isReviewed(document) ? (await reviewPart.load()).reviewFacts(document) : {});
}
