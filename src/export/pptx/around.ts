/** The slides around the money: what resists pricing, scenarios, people. */
import { capital } from '../../charts/formats.ts';
import { byGap } from '../../charts/geometry/scores.ts';
import { beyondClaim, cameOf, scoreWords } from '../../text/beyond.ts';
import { compare, findingOf } from '../../text/compare.ts';
import { beyondWords } from '../../text/words/beyond.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { peopleWords } from '../../text/words/people.ts';
import { scenariosWords } from '../../text/words/scenarios.ts';
import { xmlText } from '../../util/xmlText.ts';
import { labelOf } from '../../text/labels.ts';
import { personSentence, whoIs } from '../../text/people.ts';
import { scoreValue, valueForPerson } from '../../value/index.ts';
import { measureOf, type Subject } from '../view.ts';
import { chartBase, fromTop, moneyAxis, seriesOf } from './charts.ts';
import { tint } from './colours.ts';
import { body, inner, page, type Deck } from './deck.ts';
import { cutTo, standIn } from './measure.ts';

const signed = (x: number, f: Subject['formats']): string => {
  const size = f.number(Math.abs(Math.round(x * 10) / 10));
  return x > 0 ? `+${size}` : x < 0 ? `\u2212${size}` : size;
};

/** Scores of each dimension beside one another; nothing while none is scored. */
export function beyondSlide(deck: Deck, s: Subject): void {
  const { case: c, formats: f, evaluation: e } = s;
  const all = byGap(c.dimensions.map((d) => ({ ...d, label: labelOf.dimension(d) })));
  const scored = all.filter((d) => d.today !== null || d.expected !== null || d.alternative !== null);
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
  const labels = shown.map((d) => cutTo(d.label, points, width * share * standIn, 2));
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
      h: Math.min(body.bottom - body.top - 0.4, 0.6 + shown.length * 0.62),
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
  deck.key(
    slide,
    series.map(({ label, colour }) => ({ mark: '■', colour, label })),
    body.bottom - 0.3,
  );
  const figure = (x: number | null): string => (x === null ? '\u2013' : f.number(x));
  deck.table(
    slide,
    {
      columns: [
        { label: chartsWords().dimension, width: 2.2 },
        { label: chartsWords().today, width: 0.7, numeric: true },
        { label: chartsWords().withUs, width: 0.8, numeric: true },
        { label: chartsWords().gap, width: 1.3, numeric: true },
      ],
      rows: all.slice(0, 12).map((d) => ({
        cells: [
          cutTo(d.label, 11, 1.9, 2),
          figure(d.today),
          figure(d.expected),
          d.today === null || d.expected === null ? '' : signed(d.expected - d.today, f),
        ],
      })),
    },
    { x: page.margin + width + 0.25, y: body.top, w: inner - width - 0.25, points: 11 },
  );
}

/** The case and its scenarios side by side; nothing where there is only the case. */
export function scenarioSlide(deck: Deck, s: Subject): void {
  const { formats: f, case: c } = s;
  const compared = compare(c, s.view.countable).filter((x) => x.likely !== null);
  if (compared.length < 2) return;
  const ranged = compared.some((x) => x.worse !== null);
  const title = findingOf(compared);
  const subtitle = scenariosWords().subtitle(measureOf(s), c.currency, s.term, ranged);
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
  const labels = shown.map((x) => cutTo(x.label, points, width * share * standIn, 2));
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
      h: Math.min(body.bottom - body.top - 0.4, 0.9 + shown.length * (ranged ? 0.85 : 0.55)),
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
  deck.key(
    slide,
    series.map(({ label, colour }) => ({ mark: '■', colour, label })),
    body.bottom - 0.3,
  );
  const money = (x: number | null): string => (x === null ? '' : f.moneyCompact(x));
  deck.table(
    slide,
    {
      columns: [
        { label: chartsWords().scenario, width: 1.7 },
        ...series.map(({ label }) => ({ label, width: 1.4, numeric: true })),
      ],
      rows: compared.slice(0, 12).map((x) => ({
        cells: [cutTo(x.label, 11, 1.5, 2), ...series.map(({ key }) => money(x[key]))],
      })),
    },
    { x: page.margin + width + 0.3, y: body.top, w: inner - width - 0.3, points: 11 },
  );
}

/** What the case means for each of the customer's people. */
export function peopleSlides(deck: Deck, s: Subject): void {
  const { case: c, formats: f } = s;
  if (c.customer.people.length === 0) return;
  deck.tables(
    exportingWords().people.title,
    peopleWords().notSum,
    {
      columns: [
        { label: exportingWords().people.who, width: 2 },
        { label: exportingWords().people.means, width: 5.4 },
        { label: exportingWords().people.cares, width: 3 },
      ],
      rows: c.customer.people.map((p) => {
        // The sentence opens with who it is for, which here is the first column.
        const value = valueForPerson(c, s.evaluation, p.id);
        const who = whoIs(p);
        const said = personSentence(p, value, c, f);
        const opening = peopleWords().sentence.forWho(who, '');
        return {
          cells: [who, capital(said.startsWith(opening) ? said.slice(opening.length) : said), p.cares],
        };
      }),
    },
    14,
  );
}
