/**
 * The host's own file, `config.json` beside the page: who hosts it, what new cases start with, and benchmarks
 * to pick from. Optional: without one the defaults stand. A broken one changes nothing and is reported, so a
 * typing slip in it can never keep anyone from their cases.
 */
import * as z from 'zod/mini';
import { currencyCode, id, label, link, name, note, number, text, whole, words } from '../case/fields.ts';
import { limits, units, type Assumption } from '../case/index.ts';
import { bound, faultsOf, mostFaults, told, type PlacedFault } from '../case/parse.ts';
import type { CaseDefaults } from '../case/templates/index.ts';

/** The largest file read, in bytes. */
export const mostBytes = 256 * 1024;
const patience = 8000;

const Benchmark = z
  .strictObject({
    id,
    label,
    unit: z.enum(units),
    /** A single figure, or none where the source gives only a range. Percent is stored as a fraction. */
    value: z._default(z.nullable(number), null),
    low: z._default(z.nullable(number), null),
    high: z._default(z.nullable(number), null),
    source: z.strictObject({
      who: words(limits.label).check(z.refine((who) => who !== '', 'source')),
      note,
      link,
    }),
    /** Assumption names or units it may serve; none: every assumption of its unit. */
    fits: z._default(z.array(z.union([z.enum(units), name])).check(z.maxLength(limits.targets)), []),
  })
  .check(
    z.refine((b) => b.value !== null || (b.low !== null && b.high !== null), {
      error: 'value-or-range',
      path: ['value'],
    }),
    z.refine((b) => (b.low === null) === (b.high === null), { error: 'value-or-range', path: ['low'] }),
    z.refine(
      (b) =>
        b.low === null ||
        b.high === null ||
        (b.low <= (b.value ?? b.low) && (b.value ?? b.low) <= b.high && b.low <= b.high),
      { error: 'range-order', path: ['low'] },
    ),
  );

const HostConfigSchema = z.strictObject({
  /** The host's name, shown beside the product's. */
  name: text(limits.label),
  currency: z.optional(currencyCode),
  years: z.optional(whole(1, limits.years)),
  /** Yearly discount rate, 0.1 = 10%. */
  rate: z.optional(z.number().check(z.gt(-1), z.maximum(10))),
  /** People who may own a case, offered where an owner is asked for. */
  owners: z._default(z.array(label).check(z.maxLength(limits.people)), []),
  benchmarks: z._default(
    z.array(Benchmark).check(
      z.maxLength(limits.keys),
      z.check((payload) => {
        const seen = new Set<string>();
        payload.value.forEach((b, i) => {
          if (seen.has(b.id))
            payload.issues.push({
              code: 'custom',
              message: 'duplicate',
              input: b.id,
              path: [i, 'id'],
              params: { value: b.id },
            });
          seen.add(b.id);
        });
      }),
    ),
    [],
  ),
});

export type HostConfig = z.output<typeof HostConfigSchema>;
export type Benchmark = HostConfig['benchmarks'][number];

export type HostProblem =
  | { kind: 'unreachable'; status: number | null }
  | { kind: 'too-big'; most: number }
  | { kind: 'not-json'; line: number | null }
  | { kind: 'invalid'; faults: PlacedFault[] };

/** What stands where the host's file says nothing. */
export const defaultConfig = (): HostConfig => HostConfigSchema.parse({});

/** What a new case takes from the host. */
export const caseDefaults = ({ currency, years, rate }: HostConfig): CaseDefaults => ({
  ...(currency === undefined ? {} : { currency }),
  ...(years === undefined ? {} : { years }),
  ...(rate === undefined ? {} : { rate }),
});

/** The benchmarks that may serve an assumption: of its unit, those made for its name first. */
export function benchmarksFor(config: HostConfig, a: Pick<Assumption, 'name' | 'unit'>): Benchmark[] {
  const ofUnit = config.benchmarks.filter((b) => b.unit === a.unit);
  const byName = ofUnit.filter((b) => b.fits.includes(a.name));
  const byUnit = ofUnit.filter(
    (b) => !byName.includes(b) && (b.fits.length === 0 || b.fits.includes(a.unit)),
  );
  return [...byName, ...byUnit];
}

export type FetchLike = (url: string, init: { cache: 'no-cache'; signal: AbortSignal }) => Promise<Response>;

/** The body as text, or null once it exceeds the bound: a length in a header is only a promise. */
async function readBounded(response: Response, most: number): Promise<string | null> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      // What is left is of no interest, whether or not it can be called off.
      reader.cancel().catch(() => undefined);
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The 1-based line at which JSON stops making sense, where the engine says so. */
function lineOf(error: unknown, text: string): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length : null;
}

/** Reads the text of a host's file. Never throws; a problem names the place. */
export function parseHostConfig(text: string): { config: HostConfig; problem?: HostProblem } {
  const broken = (problem: HostProblem) => ({ config: defaultConfig(), problem });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return broken({ kind: 'not-json', line: lineOf(error, text) });
  }
  const tooMuch = bound(data);
  if (tooMuch) return broken(tooMuch.kind === 'invalid' ? tooMuch : { kind: 'too-big', most: mostBytes });
  const parsed = HostConfigSchema.safeParse(data, told);
  if (parsed.success) return { config: parsed.data };
  return broken({
    kind: 'invalid',
    faults: parsed.error.issues.flatMap((issue) => faultsOf(issue)).slice(0, mostFaults),
  });
}

/**
 * Fetches and reads the host's file. No file (404 or 410, or a server that answers every address with the
 * page itself) means the defaults, silently; anything else that goes wrong means the defaults and a problem.
 * @param fetchLike `fetch`, or what stands for it in a test; @param url relative to the page. Never rejects.
 */
export async function loadHostConfig(
  fetchLike: FetchLike,
  url = './config.json',
): Promise<{ config: HostConfig; problem?: HostProblem }> {
  const unreachable = (status: number | null) => ({
    config: defaultConfig(),
    problem: { kind: 'unreachable', status } as const,
  });
  try {
    const response = await fetchLike(url, { cache: 'no-cache', signal: AbortSignal.timeout(patience) });
    if (response.status === 404 || response.status === 410) return { config: defaultConfig() };
    if (!response.ok) return unreachable(response.status);
    const text = await readBounded(response, mostBytes);
    if (text === null) return { config: defaultConfig(), problem: { kind: 'too-big', most: mostBytes } };
    if (/^\s*</.test(text)) return { config: defaultConfig() };
    return parseHostConfig(text);
  } catch {
    return unreachable(null);
  }
}
