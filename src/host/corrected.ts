/**
 * What the host's file can only have meant where a slip would switch something on again or take a link away: comments and
 * commas that JSON does not allow, a key in capitals, what is off in another form or with a letter wrong. Loaded where
 * a file has a slip at all; each is named to whoever keeps the file.
 */
import { defaultConfig, type HostConfig, type HostFault, type HostProblem } from './config.ts';
import { parseHostConfig } from './readFile.ts';
import { isPlain } from '../util/isPlain.ts';
import { nearest } from '../value/nearest.ts';
import { features, HostConfigSchema, type Feature } from './schema.ts';

const isFeature = (value: unknown): value is Feature => (features as readonly unknown[]).includes(value);

/** The text without what editors forgive and JSON does not: comments, and a comma before a closing bracket. */
const strictly = (text: string): string =>
  text
    .replace(/("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[^]*?\*\//g, '$1')
    .replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, '$1');

/** Names in one text, one by one, and names beside `true`. */
const namesIn = (value: unknown): unknown[] =>
  typeof value === 'string'
    ? value.split(/[\s,;]+/).filter((name) => name !== '')
    : isPlain(value)
      ? Object.keys(value).filter((name) => Boolean(value[name]))
      : [];

/** A list, or what stands in place of one; that it is none is noted. */
function asList(value: unknown, key: string, instead: unknown[], slips: HostFault[]): unknown[] {
  if (Array.isArray(value)) return value;
  if (instead.length > 0)
    slips.push({ path: [key], fault: { what: 'wrong-type', expected: 'array' }, taken: true });
  return instead;
}

/** Behind a key that stands again in its object, before which time: no key of a file holds it. */
const again = '\0';

/** JSON in which a key that stands again in one object is another key, and where each of them stands. */
function keysApart(json: string): { json: string; repeated: HostFault['path'][] } {
  const repeated: HostFault['path'][] = [];
  /** The objects and lists around a place: the keys each object had so far, and where in it one is. */
  const around: { keys: Map<string, number> | null; at: string | number }[] = [];
  const apart = json.replace(/"(?:\\.|[^"\\])*"(?=\s*(:?))|[{}[\],]/g, (token, colon: string | undefined) => {
    const here = around.at(-1);
    if (token === '{') around.push({ keys: new Map(), at: '' });
    else if (token === '[') around.push({ keys: null, at: 0 });
    else if (token === '}' || token === ']') around.pop();
    else if (token === ',' && typeof here?.at === 'number') here.at++;
    else if (colon === ':' && here?.keys) {
      const key = JSON.parse(token) as string;
      const times = (here.keys.get(key) ?? 0) + 1;
      here.keys.set(key, times);
      here.at = key;
      if (times > 1) {
        if (times === 2) repeated.push(around.map(({ at }) => at));
        // Deeper down the last one counts, as JSON has it.
        if (around.length === 1) return JSON.stringify(`${key}${again}${times}`);
      }
    }
    return token;
  });
  return { json: apart, repeated };
}

/** Lists of what a host takes care of: where one stands twice, leaving one out would switch something on, or take a link away. */
const joined: readonly string[] = ['off', 'links'];

/** Each key once: lists that are joined with all that stood under them, of the others the last. */
function once(
  data: Record<string, unknown>,
  slips: HostFault[],
  repeated: HostFault['path'][],
): Record<string, unknown> {
  for (const path of repeated) {
    const form = path.length === 1 && joined.includes(String(path[0])) ? 'twice-joined' : 'twice';
    slips.push({ path, fault: { what: 'bad-form', form }, taken: true });
  }
  const kept = new Map<string, unknown>();
  for (const [written, value] of Object.entries(data)) {
    const key = written.split(again)[0] ?? '';
    const before = kept.get(key);
    kept.set(
      key,
      Array.isArray(before) && Array.isArray(value) && joined.includes(key) ? [...before, ...value] : value,
    );
  }
  return Object.fromEntries(kept);
}

/** What is off, each once, however it is spelt; what is no part of the page is named, and left out. */
function correctOff(value: unknown, slips: HostFault[]): unknown {
  const entries = asList(value, 'off', namesIn(value), slips);
  if (entries.length === 0) return value;
  const off = new Set<Feature>();
  for (const [i, entry] of entries.entries()) {
    const meant = typeof entry === 'string' ? nearest(entry.trim(), features) : null;
    if (isFeature(meant)) off.add(meant);
    if (meant !== null && meant === entry) continue;
    const fault: HostFault = { path: ['off', i], fault: { what: 'not-one-of', options: [...features] } };
    slips.push(isFeature(meant) ? { ...fault, meant, taken: true } : fault);
  }
  return [...off];
}

/** Links without the keys no link has. */
function correctLinks(value: unknown, slips: HostFault[]): unknown {
  const entries = asList(value, 'links', isPlain(value) ? [value] : [], slips);
  if (entries.length === 0) return value;
  return entries.map((entry, i) => {
    if (!isPlain(entry) || !('label' in entry && 'href' in entry)) return entry;
    const { label, href, ...others } = entry;
    for (const key of Object.keys(others))
      slips.push({ path: ['links', i], fault: { what: 'unknown-key', key }, taken: true });
    return { label, href };
  });
}

/** The 1-based line at which JSON stops making sense, where the engine says so. */
function lineOf(error: unknown, text: string): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length : null;
}

/** What was probably meant at a place that does not hold: a key or an option spelt right, a share instead of percent. */
function withMeant(fault: HostFault, data: unknown): HostFault {
  const { path } = fault;
  const { what } = fault.fault;
  const value = path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? at[step as never] : undefined,
    data,
  );
  const meant =
    what === 'unknown-key'
      ? nearest(fault.fault.key, path.length === 0 ? Object.keys(HostConfigSchema.shape) : [])
      : what === 'not-one-of' && typeof value === 'string'
        ? nearest(value, fault.fault.options)
        : what === 'too-large' && path.at(-1) === 'rate' && typeof value === 'number' && value <= 100
          ? // Twelve digits: 7.3 is 0.073, not 0.07299999999999999.
            String(Number((value / 100).toPrecision(12)))
          : null;
  return meant === null ? fault : { ...fault, meant };
}

/**
 * The file as it can only have been meant, read; or, where it cannot be read even so, why.
 * @param text of a file that has a slip. Each slip is one of the problem's faults; what is read all the same is marked as taken.
 */
export function readCorrected(text: string): { config: HostConfig; problem?: HostProblem } {
  const plain = text.replace(/^\uFEFF/, '');
  const slips: HostFault[] = [];
  let json = plain;
  try {
    JSON.parse(json);
  } catch (error) {
    try {
      json = strictly(plain);
      JSON.parse(json);
      slips.push({ path: [], fault: { what: 'bad-form', form: 'json' }, taken: true });
    } catch {
      return { config: defaultConfig(), problem: { kind: 'not-json', line: lineOf(error, text) } };
    }
  }
  const apart = keysApart(json);
  const written: unknown = JSON.parse(apart.json);
  if (!isPlain(written)) return parseHostConfig(plain);
  const data = apart.repeated.length > 0 ? once(written, slips, apart.repeated) : written;
  const known = Object.keys(HostConfigSchema.shape);
  const entries: [string, unknown][] = [];
  for (const [written, value] of Object.entries(data)) {
    // Capitals and blanks make no other key of it, unless that one is there as well.
    const spelt = known.find((key) => key.toLowerCase() === written.trim().toLowerCase());
    const key = spelt !== undefined && !Object.hasOwn(data, spelt) ? spelt : written;
    if (key !== written)
      slips.push({ path: [], fault: { what: 'unknown-key', key: written }, meant: key, taken: true });
    entries.push([
      key,
      key === 'off' ? correctOff(value, slips) : key === 'links' ? correctLinks(value, slips) : value,
    ]);
  }
  const corrected: unknown = Object.fromEntries(entries);
  const { config, problem } = parseHostConfig(JSON.stringify(corrected));
  const left = problem?.kind === 'invalid' ? problem.faults : [];
  const faults = [...slips, ...left.map((fault) => withMeant(fault, corrected))];
  return faults.length > 0 ? { config, problem: { kind: 'invalid', faults } } : { config };
}
