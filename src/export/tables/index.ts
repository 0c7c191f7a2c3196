/** Every table of a case that can leave the page, in the order a reader would ask for them. */
import { heldReviews } from '../../case/index.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import type { Table } from '../../charts/table.ts';
import type { Subject } from '../view.ts';
import {
  dimensionsTable,
  leversTable,
  marketTable,
  peopleTable,
  scenariosTable,
  settingsTable,
} from './around.ts';
import { assumptionsTable, checksTable, measuresTable } from './numbers.ts';
import { optionsTable } from './options.ts';
import { limitsTable, oddsTable, swingsTable } from './odds.ts';
import {
  reviewCauses,
  reviewedOf,
  reviewFigures,
  reviewFindings,
  reviewHistory,
  reviewLines,
  reviewName,
  reviewNumbers,
} from './review.ts';
import { bridgeTable, cashTable, ledgerTable, yearsTable } from './rows.ts';

type TableId = keyof ReturnType<typeof exportingWords>['tables'];

export interface NamedTable {
  /** Different for each table of a case. */
  id: string;
  name: string;
  table: Table;
}

/**
 * The tables that have something in them. While a cost cannot be worked out there are no totals, so only what was
 * entered is offered. Checks are for us only.
 */
export function tablesOf(s: Subject): NamedTable[] {
  const results = !s.evaluation.incomplete;
  const all: [TableId, Table | null][] = [
    ['bridge', results ? bridgeTable(s) : null],
    ['ledger', ledgerTable(s)],
    ['measures', results ? measuresTable(s.case, s.evaluation, s.formats) : null],
    ['years', results ? yearsTable(s) : null],
    ['cash', results ? cashTable(s) : null],
    ['assumptions', assumptionsTable(s)],
    ['options', s.case.options.length > 0 ? optionsTable(s) : null],
    ['scenarios', results && s.case.scenarios.length > 0 ? scenariosTable(s) : null],
    ['settings', settingsTable(s)],
    ['odds', results ? oddsTable(s) : null],
    ['swings', results ? swingsTable(s) : null],
    ['limits', results ? limitsTable(s) : null],
    ['dimensions', dimensionsTable(s)],
    ['levers', leversTable(s)],
    ['people', peopleTable(s)],
    ['market', marketTable(s)],
    ['checks', s.internal ? checksTable(s) : null],
  ];
  const named = all.map(([id, table]) => ({ id: id as string, name: exportingWords().tables[id], table }));
  return [...named, ...(results ? reviewTables(s) : [])].flatMap(({ table, ...rest }) =>
    table && table.rows.length > 0 ? [{ ...rest, table }] : [],
  );
}

/** Every review beside the others, then each in full. */
function reviewTables(s: Subject): (Omit<NamedTable, 'table'> & { table: Table | null })[] {
  // What was only begun stays on its own screen.
  const held = heldReviews(s.case);
  if (held.length === 0) return [];
  return [
    { id: 'reviews', name: exportingWords().tables.reviews, table: reviewHistory(s) },
    ...held.flatMap((r) => {
      const reviewed = reviewedOf(s, r.id);
      if (!reviewed) return [];
      const of = (id: TableId, table: Table) => ({
        id: `${id} ${r.id}`,
        name: exportingWords().review.tables(exportingWords().tables[id], reviewName(s, r)),
        table,
      });
      return [
        of('reviewFigures', reviewFigures(s, reviewed)),
        of('reviewLines', reviewLines(s, reviewed)),
        of('reviewNumbers', reviewNumbers(s, reviewed)),
        of('reviewCauses', reviewCauses(s, reviewed)),
        of('reviewFindings', reviewFindings(s, reviewed)),
      ];
    }),
  ];
}
