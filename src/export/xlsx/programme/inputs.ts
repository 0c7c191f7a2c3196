/** The sheet Inputs of a programme's workbook: every typed number with its range, and numbers derived from them. */
import { limits, programmeInputs, type Programme } from '../../../case/index.ts';
import { inputWords, rangeFault, type ProgrammeInput } from '../../../text/programme.ts';
import { exportingWords } from '../../../text/words/exporting.ts';
import { programmeWords } from '../../../text/words/programme.ts';
import { programmeSwings } from '../../../value/index.ts';
import { at, quoted, type Rule } from '../grid.ts';
import { geometric, nameCell, type ProgrammeBook } from './book.ts';

const column = { label: 0, name: 1, low: 2, likely: 3, high: 4, atLow: 5, atHigh: 6, fault: 7 } as const;
const first = 4;

/** The name of each number in formulas. */
const names: Record<ProgrammeInput, string> = {
  customers: 'customers',
  arpa: 'arpa',
  margin: 'margin',
  cost: 'success_cost',
  'without.churn': 'churn_without',
  'without.expansion': 'expansion_without',
  'with.churn': 'churn_with',
  'with.expansion': 'expansion_with',
};

/** The valid range of a number, as in the calculator. */
const bounds = (input: ProgrammeInput): [low: number, high: number, message: string] => {
  const w = programmeWords().book.rules;
  switch (input) {
    case 'margin':
      return [-10, 1, w.margin];
    case 'without.churn':
    case 'with.churn':
      return [0, 1, w.share];
    case 'without.expansion':
    case 'with.expansion':
      return [0, 10, w.expansion];
    case 'customers':
    case 'arpa':
    case 'cost':
      return [0, limits.magnitude, w.amount];
  }
};

/** Net return with one number replaced, as a formula. */
function netWith(input: ProgrammeInput, value: string): string {
  const of = (key: ProgrammeInput): string => (key === input ? value : names[key]);
  const revenue = (side: 'without' | 'with'): string =>
    geometric(`1-${of(`${side}.churn`)}+${of(`${side}.expansion`)}`);
  return `${of('margin')}*${of('customers')}*${of('arpa')}*(${revenue('with')}-${revenue('without')})-term_months*${of('cost')}`;
}

function inputRow(b: ProgrammeBook, input: ProgrammeInput, row: number): void {
  const { p, f, inputs: s } = b;
  const { label, unit, of } = inputWords[input];
  const range = p.ranges[input];
  const likely = of(p);
  const format = f.typed(unit, [likely, range?.low ?? null, range?.high ?? null]);
  const look = { kind: 'input', format } as const;
  s.text(row, column.label, label, { wrap: true });
  s.text(row, column.name, names[input], { kind: 'quiet' });
  s.number(row, column.low, range?.low ?? null, look);
  s.number(row, column.likely, likely, look);
  s.number(row, column.high, range?.high ?? null, look);
  nameCell(b, names[input], s, row, column.likely);
  const [least, most, message] = bounds(input);
  for (const k of [column.low, column.likely, column.high])
    s.rules.push({ at: at(row, k, 'none'), of: { decimal: [least, most] }, message });

  const [low, mid, high] = [column.low, column.likely, column.high].map((k) => at(row, k)) as [
    string,
    string,
    string,
  ];
  const none = `AND(${low}="",${high}="")`;
  const end = (x: string): string => `IF(${x}="",${mid},${x})`;
  const inside = (x: string): string =>
    most === limits.magnitude ? `MAX(${least},${x})` : `MAX(${least},MIN(${most},${x}))`;
  const swing = programmeSwings(p).find((x) => x.input === input);
  for (const [k, x, value] of [
    [column.atLow, low, swing?.netAtLow],
    [column.atHigh, high, swing?.netAtHigh],
  ] as const)
    s.live(row, k, `IF(${none},"",${netWith(input, inside(end(x)))})`, value ?? '', { format: f.money });
  s.live(
    row,
    column.fault,
    `IF(OR(${end(low)}>${end(high)},${mid}<${end(low)},${mid}>${end(high)}),${quoted(programmeWords().rangeOrder)},"")`,
    rangeFault(p, input) ? programmeWords().rangeOrder : '',
    { kind: 'warning', indent: 1 },
  );
}

function single(
  b: ProgrammeBook,
  row: number,
  label: string,
  name: string,
  value: number,
  rule: Omit<Rule, 'at'>,
  format: string,
): void {
  const { inputs: s } = b;
  s.text(row, column.label, label);
  s.text(row, column.name, name, { kind: 'quiet' });
  s.number(row, column.likely, value, { kind: 'input', format });
  s.rules.push({ at: at(row, column.likely, 'none'), ...rule });
  nameCell(b, name, s, row, column.likely);
}

/** Numbers that several formulas use. */
function derived(b: ProgrammeBook, row: number): void {
  const { p, f, inputs: s } = b;
  const w = programmeWords().book;
  const monthly = Math.pow(1 + p.rate, 1 / 12) - 1;
  const growth = (side: Programme['with']): number => 1 - side.churn + side.expansion;
  const mixed = (churn: Programme['with'], expansion: Programme['with']): number =>
    1 - churn.churn + expansion.expansion;
  const exact = '0.000000';
  const lines: [string, string, string, number, string][] = [
    [w.monthlyRate, 'monthly_rate', '(1+discount_rate)^(1/12)-1', monthly, '0.0000%'],
    [w.opening, 'opening_revenue', 'customers*arpa', p.customers * p.arpa, f.moneyExact],
    [w.perCustomer, 'customer_margin', 'arpa*margin', p.arpa * p.margin, f.moneyExact],
    ...(['without', 'with'] as const).map((side): [string, string, string, number, string] => [
      w.growth(programmeWords()[side]),
      `growth_${side}`,
      `1-churn_${side}+expansion_${side}`,
      growth(p[side]),
      exact,
    ]),
    [
      w.growth(w.onlyChurn),
      'growth_churn',
      '1-churn_with+expansion_without',
      mixed(p.with, p.without),
      exact,
    ],
    [
      w.growth(w.onlyExpansion),
      'growth_expansion',
      '1-churn_without+expansion_with',
      mixed(p.without, p.with),
      exact,
    ],
    ...(['without', 'with'] as const).map((side): [string, string, string, number, string] => [
      w.discounted(programmeWords()[side]),
      `discounted_${side}`,
      `growth_${side}/(1+monthly_rate)`,
      growth(p[side]) / (1 + monthly),
      exact,
    ]),
  ];
  s.text(row, 0, w.derived, { kind: 'section' });
  for (const k of [column.name, column.low, column.likely]) s.text(row, k, '', { kind: 'section' });
  lines.forEach(([label, name, formula, value, format], i) => {
    s.text(row + 1 + i, column.label, label, { wrap: true });
    s.text(row + 1 + i, column.name, name, { kind: 'quiet' });
    s.live(row + 1 + i, column.likely, formula, value, { format });
    nameCell(b, name, s, row + 1 + i, column.likely);
  });
}

export function inputsSheet(b: ProgrammeBook): void {
  const { p, f, inputs: s } = b;
  const w = programmeWords().book;
  const c = exportingWords().columns;
  s.text(0, 0, s.name, { kind: 'title' });
  s.text(1, 0, w.inputsHint, { kind: 'note' });
  s.heads(first - 1, 0, [
    programmeWords().figure,
    c.name,
    c.low,
    c.value,
    c.high,
    w.netAtLow,
    w.netAtHigh,
    '',
  ]);
  s.alignRight(first - 1, column.low, column.atHigh);
  programmeInputs.forEach((input, i) => inputRow(b, input, first + i));
  const after = first + programmeInputs.length;
  const months = limits.years * 12;
  single(
    b,
    after,
    programmeWords().months,
    'term_months',
    p.months,
    { of: { whole: [1, months] }, message: w.rules.months },
    '0',
  );
  single(
    b,
    after + 1,
    programmeWords().rate,
    'discount_rate',
    p.rate,
    { of: { decimal: [-0.9999, 10] }, message: w.rules.rate },
    f.typed('percent', [p.rate]),
  );
  derived(b, after + 3);
  s.widths.push(64, 22, 16, 16, 16, 20, 20, 30);
  s.frozen = { rows: first, columns: 1 };
  s.page = { across: 1 };
}
