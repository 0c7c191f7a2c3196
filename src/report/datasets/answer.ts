/** The answer to a reader's numbers: what they said, what stands now, what was decided and why. */
import type { Answer, Case } from '../../case/index.ts';
import { changeValue } from '../../text/changes.ts';
import type { Formats } from '../../text/format.ts';
import { answerWords } from '../../text/words/answer.ts';
import { dataset, numeric, words } from '../dataset.ts';

type AnswerRow = Answer['rows'][number];

/** A row of the answer, with its name and what the case holds now at each place it speaks of. */
export interface AnswerLine {
  row: AnswerRow;
  label: string;
  now: readonly unknown[];
}

export interface AnswerSource {
  /** The case as it came with its answer. */
  document: Case;
  lines: readonly AnswerLine[];
  formats: Formats;
}

/** Figures that belong to one row, or that something stands there which is no figure. */
const figures = (
  values: readonly { path: string; value: unknown }[],
  { document, formats }: AnswerSource,
): string =>
  values.map(({ path, value }) => changeValue(value, path, document, formats)).join(' · ') ||
  answerWords().other;

export const answerData = dataset<AnswerSource>()({
  id: 'answer',
  rows: ({ lines }): readonly AnswerLine[] => lines,
  key: ({ row }) => row.about,
  fields: (source) => ({
    row: words<AnswerLine>(answerWords().row, ({ label }) => label),
    said: numeric<AnswerLine>(answerWords().yours, ({ row }) => figures(row.said, source)),
    now: numeric<AnswerLine>(answerWords().now, ({ row, now }) =>
      figures(
        row.said.map(({ path }, i) => ({ path, value: now[i] })),
        source,
      ),
    ),
    decision: words<AnswerLine>(answerWords().decision, ({ row }) => answerWords().decisions[row.decision]),
    reply: words<AnswerLine>(answerWords().reply, ({ row }) => row.text),
  }),
  presets: {
    screen: ({ lines }) => [
      'row',
      'said',
      'now',
      'decision',
      ...(lines.some(({ row }) => row.text !== '') ? (['reply'] as const) : []),
    ],
  },
});
