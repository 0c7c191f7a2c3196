/**
 * Proposes which cells of a workbook become rows of a case. A workbook ends in figures nothing else uses: a net, a
 * return, a payback. A case calculates these itself, so sums and nets are expanded into the rows they add up, and
 * ratios into what they compare. What was expanded is kept, so that the file's own totals can be compared with the
 * rows.
 */
import type { Bucket, Period } from '../../case/index.ts';
import { isShare } from '../read/formats.ts';
import type { Sheet } from '../types.ts';
import { bucketIn, isOfSeveralYears, isResult, periodIn } from '../words/kinds.ts';
import { additiveTerms, numeratorTerms, referencedCells, termsOverYears, type Term } from './additive.ts';
import { Book, keyOf, type Place } from './book.ts';

export interface ProposedResult {
  /** For a row with a figure per year: its first year. */
  cell: string;
  bucket: Bucket;
  per: Period;
}

export interface Proposal {
  results: ProposedResult[];
  /** Cells that only add up others, in the order of the file. */
  totals: string[];
  /** Returns, paybacks and the like, which a case calculates itself. */
  calculatedByCase: string[];
  /** The number of years the file's own results cover, if a result states it without a column for each; else null. */
  years: number | null;
}

const mostResults = 200;
const mostOpened = 5000;

/** Number cells with a formula that no other formula uses. */
export function unused(book: Book): Place[] {
  const used = new Set<string>();
  const all: Place[] = [];
  for (const { place, cell, formula } of book.formulas()) {
    if (typeof cell.value === 'number' && !book.isHead(place)) all.push(place);
    for (const at of referencedCells(book, { place, formula })) used.add(keyOf(at));
  }
  return all.filter((place) => !used.has(keyOf(place)));
}

/** The first year, month or quarter of a row with a figure for each, else the cell itself. */
export function rowStart(book: Book, place: Place): Place {
  if (book.isPartOfYear(place)) return book.firstPart(place);
  return book.yearOf(place) === null ? place : (book.acrossYears(place)[0] ?? place);
}

/** Every year's cell of the row a cell represents, or the cell alone. */
export function rowCells(book: Book, place: Place): Place[] {
  return book.yearOf(place) === null ? [place] : book.acrossYears(place);
}

interface Found {
  place: Place;
  /** −1 if a net subtracts it, 1 if a net adds it, null if neither is known. */
  sign: 1 | -1 | null;
  /** The kind by the name of the sum it belongs to. */
  kind: Bucket | null;
  /** Whether only a ratio referred to it: it may be a part of another row already. */
  compared: boolean;
  /** Whether a result of several years counts it once. */
  once: boolean;
}

const measures =
  /\b(?:roi|irr|payback|pay back|break ?even|return on|interner zins|rendite)\b|amortisation|rentabilität/i;
/** A label that names a share of something, if there is a division behind it. */
const share = /%|\bper ?cent\b|\bprozent\b|\bratio\b|quote$/i;
const noMoney = /^(?:NPV|XNPV|IRR|XIRR|MIRR|NPER|RATE)\b/i;

/** @param sheets all of one workbook */
export function proposeResults(sheets: readonly Sheet[]): Proposal {
  const book = new Book(sheets);
  const leaves = new Map<string, Found>();
  const totals = new Set<string>();
  const anew = new Set<string>();
  const seen = new Map<string, number>();
  let opened = 0;

  const value = (place: Place): number => {
    const cells = rowCells(book, place).map((p) => book.cell(p)?.value);
    return cells.reduce<number>((sum, v) => sum + (typeof v === 'number' ? v : 0), 0);
  };
  const isNothing = (place: Place): boolean =>
    rowCells(book, place).every((p) => {
      const cell = book.cell(p);
      // Nothing paid at signing is no row, even if it has a formula.
      if (cell?.value === 0 && book.isSigning(p)) return true;
      return cell?.formula === undefined && (typeof cell?.value !== 'number' || cell.value === 0);
    });
  const isRatio = (place: Place): boolean => {
    const cell = book.cell(place);
    // A product is a figure of its own, whatever its name: "Margin" may be units times a price.
    const plain = (cell?.formula ?? '').replace(/^[-=]+/, '').replace(/^IFERROR\((.*),[^,()]*\)$/i, '$1');
    const isProduct = /^[^-+/(,]+$/.test(plain);
    return isMeasure(place) || (cell !== undefined && !isProduct && isResult(book.label(place)));
  };

  /** Whether a cell is a measure that is never money, whatever it is calculated from. */
  const isMeasure = (place: Place): boolean =>
    isShare(book.cell(place)?.format) ||
    (share.test(book.label(place)) && (book.cell(place)?.formula ?? '').includes('/')) ||
    measures.test(book.label(place)) ||
    noMoney.test((book.cell(place)?.formula ?? '').replace(/^=/, ''));

  let years: number | null = null;
  const open = (
    place: Place,
    sign: 1 | -1 | null,
    kind: Bucket | null,
    isCompared = false,
    isOnce = false,
  ): void => {
    const start = rowStart(book, place);
    const key = keyOf(start);
    // A cell reached again by another route is examined again only if that tells its kind.
    const known = seen.get(key);
    if (known !== undefined && (sign === null || known !== 0)) return;
    seen.set(key, sign ?? 0);
    if (++opened > mostOpened || isNothing(start)) return;
    const cells = rowCells(book, start);
    // The last year shows how a row continues; the first often starts it. One figure below years is used by itself.
    const holds = cells.filter((p) => typeof book.cell(p)?.value === 'number');
    const shown = holds.at(-1) ?? start;
    const label = book.label(start);
    const terms = additiveTerms(book, shown);
    const elsewhere = terms?.filter((t) => keyOf(rowStart(book, t.place)) !== key);
    // An input that only one year uses belongs to that year; as a row it would count in every year.
    const ofOneYear =
      holds.length < cells.length &&
      terms?.some((t) => book.yearOf(t.place) === null && book.cell(t.place)?.formula === undefined) === true;
    if (terms && elsewhere && elsewhere.length === terms.length && !ofOneYear) {
      for (const cell of cells) totals.add(keyOf(cell));
      leaves.delete(key);
      const isNet = terms.some((t) => t.sign === -1);
      // A term that a net subtracts is a cost, whatever its name.
      const named = isNet || isResult(label) ? null : (bucketIn(label) ?? kind);
      for (const t of terms)
        open(t.place, isNet || sign !== null ? signOf(t, sign) : null, named, isCompared, isOnce);
      return;
    }
    const ofYears = termsOverYears(book, shown);
    if (ofYears) {
      // A case has years of its own: the row is one year's amount.
      for (const cell of cells) anew.add(keyOf(cell));
      leaves.delete(key);
      const isNet = ofYears.some((t) => t.sign === -1);
      for (const t of ofYears) {
        if (t.years !== undefined) years = Math.max(years ?? 0, t.years);
        const itsSign = isNet || sign !== null ? signOf(t, sign) : null;
        open(t.place, itsSign, isNet ? null : kind, isCompared, t.years === undefined);
      }
      return;
    }
    const formula = book.cell(shown)?.formula;
    const compared =
      formula === undefined
        ? []
        : referencedCells(book, { place: shown, formula }).filter(
            (p) => book.cell(p)?.formula !== undefined && keyOf(rowStart(book, p)) !== key,
          );
    if (formula !== undefined && isRatio(shown) && (compared.length > 0 || isMeasure(shown))) {
      for (const cell of cells) anew.add(keyOf(cell));
      leaves.delete(key);
      for (const t of numeratorTerms(book, shown)) open(t.place, t.sign, null, true);
      for (const at of compared) open(at, null, null, true);
      return;
    }
    const before = leaves.get(key);
    leaves.set(key, {
      place: start,
      sign: sign ?? before?.sign ?? null,
      kind: kind ?? before?.kind ?? null,
      compared: isCompared && (before?.compared ?? true),
      once: isOnce || before?.once === true,
    });
  };

  for (const place of unused(book)) open(place, null, null);

  for (const key of partsOf(book, leaves)) leaves.delete(key);

  const sheetAt = new Map(sheets.map((s, i) => [s.name, i]));
  const results = [...leaves.values()]
    .sort(
      (a, b) =>
        (sheetAt.get(a.place.sheet) ?? 0) - (sheetAt.get(b.place.sheet) ?? 0) ||
        a.place.row - b.place.row ||
        a.place.column - b.place.column,
    )
    .slice(0, mostResults)
    .map((found): ProposedResult => ({
      cell: keyOf(found.place),
      bucket: bucketOf(book, found, value(found.place)),
      per: found.once && book.yearOf(found.place) === null ? 'once' : perOf(book, found.place),
    }));
  return {
    results,
    totals: [...totals],
    calculatedByCase: [...anew].filter((cell) => !totals.has(cell)),
    years,
  };
}

/** How often a row's figure falls due: a column of years tells it, else its label. */
function perOf(book: Book, place: Place): Period {
  if (book.isSigning(place)) return 'once';
  if (book.yearOf(place) !== null) return 'year';
  const label = book.label(place);
  // A sum of several years counts once, or each year of the case would count it again.
  return isOfSeveralYears(label) ? 'once' : (periodIn(label) ?? 'year');
}

/** Cells that only a ratio refers to and another row is calculated from: they would count twice. */
function partsOf(book: Book, leaves: ReadonlyMap<string, Found>): string[] {
  const compared = [...leaves].flatMap(([key, found]) => (found.compared ? [key] : []));
  if (compared.length === 0) return [];
  const used = new Set<string>();
  const waiting = [...leaves.values()].filter((found) => !found.compared).map((found) => found.place);
  while (waiting.length > 0 && used.size < mostOpened) {
    const place = waiting.pop() as Place;
    for (const p of rowCells(book, place)) {
      const formula = book.cell(p)?.formula;
      if (formula === undefined) continue;
      for (const at of referencedCells(book, { place: p, formula })) {
        const key = keyOf(rowStart(book, at));
        if (used.has(key)) continue;
        used.add(key);
        waiting.push(at);
      }
    }
  }
  return compared.filter((key) => used.has(key));
}

/** The exact heading of a column of today's figures: "Current value" and "Actual" may also head benefits. */
const today =
  /^(?:today|current|currently|current state|now|as[- ]is|existing|status quo|baseline|heute|ist|ist-zustand|aktuell|bisher|actuel|aujourd.hui|situación actual|hoy)$/i;

const signOf = (t: Term, outer: 1 | -1 | null): 1 | -1 => (outer === -1 ? (t.sign === 1 ? -1 : 1) : t.sign);

/** The kind of a row: by the net first, then by the sum it belongs to, its own name, the heading above it. */
function bucketOf(book: Book, { place, sign, kind }: Found, amount: number): Bucket {
  const own = bucketIn(book.label(place));
  const side = (bucket: Bucket): boolean => bucket.endsWith('cost');
  const heading = (): Bucket | null => {
    for (const text of book.headings(place)) {
      const found = bucketIn(text);
      if (found) return found;
    }
    return null;
  };
  const named = kind ?? own ?? heading();
  if (sign === -1) return named && side(named) ? named : 'tangible-cost';
  // What is paid today and stops is a cost of the alternative, as in the net.
  const isBenefit = named !== null && !side(named);
  if (sign === 1 && amount >= 0 && !isBenefit && today.test(book.heading(place))) return 'alternative-cost';
  if (sign === 1 && amount >= 0) return named && !side(named) ? named : 'tangible-benefit';
  if (named) return named;
  return amount < 0 ? 'tangible-cost' : 'tangible-benefit';
}
