/** Edits of a ledger's rows in place: add, rename, move, duplicate, remove. */
import { tick } from 'svelte';
import {
  addLine,
  groupLine,
  moveLine,
  patchLine,
  placeGroup,
  placeLine,
  type Bucket,
  type Case,
  type Line,
} from '../../case/index.ts';
import { shortId } from '../../state/id.ts';
import { labelOf } from '../../text/labels.ts';
import { buildWords } from '../../text/words/build.ts';
import type { CaseContext } from '../context.ts';
import type { RowAction } from './rowAction.ts';
import { duplicateRow, removeRow, rowName } from './rowSteps.ts';
import { neighbours, nameButton } from './rowFocus.ts';

export type RowEdits = ReturnType<typeof rowEdits>;

type Dragged = { line: string } | { group: string } | null;

/**
 * @param root the element of the ledger
 * @param onopen shows a row in the inspector
 * @param onremove called before a row is removed
 */
export function rowEdits(
  context: CaseContext,
  root: () => HTMLElement | undefined,
  onopen: (id: string) => void,
  onremove: (id: string) => void,
) {
  const { workspace } = context;
  const words = buildWords();
  let renaming: string | null = $state(null);
  let dragged: Dragged = null;
  const dropped = (): Dragged => {
    const what = dragged;
    dragged = null;
    return what;
  };
  const edit = (change: (c: Case) => Case, label: string): void => workspace.update(change, { label });
  const moved = (id: string, change: (c: Case) => Case): void =>
    edit(change, words.did.move(rowName(workspace.case, id)));

  function remove(id: string): void {
    onremove(id);
    const [before, after] = neighbours(root(), '[data-line] button.open', id);
    removeRow(context, id);
    // The focus moves to a neighbour instead of falling back to the top of the page.
    void tick().then(() => (after ?? before)?.focus());
  }

  return {
    /** The id of the row that is being renamed. */
    get renaming() {
      return renaming;
    },
    add(bucket: Bucket, group: string | null = null): void {
      const id = shortId(workspace.case.lines);
      const label = words.newLine[bucket];
      edit((x) => groupLine(addLine(x, { id, bucket, label }), id, group), words.did.add);
      renaming = id;
    },
    /** Notes what is dragged: a row, or a group by its head. */
    drag(what: Dragged): void {
      dragged = what;
    },
    /** Moves a dragged row before this one; a dragged group stays where it is. */
    dropOn(line: Line): void {
      const what = dropped();
      if (what && 'line' in what) moved(what.line, (x) => placeLine(x, what.line, line.id));
    },
    /** Moves a dragged row into the group, or a dragged group before it. */
    dropOnGroup(group: string | null): void {
      const what = dropped();
      if (!what) return;
      if ('line' in what) moved(what.line, (x) => groupLine(x, what.line, group));
      else if (group !== null) edit((x) => placeGroup(x, what.group, group), words.did.move(''));
    },
    /** @param label null where the name was not changed */
    rename(line: Line, label: string | null): void {
      renaming = null;
      const next = label?.trim() ?? '';
      if (next && next !== labelOf.line(line))
        edit((x) => patchLine(x, line.id, { label: next }), words.did.rename(next));
    },
    act({ id }: Line, action: RowAction): void {
      if (action === 'open') onopen(id);
      else if (action === 'rename') renaming = id;
      else if (action === 'remove') remove(id);
      else if (action === 'duplicate') duplicateRow(context, id);
      else if (action === 'up' || action === 'down') {
        moved(id, (x) => moveLine(x, id, action === 'up' ? -1 : 1));
        // Moving a row removes its element and inserts it again, so the focus is set again.
        void tick().then(() => nameButton(root(), id)?.focus());
      } else moved(id, (x) => groupLine(x, id, action.group));
    },
  };
}
