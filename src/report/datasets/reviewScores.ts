/** The scores and surveys of a review, beside earlier ones. */
import type { Dimension, Review } from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { indexWords } from '../../text/review.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { reviewWords } from '../../text/words/review.ts';
import { reviewBefore } from '../../value/index.ts';
import { figure, type Cell } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import type { Reviewed } from '../reviewed.ts';

/** The dimensions this review scored, 0 to 10. */
export const reviewScoresData = dataset<Reviewed>()({
  id: 'reviewScores',
  rows: ({ report: { document: c }, review: r }): Dimension[] =>
    c.dimensions.filter((d) => Object.hasOwn(r.dimensions, d.id)),
  key: (row) => row.id,
  fields: ({ report: { formats: f }, review: r }) => {
    const w = reviewWords().scores;
    const score = (x: number | null | undefined): Cell => figure(x, (y) => f.number(y), 'not-scored');
    return {
      dimension: words(w.dimension, (d) => labelOf.dimension(d)),
      before: numeric(reviewWords().result.before, (d) => score(d.today)),
      now: numeric(w.now, (d) => score(r.dimensions[d.id])),
      expected: numeric(w.expected, (d) => score(d.expected)),
    };
  },
  presets: {
    screen: ['dimension', 'before', 'now', 'expected'],
    print: ['dimension', 'before', 'now', 'expected'],
    csv: ['dimension', 'before', 'now', 'expected'],
    slide: [
      ['dimension', 5],
      ['before', 1.4],
      ['now', 1.4],
      ['expected', 1.4],
    ],
  },
});

/** "What resists pricing: value index 48 → 62". */
export function scoresTitle({ report: { document: c, formats: f }, review: r }: Reviewed): string {
  const index = indexWords(c, r.id, f);
  const w = reviewWords().result;
  return index === '' ? w.scores : numbersWords().titled(w.scores, `${w.index} ${index}`);
}

type SurveyId = keyof Review['surveys'];

/** The surveys of the review, beside those of the held review before. */
export const reviewSurveysData = dataset<Reviewed>()({
  id: 'reviewSurveys',
  rows: ({ review: r }): SurveyId[] =>
    (['nps', 'csat', 'ces'] as const).filter((id) => r.surveys[id] !== null),
  key: (row) => row,
  fields: ({ report: { document: c, formats: f }, review: r }) => {
    const earlier = reviewBefore(c, r.id);
    const said = (x: Review | null, id: SurveyId): Cell =>
      figure(x?.surveys[id], (y) => (id === 'csat' ? f.rate(y) : f.number(y)), 'empty');
    return {
      survey: words(reviewWords().scores.survey, (id) => reviewWords().form[id]),
      ...(earlier
        ? { before: numeric<SurveyId>(reviewWords().scores.earlier, (id) => said(earlier, id)) }
        : {}),
      now: numeric(reviewWords().scores.now, (id) => said(r, id)),
    };
  },
  presets: {
    screen: ['survey', 'before', 'now'],
    print: ['survey', 'before', 'now'],
    csv: ['survey', 'before', 'now'],
    slide: [
      ['survey', 5],
      ['before', 2],
      ['now', 2],
    ],
  },
});
