/** The columns of a portfolio in words: their labels, and their content for a case. */
import { templatesWords } from '../../text/words/templates.ts';
import type { Formats } from '../../text/format.ts';
import { labelOf } from '../../text/labels.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { portfolioWords } from '../../text/words/portfolio.ts';
import { templateIds } from '../../case/templates/ids.ts';
import { figure, type Cell } from '../cell.ts';
import { detailsOf } from './details.ts';
import { healthChange, type ColumnId, type Row } from './rows.ts';

/** A column's full label. */
export const columnLabel = (id: ColumnId): string => portfolioWords().columns[id];

/** The label over a narrow column. */
export function shortLabel(id: ColumnId): string {
  const short: Partial<Record<ColumnId, string>> = portfolioWords().short;
  return short[id] ?? columnLabel(id);
}

/** The name of a row: its customer, else its title. */
export const nameOf = (row: Pick<Row, 'customer' | 'title'>): string =>
  row.customer || row.title || templatesWords().unnamed.case;

/** The name of a template; an unknown id as it is. */
export function templateName(id: string): string {
  const known = templateIds.find((t) => t === id);
  return known ? labelOf.template(known) : id;
}

const signed = (x: number, f: Formats): string => `${x > 0 ? '+' : ''}${f.number(x)}`;

/** The state of a case's renewal targets: in two words, with the targets concerned if some are missed or at risk. */
export interface RequiredPart {
  short: string;
  names: readonly string[];
}

/** The worst first: missed, then at risk; one part if neither applies, none if there are no targets. */
export function requiredParts({ facts }: Pick<Row, 'facts'>): RequiredPart[] {
  const w = portfolioWords();
  const { required, missed, atRisk, reviews } = facts;
  if (required === 0) return [];
  if (missed + atRisk === 0) return [{ short: reviews === 0 ? w.requiredOpen : w.requiredFine, names: [] }];
  const { targets } = detailsOf(facts);
  const part = (status: 'missed' | 'at-risk', n: number, short: (n: number) => string): RequiredPart[] =>
    n === 0
      ? []
      : [{ short: short(n), names: targets.filter((t) => t.status === status).map(({ label }) => label) }];
  return [...part('missed', missed, w.requiredMissed), ...part('at-risk', atRisk, w.requiredAtRisk)];
}

/** "1 missed: Agents", with the targets that have names. */
export const requiredText = ({ short, names }: RequiredPart): string =>
  names.length === 0 ? short : numbersWords().titled(short, names.join(', '));

const requiredCellText = (row: Row): string => numbersWords().apart(requiredParts(row).map(requiredText));

/** The content of a column for a case. @param f formats of the case's currency */
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
      return words(requiredCellText(row));
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
