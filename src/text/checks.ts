/** The Checks list in words. Which weak points there are is worked out in the value room. */
import type { Case } from '../case/index.ts';
import type { Check } from '../value/index.ts';
import { wordsTag, type Formats } from './format.ts';
import { lineProblemInWords } from './lineProblem.ts';
import { checksWords } from './words/checks.ts';
import { labelOf } from './labels.ts';

/** As many as are named one by one before the rest are counted: nobody reads thirty names. */
const named = 4;

function listInShort(items: readonly string[], f: Formats): string {
  const shown =
    items.length <= named + 1
      ? items
      : [...items.slice(0, named), checksWords().others(f.number(items.length - named))];
  return new Intl.ListFormat(wordsTag(f.locale), { style: 'long', type: 'conjunction' }).format(shown);
}

/** One weak point as a sentence that says what to do about it. */
export function checkInWords(check: Check, c: Case, f: Formats): string {
  const words = checksWords();
  const byName = new Map(c.assumptions.map((a) => [a.name, a]));
  const byId = new Map(c.lines.map((l) => [l.id, l]));
  const line = (id: string): string => {
    const found = byId.get(id);
    return found ? labelOf.line(found) : id;
  };
  const driver = (name: string): string => {
    const found = byName.get(name);
    return found ? labelOf.assumption(found) : name;
  };
  const option = (id: string): string => {
    const found = c.options.find((o) => o.id === id);
    return found ? labelOf.option(found) : id;
  };
  const group = (id: string): string => {
    const found = c.groups.find((g) => g.id === id);
    return found ? labelOf.group(found) : id;
  };
  const scenario = (id: string): string => {
    const found = c.scenarios.find((s) => s.id === id);
    return found ? labelOf.scenario(found) : id;
  };
  const list = (items: string[]): string => listInShort(items, f);
  const lines = (ids: string[]): string => list(ids.map((id) => checksWords().quoted(line(id))));
  const drivers = (names: string[]): string => list(names.map(driver));
  /** Drivers of a row by name; '' where the only one is called like the row, which then says it all. */
  const driversOf = (id: string, names: readonly string[]): string => {
    const called = names.map(driver);
    return called.every((label) => label === line(id)) ? '' : list(called);
  };
  switch (check.kind) {
    case 'failing':
      return words.failing(line(check.line), lineProblemInWords(check.problem));
    case 'high-rate':
      return words.highRate(f.rate(check.rate), f.rate(check.rate / 100));
    case 'beyond-horizon':
      return words.beyondHorizon(line(check.line), c.years);
    case 'same-drivers':
      return words.sameDrivers(lines(check.lines), drivers(check.names));
    case 'priced-twice': {
      const d = c.dimensions.find((x) => x.id === check.dimension);
      const dimension = d ? labelOf.dimension(d) : check.dimension;
      return words.pricedTwice(lines(check.lines), dimension, drivers(check.names));
    }
    case 'both-sides':
      return words.bothSides(driver(check.name), lines(check.benefits), lines(check.alternatives));
    case 'no-source':
      return words.noSource(line(check.line), driversOf(check.line, check.names));
    case 'time-at-full-value':
      return words.timeAtFullValue(line(check.line), driversOf(check.line, check.names));
    case 'no-ramp':
      return words.noRamp(lines(check.lines));
    case 'perceived-above-tangible':
      return words.perceivedAboveTangible(f.moneyCompact(check.perceived), f.moneyCompact(check.tangible));
    case 'changes-nothing':
      return words.changesNothing(line(check.line));
    case 'unused':
      return words.unused(driver(check.name));
    case 'range-excludes-likely':
      return words.rangeExcludesLikely(driver(check.name));
    case 'old-benchmarks':
      return words.oldBenchmarks(list([...check.names.map(driver), ...check.lines.map(line)]));
    case 'risk-and-range':
      return words.riskAndRange(line(check.line), driversOf(check.line, check.names));
    case 'payments-beyond':
      return words.paymentsBeyond(line(check.line), check.count, f.moneyCompact(check.owed), c.years);
    case 'payments-recurring':
      return words.paymentsRecurring(line(check.line));
    case 'option-without-price':
      return words.optionWithoutPrice(option(check.option));
    case 'option-alike':
      return words.optionAlike(option(check.option), option(check.other));
    case 'in-no-option':
      return words.inNoOption(line(check.line));
    case 'unknown-option':
      return check.line === null
        ? words.unknownProposed(check.option)
        : words.unknownOption(line(check.line), check.option);
    case 'unknown-group':
      return words.unknownGroup(line(check.line), check.group);
    case 'price-no-cost':
      return words.priceNoCost(line(check.line));
    case 'unknown-price':
      return words.unknownPrice(check.line);
    case 'whole-discount':
      return words.wholeDiscount(driver(check.name), f.rate(check.share), check.share > 1);
    case 'same-name':
      return words.sameName(
        check.of,
        check.of === 'option' ? option(check.id) : group(check.id),
        check.count,
      );
    case 'unknown-setting':
      return words.unknownSetting(
        check.in === 'option' ? option(check.id) : scenario(check.id),
        check.isOption ? option(check.name) : check.name,
        check.isOption,
      );
  }
}

/** A weak point to show: its sentence and what it is about. */
export interface CheckItem {
  text: string;
  check: Check;
}

/** From how many rows without a source on they are one weak point, not many. */
const many = 3;

/** The weak points as a list to read: many rows without a source are one entry, in the place of the first. */
export function checkItems(found: readonly Check[], c: Case, f: Formats): CheckItem[] {
  const sourceless = found.filter((check) => check.kind === 'no-source');
  const merged = sourceless.length >= many;
  const byId = new Map(c.lines.map((l) => [l.id, l]));
  const names = sourceless.map(({ line }) => {
    const known = byId.get(line);
    return checksWords().quoted(known ? labelOf.line(known) : line);
  });
  return found.flatMap((check): CheckItem[] => {
    if (check.kind !== 'no-source' || !merged) return [{ text: checkInWords(check, c, f), check }];
    if (check !== sourceless[0]) return [];
    return [{ text: checksWords().list.noSources(names.length, listInShort(names, f)), check }];
  });
}

/** The row a check is about, or null where it is about an assumption or the whole case. */
export function lineOfCheck(check: Check): string | null {
  if (check.kind === 'unknown-price') return null;
  if ('line' in check) return check.line;
  if ('lines' in check) return check.lines[0] ?? null;
  return 'benefits' in check ? (check.benefits[0] ?? null) : null;
}
