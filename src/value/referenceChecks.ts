/**
 * Weak points in what a case refers to: options, groups, price rows and settings that do not exist, have the same name
 * or have no effect.
 */
import { isSolutionCost, numbersOf, type Case } from '../case/index.ts';
import { discountsOf } from './discount.ts';
import { onlyOption } from './onlyOption.ts';
import type { Check } from './checks.ts';

/** References to things that do not exist: they are kept, and have no effect. */
export function unknownReferences(c: Case): Check[] {
  const groups = new Set(c.groups.map((g) => g.id));
  const options = new Set(c.options.map((o) => o.id));
  const names = new Set(c.assumptions.map((a) => a.name));
  const settings = (where: 'scenario' | 'option', id: string, set: object): Check[] =>
    Object.keys(set)
      .filter((name) => !names.has(name))
      .map((name) => ({ kind: 'unknown-setting', in: where, id, name, isOption: options.has(name) }));
  return [
    ...c.lines.flatMap((l): Check[] => [
      ...(l.group !== null && !groups.has(l.group)
        ? [{ kind: 'unknown-group' as const, line: l.id, group: l.group }]
        : []),
      ...(l.options ?? [])
        .filter((o) => !options.has(o))
        .map((option): Check => ({ kind: 'unknown-option', line: l.id, option })),
    ]),
    ...(c.option !== null && !options.has(c.option)
      ? [{ kind: 'unknown-option' as const, line: null, option: c.option }]
      : []),
    ...c.scenarios.flatMap((s) => settings('scenario', s.id, s.set)),
    ...c.options.flatMap((o) => settings('option', o.id, o.set)),
  ];
}

/** Checks of options, only for a case that compares several. */
export function optionChecks(c: Case): Check[] {
  if (c.options.length === 0) return [];
  const ids = new Set(c.options.map((o) => o.id));
  const nowhere = c.lines.filter((l) => l.options !== null && !l.options.some((o) => ids.has(o)));
  const price = new Set(c.price);
  const of = c.options.map((o) => {
    const { lines } = onlyOption(c, o.id);
    return {
      id: o.id,
      priced: lines.some((l) => price.has(l.id)),
      // The lines in it and its settings, in any order.
      content: JSON.stringify([
        lines.map((l) => l.id),
        Object.entries(o.set).sort(([a], [b]) => (a < b ? -1 : 1)),
      ]),
    };
  });
  return [
    ...nowhere.map((l): Check => ({ kind: 'in-no-option', line: l.id })),
    ...(price.size === 0
      ? []
      : of.filter((o) => !o.priced).map((o): Check => ({ kind: 'option-without-price', option: o.id }))),
    ...of.flatMap((o, i): Check[] => {
      const other = of.slice(0, i).find((x) => x.content === o.content);
      return other ? [{ kind: 'option-alike', option: o.id, other: other.id }] : [];
    }),
  ];
}

export function priceChecks(c: Case): Check[] {
  const byId = new Map(c.lines.map((l) => [l.id, l]));
  return [...new Set(c.price)].flatMap((id): Check[] => {
    const line = byId.get(id);
    if (!line) return [{ kind: 'unknown-price', line: id }];
    return isSolutionCost(line.bucket) ? [] : [{ kind: 'price-no-cost', line: id }];
  });
}

/** Only for the proposed option, whose discounts are in force. */
export function wholeDiscounts(c: Case): Check[] {
  const names = new Set(discountsOf(c).names);
  return onlyOption(c).assumptions.flatMap((a): Check[] => {
    const share = Math.max(...numbersOf(a.value));
    return names.has(a.name) && share >= 1 ? [{ kind: 'whole-discount', name: a.name, share }] : [];
  });
}

/** Names are compared as people read them; an option without a name is known by its position. */
export function sameNames(of: 'option' | 'group', all: readonly { id: string; label: string }[]): Check[] {
  const read = all.map(({ id, label }) => ({ id, name: label.trim().replace(/\s+/g, ' ').toLowerCase() }));
  return read.flatMap(({ id, name }, i): Check[] => {
    const count = read.filter((x) => x.name === name).length;
    const first = read.findIndex((x) => x.name === name) === i;
    return name !== '' && first && count > 1 ? [{ kind: 'same-name', of, id, count }] : [];
  });
}
