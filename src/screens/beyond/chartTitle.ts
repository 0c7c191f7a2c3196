/** What the picture of the scores shows, in words. */
import { byGap, type Score } from '../../charts/geometry/scores.ts';
import { beyondWords } from '../../text/words/beyond.ts';

type LabelledScore = Score & { label: string };

/** Names the largest gain; where nothing gains, the largest fall; before both scores are there, neither. */
export function chartTitle(scores: readonly LabelledScore[]): string {
  const words = beyondWords();
  const both = byGap(scores).filter((s) => s.today !== null && s.expected !== null);
  const gap = (s: LabelledScore): number => (s.expected ?? 0) - (s.today ?? 0);
  const [first, last] = [both[0], both.at(-1)];
  if (!first || !last) return words.chartOpen;
  if (gap(first) > 0) return words.chartGain(first.label);
  return gap(last) < 0 ? words.chartFall(last.label) : words.chartEven;
}
