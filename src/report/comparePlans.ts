/** Two plans of one case, the former agreed one and the present one, compared on the figures of their headlines. */
import type { Case } from '../case/index.ts';
import type { Formats } from '../text/format.ts';
import { reviewWords } from '../text/words/review.ts';
import { costsOf, roiOf } from '../value/index.ts';
import type { ComparedFigure } from './datasets/changes.ts';
import { Report } from './report.ts';

const reportOf = (document: Case, formats: Formats): Report =>
  new Report({
    document,
    view: { scenario: null, lean: 'likely', countable: false },
    audience: 'internal',
    formats,
    outcome: null,
  });

/** Net, return and payback of both, likely and without a scenario, because that is what is agreed. */
export function comparePlans(before: Case, after: Case, f: Formats): ComparedFigure[] {
  const w = reviewWords().agree;
  const [was, is] = [reportOf(before, f), reportOf(after, f)];
  const both = (label: string, of: (r: Report) => string): ComparedFigure => ({
    label,
    before: of(was),
    after: of(is),
  });
  return [
    both(w.net, (r) => f.money(r.verdict.net)),
    both(w.roi, (r) => f.roi(roiOf(r.document, r.verdict.measures), costsOf(r.document, r.verdict.measures))),
    both(w.payback, (r) => f.payback(r.verdict.measures.payback, r.document.years)),
  ];
}
