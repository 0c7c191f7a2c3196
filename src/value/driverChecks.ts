/** Weak points in the numbers rows depend on: counted twice, without a source, at full value, doubted twice or unused. */
import {
  isSolutionBenefit,
  inYear,
  numbersOf,
  type Assumption,
  type Case,
  type Line,
} from '../case/index.ts';
import { literalsIn, namesIn } from './names.ts';
import { programOf, type Program } from './program.ts';
import type { Check } from './checks.ts';

/** A line with its parsed formula and the assumptions in it, as far as there are any. */
interface ReadLine {
  line: Line;
  program: Program | null;
  names: string[];
  drivers: Assumption[];
}

export function readLines(c: Case): ReadLine[] {
  const byName = new Map(c.assumptions.map((a) => [a.name, a]));
  return c.lines.map((line) => {
    const compiled = programOf(line.formula);
    const program = compiled.ok ? compiled.value : null;
    const names = program ? namesIn(program.formula) : [];
    const drivers = names.flatMap((name) => byName.get(name) ?? []);
    return { line, program, names, drivers };
  });
}

export function sameDrivers(lines: readonly ReadLine[]): Check[] {
  const bySet = new Map<string, { lines: string[]; names: string[] }>();
  for (const { line, drivers } of lines) {
    if (!isSolutionBenefit(line.bucket)) continue;
    const names = drivers
      .filter((a) => a.unit !== 'money')
      .map((a) => a.name)
      .sort();
    if (names.length === 0) continue;
    const key = names.join(' ');
    const group = bySet.get(key);
    if (group) group.lines.push(line.id);
    else bySet.set(key, { lines: [line.id], names });
  }
  return [...bySet.values()]
    .filter((group) => group.lines.length > 1)
    .map((group) => ({ kind: 'same-drivers', ...group }));
}

const isQuantity = ({ unit }: Assumption): boolean => unit !== 'money' && unit !== 'percent';

/**
 * The drivers that make up a line's amount: its quantities, or the money itself if it has none. A price beside a
 * quantity and a share may serve unrelated gains; the same hours, tickets or revenue in two gains may be one gain
 * counted twice.
 */
const mainDrivers = (drivers: readonly Assumption[]): Assumption[] => {
  const quantities = drivers.filter(isQuantity);
  return quantities.length > 0 ? quantities : drivers.filter((a) => a.unit === 'money');
};

export function pricedTwice({ dimensions }: Case, lines: readonly ReadLine[]): Check[] {
  const benefits = lines.filter(({ line }) => isSolutionBenefit(line.bucket));
  // `sameDrivers` reports these already, and more plainly.
  const group = new Map<string, number>();
  sameDrivers(lines).forEach((check, i) => {
    if (check.kind === 'same-drivers') for (const id of check.lines) group.set(id, i);
  });
  const alike = (a: ReadLine, b: ReadLine): boolean =>
    group.has(a.line.id) && group.get(a.line.id) === group.get(b.line.id);
  const users = new Map<string, ReadLine[]>();
  for (const read of benefits)
    for (const { name } of read.drivers) users.set(name, [...(users.get(name) ?? []), read]);
  return dimensions.flatMap(({ id }): Check[] => {
    const pricing = benefits.filter(({ line }) => line.dimension === id);
    const found: Check[] = [];
    const [first] = pricing;
    if (first && pricing.some((p) => p !== first && !alike(first, p)))
      found.push({ kind: 'priced-twice', dimension: id, lines: pricing.map((p) => p.line.id), names: [] });
    for (const priced of pricing) {
      const others = new Set<string>();
      const names = mainDrivers(priced.drivers)
        .map((a) => a.name)
        .filter((name) => {
          const same = (users.get(name) ?? []).filter((o) => o.line.dimension !== id && !alike(priced, o));
          for (const { line } of same) others.add(line.id);
          return same.length > 0;
        });
      if (names.length > 0)
        found.push({ kind: 'priced-twice', dimension: id, lines: [priced.line.id, ...others], names });
    }
    return found;
  });
}

export function bothSides(lines: readonly ReadLine[]): Check[] {
  const usedBy = (chosen: (line: Line) => boolean): Map<string, string[]> => {
    const users = new Map<string, string[]>();
    for (const { line, drivers } of lines)
      if (chosen(line))
        for (const { name } of drivers) {
          const ids = users.get(name);
          if (ids) ids.push(line.id);
          else users.set(name, [line.id]);
        }
    return users;
  };
  const alternatives = usedBy((line) => line.bucket === 'alternative-cost');
  return [...usedBy((line) => isSolutionBenefit(line.bucket))].flatMap(([name, benefits]): Check[] => {
    const other = alternatives.get(name);
    return other ? [{ kind: 'both-sides', name, benefits, alternatives: other }] : [];
  });
}

/** A source named on the line covers all of its numbers. */
export function noSource(lines: readonly ReadLine[]): Check[] {
  return lines.flatMap(({ line, program, drivers }): Check[] => {
    if (!isSolutionBenefit(line.bucket) || !program || line.source.whose !== 'unknown') return [];
    const names = drivers.filter((a) => a.source.whose === 'unknown').map((a) => a.name);
    const bare = program.literalsNeedingSource > 0 || drivers.length === 0;
    return names.length > 0 || bare ? [{ kind: 'no-source', line: line.id, names }] : [];
  });
}

/** Some share below 1 states how much of the time is turned into money. */
export function timeAtFullValue(lines: readonly ReadLine[]): Check[] {
  return lines.flatMap(({ line, program, drivers }): Check[] => {
    if (!isSolutionBenefit(line.bucket) || !program) return [];
    const time = drivers.filter((a) => a.unit === 'hours' || a.unit === 'days');
    if (time.length === 0) return [];
    const share =
      drivers.some((a) => a.unit === 'percent' && numbersOf(a.value).every((x) => x < 1)) ||
      literalsIn(program.formula).some(({ value }) => value > 0 && value < 1);
    return share ? [] : [{ kind: 'time-at-full-value', line: line.id, names: time.map((a) => a.name) }];
  });
}

/** Whether an assumption's range has a width in some year. */
const isRanged = ({ value, low, high }: Assumption, years: number): boolean =>
  value !== null &&
  Array.from({ length: years }, (_, y) => y).some((y) => {
    const likely = inYear(value, y);
    return (inYear(low, y) ?? likely) !== (inYear(high, y) ?? likely);
  });

export function riskAndRange({ years }: Case, lines: readonly ReadLine[]): Check[] {
  return lines.flatMap(({ line, drivers }): Check[] => {
    if (line.risk === 0) return [];
    const names = drivers.filter((a) => isRanged(a, years)).map((a) => a.name);
    return names.length > 0 ? [{ kind: 'risk-and-range', line: line.id, names }] : [];
  });
}

/** Entered numbers without effect: used in no formula, and no measure of success either. */
export function unused(c: Case, lines: readonly ReadLine[]): Check[] {
  const used = new Set(lines.flatMap(({ names }) => names));
  // A formula that cannot be read may use any number.
  if (lines.some(({ line, program }) => !program && line.formula.trim() !== '')) return [];
  const without = c.market ? programOf(c.market.revenueWithout) : null;
  if (without?.ok) for (const name of namesIn(without.value.formula)) used.add(name);
  for (const lever of Object.values(c.levers)) if (lever.kpi) used.add(lever.kpi);
  for (const name of c.success.metrics) used.add(name);
  for (const { name } of c.success.targets) used.add(name);
  return c.assumptions
    .filter((a) => a.value !== null && a.today === null && !used.has(a.name))
    .map((a) => ({ kind: 'unused', name: a.name }));
}
