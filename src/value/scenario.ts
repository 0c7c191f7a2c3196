/** What a scenario changes, before anything is calculated (MODEL §5). */
import {
  inYear,
  numbersOf,
  type Assumption,
  type Case,
  type Rollout,
  type Series,
  type Setting,
} from '../case/index.ts';

/** A chosen scenario as an option of `evaluate`; null is the case itself. */
export const inScenario = (scenario: string | null): { scenario?: string } =>
  scenario === null ? {} : { scenario };

interface Domain {
  low: number;
  high: number;
}

/**
 * The values an assumption can sensibly take: percent 0..1; count, hours, days, money and plain numbers from 0. A side
 * that its own values (or `also`) already exceed is open.
 */
export function domainOf(
  a: Pick<Assumption, 'unit' | 'value' | 'low' | 'high'>,
  also?: Series | null,
): Domain {
  const own = [a.value, a.low, a.high, also ?? null].flatMap(numbersOf);
  const highest = a.unit === 'percent' ? 1 : Infinity;
  return {
    low: own.some((x) => x < 0) ? -Infinity : 0,
    high: own.some((x) => x > highest) ? Infinity : highest,
  };
}

function mapSeries(series: Series | null, change: (x: number) => number): Series | null {
  if (series === null) return null;
  return typeof series === 'number' ? change(series) : series.map(change);
}

/** Combines two series element by element; the last value of the shorter one repeats. */
function pairSeries(a: Series, b: Series, pick: (x: number, y: number) => number): Series {
  if (typeof a === 'number' && typeof b === 'number') return pick(a, b);
  const [x, y] = [numbersOf(a), numbersOf(b)];
  return Array.from({ length: Math.max(x.length, y.length) }, (_, i) => pick(inYear(a, i), inYear(b, i)));
}

/**
 * An assumption under one setting. A number or one per year fixes it, including its range; `times` and `plus` move the
 * range with it, which is then put in order and kept inside the domain. Its `today` never moves.
 */
export function applySetting(a: Assumption, setting: Setting): Assumption {
  if (typeof setting === 'number' || Array.isArray(setting))
    return { ...a, value: setting, low: null, high: null };
  const change = 'times' in setting ? (x: number) => x * setting.times : (x: number) => x + setting.plus;
  const value = mapSeries(a.value, change);
  let low = mapSeries(a.low, change);
  let high = mapSeries(a.high, change);
  if (low !== null && high !== null)
    [low, high] = [pairSeries(low, high, Math.min), pairSeries(low, high, Math.max)];
  // With a single end there is only the likely value to swap with: a mirrored end changes sides.
  else if (value !== null && 'times' in setting && setting.times < 0) [low, high] = [high, low];
  const domain = domainOf(a, value);
  const clamp = (x: number) => Math.min(Math.max(x, domain.low), domain.high);
  return { ...a, value, low: mapSeries(low, clamp), high: mapSeries(high, clamp) };
}

/** The inputs of a calculation: the case's own, or a scenario's. */
export interface Setup {
  assumptions: readonly Assumption[];
  rollout: Rollout;
  /** Factors on benefit and alternative-benefit lines, and on cost and alternative-cost lines. */
  benefits: number;
  costs: number;
}

/** The setup of a case under a scenario; without one, or with an unknown id, of the case itself. */
export function setupOf(c: Case, scenarioId?: string): Setup {
  const scenario = scenarioId === undefined ? undefined : c.scenarios.find((s) => s.id === scenarioId);
  if (!scenario) return { assumptions: c.assumptions, rollout: c.rollout, benefits: 1, costs: 1 };
  return {
    assumptions: c.assumptions.map((a) => {
      const setting = settingOf(scenario.set, a.name);
      return setting === undefined ? a : applySetting(a, setting);
    }),
    rollout: scenario.rollout ?? c.rollout,
    benefits: scenario.benefits,
    costs: scenario.costs,
  };
}

/** The setting of an assumption. The guard is needed because "constructor" is a possible name. */
export function settingOf(set: Readonly<Record<string, Setting>>, name: string): Setting | undefined {
  return Object.hasOwn(set, name) ? set[name] : undefined;
}

/**
 * The case in the scenario, as a case of its own: `evaluate` of it gives the same money as evaluating the case in the
 * scenario. Factors on benefits and costs are written into the formulas.
 */
export function applyScenario(c: Case, scenarioId: string): Case {
  const { assumptions, rollout, benefits, costs } = setupOf(c, scenarioId);
  return {
    ...c,
    assumptions: [...assumptions],
    rollout,
    lines: c.lines.map((line) => {
      const factor = line.bucket.endsWith('benefit') ? benefits : costs;
      if (factor === 1 || line.formula.trim() === '') return line;
      return { ...line, formula: `(${line.formula}) * ${plainNumber(factor)}` };
    }),
  };
}

/** A number as the formula language writes it: digits and a point, never an exponent. */
export function plainNumber(x: number): string {
  const text = String(Math.abs(x));
  const [digits = '', exponent] = text.split('e');
  const sign = x < 0 ? '-' : '';
  if (exponent === undefined) return sign + text;
  const [whole = '', fraction = ''] = digits.split('.');
  const shift = Number(exponent);
  return shift < 0
    ? `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`
    : sign + whole + fraction.padEnd(shift, '0');
}
