import { beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import * as fc from 'fast-check';
import type { Programme } from '../../src/case/index.ts';
import type { Book, Cell, Value } from '../../src/export/xlsx/grid.ts';
import { programmeBookOf, programmeWorkbook } from '../../src/export/xlsx/programme/index.ts';
import { moneyRow, sidesRow } from '../../src/export/xlsx/programme/summary.ts';
import { programme } from '../../src/value/index.ts';
import { makeProgramme, typicalProgramme } from '../fixtures/makeProgramme.ts';
import { english as t } from '../words.ts';
import { retype } from './books.ts';
import { disagreements, findSoffice, recalculate, type Recalculated } from './libreoffice.ts';
import { partsOf } from './packages.ts';
import { thorough } from '../thorough.ts';

const soffice = findSoffice();

const cellsOf = (book: Book): Cell[] => book.sheets.flatMap((s) => [...s.cells.values()]);
const sayings = (book: Book): Value[] => cellsOf(book).flatMap((c) => (c.kind === 'live' ? [c.value] : []));

interface Trial {
  name: string;
  p: Programme;
  /** What the workbook was made from before its cells were retyped to make it `p`. */
  from?: Programme;
}
const base = typicalProgramme();
const efforts = [
  { id: 'renewal', cost: 1200, effect: 0.004 },
  { id: 'onboarding', cost: 0, effect: 0.5 },
  { id: 'advocacy', cost: 500, effect: 0.001, unpriced: 'References' },
  { id: 'referral', cost: 400, effect: 0.5 },
];
const noChurn = { churn: 0, expansion: 0.02 };
const trials: Trial[] = [
  { name: 'a programme with ranges and a record', p: base },
  { name: 'single efforts', p: typicalProgramme({ efforts }) },
  {
    name: 'single efforts of customers whose revenue stays, retyped',
    p: typicalProgramme({
      without: { churn: 0.01, expansion: 0.01 },
      efforts: efforts.map((e) => ({ ...e, effect: 2 * e.effect, cost: 3 * e.cost })),
    }),
    from: typicalProgramme({ efforts }),
  },
  { name: 'one month', p: typicalProgramme({ months: 1 }) },
  { name: 'ten years', p: typicalProgramme({ months: 120, rate: 0.0325 }) },
  { name: 'a negative discount rate', p: typicalProgramme({ rate: -0.05 }) },
  {
    name: 'growth exactly as fast as discounting',
    p: typicalProgramme({ rate: 0, with: { churn: 0.01, expansion: 0.01 } }),
  },
  { name: 'an empty programme', p: makeProgramme() },
  { name: 'nothing that differs', p: typicalProgramme({ with: base.without }) },
  { name: 'a margin below zero', p: typicalProgramme({ margin: -0.4, cost: 10 }) },
  { name: 'retyped to churn 0 and no cost', p: typicalProgramme({ with: noChurn, cost: 0 }), from: base },
  {
    name: 'retyped to churn 100%',
    p: typicalProgramme({ without: { churn: 1, expansion: 0 }, with: { churn: 1, expansion: 0 } }),
    from: base,
  },
  {
    name: 'retyped customers, revenue, margin and cost',
    p: typicalProgramme({ customers: 1234, arpa: 89.99, margin: 0.6125, cost: 45_000 }),
    from: base,
  },
  {
    name: 'retyped to other months and another rate',
    p: typicalProgramme({ months: 61, rate: 0.17 }),
    from: base,
  },
  {
    name: 'retyped to pay at any churn',
    p: typicalProgramme({ with: { churn: 0.02, expansion: 1.5 }, cost: 1 }),
    from: base,
  },
  { name: 'retyped to pay at no churn', p: typicalProgramme({ cost: 9e6 }), from: base },
  {
    name: 'retyped ranges',
    p: typicalProgramme({
      ranges: { 'with.churn': { low: 0.02, high: 0.01 }, arpa: { low: 450, high: 600 } },
    }),
    from: base,
  },
  {
    name: 'a retyped record',
    p: typicalProgramme({ history: base.history.map((x, i) => ({ ...x, nps: [null, null, 4, 61][i] })) }),
    from: base,
  },
];
const rate = (most: number) => fc.integer({ min: 0, max: 1e6 }).map((x) => (x / 1e6) * most);
const generated = fc.sample(
  fc
    .record({
      months: fc.integer({ min: 1, max: 120 }),
      rate: rate(0.5),
      customers: fc.integer({ min: 1, max: 10_000 }),
      arpa: fc.integer({ min: 1, max: 5000 }),
      margin: rate(1),
      without: fc.record({ churn: rate(0.2), expansion: rate(0.05) }),
      with: fc.record({ churn: rate(0.1), expansion: rate(0.08) }),
      cost: fc.integer({ min: 0, max: 500_000 }),
    })
    .map(makeProgramme),
  { numRuns: 4, seed: 20_261_125 },
);
/** Each takes a second or two: of variations of one thing one stands for the rest, unless ALL=1 asks for every one. */
const variations: ReadonlySet<string> = new Set([
  'ten years',
  'a negative discount rate',
  'nothing that differs',
  'retyped customers, revenue, margin and cost',
  'retyped to pay at no churn',
  'generated programme 1',
  'generated programme 2',
  'generated programme 3',
]);
const every: Trial[] = [...trials, ...generated.map((p, i) => ({ name: `generated programme ${i}`, p }))];

const all = thorough ? every : every.filter(({ name }) => !variations.has(name));

/** The size of the money in it: what is left where large sums cancel is measured against it. */
const scaleOf = (p: Programme): number => {
  const r = programme(p);
  return [...r.with.mrr, ...r.without.mrr].reduce((sum, x) => sum + x, 0) + p.months * p.cost;
};

describe.skipIf(soffice === null)('a programme’s workbook recalculated from nothing by LibreOffice', () => {
  let results: Recalculated[] = [];
  beforeAll(async () => {
    results = await recalculate(
      soffice ?? '',
      all.map(({ p, from }): Book => {
        if (!from) return programmeBookOf(p);
        const book = programmeBookOf(from);
        if (retype(book, programmeBookOf(p)) === 0) throw new Error('nothing was retyped');
        return book;
      }),
    );
  }, 400_000);

  it.each(all.map((trial, i) => [trial.name, trial, i] as const))(
    'agrees in every cell with the calculator: %s',
    (_, { p }, i) => {
      const wrong = disagreements(programmeBookOf(p), results[i] ?? new Map(), scaleOf(p));
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );

  it.each(all.map((trial, i) => [trial.name, trial, i] as const))(
    'gives every result itself within 1e-9: %s',
    (_, { p }, i) => {
      const r = programme(p);
      const scale = scaleOf(p);
      const at = (row: number, column: number): Value | undefined =>
        results[i]?.get(`Summary!${row},${column}`);
      const close = (row: number, column: number, want: number | null, otherwise: string, size = 0): void => {
        const found = at(row, column);
        if (want === null) expect(found).toBe(otherwise);
        else {
          const slack = 1e-9 * Math.max(Math.abs(want), 1e-3 * size, 1e-12);
          expect(Math.abs(Number(found) - want), `row ${row}: ${found} for ${want}`).toBeLessThanOrEqual(
            slack,
          );
        }
      };
      const none = '—';
      [r.without, r.with].forEach((side, k) => {
        close(sidesRow, 1 + k, side.lifetime, none);
        close(sidesRow + 1, 1 + k, side.cltv.basic, none);
        close(sidesRow + 2, 1 + k, side.cltv.discounted, none);
        close(sidesRow + 3, 1 + k, side.cltv.capped, none);
        close(sidesRow + 4, 1 + k, side.nrr, none);
        close(sidesRow + 5, 1 + k, side.grr, none);
        close(sidesRow + 6, 1 + k, side.mrr.at(-1) ?? 0, none);
      });
      close(moneyRow, 1, r.protected.total, none, scale);
      close(moneyRow + 1, 1, r.expanded.total, none, scale);
      close(moneyRow + 5, 1, r.net.total, none, scale);
      close(moneyRow + 5, 2, r.net.presentValue, none, scale);
      const ofCost = p.cost > 0 ? scale / (p.months * p.cost) : 0;
      close(moneyRow + 6, 1, r.roi, 'Costs are 0', ofCost);
      close(moneyRow + 6, 2, r.roiPresentValue, 'Costs are 0', ofCost);
      if (r.breakEvenChurn !== null) close(8, 1, r.breakEvenChurn, none);
    },
  );
});

describe('a programme’s workbook', () => {
  it('says in words what has no number', () => {
    const said = (fields: Record<string, unknown>) => sayings(programmeBookOf(typicalProgramme(fields)));
    expect(said({ with: noChurn })).toContain(t.programme.noEnd);
    expect(said({ with: { churn: 0.01, expansion: 0.2 } })).toContain(t.programme.endless);
    expect(said({ with: { churn: 1, expansion: 0 } })).toContain(t.programme.gone);
    expect(said({ cost: 0 })).toContain('Costs are 0');
    expect(said({ cost: 9e6 })).toContain(t.programme.claim.neverPays);
    expect(said({ customers: 0 })).toContain(t.programme.empty);
    const plain = sayings(programmeBookOf(base));
    for (const words of [t.programme.noEnd, t.programme.endless, t.programme.gone, t.programme.empty])
      expect(plain).not.toContain(words);
  });

  it('has room for a sentence that comes up only once a number is retyped', async () => {
    const heightOf = async (p: Programme): Promise<number> => {
      const cells = programmeBookOf(p).sheets[0]?.cells ?? new Map<string, Cell>();
      const [place = ''] = [...cells].find(
        ([, cell]) => cell.kind === 'live' && cell.formula.includes(t.programme.endless),
      ) ?? [''];
      const sheet = (await partsOf(await programmeWorkbook(p))).get('xl/worksheets/sheet1.xml') ?? '';
      const row = new RegExp(`<row r="${Number(place.split(',')[0]) + 1}"[^>]*`).exec(sheet)?.[0] ?? '';
      return Number(/ ht="([\d.]+)"/.exec(row)?.[1]);
    };
    const silent = await heightOf(base);
    expect(silent).toBe(await heightOf(typicalProgramme({ with: { churn: 0.01, expansion: 0.2 } })));
    expect(silent).toBeGreaterThan(25);
  });

  it('defines every name its formulas use, and each once', () => {
    const book = programmeBookOf(base);
    const defined = new Set(book.names.map((n) => n.name));
    expect(defined.size).toBe(book.names.length);
    for (const cell of cellsOf(book)) {
      if (cell.kind !== 'live') continue;
      const bare = cell.formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
      for (const [word] of bare.matchAll(/\b[a-z][a-z0-9_]*\b/g))
        expect(defined, cell.formula).toContain(word);
    }
  });

  it('takes what people typed as text, whatever it begins with', async () => {
    const title = '=1+1';
    const note = '@SUM(A1)';
    const owner = '+cmd|x';
    const { sheets } = await readXlsx(await programmeWorkbook(typicalProgramme({ title, note, owner })));
    const written = sheets[0]?.rows.flat();
    for (const text of [title, note, `${owner}, all amounts in USD`]) expect(written).toContain(text);
    for (const cell of sheets[0]?.cells?.values() ?? [])
      if (cell.formula !== undefined) expect(cell.formula).not.toMatch(/^1\+1|cmd/);
  });

  it('holds no sheet of records where nothing was recorded', () => {
    const names = (p: Programme) => programmeBookOf(p).sheets.map((s) => s.name);
    expect(names(base)).toEqual(['Summary', 'Inputs', 'By month', 'Record', 'Break-even']);
    expect(names(typicalProgramme({ history: [] }))).not.toContain('Record');
    expect(names(typicalProgramme({ efforts }))).toContain('Efforts');
  });
});
