/** From plan to actual, cause by cause, in whole amounts that add up as they are shown. */
import { chartsWords } from '../text/words/charts.ts';
import { addUp } from './addUp.ts';
import type { Formats } from '../text/format.ts';

export interface CauseRow {
  /** `plan`, `actual`, or `cause:` and the cause's own. */
  id: string;
  label: string;
  amount: number;
  /** In whole units, so that what is shown adds up to the last digit. */
  shown: number;
  text: string;
  /** Plan and actual, between which the causes stand. */
  total: boolean;
}

/** A cause below half a unit is left out. */
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
    const text = `${shown > 0 ? '+' : ''}${formats.money(shown)}`;
    return shown === 0 ? [] : [{ id: `cause:${id}`, label, amount, shown, text, total: false }];
  });
  return [total('plan', chartsWords().plan, plan), ...steps, total('actual', chartsWords().actual, actual)];
}
