/** The case that an address describes: the template it names, filled with the values of its query. */
import type { Case } from '../../case/index.ts';
import { caseIdFor, instantiate, templateIds } from '../../case/templates/index.ts';
import { caseDefaults, type HostConfig } from '../../host/config.ts';
import { fromTemplate } from '../../host/templates.ts';
import { fillFromAddress, keyMeant, type FilledCase } from '../../share/address.ts';

export interface Seed {
  id: string;
  /** The month of signing, YYYY-MM. */
  start: string;
  prepared: Case['prepared'];
  /** The source note of the numbers in the address. */
  note: string;
}

/** The case of a template, the host's before the built-in ones; null where no id matches, apart from upper and lower case. */
function templateCase(asked: string, host: HostConfig, { id: caseId, start }: Seed): Case | null {
  const seed = { id: caseId, start };
  const id = keyMeant(asked, [...host.templates.map((t) => t.id), ...templateIds]);
  const own = host.templates.find((t) => t.id === id);
  if (own) return fromTemplate(own, seed, host);
  const ours = templateIds.find((t) => t === id);
  return ours ? instantiate(ours, { ...seed, id: caseIdFor(ours, caseId) }, caseDefaults(host)) : null;
}

/**
 * The template's case filled with the query; null where there is no such template.
 * @param query the part of the address behind the `?`
 */
export function caseFromAddress(
  template: string,
  query: string,
  host: HostConfig,
  seed: Seed,
): FilledCase | null {
  const base = templateCase(template, host, seed);
  return base && fillFromAddress({ ...base, prepared: seed.prepared }, query, seed.note);
}
