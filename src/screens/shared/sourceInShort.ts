/** Whose number it is and who said it, on the line that opens the rest; nothing where nobody has been named. */
import type { Source } from '../../case/index.ts';
import { inspectWords } from '../../text/words/inspect.ts';

export const sourceInShort = (source: Source): string =>
  [source.whose === 'unknown' ? '' : inspectWords().whose[source.whose], source.who]
    .filter(Boolean)
    .join(', ');
