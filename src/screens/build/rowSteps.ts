/** Undoable steps that both a row's menu and its panel offer. */
import { duplicateLine, removeLine, type Case } from '../../case/index.ts';
import { shortId } from '../../state/id.ts';
import { labelOf } from '../../text/labels.ts';
import { appWords } from '../../text/words/app.ts';
import { buildWords } from '../../text/words/build.ts';
import type { CaseContext } from '../context.ts';

/** The row's name for use in sentences; '' for a row that is gone. */
export function rowName(c: Case, id: string): string {
  const line = c.lines.find((l) => l.id === id);
  return line ? labelOf.line(line) : '';
}

/** Returns the id of the copy. */
export function duplicateRow({ workspace }: CaseContext, id: string): string {
  const label = rowName(workspace.case, id);
  const copy = { id: shortId(workspace.case.lines), label: appWords().copyOf(label) };
  workspace.update((c) => duplicateLine(c, id, copy), { label: buildWords().did.duplicate(label) });
  return copy.id;
}

export function removeRow({ workspace, say }: CaseContext, id: string): void {
  const words = buildWords();
  const label = rowName(workspace.case, id);
  workspace.update((c) => removeLine(c, id), { label: words.did.remove(label) });
  say(words.removed(label), () => workspace.undo());
}
