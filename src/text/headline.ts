/** What stands around a headline, in words: its ROI by the case's choice, what it is before the alternative, its weak side. */
import type { Case } from '../case/index.ts';
import {
  costsOf,
  medianBeside,
  roiOf,
  type Evaluation,
  type Measures,
  type Spread,
  type Verdict,
} from '../value/index.ts';
import type { Formats } from './format.ts';
import { buildWords } from './words/build.ts';
import { numbersWords } from './words/numbers.ts';

export interface Figure {
  figure: string;
  caption: string;
}

/** The ROI that is the headline, and the other one for the line beneath ('' where there is no cost). */
export function roiFigure(c: Case, m: Measures, f: Formats): Figure & { other: string } {
  const words = buildWords();
  const present = c.basis === 'present';
  const other = present ? m.roi : m.roiPresentValue;
  const main = roiOf(c, m);
  // Where all money falls alike the two are one figure, and saying it twice says nothing.
  const differs = other !== null && (main === null || f.roiSaid(other) !== f.roiSaid(main));
  return {
    figure: f.roi(main, costsOf(c, m)),
    caption: present ? words.figures.roiPresentValue : words.roiOver(c.years),
    other: !differs ? '' : (present ? words.roiNominalToo : words.roiPresentToo)(f.roiSaid(other)),
  };
}

/** "Before the alternative (Current spreadsheets): $515K net, 156% ROI"; '' where it makes no difference. */
export function beforeSaid(c: Case, v: Verdict, f: Formats): string {
  if (v.before === null) return '';
  const roi = roiOf(c, v.before);
  return buildWords().before(
    c.alternative.trim(),
    f.moneyCompact(v.before.net.total),
    roi === null ? '' : f.roiSaid(roi),
  );
}

/** "Half of all outcomes end above $277K", where the likely figure is above most of its own outcomes; else ''. */
export function medianSaid(net: number, spread: Spread | null, f: Formats): string {
  const beside = spread && medianBeside(net, spread);
  return beside ? buildWords().half(f.moneyCompact(beside.median)) : '';
}

/** Whether nothing in the case is only noticed: both ways of counting come to the same. */
export const allCountable = (c: Case, v: Verdict): boolean =>
  v.other.net === v.net && v.other.roi === roiOf(c, v.measures);

/** The other side of the verdict's switch: its net and ROI, or that there is none. */
export function otherSaid(c: Case, v: Verdict, countable: boolean, f: Formats): string {
  const words = buildWords();
  if (allCountable(c, v)) return words.allCountable;
  return (countable ? words.otherPerceived : words.otherCountable)(
    f.moneyCompact(v.other.net),
    v.other.roi === null ? '' : f.roiSaid(v.other.roi),
  );
}

/** Whose numbers a share rests on, in words; `reader`: as the customer themselves reads it. */
export function restsOn(share: number, customer: string, f: Formats, reader = false): string {
  const words = buildWords();
  const said = share === 0 ? null : f.percent(share);
  return reader ? words.restsOnYours(said) : words.rests(said, customer);
}

/** The same of a case, and the harder figure: what rests wholly on them. '' without benefits. */
export function restsSaid(c: Case, e: Evaluation, f: Formats, reader = false): string {
  if (e.customerShare === null) return '';
  const share = restsOn(e.customerShare, c.customer.name.trim() || buildWords().theCustomer, f, reader);
  return numbersWords().apart([share, whollyTheirs(e, f)].filter(Boolean));
}

/** What rests wholly on the customer's numbers, to stand after the share that does; '' where none does in part either. */
export function whollyTheirs(e: Evaluation, f: Formats): string {
  if (e.customerShare === null || e.customerShare === 0) return '';
  const words = buildWords();
  return e.wholly.theirs === 0 ? words.nothingWholly : words.wholly(f.moneyCompact(e.wholly.theirs));
}

/** The harder figure in full, for where there is room: "$289K rests wholly on their numbers, $1.63M needs at least one of ours". */
export const whollySaid = (e: Evaluation, f: Formats): string =>
  e.customerShare === null || e.customerShare === 0
    ? ''
    : buildWords().figures.wholly(f.moneyCompact(e.wholly.theirs), f.moneyCompact(e.wholly.needsOurs));

/** What every figure of a case is: said once in each document. */
export const basisSaid = (c: Case, f: Formats): string =>
  buildWords().basis(f.rate(c.discount.rate), buildWords().figures.timings[c.discount.timing]);
