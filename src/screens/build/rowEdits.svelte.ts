/** What is done to the rows of a ledger where they stand: added, named, moved, copied, taken out. */
import { tick } from 'svelte';
import {
  addLine,
  duplicateLine,
  groupLine,
  moveLine,
  patchLine,
  placeGroup,
  placeLine,
  removeLine,
  type Bucket,
  type Line,
} from '../../case/index.ts';
import { shortId } from '../../state/id.ts';
import { labelOf } from '../../text/labels.ts';
import { appWords } from '../../text/words/app.ts';
import { buildWords } from '../../text/words/build.ts';
import type { CaseContext, PanelTarget } from '../context.ts';
import type { RowAction } from './actions.ts';
import { openButtons, rowOf } from './rowFocus.ts';

export interface LedgerAround {
  root: () => HTMLElement | undefined;
  /** What the inspector shows. */
  subject: () => PanelTarget | null;
  onopen: (subject: PanelTarget | null) => void;
}

export class RowEdits {
  readonly #context: CaseContext;
  readonly #around: LedgerAround;
  /** The id of the row that is being named. */
  renaming: string | null = $state(null);
  /** What is dragged: a row, or a group by its head. */
  #dragged: { line: string } | { group: string } | null = null;

  constructor(context: CaseContext, around: LedgerAround) {
    this.#context = context;
    this.#around = around;
  }

  add(bucket: Bucket, group: string | null = null): void {
    const { workspace } = this.#context;
    const words = buildWords();
    const id = shortId(workspace.case.lines);
    workspace.update((x) => groupLine(addLine(x, { id, bucket, label: words.newLine[bucket] }), id, group), {
      label: words.did.add,
    });
    this.renaming = id;
  }

  drag(what: { line: string } | { group: string } | null): void {
    this.#dragged = what;
  }
  /** A row that is dragged comes before this one; a group stays where it is. */
  dropOn(line: Line): void {
    const what = this.#dropped();
    if (what === null || !('line' in what)) return;
    this.#context.workspace.update((x) => placeLine(x, what.line, line.id), {
      label: buildWords().did.move(this.#nameOf(what.line)),
    });
  }
  /** A row that is dragged goes into the group, a group comes before it. */
  dropOnGroup(group: string | null): void {
    const what = this.#dropped();
    if (what === null) return;
    const { workspace } = this.#context;
    const { did } = buildWords();
    if ('line' in what)
      workspace.update((x) => groupLine(x, what.line, group), { label: did.move(this.#nameOf(what.line)) });
    else if (group !== null)
      workspace.update((x) => placeGroup(x, what.group, group), { label: did.move('') });
  }

  /** @param label null where nothing is to change */
  rename(line: Line, label: string | null): void {
    this.renaming = null;
    const next = label?.trim() ?? '';
    if (next && next !== labelOf.line(line))
      this.#context.workspace.update((x) => patchLine(x, line.id, { label: next }), {
        label: buildWords().did.rename(next),
      });
  }

  act(line: Line, action: RowAction): void {
    const { workspace } = this.#context;
    const { did } = buildWords();
    const { id } = line;
    const label = labelOf.line(line);
    if (action === 'open') this.#around.onopen({ kind: 'line', id });
    else if (action === 'rename') this.renaming = id;
    else if (action === 'remove') this.#remove(id, label);
    else if (action === 'duplicate') {
      const copy = { id: shortId(workspace.case.lines), label: appWords().copyOf(label) };
      workspace.update((x) => duplicateLine(x, id, copy), { label: did.duplicate(label) });
    } else if (action === 'up' || action === 'down') {
      workspace.update((x) => moveLine(x, id, action === 'up' ? -1 : 1), { label: did.move(label) });
      // Moving takes the row out of the page and puts it in again: the focus goes along.
      void tick().then(() =>
        rowOf(this.#around.root(), id)?.querySelector<HTMLElement>('button.open')?.focus(),
      );
    } else workspace.update((x) => groupLine(x, id, action.group), { label: did.move(label) });
  }

  #remove(id: string, label: string): void {
    const { workspace, say } = this.#context;
    const { root, subject, onopen } = this.#around;
    const words = buildWords();
    const open = subject();
    if (open?.kind === 'line' && open.id === id) onopen(null);
    const { before, after } = openButtons(root(), id);
    workspace.update((x) => removeLine(x, id), { label: words.did.remove(label) });
    say(words.removed(label), () => workspace.undo());
    // Focus stays where the row was instead of falling back to the top of the page.
    void tick().then(() => (after ?? before)?.focus());
  }

  #dropped(): { line: string } | { group: string } | null {
    const what = this.#dragged;
    this.#dragged = null;
    return what;
  }

  #nameOf(id: string): string {
    const line = this.#context.workspace.case.lines.find((l) => l.id === id);
    return line ? labelOf.line(line) : '';
  }
}
