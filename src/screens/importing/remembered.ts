/**
 * Remembers on this device how columns were chosen, for the next file with the same headings. Stored data may be anything: each
 * part is checked, and values that are not valid choices are dropped.
 */
import { buckets, periods } from '../../case/index.ts';
import { accountFields, type AccountField } from '../../import/types.ts';
import { storageName } from '../../store/storageNames.ts';
import { asPlain } from '../../util/isPlain.ts';
import { roles, type TableKind, type Choices, type ColumnChoice } from './protocol.ts';

export type RememberedColumns = Pick<Choices, 'columns' | 'fields' | 'bucket' | 'per' | 'scale'>;
interface Entry extends RememberedColumns {
  as: TableKind;
  headings: string;
}

/** Only the newest entries are kept. */
export const maxEntries = 30;
const maxTextLength = 4000;
const maxColumns = 500;

const oneOf = <T>(x: unknown, of: readonly T[]): T | undefined => of.find((value) => value === x);
const wholeNumber = (x: unknown, most: number): number | undefined =>
  typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= most ? x : undefined;

const byColumn = <T>(x: unknown, read: (y: unknown) => T | undefined): Record<number, T> => {
  const made: Record<number, T> = {};
  for (const [at, value] of Object.entries(asPlain(x)).slice(0, maxColumns)) {
    const column = wholeNumber(Number(at), maxColumns - 1);
    const choice = read(value);
    if (column !== undefined && choice !== undefined) made[column] = choice;
  }
  return made;
};

function columnFrom(x: unknown): ColumnChoice | undefined {
  const { role, of, bucket } = asPlain(x);
  const known = oneOf(role, roles);
  if (known === undefined) return undefined;
  const year = wholeNumber(of, 100);
  const kind = oneOf(bucket, buckets);
  return { role: known, ...(year === undefined ? {} : { of: year }), ...(kind ? { bucket: kind } : {}) };
}

type Chosen = Pick<Choices, 'bucket' | 'per' | 'scale'>;

/** The choices for all rows of a file, without those that were not made. */
export const chosenOf = ({ bucket, per, scale }: { [K in keyof Chosen]: Chosen[K] | undefined }): Chosen => ({
  ...(bucket ? { bucket } : {}),
  ...(per ? { per } : {}),
  ...(scale === undefined ? {} : { scale }),
});

function entryFrom(x: unknown): Entry | null {
  const { as, headings, columns, fields, bucket, per, scale } = asPlain(x);
  const known = oneOf(as, ['rows', 'accounts'] as const);
  if (
    known === undefined ||
    typeof headings !== 'string' ||
    headings === '' ||
    headings.length > maxTextLength
  )
    return null;
  const kind = oneOf(bucket, buckets);
  const often = oneOf(per, periods);
  const times = oneOf(scale, [1, 1000, 1e5, 1e6, 1e7, 1e9]);
  return {
    as: known,
    headings,
    columns: byColumn(columns, columnFrom),
    fields: byColumn<AccountField | ''>(fields, (y) => oneOf(y, ['', ...accountFields] as const)),
    ...chosenOf({ bucket: kind, per: often, scale: times }),
  };
}

/** The entries in a stored text, newest first; none where it is invalid. */
export function entriesFrom(text: string | null): Entry[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.slice(0, maxEntries).flatMap((x) => entryFrom(x) ?? []) : [];
  } catch {
    return [];
  }
}

const key = (): string => storageName('importing');
const stored = (): Entry[] => {
  try {
    return entriesFrom(localStorage.getItem(key()));
  } catch {
    return [];
  }
};
function store(entries: Entry[]): void {
  try {
    localStorage.setItem(key(), JSON.stringify(entries.slice(0, maxEntries)));
  } catch {
    // Storage may be unavailable or full: the next file is then read as if it were the first.
  }
}

/** The remembered choices for these headings; null where there are none. */
export const recall = (as: TableKind, headings: string): RememberedColumns | null =>
  stored().find((e) => e.as === as && e.headings === headings) ?? null;

export function forget(as: TableKind, headings: string): void {
  store(stored().filter((e) => e.as !== as || e.headings !== headings));
}

/** Remembers the choices of columns, where any were made. */
export function remember(headings: string, choices: Choices): void {
  const { as, columns, fields, bucket, per, scale } = choices;
  const chosen = as === 'rows' ? Object.keys(columns) : Object.keys(fields);
  if (chosen.length === 0 || headings.replaceAll('\u0001', '') === '' || headings.length >= maxTextLength)
    return;
  const entry: Entry = {
    as,
    headings,
    columns: as === 'rows' ? columns : {},
    fields: as === 'accounts' ? fields : {},
    ...chosenOf({ bucket, per, scale }),
  };
  store([entry, ...stored().filter((e) => e.as !== as || e.headings !== headings)]);
}
