/** How accurate our own estimates were, over many cases (MODEL §8). */
import { heldReviews, type Case, type Line } from '../case/index.ts';
import { templates } from '../case/templates/index.ts';
import { Actuals } from './actuals.ts';
import { concerns } from './concerns.ts';
import { onlyOption } from './onlyOption.ts';
import { quantileOf } from './spread.ts';
import type { Calibration } from './reviewTypes.ts';

/** Fewer rows than this allow no conclusion about the next case. */
const fewest = 5;

const templateLines: ReadonlySet<string> = new Set(templates.flatMap((t) => t.lines.map((l) => l.id)));

/** The kind a row is counted under: a template's row by its id, else its lever, else its bucket. */
export const calibrationKind = ({ id, lever, bucket }: Line): Pick<Calibration, 'of' | 'kind'> =>
  templateLines.has(id)
    ? { of: 'line', kind: id }
    : lever !== null
      ? { of: 'lever', kind: lever }
      : { of: 'bucket', kind: bucket };

/**
 * Per kind of row (a template's row by its id, else its lever, else its bucket) and per reason given for it: actual ÷
 * plan to date of measured benefits at each case's latest held review. Median, P10 and P90 are type 7; kinds with fewer
 * than five such rows are left out. The most frequent first.
 */
export function calibration(cases: readonly Case[]): Calibration[] {
  const found = new Map<string, { of: Calibration['of']; kind: string; ratios: number[] }>();
  const take = (of: Calibration['of'], kind: string, ratio: number): void => {
    const key = `${of} ${kind}`;
    const known = found.get(key);
    if (known) known.ratios.push(ratio);
    else found.set(key, { of, kind, ratios: [ratio] });
  };
  for (const given of cases) {
    const c = onlyOption(given);
    const latest = heldReviews(c).at(-1);
    if (!latest) continue;
    for (const { modelLine, measured, plan, actual } of new Actuals(c, latest.id).lines()) {
      const { line } = modelLine;
      if (line.bucket !== 'tangible-benefit' && line.bucket !== 'perceived-benefit') continue;
      if (!measured || actual === null || plan === null || !(plan > 0)) continue;
      const ratio = actual / plan;
      const { of, kind } = calibrationKind(line);
      take(of, kind, ratio);
      const reasons = latest.findings.flatMap(({ about, reason }) =>
        reason !== null && concerns(about, line) ? [reason] : [],
      );
      for (const reason of new Set(reasons)) take('reason', reason, ratio);
    }
  }
  return [...found.values()]
    .filter(({ ratios }) => ratios.length >= fewest)
    .map(({ of, kind, ratios }) => {
      const ascending = ratios.toSorted((a, b) => a - b);
      const [p10 = NaN, median = NaN, p90 = NaN] = [0.1, 0.5, 0.9].map((p) => quantileOf(ascending, p));
      return { of, kind, n: ratios.length, median, p10, p90 };
    })
    .sort((a, b) => b.n - a.n);
}
