/** The answer to a reader's numbers: what they said, the present value, the decision and the reply. */
import type { Answer, Case } from '../../case/index.ts';
import { changeValue, reviewFigure } from '../../text/changes.ts';
import type { Formats } from '../../text/format.ts';
import { answerWords } from '../../text/words/answer.ts';
import { dataset, numeric, words } from '../dataset.ts';

type AnswerRow = Answer['rows'][number];

/** A row of the answer, with its label and the case's present value at each place it is about. */
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

const isReview = (about: string): boolean => /^reviews\.[^.]+$/.test(about);

/**
 * Whether it is about a review that is not in the case, like one that is only begun: its present figures are not known
 * here.
 */
const isUnknown = (about: string, { document }: AnswerSource): boolean => {
  const [list, id] = about.split('.');
  return list === 'reviews' && !document.reviews.some((r) => r.id === id);
};

/** The figures of one row, or a remark that the value is no figure. */
function figures(
  about: string,
  values: readonly { path: string; value: unknown }[],
  { document, formats }: AnswerSource,
): string {
  // The figures of a whole review are of many kinds, so each is named.
  const show = isReview(about) ? reviewFigure : changeValue;
  return (
    values.map(({ path, value }) => show(value, path, document, formats)).join(' · ') || answerWords().other
  );
}

export const answerData = dataset<AnswerSource>()({
  id: 'answer',
  rows: ({ lines }): readonly AnswerLine[] => lines,
  key: ({ row }) => row.about,
  fields: (source) => {
    // The figures of a whole review are a text, which wraps.
    const figured = source.lines.some(({ row }) => isReview(row.about)) ? words : numeric;
    return {
      row: words<AnswerLine>(answerWords().row, ({ label }) => label),
      said: figured<AnswerLine>(answerWords().yours, ({ row }) => figures(row.about, row.said, source)),
      now: figured<AnswerLine>(answerWords().now, ({ row, now }) =>
        isUnknown(row.about, source)
          ? '—'
          : figures(
              row.about,
              row.said.map(({ path }, i) => ({ path, value: now[i] })),
              source,
            ),
      ),
      decision: words<AnswerLine>(answerWords().decision, ({ row }) => answerWords().decisions[row.decision]),
      reply: words<AnswerLine>(answerWords().reply, ({ row }) => row.text),
    };
  },
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
