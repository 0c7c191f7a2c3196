import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { newCase, newLine, type Line } from '../../../src/case/index.ts';
import type { StoredAccount } from '../../../src/import/index.ts';
import { Engine } from '../../../src/screens/importing/engine.ts';
import {
  noChoices,
  type AccountsView,
  type Choices,
  type Opened,
  type Part,
  type RowsView,
  type Source,
  type View,
} from '../../../src/screens/importing/protocol.ts';

const base = { ...newCase({ id: 'c', start: '2026-01' }), currency: 'USD', years: 3 };

async function opened(source: Source | string, stored: StoredAccount[] = []) {
  const engine = new Engine();
  const answer = await engine.open(typeof source === 'string' ? { text: source } : source, {
    locale: 'en-US',
    currency: 'USD',
    case: base,
    stored,
  });
  return { engine, answer };
}
async function seen(text: string, change: Partial<Choices> = {}, stored: StoredAccount[] = []) {
  const { engine } = await opened(text, stored);
  return { engine, view: await engine.interpret({ ...noChoices('rows'), ...change }) };
}
const lines = (view: View) =>
  (view.result as RowsView).sections.flatMap((s) =>
    s.lines.map((l) => `${l.row} ${l.label} ${s.bucket} ${l.per} ${String(l.values)}`),
  );
const left = (view: View) => view.leftOut.map(({ row, why }) => `${row} ${why}`);

const sheet =
  'Item\tPlan\tPrice\tNotes\nSearch\t100\t7\tx\nRework\t200\t8\ty\nTotal\t300\t15\t\nTravel\t50\t9\tz\n';

describe('tables side by side', () => {
  it('stand one below another, each row with its number in the file and its own fate', async () => {
    const { engine, view } = await seen(
      'Benefits\t\t\tCosts\t\nItem\tAmount\t\tItem\tAmount\nPaper\t100\t\tSeats\t40\nTotal\t100\t\tTravel\t5\n\t\t\tTotal\t45\n',
    );
    expect(view.sideBySide).toBe(true);
    expect(lines(view)).toEqual([
      '3 Paper tangible-benefit year 100',
      '3 Seats tangible-cost year 40',
      '4 Travel tangible-cost year 5',
    ]);
    expect((view.result as RowsView).totals.map(({ row, equal }) => [row, equal])).toEqual([
      [4, true],
      [5, true],
    ]);
    const rows = await engine.rows(0, 20);
    expect(rows.map(({ row, as, out }) => `${row} ${as} ${out ?? 'taken'}`)).toContain('4 line taken');
    expect((await seen(sheet)).view.sideBySide).toBeUndefined();
  });
});

describe('what was chosen of a sheet', () => {
  it('moves the amount to another column, and what was the amount is not used', async () => {
    const { view } = await seen(sheet, { columns: { 1: { role: 'amount' } } });
    expect(lines(view)).toEqual([
      '2 Search tangible-benefit year 100',
      '3 Rework tangible-benefit year 200',
      '5 Travel tangible-benefit year 50',
    ]);
    const { view: other } = await seen(sheet, { columns: { 2: { role: 'amount' } } });
    expect(lines(other)).toContain('2 Search tangible-benefit year 7');
    expect(other.columns[1]?.role).toBe('ignored');
    expect(other.questions.filter((q) => q.kind === 'amount')).toEqual([]);
  });
  it('takes one column for benefits and one for costs', async () => {
    const { view } = await seen(sheet, {
      columns: {
        1: { role: 'amount', bucket: 'tangible-benefit' },
        2: { role: 'amount', bucket: 'tangible-cost' },
      },
    });
    expect(lines(view)).toContain('2 Search tangible-cost year 7');
    expect(lines(view)).toContain('2 Search tangible-benefit year 100');
  });
  it('gives a section its kind and period for the rows below it, up to the next', async () => {
    const text = 'Item\tAmount\nGroup one\t\nPaper\t5\nGroup two\t\nInk\t6\nToner\t7\n';
    const { view } = await seen(text, {
      rows: { 4: { as: 'section', bucket: 'perceived-cost', per: 'month' }, 6: { bucket: 'tangible-cost' } },
    });
    expect(lines(view)).toEqual([
      '3 Paper tangible-benefit year 5',
      '6 Toner tangible-cost month 7',
      '5 Ink perceived-cost month 6',
    ]);
  });
  it('leaves a row out, takes a total as a row, and says so', async () => {
    const { view } = await seen(sheet, {
      columns: { 1: { role: 'amount' } },
      rows: { 2: { as: 'left' }, 4: { as: 'line', bucket: 'tangible-cost' } },
    });
    expect(left(view)).toEqual(['2 chosen']);
    expect(lines(view)).toContain('4 Total tangible-cost year 300');
  });
  it('reads from and to a row, under other headings, and by another decimal sign', async () => {
    const text = 'Old\t1\nPart\tCosts\nPaper\t1.250\nInk\t2.500\nLater\t9\n';
    const { view } = await seen(text, { first: 2, last: 4, head: 2, decimals: ',' });
    expect(lines(view)).toEqual(['3 Paper tangible-cost year 1250', '4 Ink tangible-cost year 2500']);
    expect(view.head).toBe(2);
    const { view: points } = await seen(text, { first: 3, head: null, decimals: '.' });
    expect(lines(points)[0]).toBe('3 Paper tangible-benefit year 1.25');
  });
  it('holds for what the file does not say: kind, period and scale', async () => {
    const { view } = await seen('Paper\t5\nInk\t6\n', {
      bucket: 'perceived-benefit',
      per: 'month',
      scale: 1000,
    });
    expect(lines(view)).toEqual([
      '1 Paper perceived-benefit month 5000',
      '2 Ink perceived-benefit month 6000',
    ]);
    expect((view.result as RowsView).sections[0]?.overTerm).toBe(11_000 * 36);
  });
  it('answers a question, and an answer that is none is not taken', async () => {
    const text = 'Item\tKind\tAmount\nPaper\tBenefit\t5\nInk\tWeather\t6\n';
    const { view } = await seen(text);
    const [question] = view.questions;
    const key = question?.key ?? '';
    expect(left(view)).toEqual(['3 question']);
    const { view: answered } = await seen(text, { answers: { [key]: 'tangible-cost' } });
    expect(lines(answered)).toContain('3 Ink tangible-cost year 6');
    expect(answered.questions[0]?.chosen).toBe('tangible-cost');
    expect(left((await seen(text, { answers: { [key]: 'nonsense' } })).view)).toEqual(['3 question']);
  });
});

describe('a file’s own totals', () => {
  const text = (last: string) =>
    `Item\tYear 1\tYear 2\nBenefits\nA\t10\t20\nB\t5\t5\nTotal benefits\t15\t25\nCosts\nC\t4\t4\nD\t1\t${last}\nTotal costs\t5\t6\nGrand total\t20\t31\n`;
  it('stand beside what is taken: equal, or by how much they differ', async () => {
    const { view } = await seen(text('2'));
    expect((view.result as RowsView).totals.map((t) => [t.row, t.theirs, t.ours, t.equal])).toEqual([
      [5, 40, 40, true],
      [9, 11, 11, true],
      [10, 51, 51, true],
    ]);
    const { view: broken } = await seen(text('lots'));
    expect((broken.result as RowsView).totals[1]).toMatchObject({
      row: 9,
      theirs: 11,
      ours: 8,
      equal: false,
    });
  });
});

describe('a range in a cell', () => {
  it('is one line with a lowest and a highest, with the sign its value is taken with', async () => {
    const { view, engine } = await seen(
      'Item\tAmount\nLuck\t10k to 20k\nFees\t-400 … -200\nTimes\t2026–2028\nEnd\t5\n',
    );
    expect((view.result as RowsView).sections.map((s) => s.lines[0])).toMatchObject([
      { label: 'Luck', values: 15_000, range: { low: 10_000, high: 20_000 } },
      { label: 'Fees', bucket: 'tangible-cost', values: 300, range: { low: 200, high: 400 } },
    ]);
    expect(left(view)).toEqual(['4 amount']);
    const parts: Part[] = [];
    await engine.take(null, (part) => parts.push(part));
    expect(parts.map((p) => p.kind)).toEqual(['lines', 'assumptions']);
    expect(parts[1]).toMatchObject({
      assumptions: [{ low: 10_000, high: 20_000, value: 15_000 }, { low: 200 }],
    });
  });
});

describe('rows taken', () => {
  it('come in parts, and for the case as it is by then', async () => {
    const many = Array.from({ length: 2500 }, (_, i) => `Row ${i}\t1`).join('\n');
    const { engine } = await seen(many);
    const taken = async (c: typeof base | null): Promise<string[]> => {
      const parts: Line[][] = [];
      await engine.take(c, (part) => void (part.kind === 'lines' && parts.push(part.lines)));
      expect(parts.every((p) => p.length <= 1000)).toBe(true);
      return parts.flat().map((l) => l.id);
    };
    expect(await taken(null)).toContain('row-7');
    const ids = await taken({ ...base, lines: [newLine({ id: 'row-7', bucket: 'tangible-cost' })] });
    expect(ids).toHaveLength(2500);
    expect(ids).not.toContain('row-7');
  });
});

describe('accounts', () => {
  const stored = (id: string, more: Partial<StoredAccount>): StoredAccount => ({
    id,
    ref: '',
    title: '',
    customer: '',
    owner: '',
    segment: '',
    industry: '',
    renewal: null,
    currency: 'USD',
    arr: null,
    ...more,
  });
  const here = [
    stored('k1', { customer: 'Oak', title: 'Oak 2026', owner: 'Lee' }),
    stored('k2', { customer: 'Pine', title: 'Pine', owner: 'Lee', arr: 100 }),
  ];
  const text =
    'Account Name,Opportunity Name,CSM,ARR\nOak,Oak 2027,Kim,5\nPine,Pine,Kim,100\nElm,Elm,Kim,7\n';
  const interpret = async (change: Partial<Choices> = {}, t = text) => {
    const { view, engine } = await seen(t, { as: 'accounts', ...change }, here);
    return { view, engine, result: view.result as AccountsView };
  };
  it('are told from rows by their headings', async () => {
    const likely = async (t: string) =>
      ((await opened(t)).answer as { ok: true; value: Opened }).value.likely;
    expect(await likely(text)).toBe('accounts');
    expect(await likely(sheet)).toBe('rows');
    expect(await likely('Customer\tAmount\nOak\t5\n')).toBe('rows');
  });
  it('say what differs, and ask about a customer who is here under another title', async () => {
    const { result } = await interpret();
    expect(result.counts).toEqual({ add: 1, change: 1, same: 0, elsewhere: 1 });
    expect(result.change[0]?.differs).toEqual([{ field: 'owner', was: 'Lee', is: 'Kim' }]);
    expect(result.elsewhere).toEqual([
      { row: 2, id: 'k1', customer: 'Oak', by: 'title', stored: 'Oak 2026', inFile: 'Oak 2027' },
    ]);
  });
  it('follow what is decided of such a customer', async () => {
    const { result: same } = await interpret({ decided: { 2: 'same' } });
    expect(same.counts).toEqual({ add: 1, change: 2, same: 0, elsewhere: 0 });
    expect(same.change.find((c) => c.id === 'k1')?.differs.map((d) => [d.field, d.was, d.is])).toEqual([
      ['title', 'Oak 2026', 'Oak 2027'],
      ['owner', 'Lee', 'Kim'],
      ['arr', null, 5],
    ]);
    expect(same.decided).toEqual([{ row: 2, customer: 'Oak', as: 'same' }]);
    const { result: other } = await interpret({ decided: { 2: 'new' } });
    expect(other.counts).toEqual({ add: 2, change: 1, same: 0, elsewhere: 0 });
  });
  it('follow what is decided of all such customers at once, but for those decided one by one', async () => {
    const many = `${text}Oak,Oak 2028,Kim,6\n`;
    const { result: open } = await interpret({}, many);
    expect(open.counts.elsewhere).toBe(2);
    const { result } = await interpret({ others: 'new', decided: { 2: 'same' } }, many);
    expect(result.counts).toEqual({ add: 2, change: 2, same: 0, elsewhere: 0 });
    expect(result.change.map((c) => [c.id, c.currency])).toEqual([
      ['k1', 'USD'],
      ['k2', 'USD'],
    ]);
  });
  it('find a case by the id it has here, which is no id of a CRM', async () => {
    const { result } = await interpret({}, 'Case id,Owner\nk2,Kim\n');
    expect(result.counts).toEqual({ add: 0, change: 1, same: 0, elsewhere: 0 });
    expect(result.change[0]?.differs.map((d) => d.field)).toEqual(['owner']);
  });
  it('take a field from the column chosen for it, and no other', async () => {
    const { view, result } = await interpret({ fields: { 1: 'customer', 0: '' } });
    expect(view.columns.map((c) => c.field)).toEqual([null, 'customer', 'owner', 'arr']);
    expect(result.add.map((a) => a.words.customer)).toEqual(['Oak 2027', 'Elm']);
  });
});

describe('what cannot be read', () => {
  const file = (text: string, name: string): Source => ({ file: new Blob([text]), name });
  it.each([
    ['empty.csv', '', 'empty'],
    ['quote.csv', 'a,"b\nc,d\n', 'quote'],
    ['book.xlsx', 'no book', 'damaged'],
    ['page.csv', '<!doctype html><p>', 'unknown'],
  ])('%s is refused by kind', async (name, text, kind) => {
    expect((await opened(file(text, name))).answer).toMatchObject({ ok: false, problem: { kind } });
  });
  it('is a file that is gone, too', async () => {
    const gone = { arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    expect((await opened({ file: gone, name: 'x.csv' })).answer).toEqual({
      ok: false,
      problem: { kind: 'gone' },
    });
  });
});

describe('exports of the big CRMs', () => {
  it('are lists of customers, each with its id, owner, renewal and money, and nothing that is only of the file', async () => {
    // As that program writes it: a sheet beside it that is hidden, ids that must not be changed, days as days.
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    const dynamics = await writeXlsx({
      sheets: [
        {
          name: 'My Open Opportunities',
          rows: [
            [
              '(Do Not Modify) Opportunity',
              '(Do Not Modify) Row Checksum',
              '(Do Not Modify) Modified On',
              'Topic',
              'Potential Customer',
              'Est. Close Date',
              'Est. Revenue',
              'Currency',
              'Owner',
            ],
            [
              '7f-1',
              'abc=',
              day('2026-01-02'),
              'Oak deal',
              'Oak Tools',
              day('2027-03-04'),
              12000,
              'EUR',
              'R. Hale',
            ],
            [
              '7f-2',
              'def=',
              day('2026-01-03'),
              'Pine deal',
              'Pine Foods',
              day('2027-05-06'),
              8000,
              'EUR',
              'S. Roth',
            ],
          ],
        },
        { name: 'hiddenSheet', rows: [['opportunity:abc']], hidden: true },
      ],
    });
    const file = (name: string) => new Blob([readFileSync(`test/fixtures/import/crm/${name}`)]);
    const exports: [string, Blob, Record<string, unknown>, number][] = [
      [
        'salesforce.csv',
        file('salesforce.csv'),
        {
          ref: '0065e00000AbCdE',
          customer: 'Köln Werkzeuge GmbH',
          owner: 'Renée Hale',
          renewal: '2027-06-23',
        },
        2,
      ],
      [
        'hubspot.csv',
        file('hubspot.csv'),
        { ref: '15290001', customer: 'Oak Tools, Inc.', owner: 'Renée Hale', renewal: '2027-03-04' },
        2,
      ],
      [
        'dynamics.xlsx',
        new Blob([new Uint8Array(dynamics)]),
        { ref: '7f-1', customer: 'Oak Tools', owner: 'R. Hale', renewal: '2027-03-04', title: 'Oak deal' },
        2,
      ],
      [
        'pipedrive.csv',
        file('pipedrive.csv'),
        { ref: '11', customer: 'Oak Tools', owner: 'R. Hale', renewal: '2027-03-04', title: 'Oak deal' },
        2,
      ],
      [
        'zoho.csv',
        file('zoho.csv'),
        {
          ref: 'zcrm_5501',
          customer: 'Oak Tools',
          owner: 'R. Hale',
          renewal: '2027-03-04',
          title: 'Oak deal',
        },
        2,
      ],
    ];
    for (const [name, of, first, count] of exports) {
      const { engine, answer } = await opened({ file: of, name });
      expect(answer.ok && answer.value.likely, name).toBe('accounts');
      const view = await engine.interpret(noChoices('accounts', answer.ok ? answer.value.sheet : 0));
      const { add, counts } = view.result as AccountsView;
      expect(counts, name).toEqual({ add: count, change: 0, same: 0, elsewhere: 0 });
      expect(add[0]?.words, name).toMatchObject({ ...first, arr: 12000, currency: 'EUR' });
    }
  });
});
