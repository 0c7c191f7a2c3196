/** The files of a portfolio: a CSV for a CRM, and a file for a manager that contains figures but no documents. */
import { portfolioWords } from '../../text/words/portfolio.ts';
import { toCsv, type Table } from '../../report/table.ts';
import { limits } from '../../case/limits.ts';
import { readSummary } from '../../store/entries.ts';
import { isNamed, type Summary } from '../../store/repository.ts';
import { templateName } from '../../report/portfolio/cells.ts';
import type { Row } from '../../report/portfolio/rows.ts';

/** The CSV of rows, with all figures in full precision. */
export function portfolioCsv(rows: readonly Row[]): string {
  const w = portfolioWords().columns;
  const m = portfolioWords().csv;
  const numeric = (label: string) => ({ label, numeric: true });
  const num = (value: number | null) => ({ text: '', value });
  const table: Table = {
    columns: [
      { label: m.id },
      { label: m.title },
      { label: m.customer },
      { label: w.owner },
      { label: w.segment },
      { label: portfolioWords().groups.currency },
      ...[w.net, w.planned, w.actual, w.realised, w.roi, w.rov, w.health, w.customerShare].map(numeric),
      { label: w.next },
      { label: w.renewal },
      numeric(w.findings),
      { label: w.state },
      numeric(w.arr),
      { label: w.last },
      numeric(m.healthBefore),
      ...[w.nps, w.csat, w.ces, m.required, m.atRisk, m.missed].map(numeric),
      { label: w.due },
      { label: w.template },
      { label: w.cadence },
    ],
    rows: rows.map((r) => ({
      id: r.id,
      cells: [
        r.id,
        r.title,
        r.customer,
        r.owner,
        r.segment,
        r.currency,
        num(r.net),
        num(r.facts.planned),
        num(r.facts.actual),
        num(r.facts.realised),
        num(r.facts.roi),
        num(r.facts.rov),
        num(r.facts.health),
        num(r.facts.customerShare),
        r.facts.next ?? '',
        r.facts.renewal ?? '',
        num(r.facts.findings),
        [
          r.facts.notLive ? portfolioWords().notLive : '',
          r.facts.begun > 0 ? portfolioWords().shows.begun : '',
        ]
          .filter(Boolean)
          .join(', '),
        num(r.facts.arr),
        r.facts.last ?? '',
        num(r.facts.healthBefore),
        num(r.facts.nps),
        num(r.facts.csat),
        num(r.facts.ces),
        num(r.facts.required),
        num(r.facts.atRisk),
        num(r.facts.missed),
        r.facts.due ?? '',
        templateName(r.facts.template),
        portfolioWords().cadences[r.facts.cadence],
      ],
    })),
  };
  return toCsv(table);
}

/**
 * The portfolio file of rows, as JSON.
 * @param at when it is made, ISO time
 */
export const portfolioFile = (rows: readonly Row[], at: string): string =>
  JSON.stringify({
    format: 'worthwhile-portfolio',
    version: 1,
    at,
    rows: rows.map(({ foreign: _, ...row }) => row),
  });

/** The rows of a portfolio file, each field checked; null for any other file. */
export function readPortfolioFile(text: string): Summary[] | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const file = data as { format?: unknown; version?: unknown; rows?: unknown } | null;
  if (file?.format !== 'worthwhile-portfolio' || file.version !== 1 || !Array.isArray(file.rows)) return null;
  return file.rows
    .slice(0, limits.values / 20)
    .map(readSummary)
    .filter((s) => s.id !== '' && isNamed(s));
}
