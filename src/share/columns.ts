/**
 * Packs data by columns: a table says how a record becomes text, field by field, with all rows of a field together. A
 * column that holds only the field's frozen default takes no space.
 *
 * One description serves both directions, so that writing and reading cannot drift apart.
 */

/** The text could not have been written by `Writer`. */
export class PackingFault extends Error {}

/** Ends a cell. The text of a document contains no control characters (the gate removes them), so no cell needs escaping. */
const end = '\u0001';

/** The digits of counts, masks and single-character cells. */
const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';

/** The most rows in all lists together: far more than any case a link can hold, far fewer than would fill the memory. */
const mostRows = 100_000;

export class Writer {
  private readonly parts: string[] = [];
  /** The last written day: each date is written as the distance from the one before. */
  day = 0;

  cell(text: string): void {
    this.parts.push(text, end);
  }
  char(index: number): void {
    this.parts.push(digits.charAt(index));
  }
  text(): string {
    return this.parts.join('');
  }
}

export class Reader {
  private at = 0;
  private rows = 0;
  day = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
  cell(): string {
    const stop = this.source.indexOf(end, this.at);
    if (stop < 0) throw new PackingFault('cell without an end');
    const text = this.source.slice(this.at, stop);
    this.at = stop + 1;
    return text;
  }
  char(): number {
    const index = this.at < this.source.length ? digits.indexOf(this.source.charAt(this.at++)) : -1;
    if (index < 0) throw new PackingFault('not a digit');
    return index;
  }
  /** Reads a count of rows; bounded over the whole text, so that a short one cannot ask for millions. */
  count(text: string): number {
    const n = text === '' ? 0 : Number(text);
    this.rows += n;
    if (!Number.isInteger(n) || n < 0 || this.rows > mostRows) throw new PackingFault('bad count');
    return n;
  }
  /** Whether everything was read. */
  get ended(): boolean {
    return this.at === this.source.length;
  }
  /** Throws unless everything was read. */
  finish(): void {
    if (this.at !== this.source.length) throw new PackingFault('text left over');
  }
}

/** How all values of one field become text, and how they are read back. */
export interface Column<T> {
  /** Whether the value is the default: a column of only defaults is left out. */
  plain(value: T): boolean;
  /** Returns the default. */
  fill(): T;
  write(out: Writer, values: readonly T[]): void;
  read(from: Reader, rows: number): T[];
}

const times = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make);

/** One cell per row, in a text form that is empty for the default. */
export function cells<T>(toText: (value: T) => string, fromText: (text: string) => T): Column<T> {
  return {
    plain: (value) => toText(value) === '',
    fill: () => fromText(''),
    write: (out, values) => {
      for (const value of values) out.cell(toText(value));
    },
    read: (from, rows) => times(rows, () => fromText(from.cell())),
  };
}

/** Text, empty by default. */
export const words: Column<string> = cells(
  (text) => text,
  (text) => text,
);

/** The shortest decimal that reads back as exactly the same double: `4e4` for 40000, `.05` for 0.05. −0 keeps its sign. */
export function numeral(n: number): string {
  if (Object.is(n, -0)) return '-0';
  const sign = n < 0 ? '-' : '';
  const plain = String(Math.abs(n)).replace(/^0\./, '.').replace('e+', 'e');
  let best = plain;
  const consider = (text: string): void => {
    if (text.length < best.length && Number(text) === Math.abs(n)) best = text;
  };
  consider(plain.replace(/(\d)(0{3,})$/, (_, last: string, zeros: string) => `${last}e${zeros.length}`));
  const small = /^\.(0{2,})(\d+)$/.exec(plain);
  if (small) consider(`${small[2]}e-${(small[1] ?? '').length + (small[2] ?? '').length}`);
  return sign + best;
}

export function fromNumeral(text: string): number {
  const n = Number(text);
  if (text === '' || !/^-?\.?\d[\d.e-]*$/.test(text) || !Number.isFinite(n))
    throw new PackingFault('not a number');
  return n;
}

/** A number with a default; if the default is null, any number may be null. */
export function num<T extends number | null>(fallback: T): Column<T> {
  return cells<T>(
    (n) => (Object.is(n, fallback) ? '' : n === null ? '~' : numeral(n)),
    (text) => (text === '' ? fallback : text === '~' ? (null as T) : (fromNumeral(text) as T)),
  );
}

/** One of a frozen list, one character per row; the first is the default. Append to the list, never reorder it. */
export function oneOf<const T extends string | boolean | null>(options: readonly [T, ...T[]]): Column<T> {
  return {
    plain: (value) => value === options[0],
    fill: () => options[0],
    write: (out, values) => {
      for (const value of values) out.char(options.indexOf(value));
    },
    read: (from, rows) =>
      times(rows, () => {
        const option = options[from.char()];
        if (option === undefined) throw new PackingFault('unknown option');
        return option;
      }),
  };
}

const msPerDay = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / msPerDay;

/** A calendar day or null, as the distance in days from the last written day. */
export const days: Column<string | null> = {
  plain: (value) => value === null,
  fill: () => null,
  write: (out, values) => {
    for (const value of values) {
      if (value === null) out.cell('');
      else {
        const n = dayNumber(value);
        out.cell(n === out.day ? '=' : (n - out.day).toString(36));
        out.day = n;
      }
    }
  },
  read: (from, rows) =>
    times(rows, () => {
      const text = from.cell();
      if (text === '') return null;
      if (text !== '=') from.day += parseInt(text, 36);
      // From year 0 to year 9999: a day outside has no four-digit year.
      if (!(from.day >= -719_528 && from.day <= 2_932_896)) throw new PackingFault('not a day');
      return new Date(from.day * msPerDay).toISOString().slice(0, 10);
    }),
};

/** A value of another type, converted to and from one that has a column. */
export function via<T, U>(inner: Column<U>, pack: (value: T) => U, unpack: (value: U) => T): Column<T> {
  return {
    plain: (value) => inner.plain(pack(value)),
    fill: () => unpack(inner.fill()),
    write: (out, values) => {
      inner.write(out, values.map(pack));
    },
    read: (from, rows) => inner.read(from, rows).map(unpack),
  };
}

/** A list in every row: the lengths, then the items of all rows as one column. */
export function list<T>(item: Column<T>): Column<T[]> {
  return {
    plain: (value) => value.length === 0,
    fill: () => [],
    write: (out, values) => {
      for (const value of values) out.cell(value.length === 0 ? '' : String(value.length));
      item.write(out, values.flat(1) as T[]);
    },
    read: (from, rows) => {
      const counts = times(rows, () => from.count(from.cell()));
      const items = item.read(
        from,
        counts.reduce((a, b) => a + b, 0),
      );
      let at = 0;
      return counts.map((n) => items.slice(at, (at += n)));
    },
  };
}

/** A value or null. */
export const maybe = <T>(item: Column<T>): Column<T | null> =>
  via<T | null, T[]>(
    list(item),
    (value) => (value === null ? [] : [value]),
    (value) => value[0] ?? null,
  );

type Fields<T> = readonly { readonly [K in keyof T & string]: readonly [K, Column<T[K]>] }[keyof T &
  string][];

/** Fields per character of a mask. */
const perMask = 6;

/**
 * A record: a mask of the fields that hold anything but defaults, then those fields, column by column. The order of the
 * fields is part of the format.
 */
export function record<T extends object>(fields: Fields<T>): Column<T> {
  const plainField = (value: T, i: number): boolean => {
    const field = fields[i];
    return !field || (field[1] as Column<unknown>).plain(value[field[0]]);
  };
  return {
    plain: (value) => fields.every((_, i) => plainField(value, i)),
    fill: () => Object.fromEntries(fields.map(([key, column]) => [key, column.fill()])) as T,
    write: (out, values) => {
      if (values.length === 0) return;
      const present = fields.map((_, i) => values.some((value) => !plainField(value, i)));
      for (let i = 0; i < fields.length; i += perMask)
        out.char(present.slice(i, i + perMask).reduce((bits, on, k) => bits | (on ? 1 << k : 0), 0));
      fields.forEach(([key, column], i) => {
        if (present[i])
          (column as Column<unknown>).write(
            out,
            values.map((value) => value[key]),
          );
      });
    },
    read: (from, rows) => {
      if (rows === 0) return [];
      const masks = times(Math.ceil(fields.length / perMask), () => from.char());
      const columns = fields.map(([key, column], i) => {
        const on = ((masks[Math.floor(i / perMask)] ?? 0) >> (i % perMask)) & 1;
        return [
          key,
          on ? (column as Column<unknown>).read(from, rows) : times(rows, () => column.fill()),
        ] as const;
      });
      return times(rows, () => ({})).map(
        (_, row) => Object.fromEntries(columns.map(([key, values]) => [key, values[row]])) as T,
      );
    },
  };
}

/** A map from names to values, as a list of pairs in their order. */
export const map = <T>(value: Column<T>): Column<Record<string, T>> =>
  via<Record<string, T>, { key: string; value: T }[]>(
    list(
      record<{ key: string; value: T }>([
        ['key', words],
        ['value', value],
      ]),
    ),
    (object) => Object.entries(object).map(([key, item]) => ({ key, value: item })),
    // fromEntries defines properties, so no key can reach a prototype.
    (pairs) => Object.fromEntries(pairs.map(({ key, value: item }) => [key, item])),
  );
