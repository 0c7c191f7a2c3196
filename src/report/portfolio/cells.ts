/** The columns of a portfolio in words: what each is called, and what stands in it for a case. */
import { templatesWords } from '../../text/words/templates.ts';
import type { Formats } from '../../text/format.ts';
import { labelOf } from '../../text/labels.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { portfolioWords } from '../../text/words/portfolio.ts';
import { templateIds } from '../../case/templates/ids.ts';
import { figure, type Cell } from '../cell.ts';
import { detailsOf } from './details.ts';
import { healthChange, type ColumnId, type Row } from './rows.ts';

/** A column's name in full. */
export const columnLabel = (id: ColumnId): string => portfolioWords().columns[id];

/** As it stands over a narrow column. */
export function shortLabel(id: ColumnId): string {
  const short: Partial<Record<ColumnId, string>> = portfolioWords().short;
  return short[id] ?? columnLabel(id);
}

/** What a row is called: its customer, else its title. */
export const nameOf = (row: Pick<Row, 'customer' | 'title'>): string =>
  row.customer || row.title || templatesWords().unnamed.case;

/** What a template is called; as it stands where it is none of ours. */
export function templateName(id: string): string {
  const known = templateIds.find((t) => t === id);
  return known ? labelOf.template(known) : id;
}

const signed = (x: number, f: Formats): string => `${x > 0 ? '+' : ''}${f.number(x)}`;

/** What is required of a case to renew, in two words: the worst first. */
export function requiredInShort({ facts }: Pick<Row, 'facts'>): string {
  const w = portfolioWords();
  if (facts.required === 0) return '';
  if (facts.missed > 0) return w.requiredMissed(facts.missed);
  if (facts.atRisk > 0) return w.requiredAtRisk(facts.atRisk);
  return facts.reviews === 0 ? w.requiredOpen : w.requiredFine;
}

/** What is missing of what a case requires to renew, by name: what is missed first. */
export function missingNames({ facts }: Pick<Row, 'facts'>): string[] {
  if (facts.missed + facts.atRisk === 0) return [];
  const { targets } = detailsOf(facts);
  return (['missed', 'at-risk'] as const).flatMap((is) =>
    targets.filter(({ status }) => status === is).map(({ label }) => label),
  );
}

function requiredText(row: Row): string {
  const names = missingNames(row).join(', ');
  const short = requiredInShort(row);
  return names === '' ? short : numbersWords().titled(short, names);
}

/** What stands in a column for a case. @param f formats of the case's currency */
export function cellOf(id: Exclude<ColumnId, 'bridge'>, row: Row, f: Formats): Cell {
  const { facts } = row;
  const money = (x: number | null): Cell => figure(x, f.moneyCompact, 'empty');
  const whole = (x: number | null): Cell => figure(x, (y) => f.number(Math.round(y)), 'empty');
  const share = (x: number | null): Cell => figure(x, f.percent, 'empty');
  const day = (d: string | null): Cell => (d === null ? { absent: 'empty' } : f.date(d));
  const words = (text: string): Cell => text || { absent: 'empty' };
  switch (id) {
    case 'net':
      return money(row.net);
    case 'arr':
    case 'planned':
    case 'actual':
      return money(facts[id]);
    case 'realised':
    case 'roi':
    case 'csat':
    case 'customerShare':
      return share(facts[id]);
    case 'rov':
    case 'health':
    case 'nps':
      return whole(facts[id]);
    case 'change': {
      const change = healthChange(facts);
      return figure(change === null ? null : Math.round(change), (x) => signed(x, f), 'empty');
    }
    case 'ces':
      return figure(facts.ces, (x) => f.number(Math.round(x * 10) / 10), 'empty');
    case 'last':
    case 'next':
    case 'renewal':
    case 'due':
      return day(facts[id]);
    case 'required':
      return words(requiredText(row));
    case 'findings':
      return f.number(facts.findings);
    case 'owner':
    case 'segment':
      return words(row[id]);
    case 'template':
      return words(templateName(facts.template));
    case 'cadence':
      return portfolioWords().cadences[facts.cadence];
  }
}
