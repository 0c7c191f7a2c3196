/**
 * Descriptions of documents, and the reader that checks unknown data against one: types, bounds, defaults, and every
 * fault with its place. Names, meaning and the order of faults are those of zod's small form; this is the part of it
 * that is used here, in a fifth of its weight, because it is loaded before anything is shown. Tests give the same data
 * to both.
 */
import { isPlain } from './isPlain.ts';
import {
  makeCheck,
  note,
  place,
  reachOf,
  type Check,
  type PlacedFault,
  type Reading,
} from './schemaChecks.ts';

export {
  distinct,
  gt,
  maximum,
  maxKeys,
  maxLength,
  minimum,
  minLength,
  refine,
  regex,
  type Check,
  type Fault,
  type PlacedFault,
} from './schemaChecks.ts';

/** A description as data, for uses other than reading, such as a JSON Schema. */
export type Definition =
  | { type: 'string' | 'number' | 'boolean' | 'null' | 'unknown' }
  | { type: 'enum' | 'literal'; values: readonly unknown[] }
  | { type: 'array'; element: Schema }
  | { type: 'object'; shape: Readonly<Record<string, Schema>> }
  | { type: 'record'; key: Schema; value: Schema }
  | { type: 'union'; options: readonly Schema[] }
  | { type: 'nullable' | 'optional'; inner: Schema }
  /** Where the value is absent, `default` is taken as it is and `prefault` is read as if it had been there. */
  | { type: 'default' | 'prefault'; inner: Schema; instead: unknown }
  | { type: 'pipe'; inner: Schema; to: (value: never) => unknown };

/** A description of values of type T. */
export class Schema<T = unknown> {
  declare readonly output: T;
  readonly definition: Definition;
  readonly checks: readonly Check[];
  /** Whether an object may lack this key. */
  readonly mayBeAbsent: boolean;

  constructor(definition: Definition, checks: readonly Check[] = []) {
    this.definition = definition;
    this.checks = checks;
    const d = definition;
    this.mayBeAbsent =
      d.type === 'default' ||
      d.type === 'prefault' ||
      d.type === 'optional' ||
      ((d.type === 'nullable' || d.type === 'pipe') && d.inner.mayBeAbsent) ||
      (d.type === 'union' && d.options.some((option) => option.mayBeAbsent));
  }

  /** The same description with more checks, which run in this order. */
  check(...more: Check[]): this {
    const Same = this.constructor as new (definition: Definition, checks: Check[]) => this;
    return new Same(this.definition, [...this.checks, ...more]);
  }

  /** Reads unknown data and fills in defaults. Never throws; faults name their places, in the order they are found. */
  read(data: unknown): { ok: true; value: T } | { ok: false; faults: PlacedFault[] } {
    const reading: Reading = { faults: [], halted: false };
    const value = run(this, data, reading);
    return reading.faults.length === 0
      ? { ok: true, value: value as T }
      : { ok: false, faults: reading.faults.map(({ path, fault }) => ({ path, fault })) };
  }

  /** Reads data that must be valid; throws if it is not. */
  parse(data: unknown): T {
    const read = this.read(data);
    if (read.ok) return read.value;
    throw new Error(JSON.stringify(read.faults));
  }
}

/** A key that may be absent, in what is read as well. */
export class Optional<T> extends Schema<T | undefined> {
  declare readonly optional: true;
}

type Shape = Readonly<Record<string, Schema>>;
type Flat<T> = { [K in keyof T]: T[K] };
type OptionalKeys<S extends Shape> = { [K in keyof S]: S[K] extends Optional<unknown> ? K : never }[keyof S];
type OutputOf<S extends Shape> = Flat<
  { -readonly [K in Exclude<keyof S, OptionalKeys<S>>]: output<S[K]> } & {
    -readonly [K in OptionalKeys<S>]?: output<S[K]>;
  }
>;
/** The type of the values a description reads. */
export type output<S> = S extends Schema<infer T> ? T : never;

/** An object of known keys. */
export class ObjectSchema<S extends Shape> extends Schema<OutputOf<S>> {
  readonly shape: S;

  constructor(definition: { type: 'object'; shape: S }, checks?: readonly Check[]) {
    super(definition, checks);
    this.shape = definition.shape;
  }
}

function run({ definition, checks }: Schema, data: unknown, to: Reading): unknown {
  const from = to.faults.length;
  to.halted = false;
  // A list that is too long is not read at all.
  const most =
    definition.type === 'array' && Array.isArray(data)
      ? checks.find((c) => c.check === 'max-length' && data.length > c.bound)
      : null;
  if (most?.check === 'max-length') {
    note(to, { what: 'too-many', most: most.bound }, 2);
    return data;
  }
  const value = readValue(definition, data, to);
  for (const c of checks) {
    const reach = reachOf(to, from);
    const ofLength = c.check === 'max-length' || c.check === 'min-length';
    if (ofLength ? reach < 2 && (typeof value === 'string' || Array.isArray(value)) : reach === 0)
      makeCheck(c, value, to);
  }
  return value;
}

function wrongType(data: unknown, expected: string, to: Reading): unknown {
  note(to, data === undefined ? { what: 'missing' } : { what: 'wrong-type', expected }, 1);
  return data;
}

function readObject(shape: Shape, data: unknown, to: Reading): unknown {
  if (!isPlain(data)) return wrongType(data, 'object', to);
  const result: Record<string, unknown> = {};
  for (const key in shape) {
    const field = shape[key] as Schema;
    const present = key in data;
    if (!present && field.definition.type === 'optional') continue;
    const from = to.faults.length;
    const value = run(field, data[key], to);
    if (!present && !field.mayBeAbsent && to.faults.length === from)
      note(to, { what: 'wrong-type', expected: 'nonoptional' }, 1);
    else result[key] = value;
    place(to, from, key);
  }
  for (const key in data) if (!Object.hasOwn(shape, key)) note(to, { what: 'unknown-key', key }, 0);
  return result;
}

function readRecord(keys: Schema, values: Schema, data: unknown, to: Reading): unknown {
  if (!isPlain(data)) return wrongType(data, 'record', to);
  const result: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const key of Object.keys(data)) {
    if (key === '__proto__') continue;
    if (!keys.read(key).ok) {
      if (keys.definition.type === 'enum') unknown.push(key);
      else note(to, { what: 'bad-form', form: 'name' }, 1, [key]);
      continue;
    }
    const from = to.faults.length;
    result[key] = run(values, data[key], to);
    place(to, from, key);
  }
  for (const key of unknown) note(to, { what: 'unknown-key', key }, 0);
  return result;
}

/** How far a branch of a union got: its deepest fault, where a value out of bounds counts as further than a wrong type. */
const depthOf = ({ faults }: Reading): number =>
  Math.max(0, ...faults.map(({ path, fault }) => path.length * 2 + (fault.what === 'wrong-type' ? 0 : 1)));

function readUnion(options: readonly Schema[], data: unknown, to: Reading): unknown {
  const branches: { at: Reading; value: unknown }[] = [];
  for (const option of options) {
    const at: Reading = { faults: [], halted: false };
    const value = run(option, data, at);
    if (at.faults.length === 0) return value;
    branches.push({ at, value });
  }
  // Branches in which the value has the right type and is only out of bounds.
  const near = branches.filter(({ at }) => reachOf(at, 0) === 0);
  if (near.length === 1 && near[0]) {
    to.faults.push(...near[0].at.faults);
    return near[0].value;
  }
  // The faults of the branch that got furthest are closest to what the author meant.
  const furthest = branches.toSorted((a, b) => depthOf(b.at) - depthOf(a.at))[0];
  for (const { path, fault } of furthest?.at.faults ?? []) note(to, fault, 1, path);
  return data;
}

/** Default lists and objects are copied, so that no two readers share one. */
const copyOf = (value: unknown): unknown =>
  Array.isArray(value) ? [...(value as unknown[])] : isPlain(value) ? { ...value } : value;

function readValue(d: Definition, data: unknown, to: Reading): unknown {
  switch (d.type) {
    case 'unknown':
      return data;
    case 'string':
    case 'boolean':
      return typeof data === d.type ? data : wrongType(data, d.type, to);
    case 'number':
      return Number.isFinite(data) ? data : wrongType(data, 'number', to);
    case 'null':
      return data === null ? data : wrongType(data, 'null', to);
    case 'enum':
    case 'literal':
      if (!d.values.includes(data)) note(to, { what: 'not-one-of', options: d.values.map(String) }, 1);
      return data;
    case 'array': {
      if (!Array.isArray(data)) return wrongType(data, 'array', to);
      const result: unknown[] = [];
      for (let i = 0; i < data.length; i++) {
        const from = to.faults.length;
        result.push(run(d.element, data[i], to));
        place(to, from, i);
      }
      to.halted = false;
      return result;
    }
    case 'object': {
      const result = readObject(d.shape, data, to);
      to.halted = false;
      return result;
    }
    case 'record': {
      const result = readRecord(d.key, d.value, data, to);
      to.halted = false;
      return result;
    }
    case 'union':
      return readUnion(d.options, data, to);
    case 'nullable':
      return data === null ? data : run(d.inner, data, to);
    case 'optional':
      return data === undefined ? data : run(d.inner, data, to);
    case 'default':
      return data === undefined ? copyOf(d.instead) : run(d.inner, data, to);
    case 'prefault':
      return run(d.inner, data === undefined ? copyOf(d.instead) : data, to);
    case 'pipe': {
      const from = to.faults.length;
      const value = run(d.inner, data, to);
      to.halted = to.faults.slice(from).some(({ fault }) => fault.what !== 'unknown-key');
      return to.halted ? value : d.to(value as never);
    }
  }
}

export const string = (): Schema<string> => new Schema({ type: 'string' });
/** A finite number. */
export const number = (): Schema<number> => new Schema({ type: 'number' });
export const int = (): Schema<number> => new Schema<number>({ type: 'number' }).check({ check: 'int' });
export const boolean = (): Schema<boolean> => new Schema({ type: 'boolean' });
/** Any value, but not an absent one. */
export const unknown = (): Schema => new Schema({ type: 'unknown' });
const nothing = (): Schema<null> => new Schema({ type: 'null' });
export { nothing as null };
export const literal = <const T extends string | number | boolean>(value: T): Schema<T> =>
  new Schema({ type: 'literal', values: [value] });
const oneOf = <const T extends readonly string[]>(values: T): Schema<T[number]> =>
  new Schema({ type: 'enum', values });
export { oneOf as enum };
export const array = <S extends Schema>(element: S): Schema<output<S>[]> =>
  new Schema({ type: 'array', element });
/** An object of these keys and no others. */
export const strictObject = <const S extends Shape>(shape: S): ObjectSchema<S> =>
  new ObjectSchema({ type: 'object', shape });
/** An object of any keys that pass. Read it with `Object.hasOwn`: "constructor" is a possible key. */
export const record = <K extends string, S extends Schema>(
  key: Schema<K>,
  value: S,
): Schema<Record<K, output<S>>> => new Schema({ type: 'record', key, value });
/** An object with some of these keys. */
export const partialRecord = <K extends string, S extends Schema>(
  key: Schema<K>,
  value: S,
): Schema<Partial<Record<K, output<S>>>> => new Schema({ type: 'record', key, value });
/** The first of these descriptions that reads the value. */
export const union = <const O extends readonly Schema[]>(options: O): Schema<output<O[number]>> =>
  new Schema({ type: 'union', options });
export const nullable = <S extends Schema>(inner: S): Schema<output<S> | null> =>
  new Schema({ type: 'nullable', inner });
export const optional = <S extends Schema>(inner: S): Optional<output<S>> =>
  new Optional({ type: 'optional', inner });
/** A default that is taken as it is, without being read. */
export const _default = <S extends Schema>(inner: S, instead: output<S>): Schema<output<S>> =>
  new Schema({ type: 'default', inner, instead });
/** A default that is read like any other value. */
export const prefault = <S extends Schema>(inner: S, instead: unknown): Schema<output<S>> =>
  new Schema({ type: 'prefault', inner, instead });
/** What was read without a fault, converted. */
export const pipe = <S extends Schema, T>(inner: S, to: (value: output<S>) => T): Schema<T> =>
  new Schema({ type: 'pipe', inner, to });
