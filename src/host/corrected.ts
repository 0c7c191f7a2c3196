/**
 * Corrects slips in the host's file that would otherwise switch a part on again or take a link away: comments and
 * commas that JSON does not allow, a key in capitals, a switched-off part in another form or misspelt. Loaded only if
 * the file has a slip; each slip is named to whoever keeps the file.
 */
import { defaultConfig, type HostConfig, type HostFault, type HostProblem } from './config.ts';
import { parseHostConfig } from './readFile.ts';
import { isPlain } from '../util/isPlain.ts';
import { nearest } from '../value/nearest.ts';
import { features, HostConfigSchema, type Feature } from './schema.ts';

const isFeature = (value: unknown): value is Feature => (features as readonly unknown[]).includes(value);

/** The text without comments and without a comma before a closing bracket, which editors accept and JSON does not. */
const strictJson = (text: string): string =>
  text
    .replace(/("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[^]*?\*\//g, '$1')
    .replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, '$1');

/** The names in a text that lists several, or the keys of an object whose values are `true`. */
const namesIn = (value: unknown): unknown[] =>
  typeof value === 'string'
    ? value.split(/[\s,;]+/).filter((name) => name !== '')
    : isPlain(value)
      ? Object.keys(value).filter((name) => Boolean(value[name]))
      : [];

/** The value if it is a list, else `instead`, with the slip noted. */
function asList(value: unknown, key: string, instead: unknown[], slips: HostFault[]): unknown[] {
  if (Array.isArray(value)) return value;
  if (instead.length > 0)
    slips.push({ path: [key], fault: { what: 'wrong-type', expected: 'array' }, taken: true });
  return instead;
}

/** Stands between a repeated key and its number: no key of a file contains it. */
const repeatMark = '\0';

/**
 * The JSON with a repeated key of an object renamed, so that parsing keeps each of them, and the paths of the repeated
 * ones.
 */
function keysApart(json: string): { json: string; repeated: HostFault['path'][] } {
  const repeated: HostFault['path'][] = [];
  /** The objects and lists around the current place: the keys each object had so far, and the position in it. */
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
        // Deeper down the last one counts, as in JSON.
        if (around.length === 1) return JSON.stringify(`${key}${repeatMark}${times}`);
      }
    }
    return token;
  });
  return { json: apart, repeated };
}

/** Lists that the host relies on: if one stands twice, dropping either would switch a part on or take a link away. */
const mergedLists: readonly string[] = ['off', 'links'];

/** Each key once: lists in `joined` with the entries of all repetitions, other keys with their last value. */
function mergeRepeated(
  data: Record<string, unknown>,
  slips: HostFault[],
  repeated: HostFault['path'][],
): Record<string, unknown> {
  for (const path of repeated) {
    const form = path.length === 1 && mergedLists.includes(String(path[0])) ? 'twice-joined' : 'twice';
    slips.push({ path, fault: { what: 'bad-form', form }, taken: true });
  }
  const kept = new Map<string, unknown>();
  for (const [written, value] of Object.entries(data)) {
    const key = written.split(repeatMark)[0] ?? '';
    const before = kept.get(key);
    kept.set(
      key,
      Array.isArray(before) && Array.isArray(value) && mergedLists.includes(key)
        ? [...before, ...value]
        : value,
    );
  }
  return Object.fromEntries(kept);
}

/** The parts that are off, each once, however they are spelt. A name that is no part of the page is noted and left out. */
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

/** The links without keys that links do not have. */
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

/** The 1-based line at which the text stops being JSON, if the engine names it. */
function lineOf(error: unknown, text: string): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length : null;
}

/** The fault with what its author probably meant: the right spelling of a key or an option, a fraction instead of percent. */
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
 * Reads a file with slips as it must have been meant, or says why it cannot be read even so. @param text a file that
 * has a slip. Each slip becomes a fault of the problem; what is read all the same is marked as taken.
 */
export function readCorrected(text: string): { config: HostConfig; problem?: HostProblem } {
  const plain = text.replace(/^\uFEFF/, '');
  const slips: HostFault[] = [];
  let json = plain;
  try {
    JSON.parse(json);
  } catch (error) {
    try {
      json = strictJson(plain);
      JSON.parse(json);
      slips.push({ path: [], fault: { what: 'bad-form', form: 'json' }, taken: true });
    } catch {
      return { config: defaultConfig(), problem: { kind: 'not-json', line: lineOf(error, text) } };
    }
  }
  const apart = keysApart(json);
  const written: unknown = JSON.parse(apart.json);
  if (!isPlain(written)) return parseHostConfig(plain);
  const data = apart.repeated.length > 0 ? mergeRepeated(written, slips, apart.repeated) : written;
  const known = Object.keys(HostConfigSchema.shape);
  const entries: [string, unknown][] = [];
  for (const [written, value] of Object.entries(data)) {
    // Capitals and blanks are forgiven in a key, unless the file has the right key as well.
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
