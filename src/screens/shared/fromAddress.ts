/** Which case an address begins: the template it names, filled with what it says. */
import type { Case } from '../../case/index.ts';
import { begunId, instantiate, templateIds } from '../../case/templates/index.ts';
import { caseDefaults, type HostConfig } from '../../host/config.ts';
import { fromTemplate } from '../../host/templates.ts';
import { fillFromAddress, keyMeant, type FilledCase } from '../../share/address.ts';

export interface Seed {
  id: string;
  /** The month of signing, YYYY-MM. */
  start: string;
  prepared: Case['prepared'];
  /** What stands as the source of the numbers the address gives. */
  note: string;
}

/** The template's own case; null where neither the host nor we have one of this id, capitals aside. The host's come first. */
function templateCase(asked: string, host: HostConfig, { id: caseId, start }: Seed): Case | null {
  const seed = { id: caseId, start };
  const id = keyMeant(asked, [...host.templates.map((t) => t.id), ...templateIds]);
  const own = host.templates.find((t) => t.id === id);
  if (own) return fromTemplate(own, seed, host);
  const ours = templateIds.find((t) => t === id);
  return ours ? instantiate(ours, { ...seed, id: begunId(ours, caseId) }, caseDefaults(host)) : null;
}

/** @param query as it stands behind the `?`; gives null where there is no such template */
export function beginCase(template: string, query: string, host: HostConfig, seed: Seed): FilledCase | null {
  const base = templateCase(template, host, seed);
  return base && fillFromAddress({ ...base, prepared: seed.prepared }, query, seed.note);
}
