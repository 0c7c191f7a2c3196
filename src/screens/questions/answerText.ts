/** The state of an answer in a few words. */
import type { Assumption } from '../../case/index.ts';
import { isOpen } from '../../text/asked.ts';
import type { Formats } from '../../text/format.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { questionsWords } from '../../text/words/questions.ts';

/** "Open", "Our estimate so far", or who answered and when. */
export function answerText(a: Assumption, f: Formats): string {
  const { whose, who, on } = a.source;
  const words = questionsWords();
  if (isOpen(a))
    return a.value === null ? words.open : words.soFar[whose === 'vendor' ? 'vendor' : 'benchmark'];
  return words.saidBy(who || (whose === 'unknown' ? '' : inspectWords().whose[whose]), on ? f.date(on) : '');
}
