/**
 * The host's own file, `config.json` beside the page: who hosts it, what new cases start with, and benchmarks
 * to pick from. Optional: without one the defaults stand. It is read key by key (read.ts): what does not hold is left out
 * and reported to whoever keeps the file. One that cannot be read at all leaves the last one that could.
 */
import type { output } from '../util/schema.ts';
import { currentVersion, type Assumption, type Case } from '../case/index.ts';
import type { PlacedFault } from '../case/parse.ts';
import type { Exchange } from '../report/portfolio/renewals.ts';
import type { CaseDefaults } from '../case/templates/index.ts';
import type { ColourName, Feature, ThemeName } from './schema.ts';
import type { LastGood } from './lastGood.ts';
import { readByKey } from './read.ts';
import { HostConfigSchema } from './schema.ts';

export type { ColourName, Feature, ThemeName } from './schema.ts';

/** The largest file read, in bytes. */
export const mostBytes = 256 * 1024;

type File = output<typeof HostConfigSchema>;
/** A template of the host's: what its file says, and the rows as the gallery draws them. */
export type HostTemplate = File['templates'][number] & {
  lines: Case['lines'];
  /** What the small calculator asks for: names of numbers, and `line.` with the id of a row. */
  asks: string[];
};
export type HostConfig = Omit<File, 'templates'> & { templates: HostTemplate[] };
export type Benchmark = HostConfig['benchmarks'][number];
export type HostKpi = HostConfig['kpis'][number];

/** A colour that could not be told from what it stands on. */
export interface LowContrastColour {
  theme: ThemeName;
  name: ColourName;
  colour: string;
  /** Measured contrast against the worst of the page's surfaces, and the least that is accepted. */
  ratio: number;
  least: number;
}

/** A place that does not hold, and what its author may have meant. */
export interface HostFault extends PlacedFault {
  meant?: string;
  /** It is read all the same: as what was meant, where that is stated. */
  taken?: true;
}

export type HostProblem =
  /** Nothing of the file can be read. `kept`: the last one that could stands in. */
  | ({ kept?: true } & (
      | { kind: 'unreachable'; status: number | null }
      | { kind: 'too-big'; most: number }
      | { kind: 'not-json'; line: number | null }
      | { kind: 'no-object' }
    ))
  /** All but these places holds. */
  | { kind: 'invalid'; faults: HostFault[] }
  /** All but these colours holds. */
  | { kind: 'low-contrast'; colours: LowContrastColour[] };

/** What stands where the host's file says nothing. */
export const defaultConfig = (): HostConfig => ({ ...HostConfigSchema.parse({}), templates: [] });

/** Whether the host leaves a part of the page on. */
export const isOn = (config: HostConfig, feature: Feature): boolean => !config.off.includes(feature);

/** The host's rates; null unless a currency, a day and a rate are stated, since rates of no day can't be relied on. */
export function exchangeOf({ exchange }: HostConfig): Exchange | null {
  const { to, on, source = '', rates = {} } = exchange ?? {};
  return to === undefined || on === undefined || Object.keys(rates).length === 0
    ? null
    : { to, on, source, rates };
}

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

/** Reads the text of a host's file key by key, as it stands. Never throws; a problem names every place that was left out. */
export function parseHostConfig(text: string): { config: HostConfig; problem?: HostProblem } {
  let data: unknown;
  try {
    // A byte order mark is blank, too.
    data = JSON.parse(text.trim());
  } catch {
    return { config: defaultConfig(), problem: { kind: 'not-json', line: null } };
  }
  const read = readByKey(data);
  if (!read) return { config: defaultConfig(), problem: { kind: 'no-object' } };
  const { config, faults } = read;
  return faults.length > 0 ? { config, problem: { kind: 'invalid', faults } } : { config };
}

const colons = (text: string): number => text.split(':').length;

/** Reads the text of a host's file; one with a slip as it can only have been meant. Never rejects. */
export async function readHostFile(text: string): Promise<{ config: HostConfig; problem?: HostProblem }> {
  const read = parseHostConfig(text);
  // A file that comes out with fewer keys holds one twice, which JSON passes over.
  return read.problem || colons(text) > colons(JSON.stringify(JSON.parse(text.trim())))
    ? import('./corrected.ts').then(
        ({ readCorrected }) => readCorrected(text),
        () => read,
      )
    : read;
}

/** Nothing of the file could be read. */
type Unread = Exclude<HostProblem, { kind: 'invalid' | 'low-contrast' }>;
const unread = (problem: HostProblem | undefined): problem is Unread =>
  problem !== undefined && problem.kind !== 'invalid' && problem.kind !== 'low-contrast';

/**
 * Reads the host's file. No file (404 or 410, or a server that answers every address with the page itself) means the
 * defaults, silently; so does another page where no file was ever read. One that cannot be read means the last one that could, else the defaults, and a problem.
 * @param ask gives the file, or what stands for it in a test; @param last where the last good one is kept. Never rejects.
 */
export async function loadHostConfig(
  ask: () => Promise<Response>,
  last?: LastGood,
): Promise<{ config: HostConfig; problem?: HostProblem }> {
  const instead = async (problem: Unread): Promise<{ config: HostConfig; problem: Unread }> => {
    const kept = last?.read() ?? null;
    const read = kept === null ? null : await readHostFile(kept);
    return read && !unread(read.problem)
      ? { config: read.config, problem: { ...problem, kept: true } }
      : { config: defaultConfig(), problem };
  };
  try {
    const response = await ask();
    if ([404, 410].includes(response.status)) {
      last?.forget();
      return { config: defaultConfig() };
    }
    if (!response.ok) return await instead({ kind: 'unreachable', status: response.status });
    const text = await readBounded(response, mostBytes);
    if (text === null) return await instead({ kind: 'too-big', most: mostBytes });
    if (/^\s*</.test(text)) {
      // The page itself says that there is no file; another page, such as one to sign in at, says nothing about it.
      if (text.includes('id="app"')) last?.forget();
      const found = await instead({ kind: 'not-json', line: null });
      return found.problem.kept ? found : { config: defaultConfig() };
    }
    const read = await readHostFile(text);
    if (unread(read.problem)) return await instead(read.problem);
    if (last?.read() !== text) last?.keep(text);
    return read;
  } catch {
    return instead({ kind: 'unreachable', status: null });
  }
}
