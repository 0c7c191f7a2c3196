/** New cases from the host's own templates. */
import { newCase, parseCase, type Case } from '../case/index.ts';
import { caseDefaults, templateDocument, type HostConfig, type HostTemplate } from './config.ts';

/**
 * A new case from a template of the host's: what the template leaves out is as in an empty case of this host's.
 * What belongs to one customer's story (agreement, reviews, comments, whose copy it was) is never taken along.
 * @param seed.id the case's id; @param seed.start the month of signing, YYYY-MM. Throws on a malformed seed.
 */
export function fromTemplate(
  template: HostTemplate,
  seed: { id: string; start: string },
  config: HostConfig,
): Case {
  const raw = template.case;
  const { currency, years, rate, weights } = caseDefaults(config);
  const empty = newCase(seed);
  const made = parseCase({
    ...templateDocument(
      {
        dimensions: empty.dimensions,
        scenarios: empty.scenarios,
        currency: currency ?? empty.currency,
        years: years ?? empty.years,
        ...raw,
        discount: { ...empty.discount, ...(rate === undefined ? {} : { rate }), ...part(raw['discount']) },
        success: {
          ...part(raw['success']),
          weights: { ...weights, ...part(part(raw['success'])['weights']) },
        },
      },
      seed,
    ),
    agreed: null,
    reviews: [],
    comments: [],
    origin: null,
  });
  // The template was read through the same gate with the file.
  if (!made.ok) throw new Error(`no case from this template: ${JSON.stringify(made.problem)}`);
  return { ...made.value, title: made.value.title || template.name };
}

const part = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
