/**
 * A list price and what is taken off it. A document has no field for either: a price row says both in its formula, as a
 * price buyer reads it: `seats * list * (1 - discount)`, with `discount` a percentage among the case's numbers.
 */
import { addAssumption, nameFor, patchAssumption, patchLine, setInOption, type Case } from '../case/index.ts';
import { parseFormula, walk } from './formula.ts';
import { mentionsIn } from './names.ts';
import { optionCase } from './options.ts';
import { plainAmount } from './plain.ts';
import { pricesOf } from './priceLines.ts';

interface Discounts {
  /** Percentages that price rows use as `1 - name` and not otherwise; in the order they appear. */
  names: string[];
  /** The one number that takes its share off every price row; null where there is none, several, or some rows have none. */
  whole: string | null;
}

/** The discounts in the price rows of one option: without options, in all price rows. */
export function discountsOf(given: Case, option: string | null = given.option): Discounts {
  const c = optionCase(given, option);
  const percents = new Set(c.assumptions.filter((a) => a.unit === 'percent').map((a) => a.name));
  const rows = pricesOf(c).filter((l) => l.formula.trim() !== '');
  const found = rows.map((line) => {
    const parsed = parseFormula(line.formula);
    if (!parsed.ok) return [];
    const taken = new Map<string, number>();
    walk(parsed.value, (node) => {
      if (node.kind !== 'binary' || node.op !== '-' || node.left.kind !== 'number' || node.left.value !== 1)
        return;
      if (node.right.kind === 'name' && percents.has(node.right.name))
        taken.set(node.right.name, (taken.get(node.right.name) ?? 0) + 1);
    });
    const mentions = mentionsIn(parsed.value);
    const only = [...taken].filter(([name, n]) => mentions.filter((m) => m.name === name).length === n);
    return only.map(([name, times]) => {
      // Off the whole row: the row is a product of which `1 - name` is one factor.
      let root = parsed.value;
      let whole = false;
      while (root.kind === 'binary' && (root.op === '*' || root.op === '/')) {
        for (const side of root.op === '*' ? [root.left, root.right] : [root.left])
          if (
            side.kind === 'binary' &&
            side.op === '-' &&
            side.right.kind === 'name' &&
            side.right.name === name
          )
            whole = times === 1;
        root = root.left;
      }
      return { name, whole };
    });
  });
  const names = [...new Set(found.flat().map((d) => d.name))];
  const [only] = names;
  const whole = names.length === 1 && found.every((row) => row.some((d) => d.whole)) ? (only ?? null) : null;
  return { names, whole };
}

/** The case with nothing taken off its price, in its option: what its price comes to is the list price. */
export function atListPrice(c: Case, names: readonly string[]): Case {
  const off = new Set(names);
  const kept = <T extends { set: Case['options'][number]['set'] }>(x: T): T => ({
    ...x,
    set: Object.fromEntries(Object.entries(x.set).filter(([name]) => !off.has(name))),
  });
  return {
    ...c,
    assumptions: c.assumptions.map((a) => (off.has(a.name) ? { ...a, value: 0, low: null, high: null } : a)),
    options: c.options.map(kept),
    scenarios: c.scenarios.map(kept),
  };
}

/** A discount of 0%, by which every price row of the option is multiplied from now on: what it says today is the list price. */
export function addDiscount(c: Case, label: string, option: string | null = c.option): Case {
  const name = nameFor(c, label);
  const next = addAssumption(c, { name, label, unit: 'percent', value: 0, source: { ...vendors } });
  return pricesOf(optionCase(c, option)).reduce((x, { id, formula }) => {
    if (formula.trim() === '') return x;
    const amount = plainAmount(formula) === null ? `(${formula})` : formula;
    return patchLine(x, id, { formula: `${amount} * (1 - ${name})` });
  }, next);
}
const vendors = { whose: 'vendor', who: '', on: null, note: '', link: '' } as const;

/** The discount as it is typed, where the option has one of its own in that. */
export function setDiscount(c: Case, name: string, share: number, option: string | null = c.option): Case {
  const own = c.options.find((o) => o.id === option);
  return own && Object.hasOwn(own.set, name)
    ? setInOption(c, own.id, name, share)
    : patchAssumption(c, name, { value: share });
}
