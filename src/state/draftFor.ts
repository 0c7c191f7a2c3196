/** Any document as the store takes it; what works that out is loaded first. */
import type { Case, Programme } from '../case/index.ts';
import type { Draft } from '../store/repository.ts';
import { loadLateParts, needsLateParts } from './late.ts';

export async function draftFor(document: Case | Programme): Promise<Draft> {
  if (document.kind === 'programme') return (await import('./programme.ts')).programmeDraft(document);
  const { draftOf } = await import('./draft.ts');
  if (needsLateParts(document)) await loadLateParts();
  return draftOf(document);
}
