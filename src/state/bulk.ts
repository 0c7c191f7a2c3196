/** Changes or removes many stored cases in one step, which can be undone where nothing else has changed them. */
import type { Case } from '../case/index.ts';
import { equal } from '../util/equal.ts';
import { makeYielder } from '../util/yielding.ts';
import type { DocumentStore } from './documents.svelte.ts';

export interface Changed {
  before: Case;
  after: Case;
}
type Progress = (done: number, of: number) => void;

/**
 * Changes stored cases one by one and returns those that changed. Cases the change leaves alone, and those that fail,
 * are not among them.
 */
export async function changeCases(
  ids: readonly string[],
  change: (c: Case) => Case,
  documents: Pick<DocumentStore, 'amend' | 'peek' | 'refresh'>,
  progress: Progress,
): Promise<Changed[]> {
  const changed: Changed[] = [];
  const turn = makeYielder();
  for (const [i, id] of ids.entries()) {
    const known = await documents.peek(id);
    if (known && !equal(change(known), known)) {
      let step: Changed | null = null;
      const saved = await documents.amend(id, (before) => {
        step = { before, after: change(before) };
        return step.after;
      });
      if (saved && step) changed.push(step);
    }
    progress(i + 1, ids.length);
    await turn();
  }
  await documents.refresh();
  return changed;
}

/** Restores the cases that nobody has changed since. Returns how many stay as they are. */
export async function changeBack(
  changed: readonly Changed[],
  documents: Pick<DocumentStore, 'amend' | 'peek'>,
  progress: Progress = () => undefined,
): Promise<number> {
  let kept = 0;
  const turn = makeYielder();
  for (const [i, { before, after }] of changed.entries()) {
    const now = await documents.peek(after.id);
    const back =
      now !== null &&
      equal(now, after) &&
      (await documents.amend(after.id, (c) => (equal(c, after) ? before : c)));
    if (!back) kept++;
    progress(i + 1, changed.length);
    await turn();
  }
  return kept;
}

/** Removes stored documents and returns the ids of those that are gone. */
export async function removeAll(
  ids: readonly string[],
  documents: Pick<DocumentStore, 'remove' | 'refresh'>,
  progress: Progress,
): Promise<string[]> {
  const gone: string[] = [];
  const turn = makeYielder();
  for (const [i, id] of ids.entries()) {
    if ((await documents.remove(id, false)).ok) gone.push(id);
    progress(i + 1, ids.length);
    await turn();
  }
  await documents.refresh();
  return gone;
}

/** Restores removed documents. */
export async function putAllBack(
  ids: readonly string[],
  documents: Pick<DocumentStore, 'putBack' | 'refresh'>,
): Promise<void> {
  const turn = makeYielder();
  for (const id of ids) {
    await documents.putBack(id, false);
    await turn();
  }
  await documents.refresh();
}
