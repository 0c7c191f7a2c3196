/** The table of Summary: every figure in the four measures, each a formula. */
import { isSolutionCost } from '../../case/index.ts';
import { capital } from '../../text/capital.ts';
import { buildWords } from '../../text/words/build.ts';
import { figuresWords } from '../../text/words/figures.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { returnBase, type Irr, type Measures, type Payback } from '../../value/index.ts';
import { at, figureHead, quoted, type Look } from './grid.ts';
import { bucketOf, measures, measureSigns, type MeasureKey, type Place } from './flows.ts';
import { signedSum, timelineColumns, type Layout } from './layout.ts';
import type { Plan } from './plan.ts';
import { ratioFormula, ratioValue } from './ratio.ts';
import { returnsCell, returnsRow } from './returns.ts';
import { row, tableRow, tableRows, type TableRow } from './summaryRows.ts';

/** A cell that shows `formula` unless a cost cannot be worked out, in which case there is no figure, as in the calculator. */
export const unlessIncomplete = (formula: string): string =>
  `IF(incomplete,"${numbersWords().none}",${formula})`;

/** As the formula beside it joins them: with the reader's own decimal mark. */
const irrValue = (irr: Irr, locale: string): number | string => {
  if (irr.kind === 'one') return irr.rate;
  if (irr.kind === 'none') return figuresWords().irrNone;
  const { format } = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 1,
    useGrouping: false,
    numberingSystem: 'latn',
  });
  const rates = irr.rates.slice(0, 3).map((rate) => `${format(100 * rate).replace('\u2212', '-')}%`);
  return `${workbookWords().summary.several} ${rates.join('; ')}`;
};
const paybackValue = (payback: Payback, never: string): number | string =>
  payback.kind === 'after'
    ? Math.max(1, Math.ceil(payback.months - 1e-9))
    : payback.kind === 'immediate'
      ? payback.free
        ? capital(numbersWords().nothingOwed)
        : figuresWords().immediate
      : never;

export function labelOfFigure(key: TableRow): string {
  const g = { ...buildWords().figures, ...figuresWords() };
  const w = workbookWords().summary;
  const own = {
    net: g.netValue,
    presentBenefits: w.presentBenefits,
    presentCosts: w.presentCosts,
    payback: w.payback,
    discountedPayback: w.discountedPayback,
  };
  return key === 'net' ||
    key === 'presentBenefits' ||
    key === 'presentCosts' ||
    key === 'payback' ||
    key === 'discountedPayback'
    ? own[key]
    : g[key];
}

export function formatOfFigure({ formats: f }: Plan, key: TableRow): string {
  switch (key) {
    case 'roi':
    case 'roiPresentValue':
    case 'irr':
      return f.percent;
    case 'comesBack':
      return f.ratio;
    case 'payback':
    case 'discountedPayback':
      return f.whole;
    default:
      return f.money;
  }
}

/** The value of a figure in the view the workbook opens in. */
export function figureValue(p: Plan, measure: MeasureKey, key: TableRow): number | string {
  const { evaluation } = p.now;
  if (evaluation.incomplete) return numbersWords().none;
  const m: Measures = evaluation[measure];
  const never = figuresWords().never(p.years);
  const values: Record<TableRow, () => number | string> = {
    benefits: () => m.benefits.total,
    costs: () => m.costs.total,
    net: () => m.net.total,
    presentBenefits: () => m.benefits.presentValue,
    presentCosts: () => m.costs.presentValue,
    npv: () => m.npv,
    roi: () => ratioValue(m.roi, returnBase(m)),
    roiPresentValue: () => ratioValue(m.roiPresentValue, returnBase(m, 'presentValue')),
    comesBack: () => ratioValue(m.comesBack, returnBase(m)),
    irr: () => irrValue(m.irr, p.options.locale ?? 'en'),
    payback: () => paybackValue(m.payback, never),
    discountedPayback: () => paybackValue(m.discountedPayback, never),
    costOfDelay: () => m.costOfDelay,
  };
  return values[key]();
}

export function figuresTable(p: Plan, l: Layout): void {
  const s = l.summary;
  const g = figuresWords();
  const w = workbookWords().summary;
  s.heads(row.table - 1, 0, [g.measures]);
  s.heads(
    row.table - 1,
    1,
    measures.map((m) => g[m]),
    figureHead,
  );
  const never = g.never(p.years);
  measures.forEach((measure, i) => {
    const k = 1 + i;
    const cell = (key: TableRow): string => at(tableRow(key), k, 'none');
    const terms = Object.entries(measureSigns[measure]) as [Place, 1 | -1][];
    const gains = terms.filter(([bucket]) => !isSolutionCost(bucket));
    const costs = terms.filter(([bucket]) => isSolutionCost(bucket)).map(([bucket]) => [bucket, 1] as const);
    const spent = costs.map(([place]) => bucketOf(place));
    const sum = (list: readonly (readonly [Place, 1 | -1])[], of: 'total' | 'present'): string =>
      signedSum(
        list.map(([place, sign]) => [
          sign,
          bucketOf(place) === place
            ? l.yearCell(bucketOf(place), of)
            : l.timeline.at(l.placeRow(place), timelineColumns[of]),
        ]),
      );
    const returns = (r: number): string => returnsCell(l, measure, r);
    const costSize = costs
      .map(([bucket]) => l.timeline.at(l.placeRow(bucket), timelineColumns.size))
      .join('+');
    const atOnce = `IF(${costSize}=0,${quoted(capital(numbersWords().nothingOwed))},${quoted(g.immediate)})`;
    const paid = (r: number): string =>
      // The month of payback, as everywhere; the exact moment is on Returns.
      `IF(${returns(r)}="",${quoted(never)},IF(${returns(r)}=0,${atOnce},MAX(1,ROUNDUP(${returns(r)}-1E-9,0))))`;
    const found = returns(returnsRow.rates);
    // TEXT() is avoided: its format is read in the reader's own language, where "0.0%" may mean something else.
    const several = [0, 1, 2].map((n) => `ROUND(100*${returns(returnsRow.rate + n)},1)&"%"`);
    const irr = `IF(${found}=0,${quoted(g.irrNone)},IF(${found}=1,${returns(returnsRow.sheetRate)},${quoted(`${w.several} `)}&${several[0] ?? ''}&"; "&${several[1] ?? ''}&IF(${found}>2,"; "&${several[2] ?? ''},"")))`;
    const lastYear = signedSum(
      terms.map(([bucket, sign]) => [sign, l.timeline.at(l.placeRow(bucket), timelineColumns.lastYear)]),
    );
    const formulas: Record<TableRow, string> = {
      benefits: sum(gains, 'total'),
      costs: sum(costs, 'total'),
      net: `${cell('benefits')}-${cell('costs')}`,
      presentBenefits: sum(gains, 'present'),
      presentCosts: sum(costs, 'present'),
      npv: `${cell('presentBenefits')}-${cell('presentCosts')}`,
      roi: ratioFormula(l, cell('net'), cell('costs'), spent),
      roiPresentValue: ratioFormula(l, cell('npv'), cell('presentCosts'), spent),
      comesBack: ratioFormula(l, cell('benefits'), cell('costs'), spent),
      irr,
      payback: paid(returnsRow.payback),
      discountedPayback: paid(returnsRow.discountedPayback),
      costOfDelay: `(${lastYear})/12`,
    };
    for (const key of tableRows) {
      const look: Look = {
        format: formatOfFigure(p, key),
        align: 'right',
        kind: key === 'net' || key === 'npv' ? 'total' : 'label',
      };
      s.text(tableRow(key), 0, labelOfFigure(key), {
        kind: key === 'net' || key === 'npv' ? 'total' : 'label',
      });
      s.live(tableRow(key), k, unlessIncomplete(formulas[key]), figureValue(p, measure, key), look);
    }
  });
}

/** A note under the table that a single rate of flows starting with an inflow is paid, not earned. */
export function paidNote(p: Plan, l: Layout): void {
  const s = l.summary;
  const r = row.table + tableRows.length;
  const isPaid = (measure: (typeof measures)[number]): string =>
    `AND(${returnsCell(l, measure, returnsRow.rates)}=1,${returnsCell(l, measure, returnsRow.firstFlow)}>0)`;
  const some = measures.some((measure) => {
    const { irr, cumulative } = p.now.evaluation[measure];
    return irr.kind === 'one' && (cumulative.find((x) => x !== 0) ?? 0) > 0;
  });
  const text = workbookWords().summary.paid;
  s.live(r, 0, `IF(OR(${measures.map(isPaid).join(',')}),${quoted(text)},"")`, some ? text : '', {
    kind: 'note',
  });
}
