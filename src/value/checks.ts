/**
 * Weak points of the case itself: what a careful reader would object to. Checks change no figure and contain no words:
 * they name lines by id and assumptions by name.
 */
import { isSolutionBenefit, inYear, type Case, type Line, type Source } from '../case/index.ts';
import { isOld } from '../case/publicFigures.ts';
import { onlyOption } from './onlyOption.ts';
import { lastMonth, levelPaymentsOf } from './timeline.ts';
import type { Evaluation, LineProblem } from './types.ts';
import {
  unknownReferences,
  optionChecks,
  priceChecks,
  wholeDiscounts,
  sameNames,
} from './referenceChecks.ts';
import {
  readLines,
  sameDrivers,
  pricedTwice,
  bothSides,
  noSource,
  timeAtFullValue,
  riskAndRange,
  unused,
} from './driverChecks.ts';

export type Check =
  /** A line cannot be calculated. */
  | { kind: 'failing'; line: string; problem: LineProblem }
  /** A discount rate above 100% a year: percent was probably entered instead of a fraction (8 for 8%). */
  | { kind: 'high-rate'; rate: number }
  /** Money from month `from` (or after `last`) falls beyond the term and is not counted. */
  | { kind: 'beyond-horizon'; line: string; from: number; to: number | null; last: number }
  /** Benefits that depend on the same set of non-money drivers: perhaps one benefit counted twice. */
  | { kind: 'same-drivers'; lines: string[]; names: string[] }
  /**
   * A dimension priced more than once: by several benefits (no names), or by one that shares these drivers with a
   * benefit that does not claim to price it.
   */
  | { kind: 'priced-twice'; dimension: string; lines: string[]; names: string[] }
  /** A driver of both a benefit and the alternative's cost: a cost that stops counts once. */
  | { kind: 'both-sides'; name: string; benefits: string[]; alternatives: string[] }
  /** A benefit that depends on numbers without a named source; no names: on numbers in its formula. */
  | { kind: 'no-source'; line: string; names: string[] }
  /** Hours or days saved turned into money in full, as if every one of them became cash. */
  | { kind: 'time-at-full-value'; line: string; names: string[] }
  /** Recurring benefits that reach their full amount in their first month. */
  | { kind: 'no-ramp'; lines: string[] }
  | { kind: 'perceived-above-tangible'; perceived: number; tangible: number }
  /** A line that amounts to nothing in every month. */
  | { kind: 'changes-nothing'; line: string }
  /** An entered assumption nothing uses. */
  | { kind: 'unused'; name: string }
  | { kind: 'range-excludes-likely'; name: string }
  /** Benchmarks whose period ended more than 24 months ago: numbers and rows that depend on them. */
  | { kind: 'old-benchmarks'; names: string[]; lines: string[] }
  /** Doubt about the same numbers deducted twice. */
  | { kind: 'risk-and-range'; line: string; names: string[] }
  /** Level payments of which `count` fall after the term, `owed` in money altogether: they are not counted. */
  | { kind: 'payments-beyond'; line: string; count: number; owed: number }
  /** Level payments on a line that recurs: it is paid evenly. */
  | { kind: 'payments-recurring'; line: string }
  /** An option without a price line, although others have one. */
  | { kind: 'option-without-price'; option: string }
  /** An option with the same lines and settings as an earlier one. */
  | { kind: 'option-alike'; option: string; other: string }
  /** A line that is part of no option, and so counts nowhere. */
  | { kind: 'in-no-option'; line: string }
  /** A line names options, or a group, that do not exist; `option` is the case's own choice. */
  | { kind: 'unknown-option'; line: string | null; option: string }
  | { kind: 'unknown-group'; line: string; group: string }
  /** A price row that is no cost of the solution, or does not exist. */
  | { kind: 'price-no-cost'; line: string }
  | { kind: 'unknown-price'; line: string }
  /** A discount that takes off the whole price or more. */
  | { kind: 'whole-discount'; name: string; share: number }
  /** Several options, or groups, with the same name. */
  | { kind: 'same-name'; of: 'option' | 'group'; id: string; count: number }
  /** A setting of a scenario or an option for a number the case does not have; `isOption` if it is the id of an option. */
  | { kind: 'unknown-setting'; in: 'scenario' | 'option'; id: string; name: string; isOption: boolean };

/**
 * The weak points of a case, given its evaluation; the most serious kinds first, in the order of the lines. Lines of
 * options other than the evaluated one are checked only as part of their options.
 * @param today YYYY-MM-DD, by which benchmarks are old; null: none is
 */
export function checks(given: Case, evaluation: Evaluation, today: string | null = null): Check[] {
  const counted = new Set(evaluation.lines.map((l) => l.id));
  const c = { ...onlyOption(given), lines: given.lines.filter((l) => counted.has(l.id)) };
  const lines = readLines(c);
  return [
    ...failing(evaluation),
    ...highRate(given),
    ...unknownReferences(given),
    ...optionChecks(given),
    ...priceChecks(given),
    ...wholeDiscounts(given),
    ...sameNames('option', given.options),
    ...sameNames('group', given.groups),
    ...paymentChecks(c, evaluation),
    ...beyondHorizon(c),
    ...sameDrivers(lines),
    ...pricedTwice(c, lines),
    ...bothSides(lines),
    ...noSource(lines),
    ...timeAtFullValue(lines),
    ...noRamp(c, evaluation),
    ...perceivedAboveTangible(evaluation),
    ...changesNothing(c, evaluation),
    ...rangeExcludesLikely(c),
    ...(today === null ? [] : oldBenchmarks(c, today)),
    ...riskAndRange(c, lines),
    // A number used by another option's rows counts as used.
    ...unused(given, readLines(given)),
  ];
}

function failing(evaluation: Evaluation): Check[] {
  return evaluation.lines.flatMap(({ id, problem }): Check[] =>
    problem && problem.kind !== 'waiting' ? [{ kind: 'failing', line: id, problem }] : [],
  );
}

function oldBenchmarks(c: Case, today: string): Check[] {
  const old = ({ whose, on }: Source): boolean => whose === 'benchmark' && on !== null && isOld(on, today);
  const names = c.assumptions.filter((a) => a.value !== null && old(a.source)).map((a) => a.name);
  const lines = c.lines.filter((l) => l.formula.trim() !== '' && old(l.source)).map((l) => l.id);
  return names.length + lines.length > 0 ? [{ kind: 'old-benchmarks', names, lines }] : [];
}

function highRate({ discount: { rate } }: Case): Check[] {
  return rate > 1 ? [{ kind: 'high-rate', rate }] : [];
}

function paymentChecks(c: Case, evaluation: Evaluation): Check[] {
  const last = lastMonth(c.years);
  const byId = new Map(evaluation.lines.map((l) => [l.id, l]));
  return c.lines.flatMap((line): Check[] => {
    if (typeof line.paid !== 'object') return [];
    if (line.per !== 'once') return [{ kind: 'payments-recurring', line: line.id }];
    const { months } = line.paid;
    const count = Math.min(months, Math.max(0, line.from + months - last));
    // If no payment falls inside the term, the row lies beyond it, and another check says so.
    if (count === 0 || count === months) return [];
    const result = byId.get(line.id);
    if (!result || result.total === null) return [];
    const owed = (result.total / (months - count)) * count;
    return [{ kind: 'payments-beyond', line: line.id, count, owed }];
  });
}

/** Whether any of a line's months lies beyond the term. */
const passesHorizon = (line: Line, last: number): boolean =>
  line.from > last ||
  (levelPaymentsOf(line) !== null && line.from >= last) ||
  (line.per !== 'once' && line.to !== null && line.to > last);

function beyondHorizon(c: Case): Check[] {
  const last = lastMonth(c.years);
  return c.lines
    .filter((line) => passesHorizon(line, last))
    .map(({ id, per, from, to }) => ({
      kind: 'beyond-horizon',
      line: id,
      from,
      to: per === 'once' ? from : to,
      last,
    }));
}

/** Whether use is full from the moment it starts. */
function startsFull({ rollout }: Case): boolean {
  return 'byYear' in rollout ? (rollout.byYear[0] ?? 0) >= 1 : rollout.goLive === rollout.fullAdoption;
}

function noRamp(c: Case, evaluation: Evaluation): Check[] {
  const full = startsFull(c);
  const found = c.lines.filter(
    (line, i) =>
      isSolutionBenefit(line.bucket) &&
      line.per !== 'once' &&
      (line.adopts ? full : line.from <= 1) &&
      (evaluation.lines[i]?.total ?? 0) !== 0,
  );
  return found.length > 0 ? [{ kind: 'no-ramp', lines: found.map((l) => l.id) }] : [];
}

function perceivedAboveTangible({ buckets }: Evaluation): Check[] {
  const perceived = buckets['perceived-benefit'].total;
  const tangible = buckets['tangible-benefit'].total;
  return perceived > tangible && perceived > 0
    ? [{ kind: 'perceived-above-tangible', perceived, tangible }]
    : [];
}

function changesNothing(c: Case, evaluation: Evaluation): Check[] {
  const last = lastMonth(c.years);
  return c.lines
    .filter((line, i) => {
      const result = evaluation.lines[i];
      const counted = result !== undefined && result.total !== null;
      // The check on the horizon says so already, and more plainly.
      return counted && !(line.from > last) && result.monthly.every((x) => x === 0);
    })
    .map((line) => ({ kind: 'changes-nothing', line: line.id }));
}

function rangeExcludesLikely(c: Case): Check[] {
  return c.assumptions
    .filter(({ value, low, high }) =>
      Array.from({ length: c.years }, (_, y) => y).some((y) => {
        const likely = inYear(value, y);
        const [lowest, highest] = [inYear(low, y), inYear(high, y)];
        if (likely === null) return false;
        return (lowest !== null && lowest > likely) || (highest !== null && highest < likely);
      }),
    )
    .map((a) => ({ kind: 'range-excludes-likely', name: a.name }));
}
