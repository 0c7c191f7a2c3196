/** The causes between plan and actual, in whole amounts that add up as shown. */
import { chartsWords } from '../text/words/charts.ts';
import { addUp } from './addUp.ts';
import type { Formats } from '../text/format.ts';

export interface CauseRow {
  /** `plan`, `actual`, or `cause:` and the key of the cause. */
  id: string;
  label: string;
  amount: number;
  /** In whole units, so that the amounts shown add up to the last digit. */
  shown: number;
  text: string;
  /** True for plan and actual, between which the causes stand. */
  total: boolean;
}

/**
 * The rows reduced to at most `most`: the smallest causes become one, after the others. The amounts are whole, so they
 * still add up as shown.
 */
export function foldedCauses(
  rows: readonly CauseRow[],
  most: number,
  formats: Pick<Formats, 'money'>,
): CauseRow[] {
  if (rows.length <= most) return [...rows];
  const causes = rows.filter((row) => !row.total);
  const bySize = [...causes].sort((a, b) => Math.abs(b.shown) - Math.abs(a.shown));
  const kept = new Set(bySize.slice(0, most - 3));
  const others = causes.filter((row) => !kept.has(row));
  const sum = (of: (row: CauseRow) => number): number => others.reduce((all, row) => all + of(row), 0);
  const shown = sum((row) => row.shown);
  const fold: CauseRow = {
    id: 'others',
    label: chartsWords().otherCauses(others.length),
    amount: sum((row) => row.amount),
    shown,
    text: signed(shown, formats),
    total: false,
  };
  return rows.flatMap((row) => (row.id === 'actual' ? [fold, row] : row.total || kept.has(row) ? [row] : []));
}

/** The effect of a cause, in whole amounts with its sign. */
export const signed = (shown: number, formats: Pick<Formats, 'money'>): string =>
  `${shown > 0 ? '+' : ''}${formats.money(shown)}`;

/** The rows from plan to actual. A cause below half a unit is left out. */
export function causeRows(
  plan: number,
  actual: number,
  causes: readonly { id: string; label: string; amount: number }[],
  formats: Pick<Formats, 'money'>,
): CauseRow[] {
  const total = (id: string, label: string, amount: number): CauseRow => {
    const shown = Math.round(amount) + 0;
    return { id, label, amount, shown, text: formats.money(shown), total: true };
  };
  const whole = addUp(
    plan,
    actual,
    causes.map((c) => c.amount),
  );
  const steps = causes.flatMap(({ id, label, amount }, i) => {
    const shown = whole[i] ?? 0;
    return shown === 0
      ? []
      : [{ id: `cause:${id}`, label, amount, shown, text: signed(shown, formats), total: false }];
  });
  return [total('plan', chartsWords().plan, plan), ...steps, total('actual', chartsWords().actual, actual)];
}
