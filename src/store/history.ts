/** Keeps versions of a case, each once. */
import { ok, type Result } from '../case/index.ts';
import { equal } from '../util/equal.ts';
import type { Repository, StoreProblem, Version } from './repository.ts';

/**
 * Keeps a version unless the newest one is the same: that one then takes the name, if it has none. Returns whether
 * anything was written.
 */
export async function keepOnce(
  repository: Repository,
  version: Omit<Version, 'number'>,
): Promise<Result<boolean, StoreProblem>> {
  const known = await repository.versions(version.caseId);
  if (!known.ok) return known;
  const [newest] = known.value;
  if (newest && equal(newest.document, version.document)) {
    if (newest.name !== '' || version.name === '') return ok(false);
    const named = await repository.nameVersion(version.caseId, newest.number, version.name);
    return named.ok ? ok(true) : named;
  }
  const kept = await repository.keepVersion(version);
  return kept.ok ? ok(true) : kept;
}
