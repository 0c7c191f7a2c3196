/** The published studies as cases, each with its stated results beside those calculated here. */
import { studies, studyCase, studyIds, type Published, type StudyId } from '../../case/templates/studies.ts';
import { none } from '../../report/cell.ts';
import type { Table } from '../../report/table.ts';
import { makeFormats, type Formats } from '../../text/format.ts';
import { studiesWords } from '../../text/words/studies.ts';
import { evaluate, type Evaluation } from '../../value/index.ts';
import type { CaseMaker } from './types.ts';

export interface ShownStudy {
  id: StudyId;
  title: string;
  by: string;
  link: string;
  table: Table;
  /** Makes the case it opens as. */
  caseOf: CaseMaker;
}

interface Comparison {
  label: string;
  published: string | null;
  here: string | null;
}

/** The results the publication states, each beside the case's own. What it does not state is left out. */
function comparisons(years: number, p: Published, e: Evaluation, f: Formats): Comparison[] {
  const w = studiesWords();
  const row = (
    label: string,
    published: number | undefined,
    ours: number | null,
    text: (x: number) => string,
  ) =>
    published === undefined
      ? []
      : [{ label, published: text(published), here: ours === null ? null : text(ours) }];
  const { whole } = e;
  return [
    ...row(w.total(years), p.total, whole.benefits.total, f.money),
    ...row(w.pvBenefits, p.pvBenefits, whole.benefits.presentValue, f.money),
    ...row(w.pvCosts, p.pvCosts, whole.costs.presentValue, f.money),
    ...row(w.npv, p.npv, whole.npv, f.money),
    ...row(w.roi, p.roi, whole.roiPresentValue, f.percent),
    ...(p.paybackUnder === undefined
      ? []
      : [{ label: w.payback, published: w.under(p.paybackUnder), here: f.payback(whole.payback, years) }]),
  ];
}

/** @param locale BCP 47 tag for the figures */
export function shownStudies(locale: string): ShownStudy[] {
  const w = studiesWords();
  return studyIds.map((id) => {
    const study = studies[id];
    const words = w.studies[id];
    const f = makeFormats(locale, study.currency);
    const bare = studyCase(study, { ...words, note: '' }, { id: 'study', start: '2026-01' });
    const rows = comparisons(study.years, study.published, evaluate(bare), f);
    const results = rows.map(({ label, published }) => `${label} ${published ?? ''}`).join('; ');
    const text = (x: string | null) => (x === null ? none : x);
    return {
      id,
      title: words.title,
      by: words.by,
      link: study.link,
      table: {
        columns: [
          { label: w.figure },
          { label: w.published, numeric: true },
          { label: w.here, numeric: true },
        ],
        rows: rows.map((r) => ({ id: r.label, cells: [r.label, text(r.published), text(r.here)] })),
      },
      caseOf: (seed) => studyCase(study, { ...words, note: w.note(words.by, results) }, seed),
    };
  });
}
