/**
 * Reads the host's file key by key: what holds, holds, and what does not is left out and named. A slip in one place
 * must neither switch on again what the host switched off, nor take its links away.
 */
import { isPlain } from '../util/isPlain.ts';
import { parseCase, type CaseProblem, type Fault, type PlacedFault } from '../case/index.ts';
import { checkBounds } from '../case/parse.ts';
import type { Schema } from '../util/schema.ts';
import { templateDocument, type HostConfig, type HostFault, type HostTemplate } from './config.ts';
import { highestRate, HostConfigSchema, lists, parts, type ListOf } from './schema.ts';

type Path = (string | number)[];
type Read = { ok: true; value: unknown } | { ok: false; faults: HostFault[] };

function parse(schema: Schema, value: unknown, path: Path): Read {
  const tooMuch = checkBounds(value);
  if (tooMuch)
    return {
      ok: false,
      faults:
        tooMuch.kind === 'invalid'
          ? tooMuch.faults.map((f) => ({ ...f, path: [...path, ...f.path] }))
          : [{ path, fault: { what: 'bad-form', form: 'too-deep' } }],
    };
  const read = schema.read(value);
  return read.ok
    ? read
    : { ok: false, faults: read.faults.map((f) => ({ ...f, path: [...path, ...f.path] })) };
}

/** The innermost values of an object so many levels deep, each with the way to it. */
function leaves(value: unknown, depth: number, path: string[] = []): { path: string[]; value: unknown }[] {
  if (depth === 0 || !isPlain(value) || Object.keys(value).length === 0) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, depth - 1, [...path, key]));
}

function readParts(schema: Schema, value: unknown, key: string, faults: HostFault[]): unknown {
  const whole = parse(schema, value, [key]);
  if (whole.ok) return whole.value;
  const kept: Record<string, unknown> = {};
  for (const leaf of leaves(value, parts[key] ?? 0)) {
    // Defined, never assigned: no key reaches a prototype.
    const alone = leaf.path.reduceRight<unknown>(
      (inner, step) => Object.fromEntries([[step, inner]]),
      leaf.value,
    );
    const read = parse(schema, alone, [key]);
    if (!read.ok) {
      faults.push(...read.faults);
      continue;
    }
    const last = leaf.path.at(-1);
    if (last === undefined) continue;
    let at = kept;
    for (const step of leaf.path.slice(0, -1)) at = (at[step] ??= {}) as Record<string, unknown>;
    at[last] = leaf.value;
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
}

function readList(
  { entry, most, unique }: ListOf,
  value: unknown,
  key: string,
  faults: HostFault[],
): unknown[] {
  if (!Array.isArray(value)) {
    faults.push({ path: [key], fault: { what: 'wrong-type', expected: 'array' } });
    return [];
  }
  if (value.length > most) faults.push({ path: [key], fault: { what: 'too-many', most } });
  const kept: unknown[] = [];
  const seen = new Set<unknown>();
  value.slice(0, most).forEach((raw: unknown, i) => {
    const read = parse(entry, raw, [key, i]);
    if (!read.ok) {
      faults.push(...read.faults);
      return;
    }
    if (unique !== undefined) {
      const own = (read.value as Record<string, unknown>)[unique];
      if (seen.has(own)) {
        faults.push({ path: [key, i, unique], fault: { what: 'duplicate', value: String(own) } });
        return;
      }
      seen.add(own);
    }
    if (key === 'templates') {
      const { template, asks } = askedOf(read.value as Template, [key, i, 'case'], faults);
      const lines = linesOf(template, [key, i, 'case'], faults);
      if (lines) kept.push({ ...template, lines, asks });
    } else kept.push(read.value);
  });
  return kept;
}

type Template = Omit<HostTemplate, 'lines' | 'asks'>;
const asFaults = (problem: CaseProblem): PlacedFault[] =>
  problem.kind === 'invalid'
    ? problem.faults
    : [{ path: [], fault: { what: 'bad-form', form: problem.kind === 'newer' ? 'newer-case' : 'case' } }];

/** The most numbers a small calculator asks for. */
const mostAsked = 8;

/**
 * What a template marks with `"ask": true`, and the template without the marks, which no case knows. At most eight are
 * kept; more are noted.
 */
function askedOf(
  template: Template,
  path: Path,
  faults: HostFault[],
): { template: Template; asks: string[] } {
  const asks: string[] = [];
  const bare = (
    list: 'assumptions' | 'lines',
    keyOf: (entry: Record<string, unknown>) => string,
  ): unknown => {
    const entries = template.case[list];
    if (!Array.isArray(entries)) return entries;
    return entries.map((entry: unknown, i) => {
      if (!isPlain(entry) || !Object.hasOwn(entry, 'ask')) return entry;
      const { ask, ...rest } = entry;
      if (typeof ask !== 'boolean')
        faults.push({ path: [...path, list, i, 'ask'], fault: { what: 'wrong-type', expected: 'boolean' } });
      else if (ask) asks.push(keyOf(rest));
      return rest;
    });
  };
  const assumptions = bare('assumptions', ({ name }) => String(name));
  const lines = bare('lines', ({ id }) => `line.${String(id)}`);
  if (asks.length > mostAsked) faults.push({ path, fault: { what: 'too-many', most: mostAsked } });
  return {
    template: {
      ...template,
      case: {
        ...template.case,
        ...(assumptions === undefined ? {} : { assumptions }),
        ...(lines === undefined ? {} : { lines }),
      },
    },
    asks: asks.slice(0, mostAsked),
  };
}

/** The rows of a template's case; null, with its faults noted, where it is none. */
function linesOf(template: Template, path: Path, faults: HostFault[]): HostTemplate['lines'] | null {
  const read = parseCase(templateDocument(template.case, { id: 'template', start: '2026-01' }));
  if (!read.ok) {
    faults.push(...asFaults(read.problem).map((f) => ({ ...f, path: [...path, ...f.path] })));
    return null;
  }
  const { rate } = read.value.discount;
  if (rate > highestRate) {
    const fault: Fault = { what: 'too-large', most: highestRate };
    faults.push({ path: [...path, 'discount', 'rate'], fault });
    return null;
  }
  return read.value.lines;
}

/** What of the parsed file holds, and what does not. Null where it is no object: nothing of it can hold. */
export function readByKey(data: unknown): { config: HostConfig; faults: HostFault[] } | null {
  if (!isPlain(data)) return null;
  const { shape } = HostConfigSchema;
  const known = Object.keys(shape);
  const faults: HostFault[] = [];
  const held: [string, unknown][] = [];
  let templates: HostTemplate[] = [];
  for (const [key, value] of Object.entries(data)) {
    if (!known.includes(key)) faults.push({ path: [], fault: { what: 'unknown-key', key } });
    else if (key === 'templates') templates = readList(lists.templates, value, key, faults) as HostTemplate[];
    else if (Object.hasOwn(lists, key))
      held.push([key, readList(lists[key as keyof typeof lists], value, key, faults)]);
    else {
      const schema = shape[key as keyof typeof shape] as Schema;
      if (Object.hasOwn(parts, key)) held.push([key, readParts(schema, value, key, faults)]);
      else {
        const read = parse(schema, value, [key]);
        if (read.ok) held.push([key, read.value]);
        else faults.push(...read.faults);
      }
    }
  }
  const config = { ...HostConfigSchema.parse(Object.fromEntries(held)), templates };
  const { exchange } = config;
  // Rates without their currency or day can't be used: say what is missing.
  if (exchange?.rates !== undefined)
    for (const key of ['to', 'on'] as const)
      if (
        exchange[key] === undefined &&
        !faults.some(({ path }) => path[0] === 'exchange' && path[1] === key)
      )
        faults.push({ path: ['exchange', key], fault: { what: 'missing' } });
  return { config, faults };
}
