/**
 * A case prepared for a workbook: its evaluation in every scenario and lean, its lines in the order of the ledger, and
 * which assumptions take more than one row or change with the scenario. Every formula's cached value comes from here,
 * so that the file shows the right figures before anything has recalculated it.
 */
import {
  inYear,
  buckets,
  type Assumption,
  type Case,
  type LevelPayments,
  type Line,
  type Rollout,
  type Series,
  type Setting,
} from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { mostStated } from '../../import/returned/marks.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { scenariosWords } from '../../text/words/scenarios.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import {
  checks,
  lastMonth,
  levelPaymentsOf,
  parseFormula,
  type Check,
  type Evaluation,
  type Formula,
  type Lean,
  type LineResult,
} from '../../value/index.ts';
import { applyLean } from '../../value/lean.ts';
import { buildModel, resultIn, riskFactor, type Model } from '../../value/model.ts';
import { isBenefit, netSign } from '../../case/buckets.ts';
import { literalsIn, mentionsIn, needsSource } from '../../value/names.ts';
import { statedIn } from '../../value/stated.ts';
import { lineShare } from '../../value/provenance.ts';
import { setupOf } from '../../value/scenario.ts';
import { evaluateModel } from '../../value/worth.ts';
import { numberFormats, type NumberFormats } from './numberFormats.ts';
import { optionChoices, setIn, type OptionChoice } from './optionChoices.ts';

export interface WorkbookOptions {
  /** The reader's locale, BCP 47: where the currency sign stands. Default en. */
  locale?: string;
  /** The scenario and the lean the workbook opens in; both can be chosen in it. */
  scenario?: string;
  lean?: Lean;
  /** Whether it opens counting only what can be measured. */
  countable?: boolean;
  /** The option of the workbook; the proposed one by default. */
  option?: string | null;
  /** Whether to add private notes. Never for a customer. */
  internal?: boolean;
}

export const leans = ['likely', 'worse', 'better'] as const satisfies readonly Lean[];

/** The value of a ranged assumption in a lean. */
export type RangePick = 'likely' | 'low' | 'high';

/** A scenario in one lean: the model with its values, and its evaluation. */
export interface View {
  model: Model;
  evaluation: Evaluation;
  /** The index of each line in both, by its id; lines of other options have none. */
  at: ReadonlyMap<string, number>;
}

export interface PlanScenario {
  /** Null for the case itself. */
  id: string | null;
  /** Its name, which is chosen in Summary; preceded by the option if several stand side by side. */
  choice: string;
  label: string;
  /** The index of its option. */
  optionIndex: number;
  market: string;
  rollout: Rollout | null;
  benefits: number;
  costs: number;
  set: Map<string, Setting>;
  /** Each assumption as it is here, with its range, in list order. */
  assumptions: readonly Assumption[];
  views: Record<Lean, View>;
  /** By assumption and lean. */
  rangePicks: Map<string, Record<'worse' | 'better', RangePick>>;
}

export interface PlanAssumption {
  assumption: Assumption;
  label: string;
  slot: number;
  /** Whether its values differ between years anywhere, so that it has a row for each. */
  byYear: boolean;
  ranged: boolean;
  /** Whether some scenario or lean gives it another value. */
  changes: boolean;
}

export interface PlanLine {
  line: Line;
  label: string;
  /** Its position in the case with all its options, from 1, by which the returned workbook recognizes the row. */
  row: number;
  formula: Formula | null;
  /** Its problem in the case itself. */
  problem: LineResult['problem'];
  /** The numbers written into its formula, each with a cell of its own; `at` is the position in the formula's text. */
  stated: { value: number; text: string; at: number }[];
  /** How many of its numbers need a source. */
  vouched: number;
  /** The assumptions whose value it uses, and those whose value today; empty if it can never be worked out. */
  names: string[];
  todays: string[];
  recurring: boolean;
  /** Set if it is paid in equal monthly payments. */
  payments: LevelPayments | null;
  /** Months in a period paid in advance; 0 if it is paid evenly. */
  advance: number;
}

export interface Plan {
  c: Case;
  options: WorkbookOptions;
  /** The labels of the options to choose from; a single one, '' or its name, if there is no choice. */
  optionLabels: string[];
  /** How many scenarios each of them has; they follow one another in `scenarios`. */
  scenariosPerOption: number;
  years: number;
  /** The last month. */
  end: number;
  assumptions: PlanAssumption[];
  lines: PlanLine[];
  scenarios: PlanScenario[];
  /** Whether any number has a range: without one there is a single lean. */
  ranged: boolean;
  /** The scenario and lean the workbook opens in. */
  chosen: number;
  lean: Lean;
  now: View;
  checks: Check[];
  formats: NumberFormats;
}

const varies = (x: Series | Setting | null): boolean => Array.isArray(x) && x.length > 1;

/** Labels made distinct, so that each can be chosen: "Down", "Down (2)". Spreadsheets ignore case. */
function distinct(labels: readonly string[]): string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    let name = label;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${label} (${n})`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function viewOf(c: Case, scenario: string | undefined, lean: Lean): View {
  const model = buildModel(c, scenario);
  if (lean !== 'likely') applyLean(model, lean);
  return { model, evaluation: evaluateModel(c, model), at: new Map(c.lines.map((l, i) => [l.id, i])) };
}

/** A line's result in a view; undefined if it belongs to another option. */
export const resultOf = (view: View, { line }: PlanLine): LineResult | undefined =>
  view.evaluation.lines[view.at.get(line.id) ?? -1];
const modelLineOf = (view: View, { line }: PlanLine): Model['lines'][number] | undefined =>
  view.model.lines[view.at.get(line.id) ?? -1];
/** Whether a line is part of a scenario's option. */
export const isMember = (scenario: PlanScenario, { line }: PlanLine): boolean =>
  scenario.views.likely.at.has(line.id);

/** Whether a scenario moves a number together with its range instead of fixing it. */
export const isMoving = (setting: Setting | undefined): boolean =>
  typeof setting === 'object' && !Array.isArray(setting);

/**
 * The ends of an assumption's range in a scenario, in year y (from 0), as in the workbook: a missing end is the likely
 * value, and a moved range is put in order.
 */
export function endsIn(
  { value, low, high }: Assumption,
  setting: Setting | undefined,
  y: number,
): [number, number] {
  const likely = inYear(value, y) ?? NaN;
  const ends: [number, number] = [inYear(low, y) ?? likely, inYear(high, y) ?? likely];
  return isMoving(setting) ? [Math.min(...ends), Math.max(...ends)] : ends;
}

/** Which of its three values each assumption has in a lean. */
function picksOf(
  model: Model,
  assumptions: readonly Assumption[],
  set: ReadonlyMap<string, Setting>,
): RangePick[] {
  const { years, values } = model;
  return assumptions.map((a, slot) => {
    const has = (of: (y: number) => number | null): boolean =>
      Array.from({ length: years }, (_, y) => y).every((y) => of(y) === values[slot * years + y]);
    const setting = set.get(a.name);
    if (a.value === null || has((y) => inYear(a.value, y))) return 'likely';
    return has((y) => endsIn(a, setting, y)[0]) ? 'low' : 'high';
  });
}

function scenarioOf(
  { c, label: option, set: own }: OptionChoice,
  offer: number,
  id: string | null,
  choice: string,
  ranged: boolean,
): PlanScenario {
  const scenario = c.scenarios.find((s) => s.id === id);
  const setup = setupOf(c, id ?? undefined);
  const likely = viewOf(c, id ?? undefined, 'likely');
  const worse = ranged ? viewOf(c, id ?? undefined, 'worse') : likely;
  const better = ranged ? viewOf(c, id ?? undefined, 'better') : likely;
  const set = setIn(own, scenario?.set ?? {});
  const low = picksOf(worse.model, setup.assumptions, set);
  const high = picksOf(better.model, setup.assumptions, set);
  return {
    id,
    choice,
    label: option === '' ? choice : numbersWords().titled(option, choice),
    optionIndex: offer,
    market: scenario?.market ? scenariosWords().markets[scenario.market] : '',
    rollout: scenario?.rollout ?? null,
    benefits: setup.benefits,
    costs: setup.costs,
    set,
    assumptions: setup.assumptions,
    views: { likely, worse, better },
    rangePicks: new Map(
      setup.assumptions.map((a, i) => [a.name, { worse: low[i] ?? 'likely', better: high[i] ?? 'likely' }]),
    ),
  };
}

const periods = { once: 0, month: 12, quarter: 4, year: 1 } as const;

function planLine(line: Line, row: number, problem: LineResult['problem']): PlanLine {
  const parsed = parseFormula(line.formula);
  // A misspelt formula cannot be corrected in a workbook; one that waits for a number can.
  const formula = parsed.ok && problem?.kind !== 'formula' ? parsed.value : null;
  const recurring = line.per !== 'once';
  const mentions = formula ? mentionsIn(formula) : [];
  const mentioned = (today: boolean): string[] => [
    ...new Set(mentions.filter((m) => m.today === today).map((m) => m.name)),
  ];
  return {
    line,
    label: labelOf.line(line),
    row,
    formula,
    problem,
    stated: formula ? statedIn(formula).slice(0, mostStated) : [],
    vouched: formula ? literalsIn(formula).filter(({ value }) => needsSource(value)).length : 0,
    names: mentioned(false),
    todays: mentioned(true),
    recurring,
    payments: levelPaymentsOf(line),
    advance: recurring && line.paid === 'in-advance' ? 12 / periods[line.per] : 0,
  };
}

/** All data the sheets are written from. */
export function planOf(given: Case, options: WorkbookOptions = {}): Plan {
  const { offers, chosen: offer, c } = optionChoices(given, options.option);
  const isRanged = (a: Assumption): boolean => a.value !== null && (a.low !== null || a.high !== null);
  const ranged = offers.some(
    (o) =>
      o.c.assumptions.some(isRanged) ||
      o.c.scenarios.some((s) => setupOf(o.c, s.id).assumptions.some(isRanged)),
  );
  const labels = distinct([scenariosWords().itself, ...c.scenarios.map(labelOf.scenario)]);
  const ids = [null, ...c.scenarios.map((s) => s.id)];
  const one = offers.length === 1;
  const scenarios = offers.flatMap((o, k) =>
    ids.map((id, i) => scenarioOf(one ? { ...o, label: '' } : o, k, id, labels[i] ?? '', ranged)),
  );
  const found = ids.findIndex((id) => id !== null && id === options.scenario);
  const chosen = offer * ids.length + Math.max(0, found);
  const lean = options.lean ?? 'likely';
  const now = (scenarios[chosen] as PlanScenario).views[lean];
  // A misspelt formula is misspelt in every option that has the line.
  const problems = new Map(
    scenarios
      .filter((s) => s.id === null)
      .flatMap((s) => s.views.likely.evaluation.lines.map((l) => [l.id, l.problem] as const)),
  );
  const rows = new Map(given.lines.map((line, i) => [line.id, i + 1]));
  const order = new Map(buckets.map((bucket, i) => [bucket, i]));
  const lines = c.lines
    .map((line) => planLine(line, rows.get(line.id) ?? 0, problems.get(line.id)))
    .sort((a, b) => (order.get(a.line.bucket) ?? 0) - (order.get(b.line.bucket) ?? 0) || a.row - b.row);
  return {
    c,
    options,
    optionLabels: offers.map((o) => o.label),
    scenariosPerOption: ids.length,
    years: c.years,
    end: lastMonth(c.years),
    assumptions: c.assumptions.map((assumption, slot) => {
      const settings = scenarios.flatMap((s) => s.set.get(assumption.name) ?? []);
      const own = assumption.low !== null || assumption.high !== null;
      return {
        assumption,
        label: labelOf.assumption(assumption),
        slot,
        byYear:
          [
            assumption.value,
            assumption.low,
            assumption.high,
            ...scenarios.map((s) => s.set.get(assumption.name) ?? null),
          ].some(varies) && c.years > 1,
        ranged: own,
        changes: own || settings.length > 0,
      };
    }),
    lines,
    scenarios,
    ranged,
    chosen,
    lean,
    now,
    checks: checks(offers[offer]?.c ?? c, now.evaluation),
    formats: numberFormats(options.locale ?? 'en', c.currency, workbookWords().numbers),
  };
}

/** The result of a line's formula in year y (from 0), before growth, ramp, risk and the scenario's factor. */
export const amountIn = (view: View, line: PlanLine, y: number): number => {
  const modelLine = modelLineOf(view, line);
  return modelLine?.program ? resultIn(view.model, modelLine, y) : NaN;
};

/** Risk and the scenario's factor. */
export const factorOf = (scenario: PlanScenario, { line }: PlanLine): number =>
  riskFactor(line.bucket, line.risk) * (isBenefit(line.bucket) ? scenario.benefits : scenario.costs);

export const signOf = ({ line }: PlanLine): 1 | -1 => netSign[line.bucket];
/** Whether totals would flatter the case if the line failed. */
export const isBurden = (line: PlanLine): boolean => signOf(line) < 0;
/** The share of a line that depends on numbers the customer gave or agreed. */
export const shareOf = (view: View, line: PlanLine): number => {
  const modelLine = modelLineOf(view, line);
  return modelLine ? lineShare(view.model, modelLine) : 0;
};
