/** The slides about the context of the money: dimensions, scenarios, people. */
import { beyondClaim, cameOf, scoreWords } from '../../text/beyond.ts';
import { capital } from '../../text/capital.ts';
import { kpisData, meaningData } from '../../report/datasets/people.ts';
import { comparedScenarios, scenariosData } from '../../report/datasets/scenarios.ts';
import { scoresData } from '../../report/datasets/scores.ts';
import { peopleFinding } from '../../report/findings.ts';
import type { Report } from '../../report/report.ts';
import { isScored, scoresOf } from '../../report/scores.ts';
import { findingOf } from '../../text/compare.ts';
import { optionLabel } from '../../text/viewed.ts';
import { beyondWords } from '../../text/words/beyond.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { peopleWords } from '../../text/words/people.ts';
import { scenariosWords } from '../../text/words/scenarios.ts';
import { xmlText } from '../../util/xmlText.ts';
import { scoreValue, valueForPerson } from '../../value/index.ts';
import { tableOf } from '../../report/dataset.ts';
import { asSlide, filled, slideOf } from './asSlide.ts';
import { chartBase, fromTop, moneyAxis, seriesOf } from './charts.ts';
import { tint } from './colours.ts';
import type { Deck } from './deck.ts';
import { asTitle } from './slideText.ts';
import { body, inner, page, type Area, type Slide } from './slidePage.ts';
import { cutTo, heightOf, linesOf, fontReserve } from './measure.ts';
import { fontSizeWithin, tableHeight, type SlideTable } from './tableLayout.ts';

/** The scores of each dimension side by side; no slide if none is scored. */
export function beyondSlide(deck: Deck, r: Report): void {
  const { document: c, formats: f, evaluation: e } = r;
  const scored = scoresOf(c).filter(isScored);
  if (scored.length === 0) return;
  const score = scoreValue(c);
  const counted = c.dimensions.filter((d) => d.weight > 0).length;
  const { from, to } = score.gain;
  const slide = deck.slide(
    beyondClaim(e, score, c.customer.name, f, cameOf(c)),
    [
      ...(from === null || to === null
        ? []
        : [exportingWords().rov.score(scoreWords(from, f), scoreWords(to, f))]),
      ...(score.lead.from === null ? [] : [beyondWords().alternative(scoreWords(score.lead.from, f))]),
      beyondWords().unscored(score.unscored, counted),
    ].join('. '),
  );
  const who = [
    { key: 'today', label: chartsWords().today, colour: deck.colours.ink },
    { key: 'expected', label: chartsWords().withUs, colour: deck.colours.benefit },
    { key: 'alternative', label: chartsWords().alternative, colour: tint(deck.colours.alternative, 0.2) },
  ] as const;
  const shown = scored.slice(0, 10);
  const series = who.filter(({ key }) => shown.some((d) => d[key] !== null));
  const share = 0.34;
  const width = 7.2;
  const points = 12;
  const labels = shown.map((d) => cutTo(d.label, points, width * share * fontReserve, 2));
  slide.addChart(
    'bar',
    series.map(({ key, label }) =>
      seriesOf(
        label,
        labels,
        shown.map((d) => d[key] ?? 0),
      ),
    ),
    {
      ...chartBase(deck.colours),
      x: page.margin,
      y: body.top,
      w: width,
      h: Math.min(body.bottom - body.top - 0.4, 0.6 + shown.length * (shown.length < 5 ? 2.4 : 0.62)),
      barDir: 'bar',
      barGrouping: 'clustered',
      barGapWidthPct: 50,
      chartColors: series.map((x) => x.colour),
      catAxisOrientation: fromTop,
      catAxisLabelFontSize: points,
      valAxisHidden: true,
      valGridLine: { style: 'none' },
      valAxisMinVal: 0,
      valAxisMaxVal: 10,
      showValue: true,
      dataLabelFormatCode: '0.#;;',
      dataLabelPosition: 'outEnd',
      dataLabelFontSize: 10,
      dataLabelColor: deck.colours.quiet,
      layout: { x: share, y: 0.01, w: 1 - share - 0.05, h: 0.98 },
      altText: xmlText(exportingWords().rov.alt),
    },
  );
  deck.key(slide, series, body.bottom - 0.3);
  const rows = scored.slice(0, 12).map((s) => ({ ...s, label: cutTo(s.label, 11, 1.9, 2) }));
  const table = slideOf(scoresData, { scores: rows, formats: f });
  const w = inner - width - 0.25;
  deck.table(slide, table, {
    x: page.margin + width + 0.25,
    y: body.top,
    w,
    points: fontSizeWithin(table, w * fontReserve, body.bottom - body.top - 0.4, [15, 14, 13, 12]) ?? 11,
  });
}

/**
 * The case and the scenarios with changes side by side; no slide if there is only the case.
 * @returns whether the meaning of the case for people is on the same slide
 */
export function scenarioSlide(deck: Deck, r: Report): boolean {
  const { formats: f, document: c } = r;
  const compared = comparedScenarios(r).rows.filter((x) => x.likely !== null);
  if (compared.length < 2) return false;
  const ranged = compared.some((x) => x.worse !== null);
  const title = findingOf(compared);
  const subtitle = scenariosWords().subtitle(r.measure, c.currency, r.term, ranged, optionLabel(c));
  const leans = [
    { key: 'worse', label: capital(chartsWords().conservative), colour: tint(deck.colours.ink, 0.65) },
    { key: 'likely', label: capital(chartsWords().likely), colour: deck.colours.ink },
    { key: 'better', label: capital(chartsWords().optimistic), colour: tint(deck.colours.ink, 0.4) },
  ] as const;
  const shown = compared.slice(0, 7);
  const series = leans.filter(({ key }) => shown.some((x) => x[key] !== null));
  const slide = deck.slide(title, subtitle);
  const share = 0.3;
  const points = 12;
  const width = 6.0;
  const labels = shown.map((x) => cutTo(x.label, points, width * share * fontReserve, 2));
  const values = shown.flatMap((x) => [x.worse, x.likely, x.better]).filter((x) => x !== null);
  slide.addChart(
    'bar',
    series.map(({ key, label }) =>
      seriesOf(
        label,
        labels,
        shown.map((x) => x[key] ?? 0),
      ),
    ),
    {
      ...chartBase(deck.colours),
      ...moneyAxis(values, f, 4),
      x: page.margin,
      y: body.top,
      w: width,
      h: Math.min(body.bottom - body.top - 0.4, 0.9 + shown.length * (ranged ? 1.9 : 1.2)),
      barDir: 'bar',
      barGrouping: 'clustered',
      barGapWidthPct: ranged ? 60 : 130,
      chartColors: series.map((x) => x.colour),
      catAxisOrientation: fromTop,
      catAxisLabelFontSize: points,
      valAxisHidden: true,
      layout: { x: share, y: 0.01, w: 1 - share - 0.04, h: 0.98 },
      altText: xmlText(`${exportingWords().scenarios.alt}. ${title}`),
    },
  );
  deck.key(slide, series, body.bottom - 0.3);
  const rows = compared.slice(0, 12).map((x) => ({ ...x, label: cutTo(x.label, 11, 1.5, 2) }));
  const table = asSlide(filled(tableOf(scenariosData, comparedScenarios(r), 'slide', rows)));
  const at = { x: page.margin + width + 0.3, y: body.top, w: inner - width - 0.3 };
  const room = body.bottom - 0.4 - body.top;
  // At the largest font size, the same for both tables if people share the slide.
  const sizes = [15, 14, 13, 12, 11].map((points) => {
    const high = tableHeight(table, at.w * fontReserve, points);
    const y = high + 0.3;
    return { points, high, people: peoplePlaced(r, { ...at, y: body.top + y, h: room - y }, points) };
  });
  const shared = sizes.find(({ people }) => people !== null);
  const { points: letters } = shared ?? sizes.find(({ high }) => high <= room) ?? { points: 11 };
  deck.table(slide, table, { ...at, points: letters });
  shared?.people?.(deck, slide);
  return shared !== undefined;
}

/** Draws a few people in the space another table leaves on its slide, at a font size; null if they do not fit. */
function peoplePlaced(
  r: Report,
  { x, y, w, h }: Area,
  points: number,
): ((deck: Deck, slide: Slide) => void) | null {
  const [people, ...more] = peopleParts(r);
  if (people === undefined || more.length > 0) return null;
  const note = r.document.customer.people.length > 1 ? peopleWords().notSum : '';
  const heightAt = (text: string, points: number): number =>
    text === '' ? 0 : heightOf(linesOf(text, points, w * fontReserve), points) + 0.1;
  const [title, foot] = [heightAt(people.title, points + 1), heightAt(note, points - 1)];
  const high = tableHeight(people.table, w * fontReserve, points);
  if (title + high + foot > h) return null;
  return (deck, slide) => {
    deck.text(slide, asTitle(people.title), { x, y, w, h: title, points: points + 1, bold: true });
    deck.table(slide, people.table, { x, y: y + title, w, points });
    if (note !== '')
      deck.text(slide, note, { x, y: y + title + high + 0.05, w, h: foot, points: points - 1, quiet: true });
  };
}

/** What the case means for each of the customer's people, and their KPIs; empty if nothing is assigned to anybody. */
function peopleParts(r: Report): { title: string; table: SlideTable }[] {
  const finding = peopleFinding(r);
  if (finding === '') return [];
  const { document: c, evaluation: e } = r;
  const watched = c.customer.people.flatMap((p) => valueForPerson(c, e, p.id).kpis);
  // A number assigned to several people is listed once.
  const kpis = [...new Map(watched.map((kpi) => [kpi.name, kpi])).values()];
  return [
    { title: finding, table: asSlide(filled(tableOf(meaningData, r, 'slide'))) },
    { title: peopleWords().kpis, table: asSlide(filled(tableOf(kpisData, { report: r, kpis }, 'slide'))) },
  ].filter(({ table }) => table.rows.length > 0);
}

/** The people on slides of their own. */
export const peopleSlides = (deck: Deck, r: Report): void =>
  deck.together(r.inView(peopleWords().notSum), peopleParts(r), 12);
