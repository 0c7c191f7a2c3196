/** Rows that somebody proposes, in the free rows at the end of the inputs: label, kind, how often, amount. */
import { newLine, type Case, type Line } from '../../case/index.ts';
import { limits } from '../../case/limits.ts';
import { formulaOf } from '../../value/plain.ts';
import { freeName } from '../rows/names.ts';
import { kindOfCell, periodOfCell } from '../words/kinds.ts';
import { cellNames } from './marks.ts';
import { numberIn } from './numbers.ts';
import type { Found, Places } from './places.ts';

/** Columns of a free row. */
const across = 4;

interface Proposed {
  lines: Line[];
  /** "Sheet!A20": rows that are incomplete, or no row. */
  unread: string[];
}

export function proposedRows(places: Places, base: Case): Proposed {
  const cells = places.all(cellNames.proposed) ?? [];
  const ids = new Set(base.lines.map((l) => l.id));
  const lines: Line[] = [];
  const unread: string[] = [];
  for (let i = 0; i < cells.length; i += across) {
    const [what, kind, often, money] = cells.slice(i, i + across);
    const text = (found: Found | undefined): string => (found?.cell?.text ?? '').trim();
    if (![what, kind, often, money].some((x) => text(x) !== '')) continue;
    const label = text(what).replace(/\s+/g, ' ').slice(0, limits.label);
    const amount = numberIn(money?.cell, base.currency);
    // Without a kind, a negative amount is a cost, as in any list.
    const bucket =
      text(kind) === '' ? ((amount ?? 0) < 0 ? 'tangible-cost' : 'tangible-benefit') : kindOfCell(text(kind));
    const per = text(often) === '' ? 'year' : periodOfCell(text(often));
    const room = base.lines.length + lines.length < limits.lines;
    if (label === '' || typeof amount !== 'number' || bucket === null || per === null || !room) {
      unread.push(`${what?.sheet ?? ''}!${what?.address ?? ''}`);
      continue;
    }
    const id = freeName(label, ids, '-', limits.id);
    const value = bucket.endsWith('cost') ? Math.abs(amount) : amount;
    lines.push({ ...newLine({ id, bucket, per }), label, formula: formulaOf(value) });
  }
  return { lines, unread };
}
