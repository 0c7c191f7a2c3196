/** Sets every word in English at once: unit tests mount parts of screens without going through their loaders. */
import * as ofCase from '../src/text/case.ts';
import caseWords from '../src/text/en/case.ts';
import laterWords from '../src/text/en/later.ts';
import { t } from '../src/text/index.ts';
import * as ofLater from '../src/text/later.ts';

export const english = { ...t, ...caseWords, ...laterWords };

export function speakAll(): void {
  ofCase.set(english);
  ofLater.set(english);
}
