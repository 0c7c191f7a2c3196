/** The answer to a reader's numbers: what they said, what stands now, what was decided and why. */
import type { Answer, Case } from '../../case/index.ts';
import { changeValue, reviewFigure } from '../../text/changes.ts';
import type { Formats } from '../../text/format.ts';
import { answerWords } from '../../text/words/answer.ts';
import { exploreWords } from '../../text/words/explore.ts';
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
function figures(
  about: string,
  values: readonly { path: string; value: unknown }[],
  { document, formats }: AnswerSource,
): string {
  // The figures of a whole review are of many kinds: each is called by its name, and none is where there is no review.
  const isReview = /^reviews\.[^.]+$/.test(about);
  if (isReview && values.length > 0 && values.every(({ value }) => value === undefined))
    return exploreWords().nothing;
  const show = isReview ? reviewFigure : changeValue;
  return (
    values.map(({ path, value }) => show(value, path, document, formats)).join(' · ') || answerWords().other
  );
}

export const answerData = dataset<AnswerSource>()({
  id: 'answer',
  rows: ({ lines }): readonly AnswerLine[] => lines,
  key: ({ row }) => row.about,
  fields: (source) => ({
    row: words<AnswerLine>(answerWords().row, ({ label }) => label),
    said: numeric<AnswerLine>(answerWords().yours, ({ row }) => figures(row.about, row.said, source)),
    now: numeric<AnswerLine>(answerWords().now, ({ row, now }) =>
      figures(
        row.about,
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
