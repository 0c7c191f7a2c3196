/**
 * Monte Carlo over a case's ranges (MODEL §6): formulas once per thousand trials, over columns.
 *
 * A line's money is its yearly amounts times weights that no range can change (growth, ramp, risk, discounting), so a
 * trial's net is a weighted sum of yearly amounts, and lines that use no range are added up once. Months are needed
 * only for the first thousand trials, which give payback and the cumulative band.
 */
import { limits, type Case, type Line } from '../case/index.ts';
import { Columns, type Column } from './columns.ts';
import { amountsOf, beforeIn, buildModel, mostMoney, type Model, type ModelLine } from './model.ts';
import { netSign } from '../case/buckets.ts';
import { batch, moversOf, type Mover } from './movers.ts';
import { normalCumulative, normalQuantile } from './normal.ts';
import { fillUnits, streamState, type StreamState } from './random.ts';
import { CashBand } from './cashBand.ts';
import { onlyOption } from './onlyOption.ts';
import { countsIn, isPrice } from './priceLines.ts';
import { spreadOf } from './spread.ts';
import { SpreadCauses } from './spreadCauses.ts';
import type { CashOutcome, MeasuresName, Outcome } from './types.ts';

/** Batches from which the causes of the spread are estimated. */
const batchesForDrivers = 5;

/** A line that varies between trials, with the years to work it out for. */
interface MovingLine {
  modelLine: ModelLine;
  /** Whether its formula has the same result in every year. */
  steady: boolean;
}

/** The sums a line's money is added to: six buckets, and the countable part of the alternative. */
const places = [
  'tangible-benefit',
  'perceived-benefit',
  'tangible-cost',
  'perceived-cost',
  'alternative-benefit',
  'alternative-cost',
  'countable-benefit',
  'countable-cost',
  'price',
] as const;
type Place = (typeof places)[number];
type CashWay = keyof NonNullable<Outcome['cash']>;

interface SimulationOptions {
  trials?: number;
  seed?: number;
  scenario?: string;
  /** The proposed option by default. */
  option?: string | null;
  cash?: boolean;
  /** Whether to keep benefits, costs and price of this measure by trial, for `prices`. */
  price?: MeasuresName;
}

/** The amounts a price is compared with, by kept trial. */
interface TrialPrices {
  benefits: Float64Array;
  /** The price included. */
  costs: Float64Array;
  price: Float64Array;
}

const cashWays = ['incremental', 'whole', 'tangibleIncremental', 'tangible'] as const;

/** A band for each way of counting; ways that cannot differ in this case, or were not requested, share one. */
function cashBands(c: Case, end: number, all: boolean): Record<CashWay, CashBand> {
  const own = (differs: (line: Line) => boolean, otherwise: CashBand): CashBand =>
    all && c.lines.some(differs) ? new CashBand(end, batch) : otherwise;
  const isAlternative = (l: Line): boolean => l.bucket.startsWith('alternative');
  const incremental = new CashBand(end, batch);
  const whole = own(isAlternative, incremental);
  const tangibleIncremental = own((l) => !countsIn(l, 'tangibleIncremental'), incremental);
  const tangible = own(isAlternative, tangibleIncremental);
  return { incremental, whole, tangibleIncremental, tangible };
}

/** A simulation that runs a piece at a time, so that a worker can report and yield between pieces. */
export class Simulation {
  readonly trials: number;
  readonly seed: number;
  /** Trials drawn so far. */
  done = 0;

  private readonly model: Model;
  private readonly together: number;
  private readonly movers: Mover[];
  /** The movers by slot, for reading a formula's names. */
  private readonly moverOf = new Map<number, Mover>();
  private readonly moving: MovingLine[] = [];
  private readonly common: StreamState;
  /** The common factor's part of every mover's normal score in this batch, before its sign. */
  private readonly commonScore = new Float64Array(batch);
  private readonly fixed = Object.fromEntries(places.map((p) => [p, 0])) as Record<Place, number>;
  private readonly sums = Object.fromEntries(places.map((p) => [p, new Float64Array(batch)])) as Record<
    Place,
    Float64Array
  >;
  private readonly failed = new Uint8Array(batch);
  private readonly columns = new Columns(batch);
  /** Whether the three ways of counting cash flow can differ in this case and were requested. */
  private readonly separateBands: boolean;
  private readonly cash: Record<CashWay, CashBand>;
  private readonly net: Float64Array;
  private readonly tangibleNet: Float64Array;
  /** True if a cost has no figure in any trial: a trial without it would flatter the case. */
  private incomplete = false;
  private readonly causes: SpreadCauses;
  private kept = 0;

  private readonly priceIds: ReadonlySet<string>;
  private readonly pricing: ({ measure: MeasuresName } & TrialPrices) | null;

  constructor(given: Case, options: SimulationOptions = {}) {
    const c = onlyOption(given, options.option);
    const whole = (x: number, most: number) => Math.min(Math.max(Math.floor(x) || 0, 0), most);
    this.trials = Math.max(1, whole(options.trials ?? c.simulation.trials, limits.trials));
    this.seed = whole(options.seed ?? c.simulation.seed, 0xffffffff);
    this.together = c.simulation.together;
    this.model = buildModel(c, options.scenario);
    this.separateBands = options.cash ?? false;
    this.cash = cashBands(c, this.model.end, this.separateBands);
    this.net = new Float64Array(this.trials);
    this.tangibleNet = new Float64Array(this.trials);
    this.priceIds = new Set(options.price ? c.price : []);
    this.pricing = options.price
      ? {
          measure: options.price,
          benefits: new Float64Array(this.trials),
          costs: new Float64Array(this.trials),
          price: new Float64Array(this.trials),
        }
      : null;
    this.common = streamState(this.seed, '');
    this.movers = moversOf(this.model, this.together, this.seed);
    this.causes = new SpreadCauses(this.movers, this.together);
    for (const mover of this.movers) this.moverOf.set(mover.slot, mover);
    for (const modelLine of this.model.lines) this.classify(modelLine);
  }

  /** Adds a line to those that vary, or to the sums that are the same in every trial. */
  private classify(modelLine: ModelLine): void {
    const { model } = this;
    const { line, placement, program, slots, problem } = modelLine;
    if (problem && problem.kind !== 'waiting' && netSign[line.bucket] < 0) this.incomplete = true;
    if (!program || placement.last < placement.first) return;
    if (slots.some((slot) => this.moverOf.has(slot))) {
      const steady =
        !program.usesYear &&
        slots.every((slot) => {
          const mover = this.moverOf.get(slot);
          return mover ? mover.values.length === 1 : !model.varies[slot];
        });
      this.moving.push({ modelLine, steady });
      return;
    }
    const amounts = new Float64Array(model.years);
    // A line without a range that fails here also fails in the headline, which leaves it out and says so; but what
    // counts against net may not be left out, neither there nor here.
    if (amountsOf(model, modelLine, amounts) !== 0) {
      if (netSign[line.bucket] < 0) this.incomplete = true;
      return;
    }
    let total = 0;
    for (let y = placement.first; y <= placement.last; y++) {
      const amount = amounts[y] as number;
      total += amount * (placement.weight[y] as number);
      for (const band of this.bandsOf(line)) band.addFixed(placement, y, netSign[line.bucket] * amount);
    }
    for (const place of this.placesOf(line)) this.fixed[place] += total;
  }

  /** Draws and evaluates the next batch. Returns whether trials are left. */
  step(): boolean {
    const count = Math.min(batch, this.trials - this.done);
    if (count <= 0) return false;
    this.draw(count);
    for (const place of places) this.sums[place].fill(this.fixed[place], 0, count);
    this.failed.fill(this.incomplete ? 1 : 0, 0, count);
    const isFirst = this.done === 0;
    for (const line of this.moving) this.evaluateLine(line, count, isFirst);
    this.keep(count);
    this.done += count;
    return this.done < this.trials;
  }

  /** The batch's chances and values of every mover. */
  private draw(count: number): void {
    const { together, commonScore } = this;
    const own = Math.sqrt(1 - together);
    if (together > 0) {
      fillUnits(this.common, commonScore, count);
      for (let i = 0; i < count; i++)
        commonScore[i] = Math.sqrt(together) * normalQuantile(commonScore[i] as number);
    }
    for (const mover of this.movers) {
      const { chances, sign } = mover;
      fillUnits(mover.state, chances, count);
      // One-factor Gaussian copula: each keeps its own distribution, and all move net in the same direction.
      if (together > 0 && sign !== 0)
        for (let i = 0; i < count; i++)
          chances[i] = insideUnit(
            normalCumulative(sign * (commonScore[i] as number) + own * normalQuantile(chances[i] as number)),
          );
      for (const { sampler: fill, column } of mover.values) fill(chances, column, count);
    }
  }

  /** Adds a varying line's money in this batch to its sums. */
  private evaluateLine({ modelLine, steady }: MovingLine, count: number, isFirst: boolean): void {
    const { model } = this;
    const { line, placement, factor, program } = modelLine;
    if (!program) return;
    const { first, last, weight, presentWeight } = placement;
    const signed = netSign[line.bucket] * factor;
    let year = first;
    const inputs = {
      year: first + 1,
      value: (name: string): Column => {
        const slot = model.slots.of(name);
        const mover = this.moverOf.get(slot);
        if (!mover) return model.values[slot * model.years + year] as number;
        return (mover.values[mover.values.length === 1 ? 0 : year] as Mover['values'][number]).column;
      },
      today: (name: string): number => model.todays[model.slots.of(name)] as number,
      before: (name: string): Column => {
        const slot = model.slots.of(name);
        const mover = this.moverOf.get(slot);
        if (!mover || year === 0) return beforeIn(model, slot, year);
        return (mover.values[mover.values.length === 1 ? 0 : year - 1] as Mover['values'][number]).column;
      },
    };
    let total = 0;
    let largest = 1;
    for (let y = first; y <= last; y++) {
      const w = weight[y] as number;
      total += w;
      largest = Math.max(largest, Math.abs(w), Math.abs(presentWeight[y] as number));
    }
    if (steady) {
      const results = this.columns.evaluate(program.formula, inputs, count);
      this.addTotals(line, results, factor, total, largest, count);
      if (isFirst) for (const band of this.bandsOf(line)) band.add(placement, null, results, signed, count);
      return;
    }
    for (; year <= last; year++) {
      inputs.year = year + 1;
      const results = this.columns.evaluate(program.formula, inputs, count);
      this.addTotals(line, results, factor, weight[year] as number, largest, count);
      if (isFirst) for (const band of this.bandsOf(line)) band.add(placement, year, results, signed, count);
    }
  }

  /** Adds results × factor × weight, and marks the trials without a figure. */
  private addTotals(
    line: Line,
    results: Column,
    factor: number,
    weight: number,
    largest: number,
    count: number,
  ): void {
    const { failed } = this;
    // A line fails in a trial if it would fail in the headline with these values.
    const most = mostMoney / largest;
    const k = factor * weight;
    for (const place of this.placesOf(line)) {
      const sums = this.sums[place];
      if (typeof results === 'number') {
        if (!(Math.abs(results * factor) < most)) failed.fill(1, 0, count);
        for (let i = 0; i < count; i++) sums[i] = (sums[i] as number) + results * k;
      } else
        for (let i = 0; i < count; i++) {
          const result = results[i] as number;
          if (!(Math.abs(result * factor) < most)) failed[i] = 1;
          sums[i] = (sums[i] as number) + result * k;
        }
    }
  }

  /** Keeps the batch's trials in which every line had a figure. */
  private keep(count: number): void {
    const { sums, failed, net, tangibleNet } = this;
    const start = this.kept;
    const tb = sums['tangible-benefit'];
    const pb = sums['perceived-benefit'];
    const tc = sums['tangible-cost'];
    const pc = sums['perceived-cost'];
    const ab = sums['alternative-benefit'];
    const ac = sums['alternative-cost'];
    const cb = sums['countable-benefit'];
    const cc = sums['countable-cost'];
    for (let i = 0; i < count; i++) {
      if (failed[i] !== 0) continue;
      const t = tb[i] as number;
      const c = tc[i] as number;
      // In the order of `evaluate`, so that without ranges both are the same to the last bit.
      net[this.kept] =
        t + (pb[i] as number) - (c + (pc[i] as number)) - ((ab[i] as number) - (ac[i] as number));
      tangibleNet[this.kept] = t - c - ((cb[i] as number) - (cc[i] as number));
      if (this.pricing) this.keepPrice(this.pricing, i);
      this.kept++;
    }
    if (this.done === 0) for (const band of new Set(Object.values(this.cash))) band.close(count, failed);
    if (this.done < batch * batchesForDrivers)
      this.causes.add({ net, tangibleNet, start, end: this.kept }, failed, count);
  }

  /** The cash bands a line counts in. */
  private bandsOf(line: Line): CashBand[] {
    return [...new Set(cashWays.filter((way) => countsIn(line, way)).map((way) => this.cash[way]))];
  }

  /** The sums a line's money is added to. */
  private placesOf(line: Line): readonly Place[] {
    const places = placesOf(line);
    return this.pricing && isPrice(line, this.priceIds, this.pricing.measure) ? [...places, 'price'] : places;
  }

  private keepPrice({ measure, benefits, costs, price }: NonNullable<typeof this.pricing>, i: number): void {
    const { sums, kept } = this;
    const of = (place: Place): number => sums[place][i] as number;
    const felt = measure === 'whole' || measure === 'incremental';
    const lost =
      measure === 'incremental'
        ? of('alternative-benefit') - of('alternative-cost')
        : measure === 'tangibleIncremental'
          ? of('countable-benefit') - of('countable-cost')
          : 0;
    benefits[kept] = of('tangible-benefit') + (felt ? of('perceived-benefit') : 0) - lost;
    costs[kept] = of('tangible-cost') + (felt ? of('perceived-cost') : 0);
    price[kept] = of('price');
  }

  /** Benefits, costs and price of each kept trial, in the order drawn; empty unless requested. */
  prices(): TrialPrices {
    const of = (list: Float64Array | undefined): Float64Array =>
      (list ?? new Float64Array(0)).slice(0, this.kept);
    return {
      benefits: of(this.pricing?.benefits),
      costs: of(this.pricing?.costs),
      price: of(this.pricing?.price),
    };
  }

  /** The outcome so far. It takes over the simulation's own arrays: call it once, at the end. */
  finish(): Outcome {
    return {
      trials: this.done,
      dropped: this.done - this.kept,
      seed: this.seed,
      net: spreadOf(this.net.subarray(0, this.kept)),
      tangibleNet: spreadOf(this.tangibleNet.subarray(0, this.kept)),
      ...this.cash.incremental.result(),
      cash: this.separateBands ? this.cashOutcomes() : null,
      drivers: this.causes.shares('net'),
      tangibleDrivers: this.causes.shares('tangibleNet'),
    };
  }

  private cashOutcomes(): Record<CashWay, CashOutcome> {
    const outcomes = cashWays.map((way) => [way, this.cash[way].result()] as const);
    return Object.fromEntries(outcomes) as Record<CashWay, CashOutcome>;
  }
}

/** A chance kept off 0 and 1, which a copula's rounding may give: quantiles there would be the ends themselves. */
const insideUnit = (p: number): number => Math.min(Math.max(p, 1e-300), 1 - 2 ** -53);

function placesOf(line: Line): readonly Place[] {
  if (!line.countable) return [line.bucket];
  if (line.bucket === 'alternative-benefit') return [line.bucket, 'countable-benefit'];
  if (line.bucket === 'alternative-cost') return [line.bucket, 'countable-cost'];
  return [line.bucket];
}

/**
 * Simulates a case: draws every ranged assumption from its range, trial by trial, and evaluates net.
 *
 * Each assumption has a random stream of its own, named after it and hashed with the seed: the same case, seed and
 * trials give the same outcome, and changing one range leaves every other draw as it was. A trial in which a line has
 * no figure is dropped and counted; a failing cost or alternative benefit without a range drops all trials, as it
 * withholds the headline.
 *
 * `drivers`: the squared correlation of each assumption's value with net, from the first five thousand trials (for
 * values by year: of the first year that varies). Without `together` they add up to at most 1; the rest is curvature
 * and interaction. With it they overlap, and are scaled so that they add up to 1, so each is approximate.
 * @param options.trials 1..1,000,000, default the case's; @param options.seed default the case's
 * @param options.scenario id of one of the case's scenarios; unknown or absent: none
 * @param options.cash also the cash flow of each measure, not only of the incremental one; costs some ms
 */
export function simulate(c: Case, options: SimulationOptions = {}): Outcome {
  const simulation = new Simulation(c, options);
  while (simulation.step());
  return simulation.finish();
}
