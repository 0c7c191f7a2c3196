/**
 * The host's own file, `config.json` beside the page: who hosts it, what new cases start with, and benchmarks
 * to pick from. Optional: without one the defaults stand. A broken one changes nothing and is reported, so a
 * typing slip in it can never keep anyone from their cases.
 */
import type * as z from 'zod/mini';
import { currentVersion, parseCase, type Assumption, type Case, type CaseProblem } from '../case/index.ts';
import { bound, faultsOf, mostFaults, told, type PlacedFault } from '../case/parse.ts';
import type { CaseDefaults } from '../case/templates/index.ts';
import type { ColourName, Feature, ThemeName } from './schema.ts';
import { HostConfigSchema } from './schema.ts';

export type { ColourName, Feature, ThemeName } from './schema.ts';

/** The largest file read, in bytes. */
export const mostBytes = 256 * 1024;

type File = z.output<typeof HostConfigSchema>;
/** A template of the host's: what its file says, and the rows as the gallery draws them. */
export type HostTemplate = File['templates'][number] & { lines: Case['lines'] };
export type HostConfig = Omit<File, 'templates'> & { templates: HostTemplate[] };
export type Benchmark = HostConfig['benchmarks'][number];
export type HostKpi = HostConfig['kpis'][number];

/** A colour that could not be told from what it stands on. */
export interface FaintColour {
  theme: ThemeName;
  name: ColourName;
  colour: string;
  /** Measured contrast against the worst of the page's surfaces, and the least that is accepted. */
  ratio: number;
  least: number;
}

export type HostProblem =
  | { kind: 'unreachable'; status: number | null }
  | { kind: 'too-big'; most: number }
  | { kind: 'not-json'; line: number | null }
  | { kind: 'invalid'; faults: PlacedFault[] }
  /** All but these colours holds. */
  | { kind: 'faint'; colours: FaintColour[] };

/** What stands where the host's file says nothing. */
export const defaultConfig = (): HostConfig => ({ ...HostConfigSchema.parse({}), templates: [] });

/** Whether the host leaves a part of the page on. */
export const isOn = (config: HostConfig, feature: Feature): boolean => !config.off.includes(feature);

/** What a new case takes from the host. */
export const caseDefaults = ({ currency, years, rate, weights }: HostConfig): CaseDefaults => ({
  ...(currency === undefined ? {} : { currency }),
  ...(years === undefined ? {} : { years }),
  ...(rate === undefined ? {} : { rate }),
  ...(weights === undefined ? {} : { weights }),
});

/**
 * The document a template's case stands for, for the one gate in. Version and kind may be left out; id and month are
 * the new case's own.
 */
export const templateDocument = (
  raw: Readonly<Record<string, unknown>>,
  seed: { id: string; start: string },
): Record<string, unknown> => ({
  format: 'worthwhile',
  version: currentVersion,
  kind: 'case',
  ...raw,
  id: seed.id,
  start: seed.start,
});

function faultsOfCase(problem: CaseProblem): PlacedFault[] {
  return problem.kind === 'invalid'
    ? problem.faults
    : [{ path: [], fault: { what: 'bad-form', form: problem.kind === 'newer' ? 'newer-case' : 'case' } }];
}

/** The benchmarks that may serve an assumption: of its unit, those made for its name first. */
export function benchmarksFor(config: HostConfig, a: Pick<Assumption, 'name' | 'unit'>): Benchmark[] {
  const ofUnit = config.benchmarks.filter((b) => b.unit === a.unit);
  const byName = ofUnit.filter((b) => b.fits.includes(a.name));
  const byUnit = ofUnit.filter(
    (b) => !byName.includes(b) && (b.fits.length === 0 || b.fits.includes(a.unit)),
  );
  return [...byName, ...byUnit];
}

/** The host's KPIs for a role of the library. */
export const kpisFor = (config: HostConfig, role: HostKpi['roles'][number]): HostKpi[] =>
  config.kpis.filter((kpi) => kpi.roles.length === 0 || kpi.roles.includes(role));

/** The host's KPI an assumption was made from, by its name with or without a number behind it; null for others. */
export function hostKpi(config: HostConfig, name: string): HostKpi | null {
  const base = name.replace(/_\d+$/, '');
  return config.kpis.find((kpi) => kpi.name === name || kpi.name === base) ?? null;
}

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
  if (!parsed.success)
    return broken({
      kind: 'invalid',
      faults: parsed.error.issues.flatMap((issue) => faultsOf(issue)).slice(0, mostFaults),
    });
  const faults: PlacedFault[] = [];
  const templates = parsed.data.templates.map((template, i): HostTemplate => {
    const read = parseCase(templateDocument(template.case, { id: 'template', start: '2026-01' }));
    if (!read.ok)
      faults.push(
        ...faultsOfCase(read.problem).map((f) => ({ ...f, path: ['templates', i, 'case', ...f.path] })),
      );
    return { ...template, lines: read.ok ? read.value.lines : [] };
  });
  if (faults.length > 0) return broken({ kind: 'invalid', faults: faults.slice(0, mostFaults) });
  return { config: { ...parsed.data, templates } };
}

/**
 * Reads the host's file. No file (404 or 410, or a server that answers every address with the
 * page itself) means the defaults, silently; anything else that goes wrong means the defaults and a problem.
 * @param ask gives the file, or what stands for it in a test. Never rejects.
 */
export async function loadHostConfig(
  ask: () => Promise<Response>,
): Promise<{ config: HostConfig; problem?: HostProblem }> {
  const unreachable = (status: number | null) => ({
    config: defaultConfig(),
    problem: { kind: 'unreachable', status } as const,
  });
  try {
    const response = await ask();
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
