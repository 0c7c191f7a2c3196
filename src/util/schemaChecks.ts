/** The faults a document can have, and the checks that find them in values of the right type (schema.ts). */

/** A fault at one place of a document. */
export type Fault =
  | { what: 'unknown-key'; key: string }
  | { what: 'missing' }
  | { what: 'wrong-type'; expected: string }
  | { what: 'too-long'; most: number }
  | { what: 'too-many'; most: number }
  | { what: 'too-few'; least: number }
  | { what: 'too-small'; least: number }
  | { what: 'too-large'; most: number }
  | { what: 'not-one-of'; options: string[] }
  | { what: 'duplicate'; value: string }
  | { what: 'bad-form'; form: string };

export interface PlacedFault {
  /** Where, as keys and list positions from the root: ["lines", 3, "risk"]. */
  path: (string | number)[];
  fault: Fault;
}

/** What a value of the right type must also hold. */
export type Check =
  | { check: 'max-length' | 'min-length' | 'max-keys' | 'minimum' | 'maximum' | 'gt'; bound: number }
  | { check: 'regex'; pattern: RegExp; form: string }
  | { check: 'refine'; holds: (value: never) => boolean; form: string; path: string[] }
  | { check: 'distinct'; key: string; named: boolean }
  | { check: 'int' };

/** What a fault stops: 0 nothing, 1 further checks of the same value except those of its length, 2 every further check. */
export type Reach = 0 | 1 | 2;
interface Noted extends PlacedFault {
  reach: Reach;
}
export interface Reading {
  faults: Noted[];
  /** True if the value read last must not be checked further, whatever its faults say. */
  halted: boolean;
}

export const note = (to: Reading, fault: Fault, reach: Reach, path: (string | number)[] = []): void => {
  to.faults.push({ path, fault, reach });
};

/** Puts a key in front of the path of every fault from position `from` on. */
export function place({ faults }: Reading, from: number, key: string | number): void {
  for (let i = from; i < faults.length; i++) faults[i]?.path.unshift(key);
}

/** The largest reach among the faults from position `from` on. */
export function reachOf({ faults, halted }: Reading, from: number): Reach {
  let most: Reach = halted ? 2 : 0;
  for (let i = from; i < faults.length; i++) most = Math.max(most, faults[i]?.reach ?? 0) as Reach;
  return most;
}

/** Length in characters as people count them. They are counted one by one only where that can change the answer. */
function lengthOf(value: string | unknown[], bound: number): number {
  if (typeof value !== 'string' || value.length <= bound) return value.length;
  return value.length - (value.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

export function makeCheck(c: Check, value: unknown, to: Reading): void {
  switch (c.check) {
    case 'int':
      if (!Number.isInteger(value)) note(to, { what: 'wrong-type', expected: 'int' }, 2);
      else if (!Number.isSafeInteger(value))
        note(
          to,
          Number(value) > 0
            ? { what: 'too-large', most: Number.MAX_SAFE_INTEGER }
            : { what: 'too-small', least: Number.MIN_SAFE_INTEGER },
          0,
        );
      break;
    case 'minimum':
      if (!(Number(value) >= c.bound)) note(to, { what: 'too-small', least: c.bound }, 0);
      break;
    case 'gt':
      if (!(Number(value) > c.bound)) note(to, { what: 'too-small', least: c.bound }, 0);
      break;
    case 'maximum':
      if (!(Number(value) <= c.bound)) note(to, { what: 'too-large', most: c.bound }, 0);
      break;
    case 'max-length':
      if (lengthOf(value as string | unknown[], c.bound) > c.bound)
        note(to, { what: typeof value === 'string' ? 'too-long' : 'too-many', most: c.bound }, 0);
      break;
    case 'min-length':
      if ((value as string | unknown[]).length < c.bound)
        note(to, { what: typeof value === 'string' ? 'too-small' : 'too-few', least: c.bound }, 0);
      break;
    case 'max-keys':
      if (Object.keys(value as object).length > c.bound) note(to, { what: 'too-many', most: c.bound }, 0);
      break;
    case 'regex':
      if (!c.pattern.test(value as string)) note(to, { what: 'bad-form', form: c.form }, 0);
      break;
    case 'refine':
      if (!c.holds(value as never)) note(to, { what: 'bad-form', form: c.form }, 0, [...c.path]);
      break;
    case 'distinct': {
      const seen = new Set<unknown>();
      (value as Record<string, unknown>[]).forEach((entry, i) => {
        const own = entry[c.key];
        if (seen.has(own)) note(to, { what: 'duplicate', value: String(own) }, 1, c.named ? [i, c.key] : [i]);
        seen.add(own);
      });
    }
  }
}

export const maxLength = (bound: number): Check => ({ check: 'max-length', bound });
export const minLength = (bound: number): Check => ({ check: 'min-length', bound });
export const maxKeys = (bound: number): Check => ({ check: 'max-keys', bound });
export const minimum = (bound: number): Check => ({ check: 'minimum', bound });
export const maximum = (bound: number): Check => ({ check: 'maximum', bound });
export const gt = (bound: number): Check => ({ check: 'gt', bound });
/** @param form what src/text calls the form that is not met */
export const regex = (pattern: RegExp, form: string): Check => ({ check: 'regex', pattern, form });
/** @param path where in the value the fault lies */
export const refine = <T>(holds: (value: T) => boolean, form: string, path: string[] = []): Check => ({
  check: 'refine',
  holds,
  form,
  path,
});
/** No two entries of a list have the same `key`. @param named whether the fault's place names the key, too */
export const distinct = (key: string, named = false): Check => ({ check: 'distinct', key, named });
