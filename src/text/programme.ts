/** What a customer success programme says of itself: its numbers by name, its claim, and what is odd about it. */
import type { Programme, programmeInputs, Unit } from '../case/index.ts';
import { countAbove, fiftyOutcomes, type ProgrammeOutcome, type ProgrammeResult } from '../value/index.ts';
import type { Formats } from './format.ts';
import { programmeWords } from './words/programme.ts';
import { templatesWords } from './words/templates.ts';

export type ProgrammeInput = (typeof programmeInputs)[number];

interface InputWords {
  /** As it reads on its own. */
  readonly label: string;
  unit: Unit;
  of: (p: Programme) => number;
}

const rate = (side: 'without' | 'with', key: 'churn' | 'expansion'): InputWords => ({
  get label() {
    return (key === 'churn' ? programmeWords().churnOf : programmeWords().expansionOf)(
      programmeWords()[side],
    );
  },
  unit: 'percent',
  of: (p) => p[side][key],
});
const plain = (key: 'customers' | 'arpa' | 'margin' | 'cost', unit: Unit): InputWords => ({
  get label() {
    return programmeWords()[key];
  },
  unit,
  of: (p) => p[key],
});

/** The numbers that may carry a range. */
export const inputWords: Record<ProgrammeInput, InputWords> = {
  customers: plain('customers', 'count'),
  arpa: plain('arpa', 'money'),
  margin: plain('margin', 'percent'),
  cost: plain('cost', 'money'),
  'without.churn': rate('without', 'churn'),
  'without.expansion': rate('without', 'expansion'),
  'with.churn': rate('with', 'churn'),
  'with.expansion': rate('with', 'expansion'),
};

export const programmeName = (p: Programme): string => p.title.trim() || templatesWords().unnamed.programme;

/** Whether there is anything to reckon with. */
export const isEntered = (p: Programme): boolean => p.customers > 0 && p.arpa > 0;

/** Whether a range is the wrong way round or leaves out the likely value. */
export function rangeFault(p: Programme, input: ProgrammeInput): boolean {
  const range = p.ranges[input];
  if (!range) return false;
  const likely = inputWords[input].of(p);
  const low = range.low ?? likely;
  const high = range.high ?? likely;
  return low > high || likely < low || likely > high;
}

/** A difference of two rates in percentage points: "15.7 points". */
export const pointsText = (x: number, f: Formats): string =>
  programmeWords().points(f.number(Math.round(x * 10_000) / 100));

/** How it may turn out: of fifty equally likely outcomes those above zero, and what eight of ten lie between. */
export interface ProgrammeOdds {
  dots: readonly number[];
  above: number;
  p10: number;
  p50: number;
  p90: number;
  mean: number;
}

export function programmeOdds({ net }: ProgrammeOutcome): ProgrammeOdds {
  const dots = fiftyOutcomes(net);
  const at = (percentile: number): number => net.quantiles[percentile - 1] ?? NaN;
  return { dots, above: countAbove(dots, 0), p10: at(10), p50: at(50), p90: at(90), mean: net.mean };
}

function breakEven(p: Programme, r: ProgrammeResult, f: Formats): string[] {
  const w = programmeWords().claim;
  if (r.roi === null) return [];
  if (r.breakEvenChurn === null) return [r.net.total > 0 ? w.alwaysPays : w.neverPays];
  // Where revenue is sold at a loss, it pays the less of it is kept.
  return [(p.margin < 0 ? w.breakEvenAbove : w.breakEven)(f.rate(r.breakEvenChurn))];
}

/** The claim in sentences: what comes back, until when it pays, and how sure that is. */
export function programmeClaims(
  p: Programme,
  r: ProgrammeResult,
  f: Formats,
  odds: ProgrammeOdds | null,
): string[] {
  if (!isEntered(p)) return [programmeWords().empty];
  const w = programmeWords().claim;
  const first =
    r.roi === null
      ? w.noCost(f.moneyCompact(Math.abs(r.gain.total)), r.gain.total < 0, p.months)
      : // What rounds to nothing is no loss.
        r.net.total < 0 && f.moneyCompact(-r.net.total) !== f.moneyCompact(0)
        ? w.loses(f.moneyCompact(-r.net.total), p.months)
        : w.returns(f.ratioMoney(1), f.ratioMoney(r.gain.total / r.cost.total), p.months);
  return [
    first,
    ...breakEven(p, r, f),
    ...(odds
      ? [
          odds.above === 0 ? w.oddsNone : w.odds(f.odds(odds.above, odds.dots.length)),
          w.range(f.moneyCompact(odds.p10), f.moneyCompact(odds.p90)),
        ]
      : []),
  ];
}

/** What has no number here, and why. */
export function programmeNotes(p: Programme, r: ProgrammeResult): string[] {
  if (!isEntered(p)) return [];
  return [
    p.with.churn === 0 || p.without.churn === 0 ? programmeWords().noEnd : '',
    p.with.churn === 1 || p.without.churn === 1 ? programmeWords().gone : '',
    r.with.cltv.discounted === null || r.without.cltv.discounted === null ? programmeWords().endless : '',
  ].filter(Boolean);
}
