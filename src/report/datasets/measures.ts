/** Every result in each way of counting; those before the alternative only if that makes a difference. */
import { capital } from '../../text/capital.ts';
import { irrWords } from '../../text/measures.ts';
import { buildWords } from '../../text/words/build.ts';
import { figuresWords } from '../../text/words/figures.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { headlineOf, type Measures, type MeasuresName, type Payback, returnBase } from '../../value/index.ts';
import { figure, returnOn, type Cell } from '../cell.ts';
import { dataset, numeric, words, type Field } from '../dataset.ts';
import type { Report } from '../report.ts';

interface MeasureRow {
  id: string;
  label: string;
  of: (m: Measures) => Cell;
}

const names = ['incremental', 'tangibleIncremental', 'whole', 'tangible'] as const satisfies MeasuresName[];

/** The ways of counting that differ in this view. */
function measuresShown({ evaluation: e }: Report): readonly MeasuresName[] {
  const apart = headlineOf(e, false).before !== null || headlineOf(e, true).before !== null;
  return apart ? names : names.slice(0, 2);
}

/**
 * @param money writes amounts in full, or short if there is little space
 * @param opens capitalizes words at the start of a cell
 */
export function measureRows(
  { document: c, formats: f }: Report,
  money: (x: number) => string = f.money,
  opens: (text: string) => string = capital,
): MeasureRow[] {
  const w = figuresWords();
  const amount = (x: number): Cell => figure(x, money);
  /** The month as a figure, 0 if it pays from the start; words if it never does, or nothing was owed. */
  const payback = (p: Payback): Cell => {
    const text = opens(f.payback(p, c.years));
    if (p.kind === 'never' || (p.kind === 'immediate' && p.free)) return text;
    return { text, value: p.kind === 'after' ? Math.max(1, Math.ceil(p.months - 1e-9)) : 0 };
  };
  /** The rate as a figure if there is exactly one; words if there are several, none, or one that is paid. */
  const irr = (m: Measures): Cell => {
    const text = irrWords(m.irr, m.cumulative, f);
    return m.irr.kind === 'one' ? { text, value: m.irr.rate } : text;
  };
  const row = (id: string, label: string, of: (m: Measures) => Cell): MeasureRow => ({ id, label, of });
  return [
    row('benefits', w.benefits, (m) => amount(m.benefits.total)),
    row('costs', w.costs, (m) => amount(m.costs.total)),
    row('net', w.netValue, (m) => amount(m.net.total)),
    row('npv', buildWords().npvAt(f.rate(c.discount.rate)), (m) => amount(m.npv)),
    row('roi', buildWords().roiOver(c.years), (m) => returnOn(m.roi, f.roi, returnBase(m))),
    row('roi-present', buildWords().figures.roiPresentValue, (m) =>
      returnOn(m.roiPresentValue, f.roi, returnBase(m, 'presentValue')),
    ),
    row('comes-back', w.comesBack, (m) => returnOn(m.comesBack, f.number, returnBase(m))),
    row('irr', w.irr, irr),
    row('payback', buildWords().figures.payback, (m) => payback(m.payback)),
    row('payback-discounted', w.paybackDiscounted, (m) => payback(m.discountedPayback)),
    row('delay', w.costOfDelay, (m) => amount(m.costOfDelay)),
  ];
}

export const measuresData = dataset<Report>()({
  id: 'measures',
  rows: (r) => measureRows(r),
  key: (row) => row.id,
  fields: (r): Partial<Record<'figure' | MeasuresName, Field<MeasureRow>>> => ({
    figure: words(exportingWords().columns.figure, (row) => row.label),
    ...Object.fromEntries(
      measuresShown(r).map((name) => [
        name,
        numeric<MeasureRow>(figuresWords()[name], (row) => row.of(r.evaluation[name])),
      ]),
    ),
  }),
  presets: {
    csv: ['figure', ...names],
    print: ['figure', ...names],
    slide: [['figure', 3], ...names.map((name) => [name, 2] as const)],
  },
});
