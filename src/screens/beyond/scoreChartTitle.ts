/** The title of the chart of scores. */
import { byGap, gapOf, type LabelledScore } from '../../report/scores.ts';
import { beyondWords } from '../../text/words/beyond.ts';

/** Names the largest gain. Where nothing gains it names the largest loss; where no dimension has both scores, neither. */
export function scoreChartTitle(scores: readonly LabelledScore[]): string {
  const words = beyondWords();
  const both = byGap(scores).filter((s) => gapOf(s) !== null);
  const gap = (s: LabelledScore): number => gapOf(s) ?? 0;
  const [first, last] = [both[0], both.at(-1)];
  if (!first || !last) return words.chartOpen;
  if (gap(first) > 0) return words.chartGain(first.label);
  return gap(last) < 0 ? words.chartFall(last.label) : words.chartEven;
}
