/** The slide about the payback: the cumulative line, the band of the outcomes, the conservative line. */
import { cashOf } from '../../report/cash.ts';
import { cashLines } from '../../report/datasets/cash.ts';
import type { Report } from '../../report/report.ts';
import { lostByWaiting } from '../../report/steps.ts';
import { capital } from '../../text/capital.ts';
import { buildWords } from '../../text/words/build.ts';
import { figuresWords } from '../../text/words/figures.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { xmlText } from '../../util/xmlText.ts';
import { chartBase, invisible, moneyAxis, seriesOf } from './charts.ts';
import { tint } from './colours.ts';
import type { Deck } from './deck.ts';
import { body, face, inner, keyHeight, page, whole, type Area, type Slide } from './slidePage.ts';
import { fontReserve } from './measure.ts';
import { largerFontSize, type SlideTable } from './tableLayout.ts';

/** The cumulative line in an area, with its key at the bottom. */
export function drawCash(deck: Deck, slide: Slide, r: Report, place: Area): void {
  const { document: c, formats: f } = r;
  const m = r.verdict.measures;
  const cash = cashOf(r);
  const lines = cashLines(cash);
  const { p10, p90, conservative: careful, finding } = cash;
  const labels = m.cumulative.map((_, month) => f.number(month));
  const { ink, quiet } = deck.colours;
  const band = tint(ink, 0.86);
  const axis = moneyAxis(
    lines.flatMap((l) => l.values),
    f,
  );
  const area = { ...place, h: place.h - keyHeight };
  const likely = lines[0]?.label ?? '';
  type Part = Parameters<typeof slide.addChart>[0];
  const lineOf = (name: string, series: readonly number[], colour: string, dash: boolean) => ({
    type: 'line' as const,
    data: [seriesOf(name, labels, series)],
    options: {
      chartColors: [colour],
      lineSize: dash ? 1.75 : 3,
      lineDataSymbol: 'none' as const,
      ...(dash ? { lineDash: ['dash'] } : {}),
    },
  });
  const parts = [
    ...(p10 && p90
      ? [
          {
            type: 'area' as const,
            data: [
              seriesOf(exportingWords().cash.base, labels, p10),
              seriesOf(
                exportingWords().cash.band,
                labels,
                p90.map((x, i) => x - (p10[i] ?? 0)),
              ),
            ],
            options: { chartColors: [invisible, band], barGrouping: 'stacked' },
          },
        ]
      : []),
    ...(careful ? [lineOf(capital(chartsWords().conservative), careful, quiet, true)] : []),
    lineOf(likely, m.cumulative, ink, false),
  ];
  // For combined charts the library expects options in place of data.
  slide.addChart(
    parts as unknown as Part,
    {
      ...chartBase(deck.colours),
      ...axis,
      ...area,
      catAxisLabelFrequency: c.years > 4 ? '12' : '6',
      showCatAxisTitle: true,
      catAxisTitle: chartsWords().month,
      catAxisTitleFontSize: 11,
      catAxisTitleFontFace: face.text,
      catAxisTitleColor: deck.colours.quiet,
      // LibreOffice labels every month for which it has space.
      catAxisLabelFontSize: 10,
      valAxisLabelFontSize: 11,
      altText: xmlText(`${exportingWords().cash.alt}. ${finding}`),
    } as unknown as Parameters<typeof slide.addChart>[1],
  );
  deck.key(
    slide,
    [
      { mark: '▬', colour: ink, label: likely },
      ...(p10 && p90 ? [{ colour: tint(ink, 0.7), label: exportingWords().cash.band }] : []),
      ...(careful ? [{ mark: '╌', colour: quiet, label: capital(chartsWords().conservative) }] : []),
    ],
    place.y + place.h - 0.3,
    place,
  );
}

export function cashSlide(deck: Deck, r: Report): void {
  const { document: c, formats: f } = r;
  const m = r.verdict.measures;
  const cash = cashOf(r);
  const slide = deck.slide(cash.finding, cash.subtitle);
  drawCash(deck, slide, r, { ...whole, w: inner - 3.9 });

  const lost = lostByWaiting(r);
  const lowest = m.cumulative.reduce((best, x, i) => (x < (m.cumulative[best] ?? 0) ? i : best), 0);
  const rows = [
    [buildWords().figures.payback, cash.ring],
    [exportingWords().cash.rows.signing, f.moneyCompact(m.cumulative[0] ?? 0)],
    ...((m.cumulative[lowest] ?? 0) < 0
      ? [
          [
            `${exportingWords().cash.rows.lowest}, ${f.month(lowest)}`,
            f.moneyCompact(m.cumulative[lowest] ?? 0),
          ],
        ]
      : []),
    [exportingWords().cash.rows.end, f.moneyCompact(m.cumulative.at(-1) ?? 0)],
    [buildWords().npvAt(f.rate(c.discount.rate)), f.moneyCompact(m.npv)],
    ...(lost === null ? [] : [[figuresWords().costOfDelay, f.moneyCompact(lost)]]),
  ];
  const table: SlideTable = {
    columns: [
      { label: exportingWords().columns.figure, width: 1.6 },
      { label: '', width: 1.9, numeric: true },
    ],
    rows: rows.map((cells) => ({ cells })),
  };
  const w = 3.6;
  const points = Math.max(...[3, 2, 1, 0].map((by) => largerFontSize(table, w * fontReserve, 12, by)));
  deck.table(slide, table, { x: page.width - page.margin - w, y: body.top, w, points });
}
