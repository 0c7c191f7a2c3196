/** A customer success programme with its results, for its screen, slides, paper and files. */
import type { Programme } from '../case/index.ts';
import type { Formats } from '../text/format.ts';
import { pointsText, type ProgrammeOdds } from '../text/programme.ts';
import type { ProgrammeResult, Trend } from '../value/index.ts';

export interface ProgrammeReport {
  programme: Programme;
  /** Null while customers or revenue are not entered. */
  result: ProgrammeResult | null;
  /** The odds; null if no number has a range. */
  odds: ProgrammeOdds | null;
  /** Formats of the viewer's locale and the programme's currency, as on screen. */
  formats: Formats;
}

/** The recorded measures, in the order of the form. */
export const recordKeys = [
  'renewals',
  'upsells',
  'crossSells',
  'resolutionHours',
  'nps',
  'csat',
  'ces',
] as const;

/** A recorded figure as text; a change of satisfaction is in points. */
export const recordText = (measure: Trend['measure'], x: number, f: Formats): string =>
  measure === 'csat' ? f.rate(x) : f.number(x);
export const changeText = (measure: Trend['measure'], x: number, f: Formats): string => {
  const text = measure === 'csat' ? pointsText(x, f) : f.number(x);
  // The sign goes inside the marks that hold a number together in text from right to left, so that it stays with the
  // number.
  return x > 0 ? text.replace(/^[\u200f\u2066]*/, '$&+') : text;
};

/** The records by date, those without one last. */
export const recordsByDate = (p: Programme): Programme['history'] =>
  p.history.toSorted((a, b) => {
    const [x, y] = [a.on ?? '\uffff', b.on ?? '\uffff'];
    return x < y ? -1 : x > y ? 1 : 0;
  });
