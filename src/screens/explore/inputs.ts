/** The numbers of a shared case that its reader may change, and how far a slider pulls each. */
import { patchAssumption, patchLine, type Case, type Series, type Unit } from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { formulaOf, plainAmount } from '../../value/index.ts';

export interface Input {
  /** Path of the entry it stands in, as in an offer's rows. */
  key: string;
  /** What a comment on it is about: the assumption's name or the line's id. */
  about: string;
  label: string;
  unit: Unit;
  locked: boolean;
  /** As it was shared; null where nothing was entered. */
  shared: Series | null;
}

export const inputsOf = (c: Case): Input[] => [
  ...c.assumptions.map((a) => ({
    key: `assumptions.${a.name}`,
    about: a.name,
    label: labelOf.assumption(a),
    unit: a.unit,
    locked: a.locked,
    shared: a.value,
  })),
  ...c.lines
    .filter((l) => l.formula.trim() === '' || plainAmount(l.formula) !== null)
    .map((l) => ({
      key: `lines.${l.id}`,
      about: l.id,
      label: labelOf.line(l),
      unit: 'money' as const,
      locked: l.locked,
      shared: plainAmount(l.formula),
    })),
];

const lineOf = (c: Case, input: Input) =>
  input.key.startsWith('lines.') ? c.lines.find((l) => l.id === input.about) : undefined;

/** What the case holds for an input now: a row may have been given an assumption of its own meanwhile. */
export function valueOf(c: Case, input: Input): Series | null {
  const line = lineOf(c, input);
  const name = line ? line.formula.trim() : input.about;
  if (line) {
    const amount = plainAmount(line.formula);
    if (amount !== null || name === '') return amount;
  }
  return c.assumptions.find((a) => a.name === name)?.value ?? null;
}

export function withValue(c: Case, input: Input, value: Series | null): Case {
  const line = lineOf(c, input);
  if (
    line &&
    (typeof value === 'number' || value === null) &&
    !c.assumptions.some((a) => a.name === line.formula.trim())
  )
    return patchLine(c, line.id, { formula: value === null ? '' : formulaOf(value) });
  return patchAssumption(c, line ? line.formula.trim() : input.about, { value });
}

export interface Pull {
  low: number;
  high: number;
  step: number;
}

/**
 * Where a slider beside a number runs: from about half to one and a half of it, in steps that hit the number itself.
 * Null where there is nothing to multiply.
 */
export function pullOf(shared: Series | null, unit: Unit): Pull | null {
  // Values a year are pulled together, as a factor.
  if (Array.isArray(shared)) return shared.some((x) => x !== 0) ? { low: 0.5, high: 1.5, step: 0.01 } : null;
  if (shared === null || shared === 0) return null;
  const size = Math.abs(shared);
  const fine = 10 ** (Math.floor(Math.log10(size / 2)) - 1);
  const step = unit === 'count' && Number.isInteger(shared) ? Math.max(1, fine) : fine;
  const steps = Math.max(1, Math.round(size / 2 / step));
  const high = shared + steps * step;
  return {
    low: tidy(shared - steps * step),
    high: unit === 'percent' && size <= 1 ? Math.min(1, tidy(high)) : tidy(high),
    step: tidy(step),
  };
}

/** Without the dust of adding tenths. */
export const tidy = (x: number): number => Number(x.toPrecision(12));

/** Every year's value times a factor. */
export const scaled = (values: readonly number[], factor: number): number[] =>
  values.map((x) => Number((x * factor).toPrecision(6)));
