/**
 * The position of everything in the workbook, determined before a cell is written, because formulas refer in all
 * directions.
 */
import { workbookWords } from '../../text/words/workbook.ts';
import { buckets, whoseNumbers, type Bucket } from '../../case/index.ts';
import { flowsOf, measures, places, type Flows, type MeasureKey, type Place } from './flows.ts';
import { at, Sheet, span } from './grid.ts';
import type { Plan, PlanAssumption, PlanScenario } from './plan.ts';
import type { Lean } from '../../value/index.ts';

/** Columns of the sheets, from 0. */
export const assumptionColumns = {
  label: 0,
  name: 1,
  unit: 2,
  low: 3,
  likely: 4,
  high: 5,
  today: 6,
  used: 7,
  whose: 8,
  /** Whether it counts as the customer's: 1 or 0. */
  theirs: 9,
  who: 10,
} as const;
/** The first row of the words for whose number it is on Assumptions, each with whether it counts as the customer's. */
export const whoseFirst = 4;

export const timelineColumns = {
  total: 2,
  present: 3,
  size: 4,
  presentSize: 5,
  lastYear: 6,
  months: 7,
} as const;
export const timelineRows = {
  month: 3,
  calendar: 4,
  year: 5,
  discount: 6,
  time: 7,
  adoption: 8,
  ramps: 9,
} as const;

/** A sum of terms with their signs as a formula: "B5-B7". */
export const signedSum = (terms: readonly (readonly [1 | -1, string])[]): string =>
  terms.map(([sign, cell], i) => (sign < 0 ? `-${cell}` : i === 0 ? cell : `+${cell}`)).join('') || '0';

export class Layout {
  readonly plan: Plan;
  readonly flows: Flows;
  readonly summary = new Sheet(workbookWords().sheets.summary);
  readonly assumptions = new Sheet(workbookWords().sheets.assumptions);
  readonly lines = new Sheet(workbookWords().sheets.lines);
  readonly timeline = new Sheet(workbookWords().sheets.timeline);
  readonly years = new Sheet(workbookWords().sheets.years);
  readonly scenarios = new Sheet(workbookWords().sheets.scenarios);
  readonly options = new Sheet(workbookWords().sheets.options);
  readonly groups = new Sheet(workbookWords().sheets.groups);
  readonly numbers = new Sheet(workbookWords().sheets.numbers);
  readonly money = new Sheet(workbookWords().sheets.money);
  readonly returns = new Sheet(workbookWords().sheets.returns);
  readonly score = new Sheet(workbookWords().sheets.score);
  readonly checks = new Sheet(workbookWords().sheets.checks);
  /** Defined names and their ranges. */
  readonly names: { name: string; range: string }[] = [];

  /** The first row of an assumption, and of one among those that change with the scenario. */
  private readonly assumptionRows = new Map<string, number>();
  private readonly numberRows = new Map<string, number>();
  private readonly known = new Map<string, PlanAssumption>();
  readonly assumptionHead: number;
  readonly rolloutRow: number;
  readonly numbersFirst = 5;
  readonly numbersEnd: number;
  /** The number of columns of a scenario among the numbers. */
  readonly group: number;
  readonly line: Record<
    | 'stated'
    | 'amounts'
    | 'total'
    | 'present'
    | 'status'
    | 'from'
    | 'to'
    | 'growth'
    | 'risk'
    | 'follows'
    | 'advance'
    | 'countable'
    | 'times'
    | 'payments'
    | 'interest'
    | 'each'
    | 'first'
    | 'last'
    | 'firstYear'
    | 'lastYear'
    | 'factor'
    | 'counted'
    | 'member'
    | 'share'
    | 'sign'
    | 'inCountable'
    | 'burden'
    | 'groupNo'
    | 'group'
    | 'formula'
    | 'whose',
    number
  >;
  /** The most numbers written into a line's formula, each with a column. */
  readonly statedMost: number;
  readonly linesFirst = 4;
  readonly timelineFirst: number;
  readonly advanceFirst: number;
  readonly sumsFirst: number;
  readonly flowsFirst: number;
  readonly yearsFirst = 4;

  constructor(plan: Plan) {
    this.plan = plan;
    this.flows = flowsOf(plan);
    const { c, years } = plan;
    // Discount rate and timing, then the rollout.
    this.rolloutRow = 6;
    this.assumptionHead = Math.max(
      this.rolloutRow + ('byYear' in c.rollout ? years : 2) + 2,
      whoseFirst + whoseNumbers.length + 1,
    );
    let row = this.assumptionHead + 1;
    let numberRow = this.numbersFirst;
    for (const a of plan.assumptions) {
      this.known.set(a.assumption.name, a);
      this.assumptionRows.set(a.assumption.name, row);
      row += this.rowsOf(a);
      if (!a.changes) continue;
      this.numberRows.set(a.assumption.name, numberRow);
      numberRow += this.rowsOf(a);
    }
    this.numbersEnd = numberRow;
    this.group = plan.ranged ? 7 : 1;

    // The numbers written into formulas stand before the amounts calculated from them.
    this.statedMost = Math.max(0, ...plan.lines.map((l) => l.stated.length));
    const amounts = 4 + this.statedMost;
    const after = amounts + years;
    const keys = [
      'total',
      'present',
      'status',
      'from',
      'to',
      'growth',
      'risk',
      'follows',
      'advance',
      'countable',
      'times',
      ...(plan.lines.some((l) => l.payments) ? (['payments', 'interest', 'each'] as const) : []),
      'first',
      'last',
      'firstYear',
      'lastYear',
      'factor',
      'counted',
      ...(plan.optionLabels.length > 1 ? (['member'] as const) : []),
      'share',
      'sign',
      'inCountable',
      'burden',
      ...(plan.c.groups.length > 0 ? (['groupNo', 'group'] as const) : []),
      'formula',
      'whose',
    ] as const;
    this.line = Object.fromEntries([
      ['stated', 4],
      ['amounts', amounts],
      ...keys.map((key, i) => [key, after + i]),
    ]) as Layout['line'];

    this.timelineFirst = timelineRows.ramps + 1 + this.ramps.length + 1;
    this.advanceFirst = this.timelineFirst + plan.lines.length + 1;
    const advances = plan.lines.filter((l) => l.advance > 0).length;
    this.sumsFirst = this.advanceFirst + (advances > 0 ? advances + 1 : 0) + 1;
    this.flowsFirst = this.sumsFirst + places.length + 1;
  }

  /** Scenarios with a rollout of their own. */
  get ramps(): PlanScenario[] {
    return this.plan.scenarios.filter((s) => s.rollout !== null);
  }

  rowsOf(a: PlanAssumption): number {
    return a.byYear ? this.plan.years : 1;
  }

  assumption(name: string): PlanAssumption | undefined {
    return this.known.get(name);
  }

  /** The row of an assumption's value in year y (from 0) on Assumptions. */
  assumptionRow(name: string, y = 0): number {
    return (this.assumptionRows.get(name) ?? 0) + (this.known.get(name)?.byYear ? y : 0);
  }

  numberRow(name: string, y = 0): number {
    return (this.numberRows.get(name) ?? 0) + (this.known.get(name)?.byYear ? y : 0);
  }

  /** The column of a scenario's lean among the numbers. */
  numberColumn(scenario: number, lean: Lean): number {
    const within = this.group === 1 ? 0 : lean === 'likely' ? 0 : lean === 'worse' ? 4 : 6;
    return 3 + scenario * this.group + within;
  }

  /** The value of an assumption in a scenario and lean, in year y (from 0): a cell for formulas of other sheets. */
  valueCell(name: string, y: number, scenario: number, lean: Lean): string {
    return this.known.get(name)?.changes
      ? this.numbers.at(this.numberRow(name, y), this.numberColumn(scenario, lean))
      : this.assumptions.at(this.assumptionRow(name, y), assumptionColumns.used);
  }

  lineRow(i: number): number {
    return this.linesFirst + i;
  }

  /** A cell of line i on Lines, for formulas anywhere. */
  lineCell(i: number, column: keyof Layout['line']): string {
    return this.lines.at(this.lineRow(i), this.line[column]);
  }

  /** A column of Lines over all lines. */
  lineColumn(column: keyof Layout['line'] | 'kind'): string {
    const at = column === 'kind' ? 1 : this.line[column];
    return this.lines.span(this.linesFirst, at, this.lineRow(Math.max(0, this.plan.lines.length - 1)), at);
  }

  /** The columns of months, first and last. */
  get months(): [number, number] {
    return [timelineColumns.months, timelineColumns.months + this.plan.end];
  }

  /** A row of months on Timeline; `local` inside that sheet. */
  monthRow(row: number, local = false): string {
    const [first, last] = this.months;
    return local ? span(row, first, row, last) : this.timeline.span(row, first, row, last);
  }

  /** The row on Timeline of a measure's flow; its running sum, the discounted flow and the running sum of that follow. */
  flowRow(measure: MeasureKey, part: 'flow' | 'sum' | 'discounted' | 'discountedSum' = 'flow'): number {
    return (
      this.flowsFirst +
      measures.indexOf(measure) * 4 +
      ['flow', 'sum', 'discounted', 'discountedSum'].indexOf(part)
    );
  }

  /** The row on Timeline of the running sum that Summary shows and its chart draws. */
  get shownRow(): number {
    return this.flowsFirst + measures.length * 4 + 1;
  }

  /** The row on Timeline of a place's sum. */
  placeRow(place: Place): number {
    return this.sumsFirst + places.indexOf(place);
  }

  /** Rows on Years: the lines, then the buckets, then their sums. */
  yearRow(
    what: Bucket | 'gross' | 'alternative' | 'net' | 'presentValue' | 'cumulative' | 'countable',
  ): number {
    const after = this.yearsFirst + this.plan.lines.length + 1;
    const i = (buckets as readonly string[]).indexOf(what);
    if (i >= 0) return after + i;
    return (
      after +
      buckets.length +
      ['gross', 'alternative', 'net', 'presentValue', 'cumulative', 'countable'].indexOf(what)
    );
  }

  /** The column of a year on Years, 0 for signing; then the total and the present value. */
  yearColumn(year: number | 'total' | 'present'): number {
    return year === 'total' ? 3 + this.plan.years : year === 'present' ? 4 + this.plan.years : 2 + year;
  }

  /** A total over the term, or its present value, on Years. */
  yearCell(what: Parameters<Layout['yearRow']>[0], column: number | 'total' | 'present' = 'total'): string {
    return this.years.at(this.yearRow(what), this.yearColumn(column));
  }

  /** The typed cell of the n-th number written into the formula of line i, inside Lines. */
  statedCell(i: number, n: number): string {
    return at(this.lineRow(i), this.line.stated + n, 'column');
  }

  name(name: string, sheet: Sheet, row: number, column: number, lastRow = row): string {
    this.names.push({
      name,
      range: lastRow === row ? sheet.at(row, column) : sheet.quoted + span(row, column, lastRow, column),
    });
    return name;
  }
}

/** A formula for how many of these cells hold a number: spreadsheets accept no more than 255 at once. */
export function countOf(cells: readonly string[]): string {
  const parts: string[] = [];
  for (let i = 0; i < cells.length; i += 200) parts.push(`COUNT(${cells.slice(i, i + 200).join(',')})`);
  return parts.join('+');
}
