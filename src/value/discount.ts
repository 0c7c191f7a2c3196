/**
 * A list price and the discount on it. A document has no field for either: a price row states both in its formula, as a
 * price buyer reads it: `seats * list * (1 - discount)`, with `discount` a percentage among the case's numbers.
 */
import { addAssumption, nameFor, patchAssumption, patchLine, setInOption, type Case } from '../case/index.ts';
import { parseFormula, walk } from './formula.ts';
import { mentionsIn } from './names.ts';
import { onlyOption } from './onlyOption.ts';
import { plainAmount } from './plain.ts';
import { pricesOf } from './priceLines.ts';

interface Discounts {
  /** Percentages that price rows use only as `1 - name`, in the order they appear. */
  names: string[];
  /**
   * The one number that reduces every price row as a whole; null if there is none, there are several, or some rows have
   * none.
   */
  whole: string | null;
}

/** The discounts in the price rows of one option; in all price rows if the case has no options. */
export function discountsOf(given: Case, option: string | null = given.option): Discounts {
  const c = onlyOption(given, option);
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
      // It applies to the whole row if the row is a product with `1 - name` as one factor.
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

/** The case without these discounts, in its option: its price is then the list price. */
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

/** Adds a discount of 0% by which every price row of the option is multiplied: today's price becomes the list price. */
export function addDiscount(c: Case, label: string, option: string | null = c.option): Case {
  const name = nameFor(c, label);
  const next = addAssumption(c, { name, label, unit: 'percent', value: 0, source: { ...vendorSource } });
  return pricesOf(onlyOption(c, option)).reduce((x, { id, formula }) => {
    if (formula.trim() === '') return x;
    const amount = plainAmount(formula) === null ? `(${formula})` : formula;
    return patchLine(x, id, { formula: `${amount} * (1 - ${name})` });
  }, next);
}
const vendorSource = { whose: 'vendor', who: '', on: null, note: '', link: '' } as const;

/** Sets the discount: in the option if that has a discount of its own, else in the case. */
export function setDiscount(c: Case, name: string, share: number, option: string | null = c.option): Case {
  const own = c.options.find((o) => o.id === option);
  return own && Object.hasOwn(own.set, name)
    ? setInOption(c, own.id, name, share)
    : patchAssumption(c, name, { value: share });
}
