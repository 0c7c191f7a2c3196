/** The two sides of a change between cases, as text. */
import type { Case } from '../case/index.ts';
import type { Formats } from './format.ts';
import { t } from './case.ts';
import { labelOf } from './labels.ts';

/**
 * One side of a change. Figures of an assumption are shown in its unit; a whole entry that came or went, or a
 * part too large for a cell, is named instead of spelled out.
 */
export function changeValue(value: unknown, path: string, c: Case, f: Formats): string {
  if (value === null || value === undefined || value === '') return t.explore.nothing;
  const [list, name, field] = path.split('.');
  const unit =
    list === 'assumptions' && field !== undefined
      ? c.assumptions.find((a) => a.name === name)?.unit
      : undefined;
  const number = (x: number): string => (unit ? f.byUnit(x, unit) : f.number(x));
  if (typeof value === 'number')
    return field === 'risk' || field === 'growth' ? f.rate(value) : number(value);
  if (typeof value === 'string') {
    const amount = field === 'formula' && value.trim() !== '' ? Number(value) : NaN;
    return Number.isNaN(amount) ? value : f.moneyExact(amount);
  }
  if (typeof value === 'boolean') return value ? t.explore.yes : t.explore.no;
  if (Array.isArray(value) && value.every((x) => typeof x === 'number')) return value.map(number).join(' · ');
  return t.explore.present;
}

/** What a change is of. A row's amount is simply the row: nobody who typed 5,000 thinks of a formula. */
export function changeLabel(change: { path: string; label: string }, c: Case): string {
  const [list, id, field, ...rest] = change.path.split('.');
  const line =
    list === 'lines' && field === 'formula' && rest.length === 0
      ? c.lines.find((l) => l.id === id)
      : undefined;
  return line ? labelOf.line(line) : change.label;
}
