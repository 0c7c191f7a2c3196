/** Quarterly records for a programme, taken from the reviews on this device; existing records stay as they are. */
import { limits, type Programme } from '../../case/index.ts';
import { statedKinds, type StatedKind } from './details.ts';
import { filterRows, noFilter } from './filter.ts';
import { hoursBy, occurredBy } from './occurred.ts';
import { mean } from './summarize.ts';
import type { Row } from './rows.ts';
import { hasHistory, periodEnds, trendOfAll } from './trends.ts';

type History = Programme['history'];
const recordKinds = ['nps', 'csat', 'ces', ...statedKinds] as const;
export type RecordKind = (typeof recordKinds)[number];

/** One quarter; null if no review states the figure. */
export type RecordPoint = { day: string } & Record<RecordKind, number | null>;

export interface ReviewRecords {
  points: RecordPoint[];
  /** Cases with a held review, and how many of them state the hours until a request is resolved. */
  accounts: number;
  timed: number;
  /** Past renewal days without a sign of their outcome. */
  unknownRenewals: number;
}

const rounded = (x: number | null, digits: number): number | null =>
  x === null ? null : Number(x.toFixed(digits));

/**
 * Surveys and hours are means over each case's latest held review by then, up to today; renewals, upsells and
 * cross-sells are counted in their quarter, once it is over.
 * @param rows all cases, replaced plans included, because their successors show what happened
 * @param today YYYY-MM-DD
 */
export function reviewRecords(rows: readonly Row[], today: string): ReviewRecords {
  const current = filterRows(rows, noFilter, today).filter(hasHistory);
  // Surveys have no currency, so no amount is needed.
  const scope = { id: '', currency: '', rate: () => null, left: [] };
  const surveys = new Map(trendOfAll(current, today, scope, limits.history).map((p) => [p.day, p]));
  const { occurred, unknownRenewals } = occurredBy(rows, today);
  const first = [...surveys.keys(), ...occurred.map(({ day }) => day)].sort()[0];
  const timed = current.filter((row) => hoursBy(row, '9999') !== null);
  let before = '';
  const points = (first === undefined ? [] : periodEnds(first, today, limits.history)).map(
    (day): RecordPoint => {
      const from = before;
      before = day;
      const over = day < today;
      const count = (kind: Exclude<StatedKind, 'resolutionHours'>): number | null => {
        const within = over ? occurred.filter((o) => o.kind === kind && o.day > from && o.day <= day) : [];
        return within.length === 0 ? null : within.reduce((sum, o) => sum + o.count, 0);
      };
      const survey = surveys.get(day);
      return {
        day,
        nps: rounded(survey?.nps ?? null, 0),
        csat: rounded(survey?.csat ?? null, 3),
        ces: rounded(survey?.ces ?? null, 1),
        renewals: count('renewals'),
        upsells: count('upsells'),
        crossSells: count('crossSells'),
        resolutionHours: rounded(mean(timed.map((row) => hoursBy(row, over ? day : '9999'))), 1),
      };
    },
  );
  return { points, accounts: current.length, timed: timed.length, unknownRenewals };
}

export interface FilledRecords {
  history: History;
  /** How many empty figures were filled in, and the first and the last day of them. */
  figures: number;
  filled: Partial<Record<RecordKind, number>>;
  from: string | null;
  to: string | null;
  /** Kinds that no review states: they have to be typed. */
  missingKinds: RecordKind[];
}

/**
 * The records with the points added: a record of the same day gets its missing figures, other days become records of
 * their own. Sorted by date, those without one last.
 */
export function recordsFromReviews(history: History, points: readonly RecordPoint[]): FilledRecords {
  const next = [...history];
  const days: string[] = [];
  const filled: Partial<Record<RecordKind, number>> = {};
  let figures = 0;
  for (const point of points) {
    const { day } = point;
    const at = next.findIndex((r) => r.on === day);
    const known = next[at];
    const lacking = recordKinds.filter((key) => point[key] !== null && (known?.[key] ?? null) === null);
    if (lacking.length === 0 || (!known && next.length >= limits.history)) continue;
    const found = Object.fromEntries(lacking.map((key) => [key, point[key]]));
    const empty = Object.fromEntries(recordKinds.map((key) => [key, null])) as Record<RecordKind, null>;
    if (known) next[at] = { ...known, ...found };
    else next.push({ on: day, ...empty, ...found });
    for (const key of lacking) filled[key] = (filled[key] ?? 0) + 1;
    figures += lacking.length;
    days.push(day);
  }
  const last = '\uffff';
  return {
    history: figures === 0 ? history : next.sort((a, b) => ((a.on ?? last) < (b.on ?? last) ? -1 : 1)),
    figures,
    filled,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    missingKinds: recordKinds.filter((key) => points.every((point) => point[key] === null)),
  };
}
