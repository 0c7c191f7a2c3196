/** Workbooks with formulas as cases: what is said, what is not, and that the figures agree. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newCase } from '../../src/case/index.ts';
import {
  guessModel,
  isModel,
  modelFrom,
  proposeResults,
  readSheets,
  sameFigure,
  type Cell,
  type ModelTaken,
  type Sheet,
} from '../../src/import/index.ts';
import { columnLetter } from '../../src/util/columnLetter.ts';
import { evaluate } from '../../src/value/index.ts';

const base = newCase({ id: 'x', start: '2026-01' });

/** A cell as typed: "=A1*2|6" is a formula with its cached value. */
function cellOf(typed: string | number | null): Cell {
  if (typed === null) return { text: '', value: null };
  if (typeof typed === 'number') return { text: String(typed), value: typed };
  const m = /^=(.*)\|(.*)$/.exec(typed);
  if (!m) return { text: typed, value: typed };
  const value = Number(m[2]);
  return { text: String(value), value, formula: m[1] ?? '' };
}
const sheet = (
  name: string,
  rows: (string | number | null)[][],
  names: [string, string, string][] = [],
): Sheet => ({
  name,
  rows: rows.map((r) => r.map(cellOf)),
  from: rows.map((_, i) => i + 1),
  book: { names: names.map(([n, s, range]) => ({ name: n, sheet: s, range })), properties: {} },
});
const agree = (made: ReturnType<typeof guessModel>): void => {
  for (const r of made.results) expect(r.ours, r.cell).toBeCloseTo(r.theirs ?? NaN, 6);
};

describe('a model understood', () => {
  it('names inputs after their labels and proposes what nothing else uses', () => {
    const made = guessModel(
      [
        sheet('In', [
          ['Support agents', 40],
          ['Hours saved a week', 2],
          ['Hourly cost', 52],
        ]),
        sheet('Out', [
          ['Hours a year', '=In!B1*In!B2*52|4160'],
          ['Time saved', '=B1*In!B3|216320'],
        ]),
      ],
      { case: base },
    );
    expect(made.inputs.map((i) => [i.name, i.value])).toEqual([
      ['support_agents', 40],
      ['hours_saved_a_week', 2],
      ['hourly_cost', 52],
    ]);
    expect(made.case.lines.map((l) => [l.label, l.formula, l.per, l.bucket])).toEqual([
      ['Time saved', 'support_agents * hours_saved_a_week * 52 * hourly_cost', 'year', 'tangible-benefit'],
    ]);
    expect(made.results).toEqual([
      { cell: 'Out!B2', label: 'Time saved', line: 'time-saved', ours: 216320, theirs: 216320 },
    ]);
  });

  it('reads names, ranges, functions, percent, and a minus before a power as spreadsheets do', () => {
    const made = guessModel(
      [
        sheet(
          'S',
          [
            ['Rate', 0.25],
            ['A', 3],
            ['B', 4],
            ['C', 'words'],
            ['Sum', '=SUM(B2:B4)*rate|1.75'],
            ['Average', '=AVERAGE(B2,B3)+MAX(B2:B3)-MIN(B2:B3)|4.5'],
            ['Power', '=-B2^2+2^3^2|73'],
            ['Round', '=ROUND(B2/B3,1)+ABS(-B2)+INT(2.7)+ROUNDUP(-1.2,0)|3.8'],
            ['If', '=IF(AND(B2>2,B3<5),B2*10%,0)|0.3'],
            ['Products', '=SUMPRODUCT(B2:B3,B2:B3)|25'],
          ],
          [['rate', 'S', 'B1']],
        ),
      ],
      { case: base },
    );
    expect(made.untranslated).toEqual([]);
    expect(made.results).toHaveLength(6);
    agree(made);
  });

  it('makes a row with a cell a year one line, and asks for the year before where a formula looks left', () => {
    const made = guessModel(
      [
        sheet('Plan', [
          ['', '2026', '2027', '2028', 'Total'],
          ['Seats', 10, 15, 25],
          ['Price', 100, 110, 120],
          ['Revenue', '=B2*B3|1000', '=C2*C3|1650', '=D2*D3|3000', '=SUM(B4:D4)|5650'],
          ['Added', '=B2|10', '=C2-B2|5', '=D2-C2|10'],
          ['Growing', '=B2|10', '=B6*1.1|11', '=C6*1.1|12.1'],
        ]),
      ],
      { case: base },
    );
    expect(made.case.assumptions.map((a) => [a.name, a.value])).toEqual([
      ['seats', [10, 15, 25]],
      ['price', [100, 110, 120]],
    ]);
    expect(made.case.lines.find((l) => l.label === 'Revenue')?.formula).toBe('seats * price');
    expect(made.case.lines.find((l) => l.label === 'Added')?.formula).toBe(
      'if(year <= 1, seats, seats - before(seats))',
    );
    expect(made.untranslated.map((u) => [u.cell, u.why])).toEqual([['Plan!D6', 'years']]);
    agree(made);
  });

  it('says what grows by the same each year as growth, whichever way it is written', () => {
    const made = guessModel(
      [
        sheet('Plan', [
          ['', '2026', '2027', '2028'],
          ['Growth', 0.05],
          ['Savings', 1000, '=B3*(1+$B$2)|1050', '=C3*(1+$B$2)|1102.5'],
          ['Licence', '=B2*200|10', '=1.1*B4|11', '=1.1*C4|12.1'],
          ['Rent', 500, '=B5+20|520', '=C5+20|540'],
          ['Fading', 500, '=B6/2|250', '=C6/2|125'],
          ['Uneven', 100, '=B7*1.1|110', '=C7*1.2|132'],
        ]),
      ],
      { case: base },
    );
    expect(made.case.lines.map((l) => [l.label, l.formula])).toEqual([
      ['Savings', 'savings * (1 + growth)^(year - 1)'],
      ['Licence', 'growth * 200 * 1.1^(year - 1)'],
      ['Rent', 'rent + 20 * (year - 1)'],
      ['Fading', 'fading / 2^(year - 1)'],
      ['Uneven', 'if(year <= 1, uneven, if(year <= 2, uneven * 1.1, uneven * 1.1 * 1.2))'],
    ]);
    agree(made);
  });

  it('reads the last days of years as its years', () => {
    const ends = ['31.12.2026', '31.12.2027', '31.12.2028', '31.12.2029'];
    const made = guessModel(
      [
        sheet('Plan', [
          ['', ...ends],
          ['Seats', 10, 20, 30, 40],
          ['Savings', '=B2*5|50', '=C2*5|100', '=D2*5|150', '=E2*5|200'],
        ]),
      ],
      { case: base },
    );
    expect(made.case.lines.map((l) => l.formula)).toEqual(['seats * 5']);
    agree(made);
  });

  it('takes no month’s figure for a year’s, and says so once a row', () => {
    for (const [heads, count] of [
      [(i: number) => `Month ${i + 1}`, 24],
      [(i: number) => `Q${(i % 4) + 1} ${2026 + Math.floor(i / 4)}`, 8],
    ] as const) {
      const columns = Array.from({ length: count }, (_, i) => i);
      const letter = (i: number): string => columnLetter(i + 1);
      const sheets = [
        sheet('Plan', [
          ['', ...columns.map(heads)],
          ['Users', ...columns.map((i) => 10 + i)],
          ['Price', 5],
          ['Savings', ...columns.map((i) => `=${letter(i)}2*$B$3|${5 * (10 + i)}`)],
        ]),
        sheet('Sum', [
          ['All', `=SUM(Plan!B4:${letter(count - 1)}4)|${columns.reduce((sum, i) => sum + 5 * (10 + i), 0)}`],
        ]),
      ];
      const taken = modelFrom(sheets, base);
      expect(taken.lines).toEqual([]);
      expect(taken.untranslated.map((u) => [u.cell, u.why])).toEqual([['Sum!B1', 'months']]);
      const chosen = modelFrom(sheets, base, { results: ['Plan!C4', 'Plan!D4'] });
      expect(chosen.untranslated.map((u) => [u.cell, u.why])).toEqual([['Plan!B4', 'months']]);
    }
  });

  it('names cell by cell what cannot be said', () => {
    const made = guessModel(
      [
        sheet('S', [
          ['A', 1],
          ['Lookup', '=VLOOKUP(B1,A1:B1,2)|1'],
          ['Circle', '=B3+1|1'],
          ['Joined', '=B1&"x"|1'],
          ['Other', "='[1]Book'!A1|1"],
          ['Missing', '=Gone!A1|1'],
          ['Fine', '=B1+1|2'],
          ['Wrong', '=B1+1|3'],
          ['Far', "='file:///home/a.ods'#$T.A1*2|1"],
        ]),
      ],
      { case: base, result: ['S!B2', 'S!B3', 'S!B4', 'S!B5', 'S!B6', 'S!B7', 'S!B8', 'S!B9'] },
    );
    expect(made.untranslated.map((u) => [u.cell, u.why])).toEqual([
      ['S!B2', 'function'],
      ['S!B3', 'circle'],
      ['S!B4', 'text'],
      ['S!B5', 'other-file'],
      ['S!B6', 'reference'],
      ['S!B9', 'other-file'],
    ]);
    expect(made.results.map((r) => [r.ours, r.theirs])).toEqual([
      [2, 2],
      [2, 3],
    ]);
  });

  it('stops at a formula a thousand deep', () => {
    const deep = `=${'('.repeat(1000)}B1${')'.repeat(1000)}|1`;
    const chain = Array.from({ length: 1200 }, (_, i) => ['x', i === 0 ? 1 : `=B${i}+1|${i + 1}`]);
    expect(
      guessModel(
        [
          sheet('S', [
            ['A', 1],
            ['D', deep],
          ]),
        ],
        { case: base },
      ).untranslated,
    ).toHaveLength(1);
    expect(
      guessModel([sheet('S', chain as (string | number)[][])], { case: base }).untranslated,
    ).toHaveLength(1);
  });
});

const book = async (name: string): Promise<Sheet[]> => {
  const bytes = readFileSync(new URL(`../fixtures/import/models/${name}`, import.meta.url));
  const read = await readSheets(new Uint8Array(bytes), name);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
};
const figuresOf = (taken: ModelTaken) => [...taken.results.flatMap((r) => r.figures), ...taken.totals];
const rowsOf = (taken: ModelTaken) =>
  taken.results.map((r) => [r.cell, r.label, r.bucket, r.per, r.line.formula]);
const asCase = (taken: ModelTaken) => ({
  ...base,
  years: taken.years,
  lines: taken.lines,
  assumptions: taken.assumptions,
});

describe('a workbook as its owner means it', () => {
  it('opens sums, nets and ratios into benefits and costs, and every figure of the file agrees', async () => {
    for (const name of ['service-desk.ods', 'plan.xlsx', 'wirtschaftlichkeit.xlsx']) {
      const sheets = await book(name);
      expect(isModel(sheets), name).toBe(true);
      for (const f of figuresOf(modelFrom(sheets, base)))
        expect(sameFigure(f.ours, f.theirs), f.cell).toBe(true);
    }
  });

  it('takes several sheets and names, and leaves return and payback to the case', async () => {
    const taken = modelFrom(await book('service-desk.ods'), base);
    expect(rowsOf(taken)).toEqual([
      [
        'Benefits!B2',
        'Time saved on tickets',
        'tangible-benefit',
        'year',
        'tickets_a_month * 12 * (1 - tickets_avoided) * minutes_saved_a_ticket / 60 * hourly_cost',
      ],
      [
        'Benefits!B3',
        'Tickets avoided',
        'tangible-benefit',
        'year',
        'tickets_a_month * 12 * tickets_avoided * cost_of_a_ticket',
      ],
      ['Summary!B2', 'Licences', 'tangible-cost', 'year', 'agents * licence_price * 12'],
      ['Summary!B3', 'Training', 'tangible-cost', 'year', 'round(agents * training_days * day_rate / 3, 0)'],
    ]);
    expect(taken.calculatedByCase.map((a) => a.label)).toEqual(['ROI', 'Payback in months']);
    expect(taken.inputs.map((i) => i.cell)).toEqual(
      [4, 5, 6, 7, 8, 9, 10, 11, 12].map((r) => `Inputs!B${r}`),
    );
    expect(taken.assumptions.find((a) => a.name === 'tickets_avoided')?.unit).toBe('percent');
    expect(taken.totals.map((t) => t.label).sort()).toEqual(['Net benefit', 'Total benefits', 'Total costs']);
  });

  it('takes a column a year as values a year, what is paid at signing once, and the net is the file’s', async () => {
    const taken = modelFrom(await book('plan.xlsx'), base);
    expect(rowsOf(taken).map((r) => r.slice(1, 4))).toEqual([
      ['Manual work avoided', 'tangible-benefit', 'year'],
      ['Fewer errors', 'tangible-benefit', 'year'],
      ['Set-up', 'tangible-cost', 'once'],
      ['Subscription', 'tangible-cost', 'year'],
      ['Seats added', 'tangible-cost', 'year'],
    ]);
    expect(taken.lines.at(-1)?.formula).toBe('if(year <= 1, seats * 40, (seats - before(seats)) * 40)');
    expect(taken.assumptions.find((a) => a.name === 'seats')?.value).toEqual([20, 30, 45]);
    const net = taken.totals.find((t) => t.cell === 'Plan!F19');
    expect(evaluate(asCase(taken)).tangible.net.total).toBeCloseTo(net?.theirs ?? NaN, 6);
  });

  it('writes costs positive though the file has them negative, and names what it cannot take', async () => {
    const taken = modelFrom(await book('wirtschaftlichkeit.xlsx'), base);
    expect(rowsOf(taken).slice(2)).toEqual([
      ['Wirtschaftlichkeit!B12', 'Wartungskosten', 'tangible-cost', 'year', 'wartung_wert * wartung_menge'],
      ['Wirtschaftlichkeit!B13', 'Schnittstelle', 'tangible-cost', 'year', 'abs(wartung_wert - 6500)'],
    ]);
    expect(taken.untranslated).toMatchObject([{ cell: 'Wirtschaftlichkeit!B17', why: 'function' }]);
    const net = taken.totals.find((t) => t.label === 'Nettonutzen');
    expect(evaluate({ ...asCase(taken), years: 1 }).tangible.net.total).toBeCloseTo(net?.theirs ?? NaN, 6);
  });

  it('changes what is chosen: other cells, names, kinds and how often', async () => {
    const sheets = await book('service-desk.ods');
    const taken = modelFrom(sheets, base, {
      results: ['Summary!B6', 'Summary!B2'],
      rows: { 'Summary!B2': { label: 'Seats', bucket: 'alternative-cost', per: 'once' } },
    });
    expect(taken.results.map((r) => [r.label, r.bucket, r.per])).toEqual([
      ['Net benefit', 'tangible-benefit', 'year'],
      ['Seats', 'alternative-cost', 'once'],
    ]);
    expect(taken.lines.map((l) => l.label)).toEqual(['Net benefit', 'Seats']);
    for (const f of figuresOf(taken)) expect(sameFigure(f.ours, f.theirs), f.cell).toBe(true);
  });

  it('says which figure does not follow from its formula', () => {
    const taken = modelFrom(
      [
        sheet('S', [
          ['Seats', 10],
          ['Price', 3],
          ['Costs', '=B1*B2|31'],
          ['Savings', '=B1*9|90'],
          ['Net', '=B4-B3|59'],
        ]),
      ],
      base,
    );
    expect(figuresOf(taken).map((f) => [f.cell, f.ours, f.theirs])).toEqual([
      ['S!B3', 30, 31],
      ['S!B4', 90, 90],
      ['S!B5', 60, 59],
    ]);
  });

  it('is no model where one formula is copied down a table, and no cell proposes itself for ever', () => {
    const table = sheet('T', [
      ['Item', 'Number', 'Price', 'Amount'],
      ...Array.from({ length: 20 }, (_, i) => [`Item ${i}`, i, 5, `=B${i + 2}*C${i + 2}|${5 * i}`]),
      ['Total', null, null, '=SUM(D2:D21)|950'],
    ]);
    expect(isModel([table])).toBe(false);
    const circle = sheet('C', [
      ['A', '=B2+B3|1'],
      ['B', '=B1+B3|1'],
      ['Net', '=B1-B2|1'],
      ['ROI', '=B3/B1|1'],
    ]);
    expect(proposeResults([circle]).results).toEqual([]);
    expect(modelFrom([circle], base).lines).toEqual([]);
  });

  it('takes what a net adds with a minus as a cost, and a constant 0 of a year as 0', () => {
    const taken = modelFrom(
      [
        sheet('ROI', [
          ['Reps', 120, null, null, null],
          ['Licence a rep and month', 75, null, null, null],
          ['Implementation', 60_000, null, null, null],
          [null, 'Year 1', 'Year 2', 'Year 3', 'Total'],
          ['Time saved', '=B1*1000|120000', '=B1*2000|240000', '=B1*2500|300000', '=SUM(B5:D5)|660000'],
          ['Licence', '=-$B$1*$B$2*12|-108000', '=-$B$1*$B$2*12|-108000', '=-$B$1*$B$2*12|-108000', null],
          ['Implementation', '=-B3|-60000', 0, 0, null],
          ['Net benefit', '=SUM(B5:B7)|-48000', '=SUM(C5:C7)|132000', '=SUM(D5:D7)|192000', null],
        ]),
      ],
      base,
    );
    expect(taken.results.map((r) => [r.label, r.bucket, r.line.formula])).toEqual([
      [
        'Time saved',
        'tangible-benefit',
        'if(year <= 1, reps * 1000, if(year <= 2, reps * 2000, reps * 2500))',
      ],
      ['Licence', 'tangible-cost', 'reps * licence_a_rep_and_month * 12'],
      ['Implementation', 'tangible-cost', 'if(year <= 1, implementation, 0)'],
    ]);
    expect(taken.inputs.map((i) => i.name)).toEqual(['reps', 'licence_a_rep_and_month', 'implementation']);
    for (const f of figuresOf(taken)) expect(sameFigure(f.ours, f.theirs), f.cell).toBe(true);
    expect(evaluate(asCase(taken)).net.total).toBe(276_000);
  });

  it('knows one figure below columns of years for the result it is, and one of a single year for that year’s', () => {
    const taken = modelFrom(
      [
        sheet('ROI', [
          ['Reps', 10],
          ['Set-up', 500],
          [null, 'Year 1', 'Year 2'],
          ['Time saved', '=B1*100|1000', '=B1*200|2000'],
          ['Set-up', '=B2|500', null],
          ['Net', '=B4-B5|500', '=C4-C5|2000'],
          ['Total benefits', '=SUM(B4:C4)|3000', null],
          ['ROI', '=SUM(B6:C6)/B5|5', null],
          ['NPV', '=NPV(8%,B6:C6)|2177.64', null],
        ]),
      ],
      base,
    );
    expect(taken.results.map((r) => [r.label, r.bucket, r.line.formula])).toEqual([
      ['Time saved', 'tangible-benefit', 'if(year <= 1, reps * 100, reps * 200)'],
      ['Set-up', 'tangible-cost', 'if(year <= 1, set_up, 0)'],
    ]);
    expect(taken.calculatedByCase.map((a) => a.label)).toEqual(['ROI', 'NPV']);
    expect(taken.untranslated).toEqual([]);
    expect(evaluate(asCase(taken)).net.total).toBe(2500);
  });

  it('opens a result over several years and a rounded sum into what a year brings, and counts nothing twice', () => {
    for (const [result, payback, sum] of [
      ['=3*(B9-B8)-B4|75996', '=B4/((B9-B8)/12)|12', '=ROUND(B6+B7,-2)|89900'],
      ['=(B9-B8)*3-B4|75996', '=12*B4/(B9-B8)|12', '=IFERROR(B6+B7,0)|89855'],
      ['=B5*(B9-B8)-B4|75996', '=B4/(B9-B8)|12', '=SUBTOTAL(9,B6:B7)|89855'],
    ] as const) {
      const taken = modelFrom(
        [
          sheet('Modell', [
            ['Fahrzeuge', 250],
            ['Diesel je Fahrzeug', 193.02],
            ['Lizenz je Fahrzeug', 168],
            ['Einführung einmalig', 67_704],
            ['Laufzeit in Jahren', 3],
            ['Diesel gespart p.a.', '=B1*B2|48255'],
            ['Leerfahrten vermieden p.a.', '=B1*166.4|41600'],
            ['Lizenzen p.a.', '=B1*B3|42000'],
            ['Summe Nutzen', sum],
            ['Ergebnis 3 Jahre', result],
            ['Amortisation (Monate)', payback],
          ]),
        ],
        base,
      );
      expect(taken.results.map((r) => [r.label, r.bucket, r.per])).toEqual([
        ['Einführung einmalig', 'tangible-cost', 'once'],
        ['Diesel gespart p.a.', 'tangible-benefit', 'year'],
        ['Leerfahrten vermieden p.a.', 'tangible-benefit', 'year'],
        ['Lizenzen p.a.', 'tangible-cost', 'year'],
      ]);
      expect(taken.calculatedByCase.map((a) => a.label)).toEqual([
        'Ergebnis 3 Jahre',
        'Amortisation (Monate)',
      ]);
      expect(taken.totals.map((t) => [t.label, t.ours])).toEqual([['Summe Nutzen', 89_855]]);
      expect(evaluate({ ...asCase(taken), years: 3 }).net.total).toBe(3 * (89_855 - 42_000) - 67_704);
    }
  });

  it('takes a figure of several years once, since a row of a year would count it again each year', () => {
    const taken = modelFrom(
      [
        sheet('S', [
          ['Hours', 400],
          ['Rate', 60],
          ['3-year benefit', '=B1*B2*3|72000'],
          ['Savings per month', '=B1*B2/12|2000'],
        ]),
      ],
      base,
    );
    expect(taken.results.map((r) => [r.label, r.per])).toEqual([
      ['3-year benefit', 'once'],
      ['Savings per month', 'month'],
    ]);
    for (const f of figuresOf(taken)) expect(sameFigure(f.ours, f.theirs), f.cell).toBe(true);
    expect(evaluate({ ...asCase(taken), years: 3 }).net.total).toBe(72_000 + 72_000);
  });

  it('leaves a figure that another row is worked out from out, where only a ratio named it', () => {
    const taken = modelFrom(
      [
        sheet('S', [
          ['Users', 100],
          ['Saving a user', 300],
          ['Price a user', 120],
          ['Gross saving', '=B1*B2|30000'],
          ['Benefit after overlap', '=B4*0.8|24000'],
          ['Costs', '=B1*B3|12000'],
          ['ROI', '=B4/B6|2.5'],
        ]),
      ],
      base,
    );
    expect(taken.results.map((r) => [r.label, r.bucket])).toEqual([
      ['Benefit after overlap', 'tangible-benefit'],
      ['Costs', 'tangible-cost'],
    ]);
  });

  it('makes no row of what is paid at signing where that is nothing', () => {
    const taken = modelFrom(
      [
        sheet('S', [
          ['Amount', 100],
          [null, 'Year 0', 'Year 1', 'Year 2'],
          ['Ramp', 0, 0.5, 1],
          ['Benefits', '=$B$1*B3|0', '=$B$1*C3|50', '=$B$1*D3|100'],
          ['Costs', 20, '=$B$1*0.1|10', '=$B$1*0.1|10'],
          ['Net', '=B4-B5|-20', '=C4-C5|40', '=D4-D5|90'],
        ]),
      ],
      base,
    );
    expect(taken.results.map((r) => [r.label, r.bucket, r.per])).toEqual([
      ['Benefits', 'tangible-benefit', 'year'],
      ['Costs', 'tangible-cost', 'once'],
      ['Costs', 'tangible-cost', 'year'],
    ]);
    expect(taken.totals.map((t) => [t.cell, t.ours])).toEqual([
      ['S!B6', -20],
      ['S!C6', 40],
      ['S!D6', 90],
    ]);
  });

  it('reads years that stand below one another as it reads them side by side', () => {
    const table = (above: (string | number | null)[][], at: number) => [
      ...above,
      ['Year', 'Benefit', 'Cost', 'Net', 'Cumulative'],
      [2026, '=B1*B2|96000', '=B1*B3+B4|47000', `=B${at}-C${at}|49000`, `=D${at}|49000`],
      [
        2027,
        `=B${at}*(1+$B$5)|100800`,
        '=B1*B3|32000',
        `=B${at + 1}-C${at + 1}|68800`,
        `=E${at}+D${at + 1}|117800`,
      ],
      [
        2028,
        `=B${at + 1}*(1+$B$5)|105840`,
        '=B1*B3|32000',
        `=B${at + 2}-C${at + 2}|73840`,
        `=E${at + 1}+D${at + 2}|191640`,
      ],
      [
        'Total',
        `=SUM(B${at}:B${at + 2})|302640`,
        `=SUM(C${at}:C${at + 2})|111000`,
        `=SUM(D${at}:D${at + 2})|191640`,
      ],
      ['ROI', `=D${at + 3}/C${at + 3}|1.7265`],
    ];
    const inputs = [
      ['Headcount', 80],
      ['Saving per head', 1200],
      ['Price per head', 400],
      ['Setup fee', 15_000],
      ['Growth', 0.05],
    ];
    for (const rows of [table(inputs, 7), table([...inputs, [null], ['Plan']], 9)]) {
      const taken = modelFrom([sheet('BC', rows)], base);
      expect(taken.results.map((r) => [r.label, r.bucket, r.per, r.line.formula])).toEqual([
        ['Benefit', 'tangible-benefit', 'year', 'headcount * saving_per_head * (1 + growth)^(year - 1)'],
        [
          'Cost',
          'tangible-cost',
          'year',
          'if(year <= 1, headcount * price_per_head + setup_fee, headcount * price_per_head)',
        ],
      ]);
      expect([taken.years, taken.firstYear]).toEqual([3, 2026]);
      for (const f of figuresOf(taken)) expect(sameFigure(f.ours, f.theirs), f.cell).toBe(true);
      expect(evaluate(asCase(taken)).net.total).toBe(191_640);
    }
  });

  it('keeps what a number chooses among, so that the choice can still be made', () => {
    const taken = modelFrom(
      [
        sheet('S', [
          ['Scenario', 2],
          [null, 'Low', 'Base', 'High'],
          ['Uplift', 10, 20, 30, '=INDEX(B3:D3,$B$1)|20'],
          ['Visitors', 5, 6, 7, '=CHOOSE($B$1,B4,C4,D4)|6'],
          ['Margin', '=IFERROR(E3*E4,0)|120'],
        ]),
      ],
      base,
    );
    expect(taken.untranslated).toEqual([]);
    for (const f of figuresOf(taken)) expect(sameFigure(f.ours, f.theirs), f.cell).toBe(true);
    const c = asCase(taken);
    for (const [scenario, net] of [
      [1, 50],
      [2, 120],
      [3, 210],
    ])
      expect(
        evaluate({
          ...c,
          years: 1,
          assumptions: c.assumptions.map((a) => (a.name === 'scenario' ? { ...a, value: scenario ?? 0 } : a)),
        }).net.total,
      ).toBe(net);
  });

  it('compares what is paid today with what is new, by names that are no units, over the years the file says', () => {
    const taken = modelFrom(
      [
        sheet('TCO', [
          ['TCO', 'Unit', 'Today', 'New'],
          ['Servers', 'pieces', 40, 12],
          ['Cost per server', '€/yr', 3500, 4200],
          ['Admins', 'FTE', 3, 1.5],
          ['Cost per admin', '€/yr', 78_000, 78_000],
          ['Hardware', '€/yr', '=C2*C3|140000', '=D2*D3|50400'],
          ['Administration', '€/yr', '=C4*C5|234000', '=D4*D5|117000'],
          ['Total per year', '€/yr', '=SUM(C6:C7)|374000', '=SUM(D6:D7)|167400'],
          ['Migration', '€ one-off', 0, 95_000],
          ['5-year TCO', '€', '=5*C8+C9|1870000', '=5*D8+D9|932000'],
          ['Saving over 5 years', '€', null, '=C10-D10|938000'],
          ['Saving %', null, null, '=D11/C10|0.5016'],
        ]),
      ],
      base,
    );
    expect(taken.results.map((r) => [r.label, r.bucket, r.per])).toEqual([
      ['Hardware, Today', 'alternative-cost', 'year'],
      ['Hardware, New', 'tangible-cost', 'year'],
      ['Administration, Today', 'alternative-cost', 'year'],
      ['Administration, New', 'tangible-cost', 'year'],
      ['Migration', 'tangible-cost', 'once'],
    ]);
    expect(taken.years).toBe(5);
    expect(evaluate(asCase(taken)).net.total).toBe(938_000);
  });

  it('says the one currency that formats and units name, and what says that figures are in thousands', () => {
    const said = (rows: (string | number | null)[][], format?: string, own = 'USD') => {
      const of = sheet('S', [...rows, ['Users', 10], ['Saving', '=B1*2|20']]);
      for (const cell of of.rows.flat())
        if (format !== undefined && typeof cell.value === 'number') cell.format = format;
      return modelFrom([of], { ...base, currency: own }).money;
    };
    expect(said([])).toEqual({ currency: null, scaled: null });
    for (const format of ['#,##0.00 €', '[$€-407] #,##0', '#,##0 [$EUR]', '"EUR" 0'])
      expect(said([], format).currency, format).toBe('EUR');
    expect(said([], '[$-409]#,##0')).toEqual({ currency: null, scaled: null });
    expect(said([], '"$"#,##0').currency).toBe('USD');
    expect(said([], '"$"#,##0', 'CAD').currency).toBe('CAD');
    expect(said([['Price', '€/yr', 3]]).currency).toBe('EUR');
    expect(said([['Weight in pounds', 3]]).currency).toBe(null);
    expect(
      said([
        ['Price', '€', 3],
        ['Fee', 'USD', 4],
      ]).currency,
    ).toBe(null);
    expect(said([['All amounts in k€']])).toEqual({ currency: 'EUR', scaled: 'All amounts in k€' });
  });

  it('takes a benefit under a heading like "Current value" or "Actual" for no cost of the alternative', () => {
    for (const heading of ['Actual', 'Current value', 'Today'])
      expect(
        modelFrom(
          [
            sheet('S', [
              ['Users', 10],
              [null, heading],
              ['Saving', '=B1*30|300'],
              ['Licence cost', '=B1*12|120'],
              ['Net', '=B3-B4|180'],
            ]),
          ],
          base,
        ).results.map((r) => r.bucket),
        heading,
      ).toEqual(['tangible-benefit', 'tangible-cost']);
  });
});
