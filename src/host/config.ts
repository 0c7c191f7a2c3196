/**
 * The content of the host's own file, `config.json` beside the page: who hosts it, what new cases start with, and
 * benchmarks to choose from. The file is optional; load.ts fetches and reads it.
 */
import type { output } from '../util/schema.ts';
import { currentVersion, type Assumption, type Case } from '../case/index.ts';
import type { PlacedFault } from '../case/parse.ts';
import type { Exchange } from '../report/portfolio/renewals.ts';
import type { CaseDefaults } from '../case/templates/index.ts';
import type { ColourName, Feature, ThemeName } from './schema.ts';
import type { HostConfigSchema } from './schema.ts';

export type { ColourName, Feature, ThemeName } from './schema.ts';

type File = output<typeof HostConfigSchema>;
/** A template of the host: what its file says, and its rows as the gallery draws them. */
export type HostTemplate = File['templates'][number] & {
  lines: Case['lines'];
  /** What the small calculator asks for: names of numbers, and `line.` followed by the id of a row. */
  asks: string[];
};
export type HostConfig = Omit<File, 'templates'> & { templates: HostTemplate[] };
export type Benchmark = HostConfig['benchmarks'][number];
export type HostKpi = HostConfig['kpis'][number];

/** A colour that could not be told from its background. */
export interface LowContrastColour {
  theme: ThemeName;
  name: ColourName;
  colour: string;
  /** The contrast measured against the worst of the page's surfaces, and the least that is accepted. */
  ratio: number;
  least: number;
}

/** A place of the file that is not valid, and what its author may have meant. */
export interface HostFault extends PlacedFault {
  meant?: string;
  /** The place is read all the same: as `meant`, if that is stated. */
  taken?: true;
}

export type HostProblem =
  /** Nothing of the file can be read. `kept`: the last readable version is used instead. */
  | ({ kept?: true } & (
      | { kind: 'unreachable'; status: number | null }
      | { kind: 'too-big'; most: number }
      | { kind: 'not-json'; line: number | null }
      | { kind: 'no-object' }
    ))
  /** All but these places is valid. */
  | { kind: 'invalid'; faults: HostFault[] }
  /** All but these colours is valid. */
  | { kind: 'low-contrast'; colours: LowContrastColour[] };

/** The values used where the host's file says nothing. */
export const defaultConfig = (): HostConfig => ({
  name: '',
  owners: [],
  templates: [],
  hideTemplates: [],
  kpis: [],
  benchmarks: [],
  links: [],
  off: [],
});

/** Whether the host leaves a part of the page on. */
export const isOn = (config: HostConfig, feature: Feature): boolean => !config.off.includes(feature);

/** The host's rates; null unless a currency, a day and a rate are stated, because rates without a day can't be relied on. */
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
 * The document of a template's case, ready for `parseCase`. The template may leave out version and kind; id and month
 * are the new case's own.
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

/** The benchmarks that fit an assumption: those of its unit, the ones made for its name first. */
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

/**
 * The host's KPI an assumption was made from, matched by its name with or without a number at its end; null if there is
 * none.
 */
export function hostKpi(config: HostConfig, name: string): HostKpi | null {
  const base = name.replace(/_\d+$/, '');
  return config.kpis.find((kpi) => kpi.name === name || kpi.name === base) ?? null;
}
