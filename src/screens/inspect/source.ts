/** Whose number it is and who said it, on the line that opens the rest; nothing where nobody has been named. */
import type { Source } from '../../case/index.ts';
import { t } from '../../text/case.ts';

export const sourceInShort = (source: Source): string =>
  [source.whose === 'unknown' ? '' : t.build.inspector.whose[source.whose], source.who]
    .filter(Boolean)
    .join(', ');
