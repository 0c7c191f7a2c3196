/** The cumulative cash flow of a view: its lines by month, its payback, and the finding in words. */
import { capital } from '../text/capital.ts';
import type { Formats } from '../text/format.ts';
import { buildWords } from '../text/words/build.ts';
import { chartsWords } from '../text/words/charts.ts';
import { headlineOf, type CashOutcome, type Payback } from '../value/index.ts';
import type { Report } from './report.ts';

/** The range of payback over the outcomes: "15–26", "15 or later, if ever"; '' without odds. */
export function paybackRange(cash: CashOutcome | null, f: Pick<Formats, 'number'>): string {
  const { p10 = null, p90 = null } = cash?.payback ?? {};
  const month = (x: number): string => f.number(Math.ceil(x - 1e-9));
  if (p10 === null) return '';
  return p90 === null
    ? buildWords().paybackLate(month(p10))
    : buildWords().paybackRange(month(p10), month(p90));
}

/** A payback as the title of its chart. */
export function paybackFinding(payback: Payback, years: number, f: Formats): string {
  const words = chartsWords();
  const first = payback.kind === 'immediate' ? undefined : payback.firstCrossing;
  const crossed = first === undefined ? '' : f.month(Math.ceil(first));
  switch (payback.kind) {
    case 'after': {
      const when = f.payback(payback, years);
      return crossed === '' ? words.paysBack(when) : words.paysBackAgain(when, crossed);
    }
    case 'immediate':
      return payback.free ? words.nothingOwed : words.paysAtOnce;
    case 'never':
      return crossed === '' ? words.neverPays(f.number(years), years === 1) : words.fallsBack(crossed);
  }
}

export interface CashFigures {
  /** Money by month 0..H. */
  likely: readonly number[];
  /** The 10th and 90th percentile by month; both or neither. */
  p10?: readonly number[];
  p90?: readonly number[];
  conservative?: readonly number[];
  /** The label of the first line: the lean of the view. */
  lean: string;
  payback: Payback;
  /** "Month 15", worded as everywhere on the page. */
  when: string;
  /** "15–26"; '' without odds, and if the line is not the likely one. */
  range: string;
  /** "Month 15 (15–26)". */
  ring: string;
  /** "Pays for itself in month 15". */
  finding: string;
  /** "Cumulative value, against the alternative": what the line shows. */
  title: string;
  /** The title with currency, period, lean and scenario. */
  subtitle: string;
}

export function cashOf(r: Report): CashFigures {
  const { formats: f, verdict: v } = r;
  const m = v.measures;
  const { years } = r.document;
  const words = buildWords();
  const careful =
    r.conservative && !r.conservative.incomplete
      ? headlineOf(r.conservative, r.view.countable).measures.cumulative
      : null;
  // While a new term is being typed, the outcomes still have the old one, and would not fit the line.
  const drawn = r.odds?.cash ?? null;
  const cash = drawn && drawn.cumulative.p10.length === m.cumulative.length ? drawn : null;
  // The monthly bands come from the first outcomes alone, the odds from all; at its end the band is set to that of net,
  // so that both agree.
  const ending = (months: readonly number[], net: number | undefined): readonly number[] =>
    net === undefined ? months : [...months.slice(0, -1), net];
  // Outcomes are drawn around the likely numbers: their range would not contain the month of another lean.
  const drawnRange = r.view.lean === 'likely' ? paybackRange(cash, f) : '';
  // "Month 7 (7)" adds nothing, nor does "From the start (0)".
  const at = m.payback.kind === 'after' ? Math.ceil(m.payback.months - 1e-9) : 0;
  const sure = m.payback.kind !== 'never' && drawnRange === f.number(at);
  const range = sure ? '' : drawnRange;
  const when = capital(f.payback(m.payback, years));
  const measure = r.view.countable ? chartsWords().cash.title : chartsWords().cash.titleValue;
  const against = v.before === null ? '' : chartsWords().cash.againstAlternative;
  return {
    likely: m.cumulative,
    ...(cash
      ? {
          p10: ending(cash.cumulative.p10, r.odds?.spread.quantiles[9]),
          p90: ending(cash.cumulative.p90, r.odds?.spread.quantiles[89]),
        }
      : {}),
    ...(careful?.length === m.cumulative.length ? { conservative: careful } : {}),
    lean: words.leans[r.view.lean],
    payback: m.payback,
    when,
    range,
    ring: range === '' ? when : chartsWords().withRange(when, range),
    finding: m.cumulative.every((x) => x === 0)
      ? chartsWords().nothingYet
      : paybackFinding(m.payback, years, f),
    title: [measure, against].filter(Boolean).join(', '),
    subtitle: [r.subtitle(measure), against].filter(Boolean).join(', '),
  };
}
