/** The sheet Efforts of a programme's workbook: the return on single efforts, each by itself, from its typed numbers. */
import { limits, type Effort } from '../../../case/index.ts';
import { numbersWords } from '../../../text/words/numbers.ts';
import { programmeWords } from '../../../text/words/programme.ts';
import { effortResults, type EffortResult } from '../../../value/efforts.ts';
import { at, figureHead, quoted, type Rule } from '../grid.ts';
import { geometric, type ProgrammeBook } from './book.ts';

const column = {
  effort: 0,
  what: 1,
  effect: 2,
  monthly: 3,
  cost: 4,
  gain: 5,
  net: 6,
  roi: 7,
  present: 8,
  unpriced: 9,
} as const;
const first = 4;

/** Each month's discount factor. */
const factor = '(1/(1+monthly_rate))';

/**
 * 1 + g + … over the programme's months for an effort's gain, times its multiplier; `present` for its present value. As
 * in effortResults: see value/efforts.ts.
 */
function gainOf(id: Effort['id'], effect: string, present: boolean): string {
  const q = 'growth_without';
  const sum = (g: string): string => geometric(present ? `(${g})*${factor}` : g);
  switch (id) {
    case 'renewal':
    case 'onboarding':
      return `margin*opening_revenue*(${sum(`1-MAX(0,churn_without-${effect})+expansion_without`)}-${sum(q)})`;
    case 'advocacy':
      return `margin*opening_revenue*(${sum(`${q}+${effect}`)}-${sum(q)})`;
    case 'referral': {
      // Customers won in a month pay from the next: 1 + q + … + q^(k − 1) for each month k.
      const steady = present
        ? `SUMPRODUCT(month_counts*month_steps,${factor}^month_steps)`
        : 'term_months*(term_months-1)/2';
      const all = present ? geometric(factor) : 'term_months';
      return `margin*arpa*${effect}*IF(ABS(1-${q})<0.000000001,${steady},(${all}-${sum(q)})/(1-${q}))`;
    }
  }
}

function effortRow(b: ProgrammeBook, effort: Effort, result: EffortResult | undefined, row: number): void {
  const { f, efforts: s } = b;
  const w = programmeWords().efforts;
  const { id, effect, cost, unpriced } = effort;
  const [typed, monthly] = [at(row, column.effect), at(row, column.monthly)];
  const kind = 'input';
  const rule = (place: string, most: number, message: string): Rule => ({
    at: place,
    of: { decimal: [0, most] },
    message,
  });
  const rules = programmeWords().book.rules;
  const share = id !== 'referral';
  s.text(row, column.effort, w.names[id], { wrap: true });
  s.text(row, column.what, w.effects[id], { kind: 'quiet', wrap: true });
  s.number(row, column.effect, effect, { kind, format: f.typed(share ? 'percent' : 'number', [effect]) });
  s.number(row, column.monthly, cost, { kind, format: f.typed('money', [cost]) });
  s.rules.push(
    rule(at(row, column.effect, 'none'), share ? 1 : limits.magnitude, share ? rules.share : rules.amount),
    rule(at(row, column.monthly, 'none'), limits.magnitude, rules.amount),
  );
  const entered = (formula: string): string => `IF(AND(${typed}=0,${monthly}=0),"",${formula})`;
  const money = (k: number, formula: string, value: number | undefined, strong = false): void =>
    s.live(row, k, entered(formula), value ?? '', {
      format: f.money,
      align: 'right',
      ...(strong ? { kind: 'strong' } : {}),
    });
  const [total, gain, net] = [at(row, column.cost), at(row, column.gain), at(row, column.net)];
  money(column.cost, `${monthly}*term_months`, result?.cost.total);
  money(column.gain, gainOf(id, typed, false), result?.gain.total);
  money(column.net, `${gain}-${total}`, result?.net.total, true);
  const costsZero = numbersWords().costsZero;
  s.live(
    row,
    column.roi,
    entered(`IF(${total}>0,${net}/${total},${quoted(costsZero)})`),
    result === undefined ? '' : (result.roi ?? costsZero),
    { format: f.percent, align: 'right' },
  );
  money(
    column.present,
    `${gainOf(id, typed, true)}-${monthly}*${geometric(factor)}`,
    result?.net.presentValue,
  );
  s.text(row, column.unpriced, unpriced, { wrap: true });
}

export function effortsSheet(b: ProgrammeBook): void {
  const { p, efforts: s } = b;
  const w = programmeWords();
  const results = effortResults(p);
  s.text(0, 0, w.efforts.title, { kind: 'title' });
  s.text(1, 0, w.efforts.alone, { kind: 'note' });
  s.heads(first - 1, 0, [w.efforts.effort, w.efforts.effect]);
  s.heads(
    first - 1,
    column.effect,
    [w.efforts.effect, w.efforts.cost, w.efforts.costs, w.gain, w.net, w.roi, w.efforts.netPresent],
    figureHead,
  );
  s.heads(first - 1, column.unpriced, [w.efforts.unpriced]);
  for (const [i, effort] of (p.efforts ?? []).entries())
    effortRow(
      b,
      effort,
      results.find(({ id }) => id === effort.id),
      first + i,
    );
  s.widths.push(26, 26, 14, 16, 16, 18, 16, 16, 18, 36);
  s.frozen = { rows: first, columns: 1 };
  s.page = { landscape: true, across: 1 };
}
