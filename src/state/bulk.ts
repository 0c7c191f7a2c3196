/** Many stored cases changed or removed in one step that can be taken back, as long as nothing else changed them. */
import type { Case } from '../case/index.ts';
import { equal } from '../util/equal.ts';
import { givingWay } from '../util/yielding.ts';
import type { Desk } from './desk.svelte.ts';

export interface Changed {
  before: Case;
  after: Case;
}
type Progress = (done: number, of: number) => void;

/** Changes stored cases one by one. Gives what was changed; those a change leaves as they are, and those that fail, are not in it. */
export async function changeCases(
  ids: readonly string[],
  change: (c: Case) => Case,
  desk: Pick<Desk, 'amend' | 'peek' | 'refresh'>,
  progress: Progress,
): Promise<Changed[]> {
  const changed: Changed[] = [];
  const turn = givingWay();
  for (const [i, id] of ids.entries()) {
    const known = await desk.peek(id);
    if (known && !equal(change(known), known)) {
      let step: Changed | null = null;
      const saved = await desk.amend(id, (before) => {
        step = { before, after: change(before) };
        return step.after;
      });
      if (saved && step) changed.push(step);
    }
    progress(i + 1, ids.length);
    await turn();
  }
  await desk.refresh();
  return changed;
}

/** Brings back what nobody changed since. Gives how many stay as they are by now. */
export async function changeBack(
  changed: readonly Changed[],
  desk: Pick<Desk, 'amend' | 'peek'>,
): Promise<number> {
  let kept = 0;
  for (const { before, after } of changed) {
    const now = await desk.peek(after.id);
    const back =
      now !== null &&
      equal(now, after) &&
      (await desk.amend(after.id, (c) => (equal(c, after) ? before : c)));
    if (!back) kept++;
  }
  return kept;
}

/** Removes stored documents. Gives the ids of those that are gone. */
export async function removeAll(
  ids: readonly string[],
  desk: Pick<Desk, 'remove' | 'refresh'>,
  progress: Progress,
): Promise<string[]> {
  const gone: string[] = [];
  const turn = givingWay();
  for (const [i, id] of ids.entries()) {
    if ((await desk.remove(id, false)).ok) gone.push(id);
    progress(i + 1, ids.length);
    await turn();
  }
  await desk.refresh();
  return gone;
}

/** Brings removed documents back. */
export async function putAllBack(
  ids: readonly string[],
  desk: Pick<Desk, 'putBack' | 'refresh'>,
): Promise<void> {
  for (const id of ids) await desk.putBack(id, false);
  await desk.refresh();
}
