/**
 * A workbook of ours that comes back: what was changed in the cells that are typed into, as an offer like any other. Cells are
 * found by their names, so that sorted and inserted rows and renamed sheets change nothing.
 */
import {
  fail,
  fingerprint,
  newLine,
  ok,
  parseCase,
  type Case,
  type Line,
  type Result,
  type Series,
} from '../../case/index.ts';
import { limits } from '../../case/limits.ts';
import { formulaOf } from '../../value/plain.ts';
import { optionCase } from '../../value/options.ts';
import { areaOf, columnLetter } from '../read/grid.ts';
import { readAmount } from '../rows/amounts.ts';
import { freeName } from '../rows/names.ts';
import { kindOfCell, periodOfCell } from '../words/kinds.ts';
import type { Cell, Sheet } from '../types.ts';
import { compareForms, unpackedForms, type SheetForm } from './forms.ts';
import {
  carrierName,
  cellNames,
  propertyNames,
  unpacked,
  type LineField,
  type SeriesField,
} from './marks.ts';

export interface ReturnedId {
  id: string;
  fingerprint: string;
  version: number;
}

/** One number that is another now; the same form as a difference between two cases. */
export interface ReturnedChange {
  path: string;
  label: string;
  before: unknown;
  after: unknown;
}

export interface Returned {
  /** The case as it comes back, made from the one it was. */
  offer: Case;
  changed: ReturnedChange[];
  /** Cells that held a formula of ours and hold a typed value now. */
  formulasChanged: { cell: string; sheet: string; was: string; is: string }[];
  /** What could not be read back: the path of a number whose cell is gone or holds no number. */
  lost: string[];
}

/** foreign: no workbook of ours. newer: of a later format. missing: neither the file nor the device has its case. */
export type ReturnedProblem = { kind: 'foreign' | 'newer' | 'missing' | 'invalid' };

const property = (sheets: readonly Sheet[], name: string): string | undefined => {
  const properties = sheets[0]?.book?.properties ?? {};
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
};

/** Which case a workbook is of; null where it is none of ours. */
export function returnedId(sheets: readonly Sheet[]): ReturnedId | null {
  const id = property(sheets, propertyNames.id);
  const print = property(sheets, propertyNames.fingerprint);
  const version = Number(property(sheets, propertyNames.version));
  return id !== undefined && print !== undefined && Number.isInteger(version)
    ? { id, fingerprint: print, version }
    : null;
}

/** The case the file itself carries. */
function carried(sheets: readonly Sheet[]): Case | null {
  const sheet = sheets.find((s) => s.name === carrierName);
  return sheet ? unpacked(sheet.rows.map((row) => row[0]?.text ?? '')) : null;
}

/** What the file was written with; null where it does not say. */
function carriedForms(sheets: readonly Sheet[]): SheetForm[] | null {
  const sheet = sheets.find((s) => s.name === carrierName);
  return sheet ? unpackedForms(sheet.rows.map((row) => row[1]?.text ?? '')) : null;
}

interface Found {
  cell: Cell | undefined;
  sheet: string;
  address: string;
}

/** Cells by the names the file defines. */
class Named {
  private readonly names = new Map<string, { sheet: string; range: string }>();
  private readonly sheets = new Map<string, Map<number, Cell[]>>();

  constructor(sheets: readonly Sheet[]) {
    for (const n of sheets[0]?.book?.names ?? []) this.names.set(n.name.toLowerCase(), n);
    for (const s of sheets)
      this.sheets.set(
        s.name,
        new Map(s.rows.map((row, i): [number, Cell[]] => [(s.from[i] ?? i + 1) - 1, row])),
      );
  }

  all(name: string): Found[] | null {
    const target = this.names.get(name.toLowerCase());
    const area = target ? areaOf(target.range) : null;
    const rows = target ? this.sheets.get(target.sheet) : undefined;
    if (!target || !area || !rows) return null;
    const found: Found[] = [];
    for (let r = area.row; r <= Math.min(area.lastRow, area.row + 20); r++)
      for (let c = area.column; c <= Math.min(area.lastColumn, area.column + 20); c++)
        found.push({ cell: rows.get(r)?.[c], sheet: target.sheet, address: `${columnLetter(c)}${r + 1}` });
    return found;
  }
  one(name: string): Found | null {
    return this.all(name)?.[0] ?? null;
  }
}

/** The number a cell holds; null where it is blank, undefined where it is none. Numbers typed as text are read if they can be. */
function numberIn(cell: Cell | undefined): number | null | undefined {
  if (!cell || cell.value === null) return null;
  if (typeof cell.value === 'number') return cell.value;
  if (typeof cell.value === 'boolean') return cell.value ? 1 : 0;
  const read = readAmount(cell, { currency: 'XXX', locale: 'en', marks: 'en' });
  return read.kind === 'number' && Number.isFinite(read.value) && read.may === null ? read.value : undefined;
}

/** Programs write doubles with fifteen digits or more; less than that is no change. */
const same = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b)));

const inYear = (series: Series | null, y: number): number | null =>
  Array.isArray(series) ? (series[Math.min(y, series.length - 1)] ?? null) : series;

/**
 * What a returned workbook changes. Never throws.
 * @param own the stored case of its id: without it the case itself comes out of the file
 */
export function readReturned(sheets: readonly Sheet[], own?: Case): Result<Returned, ReturnedProblem> {
  const id = returnedId(sheets);
  if (!id) return fail({ kind: 'foreign' });
  if (id.version > 1) return fail({ kind: 'newer' });
  // As it was when it left: our own where it is still that, else what the file carries, else our own as it is now.
  const base = own && fingerprint(own) === id.fingerprint ? own : (carried(sheets) ?? own);
  if (!base) return fail({ kind: 'missing' });
  const option = property(sheets, propertyNames.option);
  const shown = optionCase(base, option === undefined ? undefined : option === '' ? null : option);
  const named = new Named(sheets);
  const changed: ReturnedChange[] = [];
  const forms = carriedForms(sheets);
  const compared = forms ? compareForms(forms, sheets) : { formulasChanged: [], lost: [] };
  const lost: string[] = [];
  const comments: Case['comments'] = [];
  const formulasChanged: Returned['formulasChanged'] = compared.formulasChanged;

  const remark = (found: Found | null, about: string): void => {
    const text = found?.cell?.note;
    if (text !== undefined && !base.comments.some((x) => x.about === about && x.text === text))
      comments.push({ about, by: '', on: null, text });
  };
  /** A single typed number; `before` itself where nothing changed. */
  const number = <T extends number | null>(
    name: string,
    path: string,
    label: string,
    before: T,
    about?: string,
  ): T => {
    const found = named.one(name);
    if (about !== undefined) remark(found, about);
    const now = found ? numberIn(found.cell) : undefined;
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
      for (const cell of cells) remark(cell, a.name);
      if (cells.every((cell) => cell === null)) {
        lost.push(path);
        return a[key];
      }
      const now = cells.map((cell, y) => (cell ? numberIn(cell.cell) : inYear(before, y)));
      if (now.some((x) => x === undefined)) {
        lost.push(path);
        return a[key];
      }
      const values = now as (number | null)[];
      if (values.every((x, y) => same(x, inYear(before, y)))) return a[key];
      // Years that still repeat the one before by our formula are not typed.
      let typed = rows;
      while (
        typed > 1 &&
        cells[typed - 1]?.cell?.formula !== undefined &&
        same(values[typed - 1] ?? null, values[typed - 2] ?? null)
      )
        typed--;
      const list = values.slice(0, typed);
      // A year left blank has no number, and a list with holes is none.
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
    return {
      ...next,
      today: number(cellNames.today(a.name), `assumptions.${a.name}.today`, label, a.today, a.name),
    };
  });

  const shownLines = new Set(shown.lines.map((l) => l.id));
  const lines = base.lines.map((line, i): Line => {
    if (!shownLines.has(line.id)) return line;
    const label = line.label || line.id;
    const field = <T extends number | null>(key: LineField, before: T): T =>
      number(cellNames.line(key, i + 1), `lines.${line.id}.${key}`, label, before, line.id);
    const yes = (key: 'adopts' | 'countable'): boolean => {
      const now = named.one(cellNames.line(key, i + 1));
      const value = now ? numberIn(now.cell) : undefined;
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
        formulasChanged.push({ cell: address, sheet, was: line.formula, is: cell.text });
    const recurring = line.per !== 'once';
    return {
      ...line,
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
      return { found, value: found ? numberIn(found.cell) : undefined };
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
  const free = (named.all(cellNames.proposed) ?? []).reduce<Found[][]>((rows, found, i) => {
    if (i % 4 === 0) rows.push([]);
    rows.at(-1)?.push(found);
    return rows;
  }, []);
  const ids = new Set(base.lines.map((l) => l.id));
  const added: Line[] = [];
  for (const [what, kind, often, money] of free) {
    if (![what, kind, often, money].some((x) => (x?.cell?.value ?? null) !== null)) continue;
    const label = (what?.cell?.text ?? '').trim().slice(0, limits.label);
    const amount = numberIn(money?.cell);
    const asKind = kind?.cell?.text ?? '';
    const asPeriod = often?.cell?.text ?? '';
    // Without a kind a minus is a cost, as in any list.
    const bucket =
      asKind === '' ? ((amount ?? 0) < 0 ? 'tangible-cost' : 'tangible-benefit') : kindOfCell(asKind);
    const per = asPeriod === '' ? 'year' : periodOfCell(asPeriod);
    const room = base.lines.length + added.length < limits.lines;
    if (label === '' || typeof amount !== 'number' || bucket === null || per === null || !room) {
      lost.push(`${what?.sheet ?? ''}!${what?.address ?? ''}`);
      continue;
    }
    const id = freeName(label, ids, '-', limits.id);
    const value = bucket.endsWith('cost') ? Math.abs(amount) : amount;
    added.push({ ...newLine({ id, bucket, per }), label, formula: formulaOf(value) });
    changed.push({ path: `lines.${id}`, label, before: undefined, after: formulaOf(value) });
  }
  const offer = {
    ...base,
    assumptions,
    lines: [...lines, ...added],
    rollout,
    discount: { ...base.discount, rate },
    comments: [...base.comments, ...comments],
    origin: { id: base.id, fingerprint: id.fingerprint, by: '' },
  };
  const read = parseCase(offer);
  return read.ok ? ok({ offer: read.value, changed, formulasChanged, lost }) : fail({ kind: 'invalid' });
}
