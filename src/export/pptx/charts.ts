/** Options shared by all charts on slides, where they differ from the library's own. */
import type Pptx from 'pptxgenjs';
import { roundDomain, roundSpan } from '../../charts/geometry/axis.ts';
import type { Formats } from '../../text/format.ts';
import { face } from './slidePage.ts';
import type { SlideColours } from './colours.ts';
import { moneyAxisFormat } from './numberFormat.ts';
import { xmlText } from '../../util/xmlText.ts';

export interface ChartData {
  name: string;
  labels: string[];
  values: number[];
}
export type ChartOptions = Pptx.IChartOpts;

export const invisible = 'transparent';

/** Puts the first row on top. The library's types know only the other way; its code accepts both. */
export const fromTop = 'maxMin' as 'minMax';

/** A series in the library's form, with text that XML allows. */
export const seriesOf = (name: string, labels: readonly string[], values: readonly number[]): ChartData => ({
  name: xmlText(name),
  labels: labels.map(xmlText),
  // −0 would be written as such.
  values: values.map((x) => (Number.isFinite(x) ? x + 0 : 0)),
});

export function chartBase(colours: SlideColours): ChartOptions {
  return {
    catAxisLabelFontFace: face.text,
    valAxisLabelFontFace: face.text,
    catAxisLabelColor: colours.ink,
    valAxisLabelColor: colours.quiet,
    catAxisLabelPos: 'low',
    catAxisMajorTickMark: 'none',
    valAxisMajorTickMark: 'none',
    catAxisLineColor: colours.ink,
    catAxisLineSize: 0.75,
    valAxisLineShow: false,
    valGridLine: { color: colours.line, size: 0.5, style: 'solid' },
    catGridLine: { style: 'none' },
    showLegend: false,
    showTitle: false,
    chartArea: { roundedCorners: false },
  };
}

/**
 * A money axis with round ends, labelled in the viewer's own notation.
 * @param zero whether it must contain zero, as it must for bars
 */
export function moneyAxis(values: readonly number[], f: Formats, count = 5, zero = true): ChartOptions {
  const [from, to] = [Math.min(...values), Math.max(...values)];
  // If zero is near, it is shown even if it does not have to be.
  const apart = !zero && (from > (to - from) / 2 || to < -(to - from) / 2);
  const { low, high, ticks } = apart ? roundSpan(from, to, count) : roundDomain(from, to, count);
  const [a, b] = ticks;
  return {
    ...(low < high ? { valAxisMinVal: low, valAxisMaxVal: high } : {}),
    ...(a !== undefined && b !== undefined ? { valAxisMajorUnit: b - a } : {}),
    valAxisLabelFormatCode: moneyAxisFormat(ticks, f.locale, f.currency),
  };
}
