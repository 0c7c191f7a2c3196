/** The options side by side on slides: what each gives and costs on one scale, its figures, and what they differ in. */
import { optionDifferencesData, optionsData } from '../../report/datasets/options.ts';
import { optionsFinding, optionsOf, optionsSubtitle } from '../../report/options.ts';
import type { Report } from '../../report/report.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { optionsWords } from '../../text/words/options.ts';
import { xmlText } from '../../util/xmlText.ts';
import { slideOf } from './asSlide.ts';
import { chartBase, fromTop, moneyAxis, seriesOf } from './charts.ts';
import { body, inner, page, type Deck } from './deck.ts';
import { cutTo, standIn } from './measure.ts';

/** As many as one chart and the table beneath it hold. */
const most = 5;

/** Nothing where there is only one, or none. */
export function optionSlides(deck: Deck, r: Report): void {
  const { document: c, formats: f } = r;
  if (c.options.length < 2) return;
  const w = optionsWords();
  const title = optionsFinding(r);
  const subtitle = optionsSubtitle(r);
  const marked = w.subtitle([subtitle, w.bestMarked]);
  const table = slideOf(optionsData, r);
  const drawn = optionsOf(r).flatMap((o) => (o.bridge ? [{ label: o.label, bridge: o.bridge }] : []));
  if (drawn.length < 2 || c.options.length > most) deck.tables(title, marked, table);
  else {
    const slide = deck.slide(title, marked);
    const parts = [
      { label: w.measures.benefits, colour: deck.colours.benefit, of: 0, sign: 1 },
      { label: w.measures.costs, colour: deck.colours.cost, of: 1, sign: -1 },
      {
        label: exportingWords().bridge.series.alternative,
        colour: deck.colours.alternative,
        of: 2,
        sign: -1,
      },
      { label: w.measures.net, colour: deck.colours.net, of: 3, sign: 1 },
    ] as const;
    const series = parts.filter((p) => p.of !== 2 || drawn.some((o) => o.bridge[2] !== 0));
    const share = 0.22;
    const points = 12;
    const high = 0.4 + drawn.length * 0.5;
    const labels = drawn.map((o) => cutTo(o.label, points, inner * share * standIn, 2));
    slide.addChart(
      'bar',
      series.map((p) =>
        seriesOf(
          p.label,
          labels,
          drawn.map((o) => p.sign * o.bridge[p.of]),
        ),
      ),
      {
        ...chartBase(deck.colours),
        ...moneyAxis(
          drawn.flatMap(({ bridge: [benefits, costs, alternative, net] }) => [
            benefits,
            -costs,
            -alternative,
            net,
          ]),
          f,
        ),
        x: page.margin,
        y: body.top,
        w: inner,
        h: high,
        barDir: 'bar',
        barGrouping: 'clustered',
        barGapWidthPct: 40,
        chartColors: series.map((p) => p.colour),
        catAxisOrientation: fromTop,
        catAxisLabelFontSize: points,
        valAxisHidden: true,
        layout: { x: share, y: 0.01, w: 1 - share - 0.02, h: 0.98 },
        altText: xmlText(`${w.bridge}: ${title}`),
      },
    );
    deck.key(
      slide,
      series.map(({ label, colour }) => ({ mark: '■', colour, label })),
      body.top + high + 0.05,
    );
    deck.table(slide, table, { x: page.margin, y: body.top + high + 0.5, w: inner, points: 12 });
  }
  const differ = slideOf(optionDifferencesData, r);
  if (differ.rows.length > 0) deck.tables(w.differIn(differ.rows.length), subtitle, differ);
}
