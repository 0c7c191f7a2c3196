/**
 * A customer success programme as slides: the claim, revenue by month, figures, odds, the record, and every number
 * behind them. Loaded like the slides of a case, only when they are needed.
 */
import type { Programme } from '../../case/index.ts';
import { capital } from '../../text/capital.ts';
import type { Formats } from '../../text/format.ts';
import {
  inputWords,
  programmeClaims,
  programmeName,
  programmeNotes,
  type ProgrammeOdds,
} from '../../text/programme.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { programmeWords } from '../../text/words/programme.ts';
import { xmlText } from '../../util/xmlText.ts';
import { programme, programmeSwings, programmeTrends, type ProgrammeResult } from '../../value/index.ts';
import {
  inputsData,
  moneyData,
  monthsData,
  programmeOddsData,
  recordsData,
  sidesData,
  trendsData,
} from '../../report/datasets/programme.ts';
import { tableOf } from '../../report/dataset.ts';
import type { Table } from '../../report/table.ts';
import { effortsData, effortsFinding } from '../../report/datasets/efforts.ts';
import { recordsByDate, type ProgrammeReport } from '../../report/programme.ts';
import { asSlide, filled, slideOf } from './asSlide.ts';
import { chartBase, invisible, moneyAxis, seriesOf } from './charts.ts';
import { slideColours, tint, type SlideColours } from './colours.ts';
import { Deck, spelling } from './deck.ts';
import type { Piece } from './pieces.ts';
import { body, face, inner, page, whole } from './slidePage.ts';
import { drawSwings } from './swings.ts';
import { drawVerdict } from './verdict.ts';

export { hostColours } from './colours.ts';

export interface ProgrammeSlideOptions {
  /** Formats of the viewer's locale and the programme's currency, as on screen. */
  formats: Formats;
  /** The odds; null if no number has a range. */
  odds: ProgrammeOdds | null;
  /** The host's colours, six hex digits each. */
  colours?: Partial<Record<keyof SlideColours, string>>;
}

interface ProgrammeDeck {
  p: Programme;
  r: ProgrammeResult;
  f: Formats;
  odds: ProgrammeOdds | null;
  report: ProgrammeReport;
  /** "Net return, USD, 36 months". */
  subtitle: string;
}

function claimSlide(deck: Deck, { p, r, f, odds, subtitle }: ProgrammeDeck): void {
  const [claim = '', ...more] = programmeClaims(p, r, f, odds);
  const w = programmeWords().slides;
  const slide = deck.slide(programmeName(p), programmeWords().lead);
  drawVerdict(deck, slide, {
    heading: subtitle,
    net: f.moneyCompact(r.net.total),
    claim,
    figures: [
      { figure: f.roi(r.roi, r.cost.total), label: programmeWords().roi },
      { figure: f.moneyCompact(r.net.presentValue), label: w.presentValue(f.rate(p.rate)) },
      ...(r.breakEvenChurn === null ? [] : [{ figure: f.rate(r.breakEvenChurn), label: w.breakEven }]),
      ...(odds ? [{ figure: capital(f.odds(odds.above, odds.dots.length)), label: w.odds }] : []),
    ],
    weak: [...more, ...programmeNotes(p, r), p.note.trim()].filter(Boolean).slice(0, 5),
  });
}

/** The interval of labels in months, so that they do not overlap. */
const labelEvery = (months: number): number => (months > 48 ? 12 : months > 18 ? 6 : months > 8 ? 3 : 1);

function monthsSlide(deck: Deck, { p, r, f, report }: ProgrammeDeck): void {
  const w = programmeWords();
  const last = p.months - 1;
  const [withIt, without] = [r.with.mrr, r.without.mrr];
  const slide = deck.slide(
    r.difference.total === 0
      ? w.chart.same
      : w.chart.title(p.months, f.moneyCompact(withIt[last] ?? 0), f.moneyCompact(without[last] ?? 0)),
    w.chart.subtitle(p.currency),
  );
  const labels = withIt.map((_, k) => f.number(k + 1));
  const { ink, benefit, alternative } = deck.colours;
  // The parts of the difference can be stacked only if both add to it.
  const split = [...r.protected.monthly, ...r.expanded.monthly].every((x) => x >= -1e-9 * (withIt[0] ?? 0));
  const [kept, added] = [tint(benefit, 0.55), tint(benefit, 0.8)];
  type Part = Parameters<typeof slide.addChart>[0];
  const lineOf = (name: string, values: readonly number[], colour: string, dash: boolean) => ({
    type: 'line' as const,
    data: [seriesOf(name, labels, values)],
    options: {
      chartColors: [colour],
      lineSize: dash ? 2.25 : 3,
      lineDataSymbol: 'none' as const,
      ...(dash ? { lineDash: ['dash'] } : {}),
    },
  });
  const parts = [
    ...(split
      ? [
          {
            type: 'area' as const,
            data: [
              seriesOf(exportingWords().bridge.base, labels, without),
              seriesOf(w.protected, labels, r.protected.monthly),
              seriesOf(w.expanded, labels, r.expanded.monthly),
            ],
            options: { chartColors: [invisible, kept, added], barGrouping: 'stacked' },
          },
        ]
      : []),
    lineOf(w.without, without, alternative, true),
    lineOf(w.with, withIt, ink, false),
  ];
  // For combined charts the library expects options in place of data.
  slide.addChart(
    parts as unknown as Part,
    {
      ...chartBase(deck.colours),
      ...moneyAxis([...withIt, ...without], f),
      x: page.margin,
      y: body.top,
      w: inner - 3.8,
      h: body.bottom - body.top - 0.4,
      catAxisLabelFrequency: String(labelEvery(p.months)),
      showCatAxisTitle: true,
      catAxisTitle: w.chart.month,
      catAxisTitleFontSize: 11,
      catAxisTitleFontFace: face.text,
      catAxisTitleColor: deck.colours.quiet,
      // Some programs ignore the interval of labels.
      catAxisLabelFontSize: p.months > 24 ? 9 : 11,
      valAxisLabelFontSize: 11,
      altText: xmlText(w.slides.alt),
    } as unknown as Parameters<typeof slide.addChart>[1],
  );
  deck.key(
    slide,
    [
      { mark: '▬', colour: ink, label: w.with },
      { mark: '╌', colour: alternative, label: w.without },
      ...(split
        ? [
            { mark: '■', colour: kept, label: w.protected },
            { mark: '■', colour: added, label: w.expanded },
          ]
        : []),
    ],
    body.bottom - 0.3,
  );
  const years = Array.from({ length: Math.floor(last / 12) }, (_, y) => 12 * (y + 1) - 1);
  const shown = [...new Set([0, ...years, last])].slice(-11);
  deck.table(slide, slideOf(monthsData, report, shown), {
    x: page.width - page.margin - 3.6,
    y: body.top,
    w: 3.6,
    points: 12,
  });
}

/** Both sides, the sources of the return, and the return on single efforts, on as few slides as possible. */
function figureSlides(deck: Deck, { p, report, subtitle }: ProgrammeDeck): void {
  const w = programmeWords();
  const efforts = effortsData.rows(report);
  deck.pieces([
    deck.piece(w.results, `${p.currency}. ${w.convention}`, slideOf(sidesData, report), 12),
    deck.piece(w.money, subtitle, slideOf(moneyData, report), 11),
    ...(efforts.length > 0
      ? [
          deck.piece(
            effortsFinding(report),
            `${subtitle}. ${w.efforts.alone}`,
            asSlide(filled(tableOf(effortsData, report, 'slide'))),
            11,
          ),
        ]
      : []),
  ]);
}

function oddsSlide(deck: Deck, { p, r, f, odds, report, subtitle }: ProgrammeDeck): void {
  if (!odds) return;
  const w = programmeWords().claim;
  const slide = deck.slide(
    odds.above === 0 ? w.oddsNone : capital(w.odds(f.odds(odds.above, odds.dots.length))),
    subtitle,
  );
  const left = 4.1;
  deck.table(slide, slideOf(programmeOddsData, report), {
    x: page.margin,
    y: body.top,
    w: left,
    points: 12,
  });
  const swings = programmeSwings(p).map((x) => ({ ...x, ...inputWords[x.input] }));
  const [first] = swings;
  if (!first) return;
  drawSwings(deck, slide, {
    title: programmeWords().odds.swing(first.label),
    alt: programmeWords().odds.swingSubtitle(p.currency),
    net: r.net.total,
    swings,
    formats: f,
    area: { ...whole, x: page.margin + left + 0.4, w: inner - left - 0.4 },
  });
}

/** Renewals and sales for the chart of the record; empty if too few records hold them. */
const countsOf = (p: Programme) =>
  (['renewals', 'upsells', 'crossSells'] as const).filter((key) =>
    programmeTrends(p).some((x) => x.measure === key && x.points.length > 1),
  );

/** The development of the record: renewals and sales as a chart, every measure from first to latest beside it. */
function recordSlide(deck: Deck, { p, f, report }: ProgrammeDeck): void {
  const counts = countsOf(p);
  if (counts.length === 0) return;
  const w = programmeWords().history;
  const slide = deck.slide(w.title, w.hint);
  const records = recordsByDate(p).filter((x) => x.on !== null);
  const width = 5.4;
  const labels = records.map((x) => f.date(x.on ?? ''));
  const hues = [deck.colours.benefit, deck.colours.ink, deck.colours.alternative];
  slide.addChart(
    'bar',
    counts.map((key) =>
      seriesOf(
        w[key],
        labels,
        records.map((x) => x[key] ?? 0),
      ),
    ),
    {
      ...chartBase(deck.colours),
      x: page.margin,
      y: body.top,
      w: inner - width - 0.4,
      h: body.bottom - body.top - 0.4,
      barDir: 'col',
      barGrouping: 'clustered',
      barGapWidthPct: 60,
      chartColors: hues.slice(0, counts.length),
      catAxisLabelFontSize: 11,
      valAxisLabelFontSize: 11,
      valAxisLabelFormatCode: '#,##0.##',
      altText: xmlText(w.title),
    },
  );
  deck.key(
    slide,
    counts.map((key, i) => ({ mark: '■', colour: hues[i] ?? deck.colours.ink, label: w[key] })),
    body.bottom - 0.3,
  );
  deck.table(slide, slideOf(trendsData, report), {
    x: page.width - page.margin - width,
    y: body.top,
    w: width,
    points: 12,
  });
}

/** The development without a chart, every record and every number, on as few slides as possible. */
function tableSlides(deck: Deck, { p, report }: ProgrammeDeck): void {
  const { slides, history } = programmeWords();
  // Columns without any entry are left out.
  const part = (title: string, subtitle: string, table: Table): Piece[] =>
    table.rows.length === 0 ? [] : [deck.piece(title, subtitle, asSlide(filled(table)))];
  deck.pieces([
    ...(countsOf(p).length > 0
      ? []
      : part(history.title, history.hint, tableOf(trendsData, report, 'slide'))),
    ...part(slides.records, history.hint, tableOf(recordsData, report, 'slide')),
    ...part(slides.inputs, programmeName(p), tableOf(inputsData, report, 'slide')),
  ]);
}

/** The programme as slides (.pptx). Call it only if customers and revenue are entered: else there is no claim. */
export function programmeSlides(p: Programme, options: ProgrammeSlideOptions): Promise<Blob> {
  const { formats: f, odds, colours } = options;
  const result = programme(p);
  const told: ProgrammeDeck = {
    p,
    r: result,
    f,
    odds,
    report: { programme: p, result, odds, formats: f },
    subtitle: programmeWords().odds.subtitle(p.currency, p.months),
  };
  const deck = new Deck({
    title: programmeName(p),
    author: p.owner,
    foot: [programmeName(p), p.owner.trim()].filter(Boolean).join(' · '),
    internal: false,
    colours: slideColours(colours),
    language: spelling(numbersWords().language),
  });
  claimSlide(deck, told);
  monthsSlide(deck, told);
  figureSlides(deck, told);
  oddsSlide(deck, told);
  recordSlide(deck, told);
  tableSlides(deck, told);
  return deck.write();
}
