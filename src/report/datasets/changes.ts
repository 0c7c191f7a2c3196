/** The differences between two states of a case side by side, between figures of both. */
import type { Case } from '../../case/index.ts';
import { changeLabel, changeValue } from '../../text/changes.ts';
import type { Formats } from '../../text/format.ts';
import { versionsWords } from '../../text/words/versions.ts';
import { dataset, numeric, words } from '../dataset.ts';

/** A difference between two cases, as src/share finds it. */
interface Change {
  path: string;
  label: string;
  before: unknown;
  after: unknown;
}

/** A figure of the whole case in both states, as shown. */
export interface ComparedFigure {
  label: string;
  before: string;
  after: string;
}

export interface ChangeSource {
  before: Case;
  after: Case;
  titles: readonly [before: string, after: string];
  changes: readonly Change[];
  /** Figures above the changes and below them. */
  above?: readonly ComparedFigure[];
  below?: readonly ComparedFigure[];
  /** The number of changes, shown between the figures above and the changes. */
  count?: string;
  formats: Formats;
}

type ChangeRow =
  | { kind: 'change'; id: string; change: Change }
  | { kind: 'figure'; id: string; figure: ComparedFigure }
  | { kind: 'count'; id: string; label: string };

const figures = (all: readonly ComparedFigure[] = []): ChangeRow[] =>
  all.map((figure) => ({ kind: 'figure', id: `figure ${figure.label}`, figure }));

export const changesData = dataset<ChangeSource>()({
  id: 'changes',
  rows: ({ changes, above, below, count }): ChangeRow[] => [
    ...figures(above),
    ...(count === undefined ? [] : [{ kind: 'count' as const, id: 'count', label: count }]),
    ...changes.map((change): ChangeRow => ({ kind: 'change', id: change.path, change })),
    ...figures(below),
  ],
  key: (row) => row.id,
  role: ({ kind }) => (kind === 'count' ? 'group' : kind === 'figure' ? 'sum' : undefined),
  fields: ({ before, after, titles, formats: f }) => ({
    field: words(versionsWords().field, (row) =>
      row.kind === 'change'
        ? changeLabel(row.change, before)
        : row.kind === 'figure'
          ? row.figure.label
          : row.label,
    ),
    before: numeric(titles[0], (row) =>
      row.kind === 'change'
        ? changeValue(row.change.before, row.change.path, before, f)
        : row.kind === 'figure'
          ? row.figure.before
          : '',
    ),
    after: numeric(titles[1], (row) =>
      row.kind === 'change'
        ? changeValue(row.change.after, row.change.path, after, f)
        : row.kind === 'figure'
          ? row.figure.after
          : '',
    ),
  }),
  presets: { screen: ['field', 'before', 'after'] },
});
