/** Any document as the store takes it; what works that out is loaded first. */
import type { Case, Programme } from '../case/index.ts';
import type { Draft } from '../store/repository.ts';
import { part } from '../ui/part.ts';
import { loadLateParts, needsLateParts } from './late.ts';

const programmePart = part(() => import('./programme.ts'), 'core');
const draftPart = part(() => import('./draft.ts'), 'core');

export async function draftFor(document: Case | Programme): Promise<Draft> {
  if (document.kind === 'programme') return (await programmePart.load()).programmeDraft(document);
  const { draftOf } = await draftPart.load();
  if (needsLateParts(document)) await loadLateParts();
  return draftOf(document);
}
