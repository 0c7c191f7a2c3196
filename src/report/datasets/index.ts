/** Every table of a case that can be exported, in the order a reader would ask for them. */
import { exportingWords } from '../../text/words/exporting.ts';
import { cashOf } from '../cash.ts';
import { tableOf } from '../dataset.ts';
import { otherOptionsText } from '../otherOptions.ts';
import { oncePerReport } from '../oncePerReport.ts';
import type { Report } from '../report.ts';
import { reviewName, reviewsOf } from '../reviewed.ts';
import { swingsOf } from '../swings.ts';
import type { Table } from '../table.ts';
import { assumptionsData } from './assumptions.ts';
import { cashData } from './cash.ts';
import { causesData } from './causes.ts';
import { checksData } from './checks.ts';
import { dimensionsData } from './dimensions.ts';
import { leversData } from './levers.ts';
import { bridgeData, linesData } from './lines.ts';
import { marketData } from './market.ts';
import { measuresData } from './measures.ts';
import { breakEvenData, oddsData } from './odds.ts';
import { groupsData } from './groups.ts';
import { optionDifferencesData, optionsData } from './options.ts';
import { peopleData } from './people.ts';
import { planActualData } from './planActual.ts';
import {
  causeSourceOf,
  historyData,
  planSourceOf,
  reviewFiguresData,
  reviewFindingsData,
  reviewNumbersData,
} from './review.ts';
import { reviewComparedData, reviewRequiredData } from './reviewOutlook.ts';
import { reviewPeriodData } from './reviewPeriod.ts';
import { reviewScoresData, reviewSurveysData } from './reviewScores.ts';
import { realisedByLeverData, realisedByPersonData } from './reviewRealised.ts';
import { comparedScenarios, scenariosData } from './scenarios.ts';
import { settingsData } from './settings.ts';
import { stepsData } from './steps.ts';
import { swingsData } from './swings.ts';
import { yearsData } from './years.ts';

export interface NamedTable {
  /** Unique among the tables of a case. */
  id: string;
  name: string;
  table: Table;
  /** What it leaves out, if anything. */
  note?: string;
}

/** The tables that are not empty. While a cost cannot be worked out there are no totals, so only the inputs are offered. */
export const tablesOf = oncePerReport((r: Report): NamedTable[] => {
  const results = !r.evaluation.incomplete;
  const elsewhere = otherOptionsText(r);
  const named = exportingWords().tables;
  const all: [keyof typeof named, Table | null][] = [
    ['bridge', results ? tableOf(bridgeData, r, 'csv') : null],
    ['ledger', tableOf(linesData, r, 'csv')],
    ['measures', results ? tableOf(measuresData, r, 'csv') : null],
    ['years', results ? tableOf(yearsData, r, 'csv') : null],
    ['cash', results ? tableOf(cashData, { cash: cashOf(r), formats: r.formats }, 'csv') : null],
    ['assumptions', tableOf(assumptionsData, r, 'csv')],
    ['groups', results ? tableOf(groupsData, r, 'csv') : null],
    ['options', tableOf(optionsData, r, 'csv')],
    ['optionDifferences', tableOf(optionDifferencesData, r, 'csv')],
    [
      'scenarios',
      results && comparedScenarios(r).rows.length > 0
        ? tableOf(scenariosData, comparedScenarios(r), 'csv')
        : null,
    ],
    ['settings', tableOf(settingsData, r, 'csv')],
    ['odds', results ? tableOf(oddsData, r, 'csv') : null],
    ['swings', results ? tableOf(swingsData, swingsOf(r), 'csv') : null],
    ['limits', results ? tableOf(breakEvenData, r, 'csv') : null],
    ['dimensions', tableOf(dimensionsData, r, 'csv')],
    ['levers', tableOf(leversData, r, 'csv')],
    ['people', tableOf(peopleData, r, 'csv')],
    ['steps', tableOf(stepsData, r, 'csv')],
    ['market', tableOf(marketData, r, 'csv')],
    ['checks', tableOf(checksData, r, 'csv')],
  ];
  return [
    ...all.map(([id, table]) => ({
      id: id as string,
      name: named[id],
      table,
      ...(id === 'ledger' && elsewhere !== '' ? { note: elsewhere } : {}),
    })),
    ...(results ? reviewTables(r) : []),
  ].flatMap(({ table, ...rest }) => (table && table.rows.length > 0 ? [{ ...rest, table }] : []));
});

/** All reviews side by side, then each in full. */
function reviewTables(report: Report): NamedTable[] {
  const named = exportingWords().tables;
  const held = reviewsOf(report);
  if (held.length === 0) return [];
  return [
    { id: 'reviews', name: named.reviews, table: tableOf(historyData, { report }, 'csv') },
    ...held.flatMap((x) => {
      const of = (id: keyof typeof named, table: Table): NamedTable => ({
        id: `${id} ${x.review.id}`,
        name: exportingWords().review.tables(named[id], reviewName(report, x.review)),
        table,
      });
      return [
        of('reviewFigures', tableOf(reviewFiguresData, x, 'csv')),
        of('reviewLines', tableOf(planActualData, planSourceOf(x), 'csv')),
        of('reviewNumbers', tableOf(reviewNumbersData, x, 'csv')),
        of('reviewCauses', tableOf(causesData, causeSourceOf(x), 'csv')),
        of('reviewPeriod', tableOf(reviewPeriodData, x, 'csv')),
        of('reviewCompared', tableOf(reviewComparedData, x, 'csv')),
        of('reviewRequired', tableOf(reviewRequiredData, x, 'csv')),
        of('reviewPeople', tableOf(realisedByPersonData, x, 'csv')),
        of('reviewLevers', tableOf(realisedByLeverData, x, 'csv')),
        of('reviewScores', tableOf(reviewScoresData, x, 'csv')),
        of('reviewSurveys', tableOf(reviewSurveysData, x, 'csv')),
        of('reviewFindings', tableOf(reviewFindingsData, x, 'csv')),
      ];
    }),
  ];
}
