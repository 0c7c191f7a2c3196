import { describe, expect, it } from 'vitest';
import { dayOf, guess, planOf, readCsv } from '../../../src/screens/portfolio/csv.ts';
import { csvOf, fileOf, readFile } from '../../../src/screens/portfolio/files.ts';
import {
  chosen,
  daysAfter,
  items,
  reasonCounts,
  rowsOf,
  sorted,
  subtotals,
  type Choice,
} from '../../../src/screens/portfolio/rows.ts';
import { agreeOn, fingerprint, reopened, type Case } from '../../../src/case/index.ts';
import { draftOf } from '../../../src/state/draft.ts';
import { makeCase } from '../../fixtures/makeCase.ts';
import { portfolioDrafts } from '../../fixtures/portfolioCases.ts';

const stored = await portfolioDrafts(100);
const rows = rowsOf(stored);
const everything: Choice = {
  query: '',
  owner: null,
  segment: null,
  show: 'all',
  replaced: false,
  today: '2026-11-01',
};

describe('a portfolio', () => {
  it('knows what was planned and what came, case by case', () => {
    // Case 5 falls short: plan 6 × (600 − 150), actual 6 × (300 − 150).
    expect(rows[5]?.facts).toMatchObject({ planned: 2700, actual: 900, realised: 0.5, findings: 1, roi: 3 });
    expect(rows[5]?.facts.health).not.toBeNull();
    // Case 3 was never reviewed.
    expect(rows[3]?.facts).toMatchObject({ planned: null, actual: null, realised: null, reviews: 0 });
    expect(rows[1]?.facts.customerShare).toBe(1);
  });
  it('adds up within a currency only', () => {
    const sums = subtotals(rows);
    expect(sums.map((s) => s.currency)).toEqual(['EUR', 'GBP', 'USD']);
    expect(sums.reduce((n, s) => n + s.count, 0)).toBe(100);
    const euro = rows.filter((r) => r.currency === 'EUR');
    expect(sums[0]?.net).toBe(euro.reduce((n, r) => n + (r.net ?? 0), 0));
  });
  it('groups with a subtotal for each currency in the group', () => {
    const list = items(rows, 'owner');
    const first = list.slice(0, 5).map((x) => x.kind);
    expect(first).toEqual(['group', 'subtotal', 'subtotal', 'subtotal', 'row']);
    expect(list.filter((x) => x.kind === 'row')).toHaveLength(100);
  });
  it('sorts by any column, what is not known last either way', () => {
    for (const down of [true, false]) {
      const realised = sorted(rows, 'realised', down).map((r) => r.facts.realised);
      const known = realised.filter((x) => x !== null);
      expect(realised.slice(0, known.length)).toEqual(known);
      expect(known).toEqual([...known].sort((a, b) => (down ? b - a : a - b)));
    }
    const byNet = sorted(rows, 'net', true).map((r) => r.currency);
    expect([...new Set(byNet)]).toEqual(['EUR', 'GBP', 'USD']);
  });
  it('finds the cases in which a reason was given', () => {
    const training = chosen(rows, { ...everything, reason: 'training' });
    expect(training.length).toBeGreaterThan(0);
    expect(training.every((r) => (r.facts.reasons['training'] ?? 0) > 0)).toBe(true);
    expect(chosen(rows, { ...everything, reason: null })).toHaveLength(100);
  });
  it('finds what is overdue, renewing, behind and not reviewed', () => {
    const count = (show: Choice['show']): number => chosen(rows, { ...everything, show }).length;
    expect(count('unreviewed')).toBe(34);
    expect(count('behind')).toBe(rows.filter((r) => r.facts.realised === 0.5).length);
    expect(count('late')).toBe(
      rows.filter((r) => r.facts.next !== null && r.facts.next < '2026-11-01').length,
    );
    expect(count('renewing')).toBe(
      rows.filter((r) => (r.facts.renewal ?? '') <= daysAfter('2026-11-01', 90)).length,
    );
    expect(
      chosen(rows, { ...everything, owner: 'S. Rao', query: 'customer 0' }).every(
        (r) => r.owner === 'S. Rao',
      ),
    ).toBe(true);
  });
  it('does not count a plan twice that was agreed anew', () => {
    const [a, b] = [rows[1], rows[2]];
    if (!a || !b) throw new Error('no rows');
    const again = { ...b, facts: { ...b.facts, origin: a.id, agreed: '2026-06-01' } };
    expect(chosen([a, again], everything)).toEqual([again]);
    expect(chosen([a, again], { ...everything, replaced: true })).toHaveLength(2);
  });
  it('takes no copy kept from a link for a plan agreed anew', () => {
    const plan = agreeOn(makeCase({ id: 'plan' }), { on: '2026-05-01', by: 'A. Osei' });
    const copy: Case = {
      ...plan,
      id: 'copy',
      origin: { id: 'plan', fingerprint: fingerprint(plan), by: 'M. Duarte', copied: true },
    };
    const anew = agreeOn(reopened(plan, 'anew'), { on: '2026-06-01', by: 'A. Osei' });
    const left = (...cases: Case[]): string[] =>
      chosen(rowsOf(cases.map((c) => ({ ...draftOf(c), revision: 1 }))), everything).map((r) => r.id);
    expect(left(plan, copy)).toEqual(['plan', 'copy']);
    expect(left(plan, copy, anew)).toEqual(['copy', 'anew']);
  });
  it('counts the reasons across cases', () => {
    const total = reasonCounts(rows).reduce((n, r) => n + r.count, 0);
    expect(total).toBe(rows.filter((r) => r.facts.findings > 0).length);
    expect(reasonCounts(rows)[0]?.count).toBeGreaterThan(0);
  });
  it('travels as a file and comes back as it was', () => {
    const back = readFile(fileOf(rows, '2026-11-01T00:00:00Z'));
    expect(rowsOf([], back ?? []).map(({ foreign: _, ...r }) => r.facts)).toEqual(rows.map((r) => r.facts));
    expect(readFile('{}')).toBeNull();
    expect(readFile('nonsense')).toBeNull();
  });
});

describe('CSV', () => {
  it('goes out and comes back in without a change', () => {
    const [heads = [], ...cells] = readCsv(csvOf(rows));
    const columns = guess(heads);
    expect(columns).toContain('id');
    const plan = planOf(cells, columns, stored as never);
    expect(plan).toMatchObject({ update: [], add: [], same: 100, faults: [] });
  });
  it('reads quotes, line breaks in cells, semicolons and a byte order mark', () => {
    expect(readCsv('\uFEFFa;b\r\n"x;1";"say ""hi""\nthere"\r\n')).toEqual([
      ['a', 'b'],
      ['x;1', 'say "hi"\nthere'],
    ]);
  });
  it('changes what matches, adds what does not, and says what it leaves out', () => {
    const [heads = [], ...cells] = readCsv(
      'Account name,Owner,Renewal date,Currency\nCustomer 001,New Owner,2028-01-31,\nNobody yet,Owner,2028-02-29,eur\n,Owner,,\nCustomer 002,,3/4/2027,\nCustomer 003,,,Euros',
    );
    const plan = planOf(cells, guess(heads), stored as never);
    expect(plan.update).toEqual([
      { id: 'p1', words: { customer: 'Customer 001', owner: 'New Owner', renewal: '2028-01-31' } },
    ]);
    expect(plan.add).toEqual([
      { customer: 'Nobody yet', owner: 'Owner', renewal: '2028-02-29', currency: 'EUR' },
    ]);
    expect(plan.faults.map((x) => [x.kind, x.row])).toEqual([
      ['nobody', 4],
      ['date', 5],
      ['currency', 6],
    ]);
  });
});

describe('dates and headings of a CSV', () => {
  it('takes dates that can be read one way, and no others', () => {
    expect(
      ['2029-01-31', '2029/1/31', '31.01.2029', '1/31/2029', '31/1/2029', '5/5/2029'].map(dayOf),
    ).toEqual([...new Array<string>(5).fill('2029-01-31'), '2029-05-05']);
    expect(['3/4/2029', 'soon', '31.02.2029', '2029', ''].map(dayOf)).toEqual(new Array(5).fill(null));
    expect(dayOf('2029-01-31T00:00:00Z')).toBe('2029-01-31');
  });
  it('reads its own headings in its own language', () => {
    expect(
      guess(
        ['Kunde', 'Verlängerung'],
        [
          ['Kunde', 'customer'],
          ['Verlängerung', 'renewal'],
        ],
      ),
    ).toEqual(['customer', 'renewal']);
    expect(guess(['Kunde', 'constructor'])).toEqual(['', '']);
  });
});
