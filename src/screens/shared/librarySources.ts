/** Templates as sources of lines: the user's own, the host's and the built-in ones. */
import type { Case } from '../../case/index.ts';
import { instantiate, templates } from '../../case/templates/index.ts';
import type { HostConfig } from '../../host/config.ts';
import { fromTemplate } from '../../host/templates.ts';
import { ownTemplates } from '../../state/ownTemplates.ts';
import { libraryWords } from '../../text/words/library.ts';
import { templatesWords } from '../../text/words/templates.ts';

interface LibrarySource {
  id: string;
  name: string;
  /** Makes a case with the template's lines. */
  make: () => Case;
}

/**
 * The sources in groups; empty groups are left out.
 * @param start the month of signing of the case that takes lines, YYYY-MM
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
