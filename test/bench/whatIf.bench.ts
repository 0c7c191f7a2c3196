/** What the screens ask beside evaluate(): leans, break-even of everything, tornado, checks, working. */
import { breakEven, checks, evaluate, sensitivity, working } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { alternate, median } from './time.ts';

export const name = 'what-if questions of a whole case, 5 years: ms, medians of one run';

const buckets = ['tangible-benefit', 'perceived-benefit', 'tangible-cost'];

/** Every tenth line is not a straight line in its assumptions, and has to be searched. */
const model = (lines: number) =>
  makeCase({
    years: 5,
    rollout: { goLive: 2, fullAdoption: 9 },
    assumptions: [
      { name: 'wage', unit: 'money', value: 35, low: 30, high: 40 },
      ...Array.from({ length: lines }, (_, i) => [
        { name: `count_${i}`, unit: 'count', value: 40 + (i % 7), low: 30, high: 50 },
        { name: `hours_${i}`, unit: 'hours', value: [2, 3, 4, 5, 6] },
      ]).flat(),
    ],
    lines: Array.from({ length: lines }, (_, i) => ({
      id: `line_${i}`,
      bucket: buckets[i % 3],
      formula: i % 10 === 0 ? `min(count_${i}, 60) * hours_${i}` : `count_${i} * hours_${i} * 52 * wage`,
    })),
  });

export function run(): Record<string, number>[] {
  return [30, 500].map((lines) => {
    const c = model(lines);
    const e = evaluate(c);
    const times = alternate(lines > 100 ? 15 : 60, {
      worse: () => evaluate(c, { lean: 'worse' }),
      breakEven: () => breakEven(c),
      sensitivity: () => sensitivity(c),
      checks: () => checks(c, e),
      working: () => working(c, 'line_0', 1),
    });
    return {
      lines,
      ...Object.fromEntries(Object.entries(times).map(([what, all]) => [what, median(all)])),
    };
  });
}
