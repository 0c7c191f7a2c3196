/** The surveys of reviews as records of a customer success programme: what is recorded already stays as it is. */
import { limits, type Programme } from '../../case/index.ts';
import type { TrendPoint } from './trends.ts';

type History = Programme['history'];

export interface FilledRecords {
  history: History;
  /** Figures that were empty before, and the first and the last day they are of; null where there is none. */
  figures: number;
  from: string | null;
  to: string | null;
}

const rounded = (x: number | null, digits: number): number | null =>
  x === null ? null : Number(x.toFixed(digits));

/**
 * Records with the mean NPS, CSAT and CES of every time that knows one: a record of that day gets what it lacks, other
 * times become records of their own. By date, those without one last.
 */
export function recordsFromReviews(history: History, points: readonly TrendPoint[]): FilledRecords {
  const next = [...history];
  const days: string[] = [];
  let figures = 0;
  for (const { day, nps, csat, ces } of points) {
    const found = { nps: rounded(nps, 0), csat: rounded(csat, 3), ces: rounded(ces, 1) };
    const at = next.findIndex((r) => r.on === day);
    const known = next[at];
    const lacking = (['nps', 'csat', 'ces'] as const).filter(
      (key) => found[key] !== null && (known?.[key] ?? null) === null,
    );
    if (lacking.length === 0 || (!known && next.length >= limits.history)) continue;
    const filled = Object.fromEntries(lacking.map((key) => [key, found[key]]));
    const empty = { on: day, renewals: null, upsells: null, crossSells: null, resolutionHours: null };
    if (known) next[at] = { ...known, ...filled };
    else next.push({ ...empty, nps: null, csat: null, ces: null, ...filled });
    figures += lacking.length;
    days.push(day);
  }
  const last = '\uffff';
  return {
    history: figures === 0 ? history : next.sort((a, b) => ((a.on ?? last) < (b.on ?? last) ? -1 : 1)),
    figures,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}
