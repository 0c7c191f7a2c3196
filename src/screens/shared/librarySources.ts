/** Templates as sources of rows: one's own, the host's, ours. */
import type { Case } from '../../case/index.ts';
import { instantiate, templates } from '../../case/templates/index.ts';
import type { HostConfig } from '../../host/config.ts';
import { fromTemplate } from '../../host/templates.ts';
import { ownTemplates } from '../../state/ownTemplates.ts';
import { libraryWords } from '../../text/words/library.ts';
import { templatesWords } from '../../text/words/templates.ts';

export interface LibrarySource {
  id: string;
  name: string;
  /** Its rows, as a case of their own. */
  make: () => Case;
}

/**
 * Groups of sources, without empty ones.
 * @param start the month of signing of the case they are for, YYYY-MM
 */
export function librarySources(
  host: HostConfig,
  start: string,
): { label: string; sources: LibrarySource[] }[] {
  const words = libraryWords();
  const seed = { id: 'library', start };
  const groups: { label: string; sources: LibrarySource[] }[] = [
    {
      label: words.own,
      sources: ownTemplates().map((t) => ({
        id: `own ${t.id}`,
        name: t.name,
        make: () => fromTemplate(t, seed, host),
      })),
    },
    {
      label: host.name || words.ours,
      sources: host.templates.map((t) => ({
        id: `host ${t.id}`,
        name: t.name,
        make: () => fromTemplate(t, seed, host),
      })),
    },
    {
      label: words.ours,
      sources: templates
        .filter((t) => !(host.hideTemplates as readonly string[]).includes(t.id))
        .map((t) => ({
          id: `built ${t.id}`,
          name: templatesWords().names[t.id],
          make: () => instantiate(t, seed),
        })),
    },
  ];
  return groups.filter((g) => g.sources.length > 0);
}
