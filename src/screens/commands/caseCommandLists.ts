/** The commands of an open case beside its buttons: rows, figures, assumptions, rows of the library, and the view. */
import { seriesShown } from '../../text/seriesShown.ts';
import type { Assumption, Case } from '../../case/index.ts';
import { shortId } from '../../state/id.ts';
import { labelOf } from '../../text/labels.ts';
import { buildWords } from '../../text/words/build.ts';
import { commandsWords } from '../../text/words/commands.ts';
import { historyWords } from '../../text/words/history.ts';
import { libraryWords } from '../../text/words/library.ts';
import { addRows } from '../../value/index.ts';
import type { CaseContext, PanelTarget } from '../context.ts';
import { librarySources } from '../shared/librarySources.ts';
import { undoOrRedo } from '../undoKeys.ts';
import type { Command } from './command.ts';
import type { keyNames } from './keyNames.ts';

function show({ visit, showRequest }: CaseContext, subject: PanelTarget): void {
  visit('build');
  showRequest.set(subject);
}

/**
 * The rows of the current option with their totals over the term. A shared case leaves out rows that are hidden while empty.
 */
export function rowCommands(context: CaseContext): Command[] {
  const { results, hideWhileEmpty } = context;
  const totals = new Map(results.evaluation.lines.map((l) => [l.id, l.total]));
  return results.case.lines
    .filter((line) => totals.has(line.id) && !(totals.get(line.id) === null && hideWhileEmpty?.(line.id)))
    .map((line) => {
      const total = totals.get(line.id) ?? null;
      return {
        id: `row ${line.id}`,
        kind: 'row',
        label: labelOf.line(line),
        detail: total === null ? commandsWords().waits : results.formats.moneyCompact(total),
        run: () => show(context, { kind: 'line', id: line.id }),
      };
    });
}

/** The figures of the whole case; each opens its workings. */
export const figureCommands = (context: CaseContext): Command[] =>
  (['net', 'roi', 'npv', 'payback', 'share'] as const).map((figure) => ({
    id: `figure ${figure}`,
    kind: 'number',
    label: buildWords().figures[figure],
    run: () => show(context, { kind: 'figure', figure }),
  }));

/** The assumptions of the case. */
export function numberCommands(context: CaseContext): Command[] {
  const { results } = context;
  const worded = ({ value, unit }: Assumption): string =>
    seriesShown(value, unit, results.formats, commandsWords().waits);
  return results.case.assumptions.map((a) => ({
    id: `number ${a.name}`,
    kind: 'number',
    label: labelOf.assumption(a),
    detail: worded(a),
    run: () => show(context, { kind: 'assumptions', name: a.name }),
  }));
}

/** The rows of every template; choosing one adds it to the case. Readers of a shared case get none. */
export function libraryCommands(context: CaseContext): Command[] {
  const { workspace, host, exploring, say } = context;
  if (exploring) return [];
  const take = (from: Case, row: string): void => {
    const before = new Set(workspace.case.lines.map((l) => l.id));
    workspace.update(
      (c) =>
        addRows(c, from, [row], {
          share: true,
          label: labelOf.lineOrAssumption,
          freshId: (x) => shortId(x.lines),
        }),
      { label: libraryWords().did },
    );
    const added = workspace.case.lines.find((l) => !before.has(l.id));
    if (!added) return;
    show(context, { kind: 'line', id: added.id });
    say(libraryWords().added(1), () => workspace.undo());
  };
  // Most templates have the same few costs: each row is listed once, with the first template that has it.
  const listed = new Set<string>();
  return librarySources(host, workspace.case.start)
    .flatMap((group) => group.sources)
    .flatMap(({ id, name, make }) => {
      const from = make();
      return from.lines
        .filter((line) => {
          const same = [line.bucket, labelOf.line(line), line.formula, line.per].join('\n');
          return !listed.has(same) && listed.add(same);
        })
        .map((line): Command => ({
          id: `library ${id} ${line.id}`,
          kind: 'library',
          label: labelOf.line(line),
          detail: name,
          icon: 'plus',
          run: () => take(from, line.id),
        }));
    });
}

/** Which value is counted, undo and redo. */
export function viewCommands(
  { workspace, results, say }: CaseContext,
  keys: ReturnType<typeof keyNames>,
): Command[] {
  const { undoable, redoable } = workspace;
  const steps: (Command | null)[] = [
    {
      id: 'countable',
      kind: 'do',
      label: results.countable ? commandsWords().perceived : commandsWords().countable,
      icon: 'chart',
      run: () => (results.countable = !results.countable),
    },
    undoable === null
      ? null
      : {
          id: 'undo',
          kind: 'do',
          label: historyWords().undo(undoable),
          icon: 'undo',
          keys: keys.undo,
          run: () => undoOrRedo(workspace, say, false),
        },
    redoable === null
      ? null
      : {
          id: 'redo',
          kind: 'do',
          label: historyWords().redo(redoable),
          icon: 'redo',
          keys: keys.redo,
          run: () => undoOrRedo(workspace, say, true),
        },
  ];
  return steps.filter((step) => step !== null);
}
