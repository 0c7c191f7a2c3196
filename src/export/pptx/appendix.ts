/** The slides behind the claim: every row, year by year, every number, how it is worked out; for us, checks and notes. */
import { yearRows } from '../../charts/yearRows.ts';
import { yearTableOf } from '../../charts/years.ts';
import { checkInWords } from '../../text/checks.ts';
import { buildWords } from '../../text/words/build.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { oddsWords } from '../../text/words/odds.ts';
import { basisSaid } from '../../text/headline.ts';
import { labelOf } from '../../text/labels.ts';
import { checks } from '../../value/index.ts';
import { perWords, rangeText, seriesText, whoAndWhen, whoseWords } from '../tables/cells.ts';
import { ledgerTable } from '../tables/rows.ts';
import { textOf } from '../../charts/table.ts';
import { subtitleOf, type Subject } from '../view.ts';
import { asSlide } from './asSlide.ts';
import type { Deck, SlideRow } from './deck.ts';

/** Every row with its amount, risk and total. */
export function lineSlides(deck: Deck, s: Subject): void {
  const { case: c } = s;
  if (c.lines.length === 0) return;
  const columns = ledgerTable(s);
  const at = (label: string): number => columns.columns.findIndex((x) => x.label === label);
  const [amount, risk, total, present] = [
    at(exportingWords().columns.amount),
    at(exportingWords().columns.risk),
    at(chartsWords().total),
    at(exportingWords().columns.presentValue),
  ];
  deck.tables(exportingWords().lines.title, subtitleOf(s, buildWords().net), {
    columns: [
      { label: exportingWords().columns.row, width: 4.1 },
      { label: exportingWords().columns.kind, width: 1.9 },
      { label: exportingWords().columns.amount, width: 1.9, numeric: true },
      { label: exportingWords().columns.risk, width: 0.7, numeric: true },
      { label: exportingWords().lines.total(s.term), width: 1.5, numeric: true },
      { label: exportingWords().columns.presentValue, width: 1.5, numeric: true },
    ],
    rows: c.lines.map((line, i): SlideRow => {
      const cells = columns.rows[i]?.cells ?? [];
      const text = (place: number): string => textOf(cells[place]);
      const amountText = text(amount);
      return {
        cells: [
          labelOf.line(line),
          buildWords().buckets[line.bucket],
          amountText === '' ? '' : `${amountText} ${perWords(line)}`,
          line.risk === 0 ? '' : text(risk),
          text(total),
          text(present),
        ],
      };
    }),
  });
}

/** The year table, as the page has it; in short figures where the years are many. */
export function yearSlides(deck: Deck, s: Subject): void {
  const { case: c, formats: f, evaluation: e } = s;
  const money = c.years > 5 ? f.moneyCompact : f.money;
  const table = yearTableOf(yearRows(c, e), c.years, { number: f.number, money });
  deck.tables(
    buildWords().years.title,
    subtitleOf(s, buildWords().net),
    asSlide(
      table,
      table.columns.map((_, i) => (i === 0 ? 3.6 : i <= c.years + 1 ? 1.1 : 1.2)),
    ),
    c.years > 6 ? 9 : 11,
  );
}

/** Every assumption: value, range, whose number, who said it and when, and how they know. */
export function assumptionSlides(deck: Deck, s: Subject): void {
  const { case: c, formats: f } = s;
  if (c.assumptions.length === 0) return;
  deck.tables(exportingWords().assumptions.title, [s.title, s.scenario].filter(Boolean).join(', '), {
    columns: [
      { label: oddsWords().causes.name, width: 3 },
      { label: exportingWords().columns.value, width: 1.5, numeric: true },
      { label: exportingWords().assumptions.range, width: 1.8, numeric: true },
      { label: exportingWords().columns.whose, width: 1.55 },
      { label: exportingWords().assumptions.who, width: 1.9 },
      { label: exportingWords().columns.source, width: 2.5 },
    ],
    rows: c.assumptions.map((a): SlideRow => ({
      cells: [
        labelOf.assumption(a),
        seriesText(a.value, a.unit, f),
        rangeText(a, f),
        whoseWords(a.source),
        whoAndWhen(a.source, f),
        [a.source.note, a.source.link].filter(Boolean).join(' '),
      ],
    })),
  });
}

export function methodSlide(deck: Deck, s: Subject): void {
  const { case: c, formats: f, outcome } = s;
  const m = exportingWords().method;
  const rollout =
    'byYear' in c.rollout
      ? m.rampShares(numbersWords().perYear(c.rollout.byYear.map((x) => f.percent(x))))
      : c.rollout.fullAdoption === 0
        ? m.noRamp
        : m.ramp(f.number(c.rollout.goLive), f.number(c.rollout.fullAdoption));
  deck.lists(m.title, s.title, [
    m.formula,
    m.time(s.term, f.monthOf(c.start)),
    rollout,
    m.roi,
    `${buildWords().npvAt(f.rate(c.discount.rate))}: ${buildWords().figures.npvFormula(f.rate(c.discount.rate), buildWords().figures.timings[c.discount.timing])} ${buildWords().figures.discountNote}`,
    m.payback,
    m.risk,
    basisSaid(c, f),
    outcome ? m.odds(f.number(outcome.trials), String(outcome.seed)) : m.noOdds,
    m.score,
    m.share,
  ]);
}

/** For us only: weak points, and what was noted in private. */
export function internalSlides(deck: Deck, s: Subject): void {
  const { case: c, formats: f } = s;
  const found = checks(c, s.evaluation);
  deck.lists(
    exportingWords().checks.title(found.length),
    buildWords().checks.hint,
    found.length === 0 ? [buildWords().checks.none] : found.map((check) => checkInWords(check, c, f)),
  );
  const notes: [string, string][] = [
    [exportingWords().notes.case, c.privateNote],
    ...c.lines.map((l): [string, string] => [labelOf.line(l), l.privateNote]),
    ...c.assumptions.map((a): [string, string] => [labelOf.assumption(a), a.privateNote]),
    ...c.dimensions.map((d): [string, string] => [labelOf.dimension(d), d.privateNote]),
  ];
  const written = notes.filter(([, note]) => note.trim() !== '');
  if (written.length === 0) return;
  deck.tables(
    exportingWords().notes.title,
    s.title,
    {
      columns: [
        { label: exportingWords().notes.about, width: 3 },
        { label: exportingWords().notes.note, width: 9 },
      ],
      rows: written.map((cells) => ({ cells })),
    },
    12,
  );
}
