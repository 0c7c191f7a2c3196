/**
 * Reads back one of our workbooks: changes in the cells people type into become an offer like any other. Cells are
 * found by their names, so that sorted and inserted rows and renamed sheets do not matter.
 */
import {
  inYear,
  fail,
  fingerprint,
  ok,
  parseCase,
  type Case,
  type Line,
  type Result,
  type Series,
  type WhoseNumber,
} from '../../case/index.ts';
import { applyChange } from '../../share/entryPaths.ts';
import { onlyOption } from '../../value/onlyOption.ts';
import type { Sheet } from '../types.ts';
import { compareForms, unpackedForms, type FormulaChanged, type SheetForm } from './forms.ts';
import {
  caseSheetName,
  everyOption,
  cellNames,
  propertyNames,
  unpackCase,
  type LineField,
  type SeriesField,
} from './marks.ts';
import { numberIn, same, yesIn } from './numbers.ts';
import { Places } from './places.ts';
import { proposedRows } from './proposed.ts';
import { remarksIn } from './remarks.ts';
import { statedNumbers } from './stated.ts';
import { whoseReader } from './whose.ts';

interface ReturnedId {
  id: string;
  fingerprint: string;
  version: number;
}

/** One changed number, in the form of a difference between two cases. */
export interface ReturnedChange {
  path: string;
  label: string;
  before: unknown;
  after: unknown;
}

export interface Returned {
  /** The case at the time of the export. */
  base: Case;
  /** The case with the changes of the workbook. */
  offer: Case;
  changed: ReturnedChange[];
  /** Cells that held a formula of ours and now hold another, or none. */
  formulasChanged: FormulaChanged[];
  /** Paths of numbers that could not be read back, because the cell is gone or holds no number. */
  lost: string[];
}

/** foreign: no workbook of ours. newer: of a later format. missing: neither the file nor the device has its case. */
export type ReturnedProblem = { kind: 'foreign' | 'newer' | 'missing' | 'invalid' };

const property = (sheets: readonly Sheet[], name: string): string | undefined => {
  const properties = sheets[0]?.book?.properties ?? {};
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
};

/**
 * The case a workbook belongs to; null if it is none of ours. If a program dropped its properties, the case in the file
 * tells.
 */
export function returnedId(sheets: readonly Sheet[]): ReturnedId | null {
  const id = property(sheets, propertyNames.id);
  const print = property(sheets, propertyNames.fingerprint);
  const version = Number(property(sheets, propertyNames.version));
  if (id !== undefined && print !== undefined && Number.isInteger(version))
    return { id, fingerprint: print, version };
  const inside = carried(sheets);
  return inside && { id: inside.id, fingerprint: fingerprint(inside), version: inside.version };
}

/** The case contained in the file. */
function carried(sheets: readonly Sheet[]): Case | null {
  const sheet = sheets.find((s) => s.name === caseSheetName);
  return sheet ? unpackCase(sheet.rows.map((row) => row[0]?.text ?? '')) : null;
}

/** The exported formulas; null if the file does not hold them. */
function carriedForms(sheets: readonly Sheet[]): SheetForm[] | null {
  const sheet = sheets.find((s) => s.name === caseSheetName);
  return sheet ? unpackedForms(sheet.rows.map((row) => row[1]?.text ?? '')) : null;
}

/**
 * The changes of a returned workbook. Never throws.
 * @param own the stored case of its id; without it, the case is taken from the file
 */
export function readReturned(sheets: readonly Sheet[], own?: Case): Result<Returned, ReturnedProblem> {
  const id = returnedId(sheets);
  if (!id) return fail({ kind: 'foreign' });
  if (id.version > 1) return fail({ kind: 'newer' });
  // The case at the time of the export: our own if it is unchanged, else the file's, else our own as it is.
  const base = own && fingerprint(own) === id.fingerprint ? own : (carried(sheets) ?? own);
  if (!base) return fail({ kind: 'missing' });
  const option = property(sheets, propertyNames.option);
  const shown =
    option === everyOption
      ? base
      : onlyOption(base, option === undefined ? undefined : option === '' ? null : option);

  const changed: ReturnedChange[] = [];
  const forms = carriedForms(sheets);
  const named = new Places(sheets, forms ?? []);
  const compared = forms ? compareForms(forms, sheets, named) : { formulasChanged: [], lost: [] };
  const { currency } = base;
  const lost: string[] = [];
  const comments = remarksIn(sheets, named, base);
  const formulasChanged: Returned['formulasChanged'] = compared.formulasChanged;

  /** Reads a single typed number; returns `before` itself if nothing changed. */
  const number = <T extends number | null>(name: string, path: string, label: string, before: T): T => {
    const found = named.one(name);
    const now = found ? numberIn(found.cell, currency) : undefined;
    if (
      now === undefined ||
      (now === null &&
        before !== null &&
        typeof before === 'number' &&
        !path.startsWith('assumptions') &&
        !path.endsWith('.to'))
    ) {
      lost.push(path);
      return before;
    }
    if (same(now, before)) return before;
    changed.push({ path, label, before, after: now });
    return now as T;
  };

  const whoseNow = whoseReader(named);
  /** Reads whose number it is; the former value if its cell is gone or holds none of the words. */
  const whose = (name: string, path: string, label: string, before: WhoseNumber): WhoseNumber => {
    const now = whoseNow(name);
    if (now === null) return before;
    if (now === undefined) lost.push(path);
    else if (now !== before) changed.push({ path, label, before, after: now });
    return now ?? before;
  };

  const years = base.years;
  const rowsFor = (a: Case['assumptions'][number]): number =>
    named.one(cellNames.series('likely', 2, a.name)) ? years : 1;
  const shownBy = new Map(shown.assumptions.map((a) => [a.name, a]));
  const assumptions = base.assumptions.map((a) => {
    const written = shownBy.get(a.name);
    if (!written) return a;
    const label = a.label || a.name;
    const rows = rowsFor(a);
    const series = (field: SeriesField, key: 'low' | 'value' | 'high'): Series | null => {
      const before = written[key];
      const path = `assumptions.${a.name}.${key}`;
      const cells = Array.from({ length: rows }, (_, y) => named.one(cellNames.series(field, y + 1, a.name)));
      if (cells.every((cell) => cell === null)) {
        lost.push(path);
        return a[key];
      }
      const now = cells.map((cell, y) => (cell ? numberIn(cell.cell, currency) : inYear(before, y)));
      if (now.some((x) => x === undefined)) {
        lost.push(path);
        return a[key];
      }
      const values = now as (number | null)[];
      if (values.every((x, y) => same(x, inYear(before, y)))) return a[key];
      // Years that still repeat the one before by our formula were not typed.
      let typed = rows;
      while (
        typed > 1 &&
        cells[typed - 1]?.cell?.formula !== undefined &&
        same(values[typed - 1] ?? null, values[typed - 2] ?? null)
      )
        typed--;
      const list = values.slice(0, typed);
      // A blank year has no number, and a list with gaps is not valid.
      if (list.some((x) => x === null) && list.some((x) => x !== null)) {
        lost.push(path);
        return a[key];
      }
      const after: Series | null =
        list[0] === null || list[0] === undefined
          ? null
          : list.length === 1 && !Array.isArray(before)
            ? list[0]
            : (list as number[]);
      changed.push({ path, label, before: a[key], after });
      return after;
    };
    const next = {
      ...a,
      low: series('low', 'low'),
      value: series('likely', 'value'),
      high: series('high', 'high'),
    };
    const { source } = a;
    return {
      ...next,
      source: {
        ...source,
        whose: whose(cellNames.whose(a.name), `assumptions.${a.name}.source.whose`, label, source.whose),
      },
      today: number(cellNames.today(a.name), `assumptions.${a.name}.today`, label, a.today),
    };
  });

  const shownLines = new Set(shown.lines.map((l) => l.id));
  const lines = base.lines.map((line, i): Line => {
    if (!shownLines.has(line.id)) return line;
    const label = line.label || line.id;
    const field = <T extends number | null>(key: LineField, before: T): T =>
      number(cellNames.line(key, i + 1), `lines.${line.id}.${key}`, label, before);
    const yes = (key: 'adopts' | 'countable'): boolean => {
      const now = named.one(cellNames.line(key, i + 1));
      const value = now ? yesIn(now.cell, currency) : undefined;
      if (value === undefined || value === null) {
        lost.push(`lines.${line.id}.${key}`);
        return line[key];
      }
      if ((value !== 0) !== line[key])
        changed.push({ path: `lines.${line.id}.${key}`, label, before: line[key], after: value !== 0 });
      return value !== 0;
    };
    for (const { cell, sheet, address } of forms ? [] : (named.all(cellNames.amounts(i + 1)) ?? []))
      if (cell && cell.value !== null && cell.formula === undefined)
        formulasChanged.push({ cell: address, sheet, was: line.formula, is: cell.text, typed: true });
    const recurring = line.per !== 'once';
    const stated = statedNumbers(line.formula, (n) => named.one(cellNames.stated(n, i + 1)), currency);
    if (stated === undefined) lost.push(`lines.${line.id}.formula`);
    else if (stated !== line.formula)
      changed.push({ path: `lines.${line.id}.formula`, label, before: line.formula, after: stated });
    const { source } = line;
    return {
      ...line,
      formula: stated ?? line.formula,
      source: {
        ...source,
        whose: whose(cellNames.lineWhose(i + 1), `lines.${line.id}.source.whose`, label, source.whose),
      },
      from: field('from', line.from),
      risk: field('risk', line.risk),
      ...(recurring
        ? { to: field('to', line.to), growth: field('growth', line.growth), adopts: yes('adopts') }
        : {}),
      ...(line.bucket.startsWith('alternative') ? { countable: yes('countable') } : {}),
    };
  });

  const rate = number(cellNames.rate, 'discount.rate', 'discount.rate', base.discount.rate);
  let { rollout } = base;
  if ('byYear' in rollout) {
    const { byYear } = rollout;
    const now = Array.from({ length: years }, (_, y) => {
      const found = named.one(cellNames.adoption(y + 1));
      return { found, value: found ? numberIn(found.cell, currency) : undefined };
    });
    const values = now.map(({ value }) => value);
    if (values.some((v) => v === undefined || v === null)) lost.push('rollout');
    else if (!values.every((v, y) => same(v ?? null, inYear(byYear, y)))) {
      let typed = years;
      while (typed > byYear.length && now[typed - 1]?.found?.cell?.formula !== undefined) typed--;
      rollout = { byYear: values.slice(0, typed) as number[] };
      changed.push({ path: 'rollout', label: 'rollout', before: base.rollout, after: rollout });
    }
  } else {
    const count = changed.length;
    const goLive = number(cellNames.goLive, 'rollout', 'rollout', rollout.goLive);
    const fullAdoption = number(cellNames.fullAdoption, 'rollout', 'rollout', rollout.fullAdoption);
    if (changed.length > count) {
      changed.length = count;
      rollout = { goLive, fullAdoption };
      changed.push({ path: 'rollout', label: 'rollout', before: base.rollout, after: rollout });
    }
  }

  lost.push(...compared.lost);
  const proposed = proposedRows(named, base);
  lost.push(...proposed.unread);
  for (const line of proposed.lines)
    changed.push({ path: `lines.${line.id}`, label: line.label, before: undefined, after: line });
  const offer = {
    ...base,
    assumptions,
    lines: [...lines, ...proposed.lines],
    rollout,
    discount: { ...base.discount, rate },
    comments: [...base.comments, ...comments],
    origin: { id: base.id, fingerprint: id.fingerprint, by: '' },
  };
  const read = parseCase(offer);
  if (read.ok) return ok({ base, offer: read.value, changed, formulasChanged, lost });
  // One impossible number must not lose the others: each is tried, and impossible ones are reported.
  const possible = onlyPossible({ ...offer, ...pick(base) }, changed);
  if (!possible) return fail({ kind: 'invalid' });
  lost.push(...changed.flatMap((x) => (possible.taken.has(x) ? [] : [x.path])));
  return ok({
    base,
    offer: possible.case,
    changed: changed.filter((x) => possible.taken.has(x)),
    formulasChanged,
    lost,
  });
}

const pick = ({ assumptions, lines, rollout, discount }: Case): Partial<Case> => ({
  assumptions,
  lines,
  rollout,
  discount,
});

/** As many of the changes as give a valid case, in their order; null if not even none of them does. */
function onlyPossible(
  from: Case,
  changes: readonly ReturnedChange[],
): { case: Case; taken: Set<ReturnedChange> } | null {
  const start = parseCase(from);
  if (!start.ok) return null;
  let made = start.value;
  const taken = new Set<ReturnedChange>();
  // Twice: a low end above the old high end fits once the new high end is applied.
  for (let round = 0; round < 2; round++)
    for (const change of changes) {
      if (taken.has(change)) continue;
      const read = parseCase(applyChange(made, change));
      if (!read.ok) continue;
      made = read.value;
      taken.add(change);
    }
  return { case: made, taken };
}
