/**
 * Weak points of the case itself: what a careful reader would object to. Nothing here changes a figure, and
 * nothing here is worded: a check names lines by id and assumptions by name.
 */
import type { Assumption, Case, Line, Series, Source } from '../case/index.ts';
import { isOld } from '../case/publicFigures.ts';
import { discountsOf } from './discount.ts';
import { literalsIn, namesIn } from './names.ts';
import { optionCase } from './options.ts';
import { programOf, type Program } from './program.ts';
import { lastMonth, levelPaymentsOf } from './timeline.ts';
import type { Evaluation, LineProblem } from './types.ts';

export type Check =
  /** A line cannot be calculated. */
  | { kind: 'failing'; line: string; problem: LineProblem }
  /** A discount rate above 100% a year: percent was probably given where a share belongs (8 for 8%). */
  | { kind: 'high-rate'; rate: number }
  /** Money from month `from` (or after `last`) falls beyond the term and is not counted. */
  | { kind: 'beyond-horizon'; line: string; from: number; to: number | null; last: number }
  /** Benefits built on the same set of non-money drivers: perhaps one benefit counted twice. */
  | { kind: 'same-drivers'; lines: string[]; names: string[] }
  /**
   * A dimension priced more than once: by several benefits (no names), or by one that shares these drivers with a benefit
   * that does not claim to price it.
   */
  | { kind: 'priced-twice'; dimension: string; lines: string[]; names: string[] }
  /** A driver of both a benefit and the alternative's cost: a cost that stops counts once. */
  | { kind: 'both-sides'; name: string; benefits: string[]; alternatives: string[] }
  /** A benefit resting on numbers whose source nobody named; no names: on numbers in its formula. */
  | { kind: 'no-source'; line: string; names: string[] }
  /** Hours or days saved turned into money in full, as if every one of them became cash. */
  | { kind: 'time-at-full-value'; line: string; names: string[] }
  /** Recurring benefits that are all there from their first month. */
  | { kind: 'no-ramp'; lines: string[] }
  | { kind: 'perceived-above-tangible'; perceived: number; tangible: number }
  /** A line that comes to nothing in every month. */
  | { kind: 'changes-nothing'; line: string }
  /** An entered assumption nothing uses. */
  | { kind: 'unused'; name: string }
  | { kind: 'range-excludes-likely'; name: string }
  /** Benchmarks whose period ended more than 24 months ago: numbers and rows that rest on them. */
  | { kind: 'old-benchmarks'; names: string[]; lines: string[] }
  /** Doubt about the same numbers taken off twice. */
  | { kind: 'risk-and-range'; line: string; names: string[] }
  /** Level payments of which `count` fall after the term, `owed` in money altogether: they are not counted. */
  | { kind: 'payments-beyond'; line: string; count: number; owed: number }
  /** Level payments on a line that recurs: it is paid evenly. */
  | { kind: 'payments-recurring'; line: string }
  /** An option none of whose lines is the price, where others have one. */
  | { kind: 'option-without-price'; option: string }
  /** An option with the lines and settings of one before it. */
  | { kind: 'option-alike'; option: string; other: string }
  /** A line that is part of no option, and so counts nowhere. */
  | { kind: 'in-no-option'; line: string }
  /** A line names options, or a group, that are not there; `option` the case's own choice. */
  | { kind: 'unknown-option'; line: string | null; option: string }
  | { kind: 'unknown-group'; line: string; group: string }
  /** A price row that is no cost of the solution, or is not there. */
  | { kind: 'price-no-cost'; line: string }
  | { kind: 'unknown-price'; line: string }
  /** A discount that takes the whole price off, or more than that. */
  | { kind: 'whole-discount'; name: string; share: number }
  /** Several options, or groups, that read alike. */
  | { kind: 'same-name'; of: 'option' | 'group'; id: string; count: number }
  /** What a scenario or an option sets is no number of this case; `isOption` where it is the id of an option. */
  | { kind: 'unknown-setting'; in: 'scenario' | 'option'; id: string; name: string; isOption: boolean };

const numbersOf = (series: Series | null): readonly number[] =>
  series === null ? [] : typeof series === 'number' ? [series] : series;
const yearOf = (series: Series | null, y: number): number | null => {
  const numbers = numbersOf(series);
  return numbers[Math.min(y, numbers.length - 1)] ?? null;
};

const isBenefit = (line: Line): boolean =>
  line.bucket === 'tangible-benefit' || line.bucket === 'perceived-benefit';

/** A line with its formula read and the assumptions in it, as far as there are any. */
interface Read {
  line: Line;
  program: Program | null;
  names: string[];
  drivers: Assumption[];
}

function readLines(c: Case): Read[] {
  const byName = new Map(c.assumptions.map((a) => [a.name, a]));
  return c.lines.map((line) => {
    const compiled = programOf(line.formula);
    const program = compiled.ok ? compiled.value : null;
    const names = program ? namesIn(program.formula) : [];
    const drivers = names.flatMap((name) => byName.get(name) ?? []);
    return { line, program, names, drivers };
  });
}

/**
 * The weak points of a case, given its evaluation; the gravest kinds first, in the order of the lines. Lines of options
 * other than the one evaluated are asked about only as options.
 * @param today YYYY-MM-DD, by which benchmarks are old; null where nobody says: none is
 */
export function checks(given: Case, evaluation: Evaluation, today: string | null = null): Check[] {
  const counted = new Set(evaluation.lines.map((l) => l.id));
  const c = { ...optionCase(given), lines: given.lines.filter((l) => counted.has(l.id)) };
  const lines = readLines(c);
  return [
    ...failing(evaluation),
    ...highRate(given),
    ...namedNowhere(given),
    ...optionChecks(given),
    ...priceChecks(given),
    ...wholeDiscounts(given),
    ...sameNames('option', given.options),
    ...sameNames('group', given.groups),
    ...paymentChecks(c, evaluation),
    ...beyondHorizon(c),
    ...sameDrivers(lines),
    ...pricedTwice(c, lines),
    ...bothSides(lines),
    ...noSource(lines),
    ...timeAtFullValue(lines),
    ...noRamp(c, evaluation),
    ...perceivedAboveTangible(evaluation),
    ...changesNothing(c, evaluation),
    ...rangeExcludesLikely(c),
    ...(today === null ? [] : oldBenchmarks(c, today)),
    ...riskAndRange(c, lines),
    // What another option's rows use is used.
    ...unused(given, readLines(given)),
  ];
}

function failing(evaluation: Evaluation): Check[] {
  return evaluation.lines.flatMap(({ id, problem }): Check[] =>
    problem && problem.kind !== 'waiting' ? [{ kind: 'failing', line: id, problem }] : [],
  );
}

function oldBenchmarks(c: Case, today: string): Check[] {
  const old = ({ whose, on }: Source): boolean => whose === 'benchmark' && on !== null && isOld(on, today);
  const names = c.assumptions.filter((a) => a.value !== null && old(a.source)).map((a) => a.name);
  const lines = c.lines.filter((l) => l.formula.trim() !== '' && old(l.source)).map((l) => l.id);
  return names.length + lines.length > 0 ? [{ kind: 'old-benchmarks', names, lines }] : [];
}

function highRate({ discount: { rate } }: Case): Check[] {
  return rate > 1 ? [{ kind: 'high-rate', rate }] : [];
}

/** Names of what is not there: kept as they are, and without any effect. */
function namedNowhere(c: Case): Check[] {
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

/** Only a case that compares offers is asked about them. */
function optionChecks(c: Case): Check[] {
  if (c.options.length === 0) return [];
  const ids = new Set(c.options.map((o) => o.id));
  const nowhere = c.lines.filter((l) => l.options !== null && !l.options.some((o) => ids.has(o)));
  const price = new Set(c.price);
  const of = c.options.map((o) => {
    const { lines } = optionCase(c, o.id);
    return {
      id: o.id,
      priced: lines.some((l) => price.has(l.id)),
      // The lines in it and what it sets, whatever the order.
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

function priceChecks(c: Case): Check[] {
  const byId = new Map(c.lines.map((l) => [l.id, l]));
  return [...new Set(c.price)].flatMap((id): Check[] => {
    const line = byId.get(id);
    if (!line) return [{ kind: 'unknown-price', line: id }];
    const isCost = line.bucket === 'tangible-cost' || line.bucket === 'perceived-cost';
    return isCost ? [] : [{ kind: 'price-no-cost', line: id }];
  });
}

/** Of the option proposed, whose discounts are in force. */
function wholeDiscounts(c: Case): Check[] {
  const names = new Set(discountsOf(c).names);
  return optionCase(c).assumptions.flatMap((a): Check[] => {
    const share = Math.max(...numbersOf(a.value));
    return names.has(a.name) && share >= 1 ? [{ kind: 'whole-discount', name: a.name, share }] : [];
  });
}

/** Names are told apart as people read them; what has no name yet is called by its place. */
function sameNames(of: 'option' | 'group', all: readonly { id: string; label: string }[]): Check[] {
  const read = all.map(({ id, label }) => ({ id, name: label.trim().replace(/\s+/g, ' ').toLowerCase() }));
  return read.flatMap(({ id, name }, i): Check[] => {
    const count = read.filter((x) => x.name === name).length;
    const first = read.findIndex((x) => x.name === name) === i;
    return name !== '' && first && count > 1 ? [{ kind: 'same-name', of, id, count }] : [];
  });
}

function paymentChecks(c: Case, evaluation: Evaluation): Check[] {
  const last = lastMonth(c.years);
  const byId = new Map(evaluation.lines.map((l) => [l.id, l]));
  return c.lines.flatMap((line): Check[] => {
    if (typeof line.paid !== 'object') return [];
    if (line.per !== 'once') return [{ kind: 'payments-recurring', line: line.id }];
    const { months } = line.paid;
    const count = Math.min(months, Math.max(0, line.from + months - last));
    // With no payment inside the term the row lies beyond it, and that is said.
    if (count === 0 || count === months) return [];
    const result = byId.get(line.id);
    if (!result || result.total === null) return [];
    const owed = (result.total / (months - count)) * count;
    return [{ kind: 'payments-beyond', line: line.id, count, owed }];
  });
}

/** Whether any of a line's months lies beyond the term. */
const passesHorizon = (line: Line, last: number): boolean =>
  line.from > last ||
  (levelPaymentsOf(line) !== null && line.from >= last) ||
  (line.per !== 'once' && line.to !== null && line.to > last);

function beyondHorizon(c: Case): Check[] {
  const last = lastMonth(c.years);
  return c.lines
    .filter((line) => passesHorizon(line, last))
    .map(({ id, per, from, to }) => ({
      kind: 'beyond-horizon',
      line: id,
      from,
      to: per === 'once' ? from : to,
      last,
    }));
}

function sameDrivers(lines: readonly Read[]): Check[] {
  const bySet = new Map<string, { lines: string[]; names: string[] }>();
  for (const { line, drivers } of lines) {
    if (!isBenefit(line)) continue;
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
 * What a line's amount is made of: its quantities, or where it has none the money itself. A price beside a quantity and a
 * share may serve unrelated gains; the same hours, tickets or revenue in two gains may be one gain told twice.
 */
const substance = (drivers: readonly Assumption[]): Assumption[] => {
  const quantities = drivers.filter(isQuantity);
  return quantities.length > 0 ? quantities : drivers.filter((a) => a.unit === 'money');
};

function pricedTwice({ dimensions }: Case, lines: readonly Read[]): Check[] {
  const benefits = lines.filter(({ line }) => isBenefit(line));
  // What `sameDrivers` says already, and more plainly.
  const group = new Map<string, number>();
  sameDrivers(lines).forEach((check, i) => {
    if (check.kind === 'same-drivers') for (const id of check.lines) group.set(id, i);
  });
  const alike = (a: Read, b: Read): boolean =>
    group.has(a.line.id) && group.get(a.line.id) === group.get(b.line.id);
  const users = new Map<string, Read[]>();
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
      const names = substance(priced.drivers)
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

function bothSides(lines: readonly Read[]): Check[] {
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
  return [...usedBy(isBenefit)].flatMap(([name, benefits]): Check[] => {
    const other = alternatives.get(name);
    return other ? [{ kind: 'both-sides', name, benefits, alternatives: other }] : [];
  });
}

/** A source named on the line speaks for all of its numbers. */
function noSource(lines: readonly Read[]): Check[] {
  return lines.flatMap(({ line, program, drivers }): Check[] => {
    if (!isBenefit(line) || !program || line.source.whose !== 'unknown') return [];
    const names = drivers.filter((a) => a.source.whose === 'unknown').map((a) => a.name);
    const bare = program.vouchedLiterals > 0 || drivers.length === 0;
    return names.length > 0 || bare ? [{ kind: 'no-source', line: line.id, names }] : [];
  });
}

/** Somewhere a share below 1 says how much of the time turns into something. */
function timeAtFullValue(lines: readonly Read[]): Check[] {
  return lines.flatMap(({ line, program, drivers }): Check[] => {
    if (!isBenefit(line) || !program) return [];
    const time = drivers.filter((a) => a.unit === 'hours' || a.unit === 'days');
    if (time.length === 0) return [];
    const share =
      drivers.some((a) => a.unit === 'percent' && numbersOf(a.value).every((x) => x < 1)) ||
      literalsIn(program.formula).some(({ value }) => value > 0 && value < 1);
    return share ? [] : [{ kind: 'time-at-full-value', line: line.id, names: time.map((a) => a.name) }];
  });
}

/** Whether use is full from the moment it begins. */
function startsFull({ rollout }: Case): boolean {
  return 'byYear' in rollout ? (rollout.byYear[0] ?? 0) >= 1 : rollout.goLive === rollout.fullAdoption;
}

function noRamp(c: Case, evaluation: Evaluation): Check[] {
  const full = startsFull(c);
  const found = c.lines.filter(
    (line, i) =>
      isBenefit(line) &&
      line.per !== 'once' &&
      (line.adopts ? full : line.from <= 1) &&
      (evaluation.lines[i]?.total ?? 0) !== 0,
  );
  return found.length > 0 ? [{ kind: 'no-ramp', lines: found.map((l) => l.id) }] : [];
}

function perceivedAboveTangible({ buckets }: Evaluation): Check[] {
  const perceived = buckets['perceived-benefit'].total;
  const tangible = buckets['tangible-benefit'].total;
  return perceived > tangible && perceived > 0
    ? [{ kind: 'perceived-above-tangible', perceived, tangible }]
    : [];
}

function changesNothing(c: Case, evaluation: Evaluation): Check[] {
  const last = lastMonth(c.years);
  return c.lines
    .filter((line, i) => {
      const result = evaluation.lines[i];
      const counted = result !== undefined && result.total !== null;
      // Said already, and more plainly, by the check on the horizon.
      return counted && !(line.from > last) && result.monthly.every((x) => x === 0);
    })
    .map((line) => ({ kind: 'changes-nothing', line: line.id }));
}

function rangeExcludesLikely(c: Case): Check[] {
  return c.assumptions
    .filter(({ value, low, high }) =>
      Array.from({ length: c.years }, (_, y) => y).some((y) => {
        const likely = yearOf(value, y);
        const [lowest, highest] = [yearOf(low, y), yearOf(high, y)];
        if (likely === null) return false;
        return (lowest !== null && lowest > likely) || (highest !== null && highest < likely);
      }),
    )
    .map((a) => ({ kind: 'range-excludes-likely', name: a.name }));
}

/** Whether an assumption's range is wider than nothing in some year. */
const isRanged = ({ value, low, high }: Assumption, years: number): boolean =>
  value !== null &&
  Array.from({ length: years }, (_, y) => y).some((y) => {
    const likely = yearOf(value, y);
    return (yearOf(low, y) ?? likely) !== (yearOf(high, y) ?? likely);
  });

function riskAndRange({ years }: Case, lines: readonly Read[]): Check[] {
  return lines.flatMap(({ line, drivers }): Check[] => {
    if (line.risk === 0) return [];
    const names = drivers.filter((a) => isRanged(a, years)).map((a) => a.name);
    return names.length > 0 ? [{ kind: 'risk-and-range', line: line.id, names }] : [];
  });
}

/** Entered numbers that do nothing: in no formula, and no measure of success either. */
function unused(c: Case, lines: readonly Read[]): Check[] {
  const used = new Set(lines.flatMap(({ names }) => names));
  // A formula that cannot be read may use anything.
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
