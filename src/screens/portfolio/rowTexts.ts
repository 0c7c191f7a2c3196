/** What stands in the rows of the portfolio's table, worked out for those in sight alone. */
import { textOf } from '../../report/cell.ts';
import { nameOf, cellOf, requiredParts, requiredSaid, templateName } from '../../report/portfolio/cells.ts';
import type { ColumnId, Grouping, Row, Subtotal } from '../../report/portfolio/rows.ts';
import type { Formats } from '../../text/format.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { portfolioWords } from '../../text/words/portfolio.ts';

/** What is said small beneath a case's name. @param chip said before it as a mark of its own; '' for none */
export function beneathName(r: Row): { chip: string; text: string } {
  const w = portfolioWords();
  const parts = [r.title === nameOf(r) ? '' : r.title, r.currency, r.foreign ? w.fromFile : ''];
  return { chip: r.facts.notLive ? w.notLive : '', text: parts.filter(Boolean).join(' · ') };
}

/** A figure's text, whether it is too low, and what is said small beneath it. */
export interface ShownCell {
  text: string;
  thin: boolean;
  beneath: readonly { text: string; tone: 'meta' | 'late' | '' }[];
}

const nothing: ShownCell['beneath'] = [];

/** What rows are shown with. */
export interface RowView {
  /** YYYY-MM-DD. */
  today: string;
  /** Whether each case's segment stands beneath its owner: where no column says it. */
  segments: boolean;
}

function beneath(id: ColumnId, r: Row, f: Formats, { today, segments }: RowView): ShownCell['beneath'] {
  const w = portfolioWords();
  const { facts } = r;
  const late = (day: string | null): ShownCell['beneath'] =>
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
      // In one line: every row of the table is as high as any other.
      const text = numbersWords().apart([...(names === '' ? [] : [names]), ...more.map(requiredSaid)]);
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

const isThin = (id: ColumnId, { facts }: Row): boolean =>
  (id === 'realised' && facts.realised !== null && facts.realised < 0.9) ||
  (id === 'health' && facts.health !== null && facts.health < 60) ||
  (id === 'required' && facts.missed + facts.atRisk > 0);

/** What stands in a column for a case. @param f formats of the case's currency */
export const shownCell = (id: Exclude<ColumnId, 'bridge'>, r: Row, f: Formats, view: RowView): ShownCell => ({
  text: (id === 'required' && requiredParts(r)[0]?.short) || textOf(cellOf(id, r, f)),
  thin: isThin(id, r),
  beneath: beneath(id, r, f, view),
});

/** What a group is headed by. */
export const groupName = (name: string, grouping: Grouping): string =>
  (grouping === 'template' ? templateName(name) : name) || portfolioWords().unnamed;

/** What the cases of a group come to in a column of money; nothing in others. */
export function sumText(id: ColumnId, s: Subtotal, f: Formats): string {
  const w = portfolioWords();
  if (id === 'net') return f.moneyCompact(s.net);
  if (id === 'arr') return s.arrStated > 0 ? f.moneyCompact(s.arr) : w.none;
  if (id === 'planned' || id === 'actual') return s.measured > 0 ? f.moneyCompact(s[id]) : w.none;
  return '';
}
