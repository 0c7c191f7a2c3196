/** A source in short: whose number it is and who gave it; '' where neither is known. */
import type { Source } from '../../case/index.ts';
import { inspectWords } from '../../text/words/inspect.ts';

export const sourceSummary = (source: Source): string =>
  [source.whose === 'unknown' ? '' : inspectWords().whose[source.whose], source.who]
    .filter(Boolean)
    .join(', ');
