/**
 * How columns were chosen, kept on this device for the next file of the same headings. What is read back may be anything:
 * each part of it is checked, and what is not one of today's choices is left out.
 */
import { buckets, periods } from '../../case/index.ts';
import { accountFields, type AccountField } from '../../import/types.ts';
import { storageName } from '../../store/storageNames.ts';
import { asPlain } from '../../util/isPlain.ts';
import { roles, type As, type Choices, type ColumnChoice } from './protocol.ts';

export type Kept = Pick<Choices, 'columns' | 'fields' | 'bucket' | 'per' | 'scale'>;
interface Entry extends Kept {
  as: As;
  headings: string;
}

/** The newest stay. */
export const mostKept = 30;
const mostText = 4000;
const mostColumns = 500;

const one = <T>(x: unknown, of: readonly T[]): T | undefined => of.find((value) => value === x);
const whole = (x: unknown, most: number): number | undefined =>
  typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= most ? x : undefined;

const byColumn = <T>(x: unknown, read: (y: unknown) => T | undefined): Record<number, T> => {
  const made: Record<number, T> = {};
  for (const [at, value] of Object.entries(asPlain(x)).slice(0, mostColumns)) {
    const column = whole(Number(at), mostColumns - 1);
    const choice = read(value);
    if (column !== undefined && choice !== undefined) made[column] = choice;
  }
  return made;
};

function columnFrom(x: unknown): ColumnChoice | undefined {
  const { role, of, bucket } = asPlain(x);
  const known = one(role, roles);
  if (known === undefined) return undefined;
  const year = whole(of, 100);
  const kind = one(bucket, buckets);
  return { role: known, ...(year === undefined ? {} : { of: year }), ...(kind ? { bucket: kind } : {}) };
}

type Chosen = Pick<Choices, 'bucket' | 'per' | 'scale'>;

/** What was chosen for all of a file's rows, without what was not. */
export const chosenOf = ({ bucket, per, scale }: { [K in keyof Chosen]: Chosen[K] | undefined }): Chosen => ({
  ...(bucket ? { bucket } : {}),
  ...(per ? { per } : {}),
  ...(scale === undefined ? {} : { scale }),
});

function entryFrom(x: unknown): Entry | null {
  const { as, headings, columns, fields, bucket, per, scale } = asPlain(x);
  const known = one(as, ['rows', 'accounts'] as const);
  if (known === undefined || typeof headings !== 'string' || headings === '' || headings.length > mostText)
    return null;
  const kind = one(bucket, buckets);
  const often = one(per, periods);
  const times = one(scale, [1, 1000, 1e5, 1e6, 1e7, 1e9]);
  return {
    as: known,
    headings,
    columns: byColumn(columns, columnFrom),
    fields: byColumn<AccountField | ''>(fields, (y) => one(y, ['', ...accountFields] as const)),
    ...chosenOf({ bucket: kind, per: often, scale: times }),
  };
}

/** What is kept, the newest first; nothing where it is not ours. */
export function entriesFrom(text: string | null): Entry[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.slice(0, mostKept).flatMap((x) => entryFrom(x) ?? []) : [];
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
    localStorage.setItem(key(), JSON.stringify(entries.slice(0, mostKept)));
  } catch {
    // Storage may be closed or full: the next file is then read as if it were the first.
  }
}

/** What was chosen for such headings before; null where nothing was. */
export const recall = (as: As, headings: string): Kept | null =>
  stored().find((e) => e.as === as && e.headings === headings) ?? null;

export function forget(as: As, headings: string): void {
  store(stored().filter((e) => e.as !== as || e.headings !== headings));
}

/** Keeps what was chosen of columns, where anything was. */
export function remember(headings: string, choices: Choices): void {
  const { as, columns, fields, bucket, per, scale } = choices;
  const chosen = as === 'rows' ? Object.keys(columns) : Object.keys(fields);
  if (chosen.length === 0 || headings.replaceAll('\u0001', '') === '' || headings.length >= mostText) return;
  const entry: Entry = {
    as,
    headings,
    columns: as === 'rows' ? columns : {},
    fields: as === 'accounts' ? fields : {},
    ...chosenOf({ bucket, per, scale }),
  };
  store([entry, ...stored().filter((e) => e.as !== as || e.headings !== headings)]);
}
