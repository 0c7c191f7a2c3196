/** The texts of the rows of the portfolio's table, made only for visible rows. */
import { textOf } from '../../report/cell.ts';
import { nameOf, cellOf, requiredParts, requiredText, templateName } from '../../report/portfolio/cells.ts';
import { healthBelow, realisedBelow } from '../../report/portfolio/filter.ts';
import type { ColumnId, Grouping, Row, Subtotal } from '../../report/portfolio/rows.ts';
import type { Formats } from '../../text/format.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { portfolioWords } from '../../text/words/portfolio.ts';

/**
 * The text below a case's name.
 * @param chip shown before it as a badge; '' for none
 */
export function subtitleOf(r: Row): { chip: string; text: string } {
  const w = portfolioWords();
  const parts = [r.title === nameOf(r) ? '' : r.title, r.currency, r.foreign ? w.fromFile : ''];
  return { chip: r.facts.notLive ? w.notLive : '', text: parts.filter(Boolean).join(' · ') };
}

/** A cell: its text, whether the figure is too low, and details below it. */
interface CellText {
  text: string;
  low: boolean;
  details: readonly { text: string; tone: 'meta' | 'late' | '' }[];
}

const nothing: CellText['details'] = [];

/** Settings of the view that affect cells. */
export interface RowView {
  /** YYYY-MM-DD. */
  today: string;
  /** Whether the segment is shown below the owner, where it has no column. */
  segments: boolean;
}

function details(id: ColumnId, r: Row, f: Formats, { today, segments }: RowView): CellText['details'] {
  const w = portfolioWords();
  const { facts } = r;
  const late = (day: string | null): CellText['details'] =>
    day !== null && day < today ? [{ text: w.overdue, tone: 'late' }] : nothing;
  switch (id) {
    case 'rov':
      return facts.rov !== null && !facts.rovMeasured ? [{ text: w.expected, tone: 'meta' }] : nothing;
    case 'health':
      return facts.healthBefore !== null && facts.health !== null
        ? [{ text: textOf(cellOf('change', r, f)), tone: 'meta' }]
        : nothing;
    case 'next':
      return facts.begun > 0 ? [...late(facts.next), { text: w.begun, tone: '' }] : late(facts.next);
    case 'required': {
      const [first, ...more] = requiredParts(r);
      const names = first?.names.join(', ') ?? '';
      // On one line, because all rows have the same height.
      const text = numbersWords().apart([...(names === '' ? [] : [names]), ...more.map(requiredText)]);
      return text === '' ? nothing : [{ text, tone: 'meta' }];
    }
    case 'owner':
      return segments && r.segment ? [{ text: r.segment, tone: 'meta' }] : nothing;
    case 'due':
    case 'findings':
      return late(facts.due);
    default:
      return nothing;
  }
}

const isLow = (id: ColumnId, { facts }: Row): boolean =>
  (id === 'realised' && realisedBelow(facts.realised, 90)) ||
  (id === 'health' && healthBelow(facts.health, 60)) ||
  (id === 'required' && facts.missed + facts.atRisk > 0);

/**
 * The cell of a column for a case.
 * @param f formats of the case's currency
 */
export const cellText = (id: Exclude<ColumnId, 'bridge'>, r: Row, f: Formats, view: RowView): CellText => ({
  text: (id === 'required' && requiredParts(r)[0]?.short) || textOf(cellOf(id, r, f)),
  low: isLow(id, r),
  details: details(id, r, f, view),
});

/** The heading of a group. */
export const groupName = (name: string, grouping: Grouping): string =>
  (grouping === 'template' ? templateName(name) : name) || portfolioWords().unnamed;

/** The subtotal of a group in a column of money; '' in other columns. */
export function sumText(id: ColumnId, s: Subtotal, f: Formats): string {
  const w = portfolioWords();
  if (id === 'net') return f.moneyCompact(s.net);
  if (id === 'arr') return s.arrStated > 0 ? f.moneyCompact(s.arr) : w.none;
  if (id === 'planned' || id === 'actual') return s.measured > 0 ? f.moneyCompact(s[id]) : w.none;
  return '';
}
