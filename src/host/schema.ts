/** The schema of the host's file. Everything in it is optional, everything is bounded. */
import * as z from '../util/schema.ts';
import {
  currencyCode,
  id,
  label,
  link,
  name,
  note,
  number,
  requiredDay,
  text,
  whole,
  within,
  words,
} from '../case/fields.ts';
import { healthParts, limits, units } from '../case/index.ts';
import { kpiRoles, templateIds } from '../case/templates/ids.ts';

/** A list of the file; `unique` names the key that no two entries share. */
export interface ListOf<T extends z.Schema = z.Schema> {
  entry: T;
  most: number;
  unique?: string;
}

/** A list of at most `most` entries, empty if absent. */
const list = <T extends z.Schema>(entry: T, most: number, unique?: string) => {
  const entries = z.array(entry).check(z.maxLength(most));
  return z._default(unique === undefined ? entries : entries.check(z.distinct(unique, true)), []);
};
const listOf = <T extends z.Schema>({ entry, most, unique }: ListOf<T>) => list(entry, most, unique);

const filled = (most: number) => words(most).check(z.refine((s: string) => s.trim() !== '', 'empty'));

const Figures = z.strictObject({
  id,
  label,
  unit: z.enum(units),
  /** A single figure; null if the source gives only a range. Percent is stored as a fraction. */
  value: z._default(z.nullable(number), null),
  low: z._default(z.nullable(number), null),
  high: z._default(z.nullable(number), null),
  source: z.strictObject({
    who: words(limits.label).check(z.refine((who: string) => who !== '', 'source')),
    note,
    link,
  }),
  /** The assumption names or units it fits; if empty, every assumption of its unit. */
  fits: list(z.union([z.enum(units), name]), limits.targets),
});
type Figures = z.output<typeof Figures>;

const Benchmark = Figures.check(
  z.refine(
    ({ value, low, high }: Figures) => value !== null || (low !== null && high !== null),
    'value-or-range',
    ['value'],
  ),
  z.refine(({ low, high }: Figures) => (low === null) === (high === null), 'value-or-range', ['low']),
  z.refine(
    ({ value, low, high }: Figures) =>
      low === null || high === null || (low <= (value ?? low) && (value ?? low) <= high && low <= high),
    'range-order',
    ['low'],
  ),
);

/**
 * The address of an image beside the page, the only place the policy lets it load from: no scheme, no host, no way out
 * of the folder.
 */
const image = z
  .string()
  .check(
    z.maxLength(limits.label),
    z.regex(/^(?:\.\/)?(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:svg|png|webp|avif|jpe?g)$/, 'image'),
  );

/** Where a link of the host may lead: the web, a mail address, or a page beside this one. Never a script. */
const target = z
  .string()
  .check(
    z.maxLength(limits.link),
    z.regex(/^(?:https?:\/\/[^\s/]\S*|mailto:[^\s@]+@[^\s@]+|(?!\/\/)[\w./-][^\s:\\]*)$/, 'target'),
  );

export const colourNames = ['ink', 'accent', 'benefit', 'cost', 'alternative', 'net'] as const;
export type ColourName = (typeof colourNames)[number];
export const themes = ['light', 'dark'] as const;
export type ThemeName = (typeof themes)[number];

const colour = z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/, 'colour'));
const colours = z.partialRecord(z.enum(colourNames), colour);

const Template = z.strictObject({
  id,
  name: filled(limits.label),
  /** One sentence under the name. */
  about: text(limits.label),
  /** A case, or the part of one that matters: the rest is as in an empty case. It is checked when the file is read. */
  case: z.record(z.string(), z.unknown()),
});

const Kpi = z.strictObject({
  /** Its name in formulas and reviews. */
  name,
  label: filled(limits.label),
  unit: z.enum(units),
  better: z.enum(['up', 'down']),
  /** The question that asks the customer for it, in one sentence. */
  question: text(limits.label),
  /** The roles it is offered for; if empty, every role. */
  roles: list(z.enum(kpiRoles), kpiRoles.length),
});

/** The origin of a site: scheme, host and port, as browsers write it. */
const origin = z
  .string()
  .check(
    z.maxLength(limits.label),
    z.regex(/^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/, 'origin'),
  );

/** The parts a host may switch off. Building, sharing by link and the cases themselves always stay. */
export const features = [
  'beyond',
  'odds',
  'scenarios',
  'people',
  'review',
  'portfolio',
  'programme',
  'present',
  'export',
  'offers',
  'password',
  'studies',
] as const;
export type Feature = (typeof features)[number];

/** The lists of the file, whose entries are read one by one: a wrong entry is left out, the others stay. */
export const lists = {
  owners: { entry: label, most: limits.people },
  templates: { entry: Template, most: 50, unique: 'id' },
  /** Built-in templates the gallery leaves out. The blank one always stays. */
  hideTemplates: { entry: z.enum(templateIds.filter((t) => t !== 'blank')), most: templateIds.length },
  kpis: { entry: Kpi, most: 200, unique: 'name' },
  benchmarks: { entry: Benchmark, most: limits.keys, unique: 'id' },
  /** Links at the foot of the page: imprint, privacy. */
  links: { entry: z.strictObject({ label: filled(60), href: target }), most: 8 },
  off: { entry: z.enum(features), most: features.length },
} as const satisfies Record<string, ListOf>;

/** Objects of the file that are read part by part, and how deep their parts lie. */
export const parts: Readonly<Record<string, number>> = {
  colours: 2,
  weights: 1,
  calculator: 1,
  exchange: 2,
};

/** A discount rate above this is percent written without its sign. */
export const highestRate = 1;

export const HostConfigSchema = z.strictObject({
  /** The address of the JSON Schema, by which editors complete and check the file. */
  $schema: z.optional(z.string()),
  /** The host's name, shown beside the product's. */
  name: text(limits.label),
  logo: z.optional(image),
  /** Replaces `logo` on a dark ground. */
  logoDark: z.optional(image),
  colours: z.optional(z.strictObject({ light: z.optional(colours), dark: z.optional(colours) })),
  currency: z.optional(currencyCode),
  years: z.optional(whole(1, limits.years)),
  /** Yearly discount rate, 0.1 = 10%. */
  rate: z.optional(z.number().check(z.gt(-1), z.maximum(highestRate))),
  /** The weight of each part in the health score of a new case; parts left out keep the built-in weight. */
  weights: z.optional(z.partialRecord(z.enum(healthParts), within(0, 1000))),
  /** Exchange rates, so that a portfolio can be added up in one currency. */
  exchange: z.optional(
    z.strictObject({
      /** The currency amounts are converted to. */
      to: z.optional(currencyCode),
      /** The day of the rates, YYYY-MM-DD. */
      on: z.optional(requiredDay),
      /** Where the rates come from. */
      source: z.optional(words(limits.label)),
      /** The value of one unit of a currency in `to`. */
      rates: z.optional(z.record(currencyCode, z.number().check(z.gt(0), z.maximum(limits.magnitude)))),
    }),
  ),
  /** People who may own a case, offered wherever an owner is chosen. */
  owners: listOf(lists.owners),
  templates: listOf(lists.templates),
  hideTemplates: listOf(lists.hideTemplates),
  /** The small calculator for a site's page: whom it addresses, and what its button says. */
  calculator: z.optional(
    z.strictObject({
      /** The sites whose pages are told its height and, when its button is pressed, the result. */
      parents: list(origin, 20),
      button: text(60),
    }),
  ),
  kpis: listOf(lists.kpis),
  benchmarks: listOf(lists.benchmarks),
  links: listOf(lists.links),
  off: listOf(lists.off),
});
