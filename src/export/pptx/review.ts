/** A review as slides: realised value, row by row, the causes of differences, findings, outlook. */
import { exportingWords } from '../../text/words/exporting.ts';
import { titled } from '../../text/titled.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { reviewWords } from '../../text/words/review.ts';
import { xmlText } from '../../util/xmlText.ts';
import type { Case } from '../../case/index.ts';
import { tableOf } from '../../report/dataset.ts';
import { planActualData } from '../../report/datasets/planActual.ts';
import {
  causeSourceOf,
  historyData,
  planSourceOf,
  reviewFiguresData,
  reviewFindingsData,
  reviewNumbersData,
} from '../../report/datasets/review.ts';
import { reviewNextData } from '../../report/datasets/reviewNext.ts';
import { reviewComparedData, reviewRequiredData } from '../../report/datasets/reviewOutlook.ts';
import { reviewPeriodData } from '../../report/datasets/reviewPeriod.ts';
import { realisedByLeverData, realisedByPersonData } from '../../report/datasets/reviewRealised.ts';
import { reviewScoresData, reviewSurveysData, scoresTitle } from '../../report/datasets/reviewScores.ts';
import { reviewedOf, reviewHeld, reviewName, type Reviewed } from '../../report/reviewed.ts';
import {
  findingsTitle,
  movedText,
  nextText,
  numbersTitle,
  outlookTitle,
  periodTitle,
  realisedTitle,
  requiredTitle,
  rowsTitle,
} from '../../report/reviewTitles.ts';
import { anyMeasured, causesOf, claimOf, largestRows, planFallWords } from '../../text/review.ts';
import { reportFor } from '../reportFor.ts';
import { asSlide, filled, slideOf } from './asSlide.ts';
import { chartBase, fromTop, moneyAxis, seriesOf } from './charts.ts';
import { tint } from './colours.ts';
import type { Deck } from './deck.ts';
import { itemHeight } from './slideText.ts';
import { body, inner, keyHeight, page, type Area, type Slide } from './slidePage.ts';
import { drawFloating, floating, labelled, labelLines } from './floating.ts';
import { deckOf, type SlideOptions } from './index.ts';
import { fontReserve } from './measure.ts';
import type { Span } from './stack.ts';
import { fontSizeWithin } from './tableLayout.ts';

/**
 * One review as slides (.pptx), against the plan whatever the page shows. Findings are included in the internal
 * version, or with `findings`. Rejects with a RangeError if the case holds no such review.
 */
export async function reviewSlides(c: Case, reviewId: string, options: SlideOptions): Promise<Blob> {
  const report = reportFor(c, {
    ...options,
    view: { scenario: null, lean: 'likely', countable: false },
  });
  const r = reviewedOf(report, reviewId);
  if (!r) throw new RangeError('no such review');
  const deck = deckOf(report, options);
  const months = report.formats.number(r.result.month);
  const held = r.review.on === null ? '' : reviewHeld(report, r.review);
  const subtitle =
    held === ''
      ? exportingWords().review.subtitle(reviewName(report, r.review), months, c.currency)
      : `${held}. ${reviewWords().result.linesSubtitle(r.result.month, c.currency)}`;
  claimSlide(deck, r, subtitle, report.internal || options.findings === true);
  lineSlide(deck, r, subtitle);
  const history = tableOf(historyData, { report, upTo: r.review.month }, 'slide');
  const measured = anyMeasured(r.result);
  // Actions are part of the findings, with their subjects.
  const days = reviewNextData.rows(r).filter((x) => x.of !== 'action');
  deck.together(subtitle, [
    ...(measured ? [{ title: outlookTitle(r), table: slideOf(reviewComparedData, r) }] : []),
    {
      title: requiredTitle(r),
      table: slideOf(reviewRequiredData, r),
    },
    // A column that no review fills is left out.
    ...(history.rows.length > 1
      ? [
          {
            title: titled(reviewWords().history.title, movedText({ report, upTo: r.review.month })),
            table: asSlide(filled(history)),
          },
        ]
      : []),
    ...(measured ? [{ title: periodTitle(r), table: slideOf(reviewPeriodData, r) }] : []),
    { title: scoresTitle(r), table: slideOf(reviewScoresData, r) },
    { title: reviewWords().result.surveys, table: slideOf(reviewSurveysData, r) },
    { title: numbersTitle(r), table: asSlide(filled(tableOf(reviewNumbersData, r, 'slide'))) },
    ...(measured
      ? [
          {
            title: realisedTitle(r, 'person'),
            table: asSlide(filled(tableOf(realisedByPersonData, r, 'slide'))),
          },
          {
            title: realisedTitle(r, 'lever'),
            table: asSlide(filled(tableOf(realisedByLeverData, r, 'slide'))),
          },
        ]
      : []),
    {
      title: titled(reviewWords().next.title, nextText(r, days)),
      table: asSlide(filled(tableOf(reviewNextData, r, 'slide', days))),
    },
    { title: findingsTitle(r), table: slideOf(reviewFindingsData, r) },
    { title: rowsTitle(r), table: slideOf(planActualData, planSourceOf(r)) },
  ]);
  return deck.write();
}

function claimSlide(deck: Deck, r: Reviewed, subtitle: string, findings: boolean): void {
  const { document: c, formats: f, title } = r.report;
  const [first = title, ...more] = claimOf(c, r.review, r.result, f, findings, r.report.today);
  const slide = deck.slide(first, subtitle);
  const left = 5.2;
  const figures = slideOf(reviewFiguresData, r);
  const room = body.bottom - body.top;
  const points = fontSizeWithin(figures, left * fontReserve, room, [18, 17, 16, 15, 14]) ?? 13;
  deck.table(slide, figures, { x: page.margin, y: body.top, w: left, points });
  const says = [
    ...more,
    ...(anyMeasured(r.result) ? [reviewWords().result.coverage(f.percent(r.result.coverage))] : []),
    planFallWords(c, r.result, f),
    r.review.note,
  ].filter((text) => text.trim() !== '');
  const at = { x: page.margin + left + 0.6, w: inner - left - 0.6 };
  const drawn = r.result.causes.length > 0;
  const high = Math.min(
    drawn ? room - leastCauses : room,
    0.1 + says.reduce((sum, text) => sum + itemHeight(text, 16, at.w * fontReserve), 0),
  );
  if (says.length > 0) deck.list(slide, says, { ...at, y: body.top, h: high, points: 16 });
  if (drawn) {
    const top = body.top + (says.length > 0 ? high + 0.1 : 0);
    drawCauses(deck, slide, r, { ...at, y: top, h: body.bottom - top });
  }
}

/** The largest rows, plan beside actual; the following table holds all of them. */
function lineSlide(deck: Deck, r: Reviewed, subtitle: string): void {
  const shown = largestRows(planSourceOf(r).rows, 9);
  // A single row is covered by the figures before it, and bars of the plan alone say nothing about actuals.
  if (shown.length < 3 || !anyMeasured(r.result)) return;
  const count = (status: string): number => r.result.lines.filter((l) => l.status === status).length;
  const slide = deck.slide(
    exportingWords().review.summary(
      reviewWords().result.linesTitle(count('above'), count('on-track'), count('below')),
    ),
    subtitle,
  );
  const share = 0.55;
  const points = 12;
  const labels = shown.map((row) =>
    labelled(
      row.label,
      row.actual === null ? reviewWords().statuses['not-measured'] : row.words,
      points,
      inner * share,
    ),
  );
  const { ink } = deck.colours;
  const colours = [tint(ink, 0.7), ink];
  slide.addChart(
    'bar',
    [
      seriesOf(
        exportingWords().review.planned,
        labels,
        shown.map((row) => row.plan),
      ),
      seriesOf(
        exportingWords().review.arrived,
        labels,
        shown.map((row) => row.actual ?? 0),
      ),
    ],
    {
      ...chartBase(deck.colours),
      ...moneyAxis(
        shown.flatMap((row) => [row.plan, row.actual ?? 0]),
        r.report.formats,
      ),
      x: page.margin,
      y: body.top,
      w: inner,
      h: Math.min(body.bottom - body.top - 0.4, 0.4 + shown.length * 0.85),
      barDir: 'bar',
      barGrouping: 'clustered',
      barGapWidthPct: 55,
      chartColors: colours,
      catAxisOrientation: fromTop,
      catAxisLabelFontSize: points,
      valAxisHidden: true,
      valGridLine: { style: 'none' },
      layout: { x: share, y: 0.01, w: 1 - share - 0.01, h: 0.98 },
      altText: xmlText(numbersWords().apart(labels)),
    },
  );
  deck.key(
    slide,
    [
      { colour: tint(ink, 0.7), label: reviewWords().result.planToDate },
      { colour: ink, label: reviewWords().result.actualToDate },
    ],
    body.bottom - 0.3,
  );
}

/** The least height of the causes below the text, inches. */
const leastCauses = 2.6;

/** The causes between plan and actual, as many as fit; the table of the period holds all of them. */
function drawCauses(deck: Deck, slide: Slide, r: Reviewed, area: Area): void {
  const { formats: f, document: c } = r.report;
  const { result } = r;
  const heading = reviewWords().result.causes;
  deck.text(slide, heading, { ...area, h: 0.3, points: 13, bold: true });
  const at = { ...area, y: area.y + 0.34, h: area.h - 0.34 - keyHeight };
  const causes = causesOf(c, result);
  const fit = Math.max(2, Math.floor((at.h - 0.1) / 0.36) - 2);
  const most = causes.length > fit ? fit - 1 : fit;
  const rest = causes.slice(most).reduce((sum, x) => sum + x.amount, 0);
  const steps = [
    ...causes.slice(0, most),
    ...(causes.length > most
      ? [{ label: exportingWords().review.others(causes.length - most), amount: rest }]
      : []),
  ];
  let running = result.planToDate;
  const spans: Span[][] = [
    [{ key: 'total', from: 0, to: result.planToDate }],
    ...steps.map(({ amount }): Span[] => {
      const from = running;
      running += amount;
      return [{ key: amount < 0 ? 'worse' : 'better', from, to: running }];
    }),
    [{ key: 'total', from: 0, to: result.actualToDate }],
  ];
  const share = 0.46;
  const points = 11;
  const h = Math.min(at.h, 0.1 + (steps.length + 2) * 1.1);
  const lines = labelLines(h / (steps.length + 2), points);
  const asLabel = (label: string, figure: string): string =>
    labelled(label, figure, points, at.w * share, lines);
  const labels = [
    asLabel(reviewWords().result.planToDate, f.moneyCompact(result.planToDate)),
    ...steps.map(({ label, amount }) => asLabel(label, f.moneySigned(amount))),
    asLabel(reviewWords().result.actualToDate, f.moneyCompact(result.actualToDate)),
  ];
  const hues: Record<string, string> = {
    total: deck.colours.ink,
    worse: deck.colours.cost,
    better: deck.colours.benefit,
  };
  const names: Record<string, string> = {
    total: exportingWords().bridge.series.total,
    worse: exportingWords().review.behind,
    better: exportingWords().review.ahead,
  };
  const floated = floating(
    spans,
    ['total', 'better', 'worse'],
    labels,
    (key) => names[key] ?? key,
    (key) => hues[key] ?? deck.colours.ink,
  );
  drawFloating(deck, slide, f, floated, {
    at: { ...at, h },
    labels: { share, points },
    alt: numbersWords().apart(causeSourceOf(r).map(({ label, text }) => `${label} ${text}`)),
  });
  deck.key(
    slide,
    [
      { colour: deck.colours.benefit, label: exportingWords().review.ahead },
      { colour: deck.colours.cost, label: exportingWords().review.behind },
    ],
    area.y + area.h - 0.3,
    area,
  );
}
