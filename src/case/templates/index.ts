/** Starting points: built-in templates without amounts, and one made-up case that shows a finished one. */
import { newAssumption, newCase, newLine } from '../defaults.ts';
import { parseCase } from '../parse.ts';
import type { Case, HealthPart } from '../schema.ts';
import { templateIds, type TemplateId } from './ids.ts';
import { library, type Template } from './library.ts';
import type { SampleWords } from './sample.ts';

export { caseIdFor, templateIds, type TemplateId } from './ids.ts';
/** Every template, in the order of the gallery. */
export const templates: readonly Template[] = templateIds.map((id) => library[id]);

/** What the host's file may set for new cases. */
export interface CaseDefaults {
  currency?: string;
  /** Whole years, 1..10. */
  years?: number;
  /** Yearly discount rate, 0.1 = 10%. */
  rate?: number;
  /** The weight of each part in the health score; parts left out keep the built-in weight. */
  weights?: Partial<Record<HealthPart, number>>;
}

/**
 * A new case from a template: its rows and assumptions, nothing entered, labels left to src/text.
 * @param seed.id the case's id; @param seed.start the month of signing, YYYY-MM. Throws on a malformed seed
 * or default, like `newCase`.
 */
export function instantiate(
  template: Template | TemplateId,
  seed: { id: string; start: string },
  defaults: CaseDefaults = {},
): Case {
  const { rollout, assumptions, lines } = typeof template === 'string' ? library[template] : template;
  const empty = newCase(seed);
  const made = parseCase({
    ...empty,
    currency: defaults.currency ?? empty.currency,
    years: defaults.years ?? empty.years,
    discount: { ...empty.discount, rate: defaults.rate ?? empty.discount.rate },
    success: { ...empty.success, weights: { ...defaults.weights } },
    rollout: { ...rollout },
    assumptions: assumptions.map((a) => newAssumption({ ...a })),
    lines: lines.map(({ lever, dimension, ...line }) => ({
      ...newLine({ ...line }),
      lever: lever ?? null,
      dimension: dimension ?? null,
    })),
  });
  if (!made.ok) throw new Error(`no case from these defaults: ${JSON.stringify(made.problem)}`);
  return made.value;
}

/** Loads the made-up example in these words; its id is `sample`. */
export async function loadSample(words: SampleWords): Promise<Case> {
  const { sampleOf } = await import('./sample.ts');
  const read = parseCase(sampleOf(words));
  // A test reads it through the same gate, so a failure here is a broken build, never a user's mistake.
  if (!read.ok) throw new Error(`the example does not read: ${JSON.stringify(read.problem)}`);
  return read.value;
}
