/**
 * The worth of a case: the value formula over its lines (MODEL §3–§5).
 *
 *     (TB + PB) − (TC + PC) = gross;  gross − (AB − AC) = net
 *
 * after Anderson & Narus (value over the next best alternative); risk, time and the present-value ROI follow
 * Forrester's TEI.
 */
import { netSign, isSolutionBenefit, buckets, type Bucket, type Case } from '../case/index.ts';
import { applyLean } from './lean.ts';
import { amountsOf, buildModel, resultIn, variesOver, type Model, type ModelLine } from './model.ts';
import { lineShare } from './provenance.ts';
import { irrOf, paybackOf } from './returns.ts';
import { byYear, flowTimes } from './timeline.ts';
import { onlyOption } from './onlyOption.ts';
import type { Amount, Evaluation, EvaluateOptions, LineResult, Measures, Payback } from './types.ts';
import { once } from '../util/once.ts';

/** Running sums of a group of lines. */
interface Tally {
  lines: number;
  total: number;
  presentValue: number;
  /** By month. */
  flow: Float64Array;
  /** Sums of the sizes of the lines' monthly amounts: amounts are compared with them to decide what counts as nothing. */
  size: number;
  presentSize: number;
  /** Recurring money of the last twelve months, paid in advance or not. */
  lastYear: number;
}

const newTally = (months: number): Tally => ({
  lines: 0,
  total: 0,
  presentValue: 0,
  flow: new Float64Array(months),
  size: 0,
  presentSize: 0,
  lastYear: 0,
});

/** A group of tallies, each with its sign. */
type Terms = readonly (readonly [1 | -1, Tally])[];

const sum = (terms: Terms, of: (tally: Tally) => number): number =>
  terms.reduce((total, [sign, tally]) => total + sign * of(tally), 0);

const amountOf = (terms: Terms): Amount => ({
  total: sum(terms, (t) => t.total),
  presentValue: sum(terms, (t) => t.presentValue),
});

const minus = (a: Amount, b: Amount): Amount => ({
  total: a.total - b.total,
  presentValue: a.presentValue - b.presentValue,
});

/** a ÷ b if b is above zero, else null: without costs there is no return on them. */
function ratio(a: number, b: number): number | null {
  const quotient = b > 0 ? a / b : NaN;
  return Number.isFinite(quotient) ? quotient : null;
}

/** The monthly money of a line, 0..H, from its yearly amounts; `template` is months of zeros. */
function monthly(modelLine: ModelLine, amounts: Float64Array, template: readonly number[]): number[] {
  const months = template.slice();
  const { month, year, factor } = modelLine.placement;
  for (let i = 0; i < month.length; i++) {
    const t = month[i] as number;
    months[t] = (months[t] as number) + (amounts[year[i] as number] as number) * (factor[i] as number);
  }
  return months;
}

/** One line's contribution to a case. It depends only on the line, its numbers and when they fall. */
export interface LineFigures {
  result: LineResult;
  /** Sizes of its yearly amounts: amounts are compared with their sum to decide what counts as nothing. */
  size: number;
  presentSize: number;
  /** Recurring money of the last twelve months, paid in advance or not. */
  lastYear: number;
  /** The share 0..1 of its parts that the customer gave or agreed; 0 if it is no benefit. */
  share: number;
  countable: boolean;
}

/** Works out lines of one model; a result stays valid as long as the line and its numbers are the same. */
export function lineFigures(model: Model): (modelLine: ModelLine) => LineFigures {
  const amounts = new Float64Array(model.years);
  // Filled with fractions first: the engine then stores the copies as arrays of doubles.
  const template = new Array<number>(model.end + 1).fill(0.5).fill(0);
  return (modelLine) => {
    const { line, program } = modelLine;
    const { id, bucket } = line;
    let { problem } = modelLine;
    if (!problem) {
      const failingYear = amountsOf(model, modelLine, amounts);
      if (failingYear !== 0) problem = { kind: 'not-finite', year: failingYear };
    }
    if (problem || !program)
      return {
        result: {
          id,
          bucket,
          amount: null,
          total: null,
          presentValue: null,
          monthly: [],
          ...(problem ? { problem } : {}),
        },
        size: 0,
        presentSize: 0,
        lastYear: 0,
        share: 0,
        countable: line.countable,
      };
    const { weight, presentWeight, first, last, recurring } = modelLine.placement;
    let total = 0;
    let presentValue = 0;
    let size = 0;
    let presentSize = 0;
    for (let y = first; y <= last; y++) {
      const a = amounts[y] as number;
      const nominal = a * (weight[y] as number);
      const present = a * (presentWeight[y] as number);
      total += nominal;
      presentValue += present;
      size += Math.abs(nominal);
      presentSize += Math.abs(present);
    }
    const end = amounts.length - 1;
    const lastYear = recurring ? (amounts[end] as number) * (weight[end] as number) : 0;
    const byMonth = monthly(modelLine, amounts, template);
    const amount = resultIn(model, modelLine, Math.min(first, model.years - 1));
    const differing = variesOver(model, modelLine);
    const isGain = isSolutionBenefit(bucket);
    return {
      result: {
        id,
        bucket,
        // A line that never pays inside the term does not fail, but may have no figure.
        amount: Number.isFinite(amount) ? amount : null,
        ...(differing && { amounts: differing }),
        total,
        presentValue,
        monthly: byMonth,
      },
      size,
      presentSize,
      lastYear,
      share: isGain && total !== 0 ? lineShare(model, modelLine) : 0,
      countable: line.countable,
    };
  };
}

/** Adds a line with a total to a tally. */
function add(tally: Tally, { result, size, presentSize, lastYear }: LineFigures): void {
  tally.lines++;
  tally.total += result.total ?? 0;
  tally.presentValue += result.presentValue ?? 0;
  tally.size += size;
  tally.presentSize += presentSize;
  tally.lastYear += lastYear;
  const { flow } = tally;
  const { monthly: months } = result;
  for (let t = 0; t < months.length; t++) flow[t] = (flow[t] as number) + (months[t] as number);
}

/** One set of measures: these benefits against these costs. `net` is handed in, so that it is computed once. */
function measure(model: Model, c: Case, gains: Terms, costs: Terms, net: Amount): Measures {
  const flow = new Float64Array(model.end + 1);
  for (const [sign, tally] of gains)
    for (let t = 0; t < flow.length; t++) flow[t] = (flow[t] as number) + sign * (tally.flow[t] as number);
  for (const [sign, tally] of costs)
    for (let t = 0; t < flow.length; t++) flow[t] = (flow[t] as number) - sign * (tally.flow[t] as number);
  const benefitSums = amountOf(gains);
  const costSums = amountOf(costs);
  const size = [...gains, ...costs].reduce((total, [, tally]) => total + tally.size, 0);
  const presentSize = [...gains, ...costs].reduce((total, [, tally]) => total + tally.presentSize, 0);
  const { timing } = c.discount;
  const times = flowTimes(timing, c.years);
  const free = costs.every(([, tally]) => tally.size === 0);
  const owed = (payback: Payback): Payback =>
    free && payback.kind === 'immediate' ? { ...payback, free } : payback;
  let running = 0;
  return {
    benefits: benefitSums,
    costs: costSums,
    costEntered: costs.some(([, tally]) => tally.lines > 0),
    net,
    roi: ratio(net.total, costSums.total),
    roiPresentValue: ratio(net.presentValue, costSums.presentValue),
    comesBack: ratio(benefitSums.total, costSums.total),
    npv: net.presentValue,
    irr: irrOf(timing === 'monthly' ? Array.from(flow) : byYear(flow), times),
    payback: owed(paybackOf(flow, size)),
    discountedPayback: owed(
      paybackOf(
        flow.map((x, t) => x * (model.discount[t] as number)),
        presentSize,
      ),
    ),
    cumulative: Array.from(flow, (x) => (running += x)),
    costOfDelay: (sum(gains, (t) => t.lastYear) - sum(costs, (t) => t.lastYear)) / 12,
  };
}

/**
 * The whole evaluation of a case, in one pass. Pure: the same case and options give the same figures.
 *
 * Lines without a total hold the reason: waiting ones (nothing entered yet) are listed and left out, failing ones are
 * left out, and a failing cost or alternative benefit marks the evaluation incomplete, because totals without it
 * flatter.
 * @param options.scenario id of one of the case's scenarios; unknown or absent: none.
 * @param options.lean every ranged assumption at its worse or better end; default likely.
 * @param options.option id of one of the case's options: only its lines count, as in a case of these lines alone;
 * default the proposed one, null the lines of no option only.
 */
export function evaluate(given: Case, options: EvaluateOptions = {}): Evaluation {
  const c = onlyOption(given, options.option);
  const model = buildModel(c, options.scenario);
  if (options.lean === 'worse' || options.lean === 'better') applyLean(model, options.lean);
  return evaluateModel(c, model);
}

/** The evaluation of a model in its present state. */
export function evaluateModel(c: Case, model: Model): Evaluation {
  return sumUp(c, model, model.lines.map(lineFigures(model)));
}

/** Lines are added up in runs of this length, so that an edit leaves the sums of most runs as they were. */
const runLength = 64;
const places = [...buckets, 'countable-benefit', 'countable-cost'] as const;
type Place = (typeof places)[number];

/** The sums of a run of lines. */
export interface RunSums {
  figures: readonly LineFigures[];
  /** Only places that some line of the run is added to; the countable ones belong to the alternative. */
  tallies: Partial<Record<Place, Tally>>;
  waiting: string[];
  incomplete: boolean;
  vouched: number;
  benefitSize: number;
  theirs: number;
  needsOurs: number;
}

function sumRun(figures: readonly LineFigures[], months: number): RunSums {
  const sums: RunSums = {
    figures,
    tallies: {},
    waiting: [],
    incomplete: false,
    vouched: 0,
    benefitSize: 0,
    theirs: 0,
    needsOurs: 0,
  };
  const to = (place: Place): Tally => (sums.tallies[place] ??= newTally(months));
  for (const own of figures) {
    const { id, bucket, total, problem } = own.result;
    if (total === null) {
      if (problem?.kind === 'waiting') sums.waiting.push(id);
      else if (netSign[bucket] < 0) sums.incomplete = true;
      continue;
    }
    add(to(bucket), own);
    if (bucket === 'alternative-benefit' || bucket === 'alternative-cost') {
      if (own.countable)
        add(to(bucket === 'alternative-benefit' ? 'countable-benefit' : 'countable-cost'), own);
    } else if (isSolutionBenefit(bucket)) {
      const size = Math.abs(total);
      sums.benefitSize += size;
      sums.vouched += size * own.share;
      if (own.share === 1) sums.theirs += total;
      else sums.needsOurs += total;
    }
  }
  return sums;
}

function merge(into: Tally, from: Tally): void {
  into.lines += from.lines;
  into.total += from.total;
  into.presentValue += from.presentValue;
  into.size += from.size;
  into.presentSize += from.presentSize;
  into.lastYear += from.lastYear;
  const { flow } = into;
  for (let t = 0; t < flow.length; t++) flow[t] = (flow[t] as number) + (from.flow[t] as number);
}

const sameRun = (run: RunSums, figures: readonly LineFigures[], from: number, length: number): boolean => {
  if (run.figures.length !== length) return false;
  for (let i = 0; i < length; i++) if (run.figures[i] !== figures[from + i]) return false;
  return true;
};

/**
 * The evaluation of a model from the figures of its lines, in their order.
 * @param runs sums of runs from the last time, which are used if the run is the same, and replaced
 */
export function sumUp(
  c: Case,
  model: Model,
  figures: readonly LineFigures[],
  runs: RunSums[] = [],
): Evaluation {
  const months = model.end + 1;
  const tallies = Object.fromEntries(places.map((p) => [p, newTally(months)])) as Record<Place, Tally>;
  const waiting: string[] = [];
  let incomplete = false;
  let vouched = 0;
  let benefitSize = 0;
  const wholly = { theirs: 0, needsOurs: 0 };
  let count = 0;
  for (let from = 0; from < figures.length; from += runLength, count++) {
    const length = Math.min(runLength, figures.length - from);
    let run = runs[count];
    if (!run || !sameRun(run, figures, from, length))
      runs[count] = run = sumRun(figures.slice(from, from + length), months);
    for (const place of places) {
      const tally = run.tallies[place];
      if (tally) merge(tallies[place], tally);
    }
    waiting.push(...run.waiting);
    incomplete ||= run.incomplete;
    vouched += run.vouched;
    benefitSize += run.benefitSize;
    wholly.theirs += run.theirs;
    wholly.needsOurs += run.needsOurs;
  }
  runs.length = count;
  // The countable part of the alternative, benefits less costs.
  const countable = minus(
    amountOf([[1, tallies['countable-benefit']]]),
    amountOf([[1, tallies['countable-cost']]]),
  );

  const tb = [1, tallies['tangible-benefit']] as const;
  const pb = [1, tallies['perceived-benefit']] as const;
  const tc = [1, tallies['tangible-cost']] as const;
  const pc = [1, tallies['perceived-cost']] as const;
  const ab = [1, tallies['alternative-benefit']] as const;
  const ac = [1, tallies['alternative-cost']] as const;
  const lost = [-1, tallies['alternative-benefit']] as const;
  const all = [tb, pb];
  const spent = [tc, pc];
  const gross = minus(amountOf(all), amountOf(spent));
  const alternative = minus(amountOf([ab]), amountOf([ac]));
  const net = minus(gross, alternative);
  const tangible = minus(amountOf([tb]), amountOf([tc]));
  const tangibleNet = minus(tangible, countable);
  const lostCountable = [-1, tallies['countable-benefit']] as const;
  const savedCountable = [1, tallies['countable-cost']] as const;
  // Computed when read: most uses of a case need one or two of the four sets of measures, and each costs as much as
  // adding up dozens of lines.
  const asked = (gains: Terms, costs: Terms, of: Amount): (() => Measures) =>
    once(() => measure(model, c, gains, costs, of));
  const ofTangible = asked([tb], [tc], tangible);
  const ofWhole = asked(all, spent, gross);
  const ofIncremental = asked([tb, pb, lost, ac], spent, net);
  const ofTangibleIncremental = asked([tb, lostCountable, savedCountable], [tc], tangibleNet);
  return {
    lines: figures.map((f) => f.result),
    waiting,
    incomplete,
    buckets: Object.fromEntries(
      buckets.map((b) => [b, { total: tallies[b].total, presentValue: tallies[b].presentValue }]),
    ) as Record<Bucket, Amount>,
    gross,
    alternative,
    net,
    tangibleNet,
    get tangible() {
      return ofTangible();
    },
    get whole() {
      return ofWhole();
    },
    get incremental() {
      return ofIncremental();
    },
    get tangibleIncremental() {
      return ofTangibleIncremental();
    },
    returnOnValue: ratio(gross.total, amountOf(spent).total),
    customerShare: benefitSize > 0 ? vouched / benefitSize : null,
    wholly,
  };
}
