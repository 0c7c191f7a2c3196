/** The cumulative line as a stage or a page of paper shows it: the one measure, its band, and its payback in words. */
import { capital } from '../charts/formats.ts';
import { cashFinding } from '../charts/finding.ts';
import type { Odds } from '../state/odds.svelte.ts';
import type { Results } from '../state/results.svelte.ts';
import type { Case } from '../case/index.ts';
import type { Formats } from '../text/format.ts';
import { buildWords } from '../text/words/build.ts';
import { chartsWords } from '../text/words/charts.ts';
import { headlineOf, type CashOutcome, type Payback } from '../value/index.ts';

/** How far payback may move: "15–26", "15 or later, if ever"; '' where no odds exist. */
export function paybackRange(cash: CashOutcome | null, f: Formats): string {
  const { p10 = null, p90 = null } = cash?.payback ?? {};
  const month = (x: number): string => f.number(Math.ceil(x - 1e-9));
  if (p10 === null) return '';
  return p90 === null
    ? buildWords().paybackLate(month(p10))
    : buildWords().paybackRange(month(p10), month(p90));
}

export interface CashShown {
  /** "Cumulative value, against the alternative": what the line is. */
  title: string;
  likely: number[];
  p10: number[] | undefined;
  p90: number[] | undefined;
  conservative: number[] | undefined;
  payback: Payback;
  /** "Pays for itself in month 15". */
  finding: string;
  /** "Month 15 (15–26)". */
  ring: string;
}

export function cashShown(c: Case, results: Results, odds: Odds): CashShown {
  const { evaluation: e, countable, formats: f } = results;
  const { measures: m, before } = headlineOf(e, countable);
  const careful = results.conservative;
  const worse = careful && !careful.incomplete ? headlineOf(careful, countable).measures : null;
  // While a new term is being typed the outcomes are still of the old one, and would not fit the line.
  const cash = odds.case?.years === c.years ? odds.cash : null;
  const fits = (line: number[] | undefined): number[] | undefined =>
    line?.length === m.cumulative.length ? line : undefined;
  const p10 = fits(cash?.cumulative.p10);
  const p90 = fits(cash?.cumulative.p90);
  const text = f.payback(m.payback, c.years);
  const first = m.payback.kind === 'immediate' ? undefined : m.payback.firstCrossing;
  const range = paybackRange(cash, f);
  const words = buildWords().cash;
  return {
    title: [countable ? words.title : words.titleValue, before === null ? '' : words.againstAlternative]
      .filter(Boolean)
      .join(', '),
    likely: m.cumulative,
    p10: p90 && p10,
    p90: p10 && p90,
    conservative: fits(worse?.cumulative),
    payback: m.payback,
    finding: cashFinding(m.payback, text, first === undefined ? '' : f.month(Math.ceil(first)), c.years, f),
    ring: range === '' ? capital(text) : chartsWords().withRange(capital(text), range),
  };
}
