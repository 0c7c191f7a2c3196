/** The names a user's own deck may contain in double braces, and the content of each for a case. */
import { tableOf } from '../../../report/dataset.ts';
import { assumptionsData } from '../../../report/datasets/assumptions.ts';
import { groupsData } from '../../../report/datasets/groups.ts';
import { bridgeData, linesData } from '../../../report/datasets/lines.ts';
import { measureRows, measuresData } from '../../../report/datasets/measures.ts';
import { breakEvenData, oddsData } from '../../../report/datasets/odds.ts';
import { optionsData } from '../../../report/datasets/options.ts';
import { meaningData } from '../../../report/datasets/people.ts';
import { comparedScenarios, scenariosData } from '../../../report/datasets/scenarios.ts';
import { stepsData } from '../../../report/datasets/steps.ts';
import { yearsData } from '../../../report/datasets/years.ts';
import { textOf } from '../../../report/cell.ts';
import { decisionText } from '../../../report/decision.ts';
import { peopleFinding } from '../../../report/findings.ts';
import type { Report } from '../../../report/report.ts';
import type { Table } from '../../../report/table.ts';
import { capital } from '../../../text/capital.ts';
import { claimOfCase } from '../../../text/claim.ts';
import { basisSaid, beforeSaid, restsSaid } from '../../../text/headline.ts';
import { exportingWords } from '../../../text/words/exporting.ts';
import { ownDeckWords } from '../../../text/words/ownDeck.ts';
import { asSlide, filled, slideOf } from '../asSlide.ts';
import type { SlideTable } from '../deck.ts';

export interface TemplateName {
  /** As written between the braces: "net", "table:years". */
  name: string;
  about: string;
}

/** A text for a place; '' if this case has none. */
export interface TemplateText extends TemplateName {
  text: string;
}

/** The names that can be part of a sentence. */
export function textsOf(r: Report): TemplateText[] {
  const { document: c, formats: f, verdict: v, odds, evaluation: e } = r;
  const said = ownDeckWords().texts;
  const day = (on: string | null): string => (on === null ? '' : f.date(on));
  const likely = r.view.lean === 'likely';
  return [
    { name: 'title', about: said.title, text: r.title },
    { name: 'customer', about: said.customer, text: c.customer.name.trim() },
    { name: 'solution', about: said.solution, text: c.solution.trim() },
    { name: 'alternative', about: said.alternative, text: c.alternative.trim() },
    { name: 'prepared-by', about: said.preparedBy, text: c.prepared.by.trim() },
    { name: 'date', about: said.date, text: day(c.prepared.on) },
    { name: 'valid-until', about: said.validUntil, text: day(c.validUntil) },
    { name: 'term', about: said.term, text: r.term },
    { name: 'currency', about: said.currency, text: c.currency },
    { name: 'view', about: said.view, text: r.subtitle(r.measure) },
    { name: 'claim', about: said.claim, text: claimOfCase(c, v, f) },
    { name: 'decision', about: said.decision, text: decisionText(r) },
    { name: 'basis', about: said.basis, text: basisSaid(c, f) },
    ...measureRows(r, f.moneyCompact).map(({ id, label, of }) => ({
      name: id,
      about: label,
      text: textOf(of(v.measures)),
    })),
    { name: 'before-alternative', about: said.before, text: beforeSaid(c, v, f) },
    {
      name: 'odds',
      about: exportingWords().verdict.odds(f.money(0)),
      text:
        odds && odds.aboveZero !== null && likely ? capital(f.odds(odds.aboveZero, odds.dots.length)) : '',
    },
    { name: 'rests-on', about: said.rests, text: restsSaid(c, e, f) },
  ];
}

const some = (table: Table): SlideTable | null => (table.rows.length === 0 ? null : asSlide(filled(table)));

/** The tables by name; null if this case has none. Made only when needed. */
const tables: Record<string, { about: () => string; of: (r: Report) => SlideTable | null }> = {
  years: { about: () => exportingWords().tables.years, of: (r) => some(tableOf(yearsData, r, 'slide')) },
  results: {
    about: () => exportingWords().tables.measures,
    of: (r) => some(tableOf(measuresData, r, 'print')),
  },
  bridge: { about: () => exportingWords().tables.bridge, of: (r) => some(tableOf(bridgeData, r, 'print')) },
  rows: { about: () => exportingWords().tables.ledger, of: (r) => some(tableOf(linesData, r, 'slide')) },
  numbers: {
    about: () => exportingWords().tables.assumptions,
    of: (r) => some(tableOf(assumptionsData, r, 'slide')),
  },
  odds: {
    about: () => exportingWords().tables.odds,
    of: (r) => {
      const plain = oddsData.rows(r).filter((row) => row.plainly !== '');
      return plain.length === 0 ? null : slideOf(oddsData, r, plain);
    },
  },
  limits: {
    about: () => exportingWords().tables.limits,
    of: (r) => some(tableOf(breakEvenData, r, 'slide')),
  },
  scenarios: {
    about: () => exportingWords().tables.scenarios,
    of: (r) => some(tableOf(scenariosData, comparedScenarios(r), 'slide')),
  },
  options: {
    about: () => exportingWords().tables.options,
    of: (r) => (r.document.options.length < 2 ? null : some(tableOf(optionsData, r, 'slide'))),
  },
  groups: { about: () => exportingWords().tables.groups, of: (r) => some(tableOf(groupsData, r, 'slide')) },
  people: {
    about: () => exportingWords().tables.people,
    of: (r) => (peopleFinding(r) === '' ? null : some(tableOf(meaningData, r, 'slide'))),
  },
  steps: { about: () => exportingWords().tables.steps, of: (r) => some(tableOf(stepsData, r, 'slide')) },
};

export const tableNamed = (r: Report, name: string): SlideTable | null =>
  Object.hasOwn(tables, name) ? (tables[name]?.of(r) ?? null) : null;

const chartNames = ['bridge', 'cash', 'sensitivity'] as const;
export type ChartName = (typeof chartNames)[number];
export const isChart = (name: string): name is ChartName => (chartNames as readonly string[]).includes(name);
export const isTable = (name: string): boolean => Object.hasOwn(tables, name);

/** Every name, with its content. */
export const templateNames = (r: Report): TemplateName[] => [
  ...textsOf(r),
  ...Object.entries(tables).map(([name, { about }]) => ({
    name: `table:${name}`,
    about: ownDeckWords().table(about()),
  })),
  ...chartNames.map((name) => ({
    name: `chart:${name}`,
    about: ownDeckWords().chart(ownDeckWords().charts[name]),
  })),
];
