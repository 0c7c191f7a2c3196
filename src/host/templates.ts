/** New cases from templates of the host. */
import { newCase, parseCase, type Case } from '../case/index.ts';
import { caseDefaults, templateDocument, type HostConfig, type HostTemplate } from './config.ts';

/**
 * A new case from one of the host's templates. What the template leaves out is as in an empty case of this host. What
 * belongs to one customer's story (agreement, reviews, comments, the case it was copied from) is never taken over.
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
  // The template passed the same gate when the file was read.
  if (!made.ok) throw new Error(`no case from this template: ${JSON.stringify(made.problem)}`);
  return { ...made.value, title: made.value.title || template.name };
}

const part = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
