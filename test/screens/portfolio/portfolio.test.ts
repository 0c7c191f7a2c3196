import { describe, expect, it } from 'vitest';
import { accountsFrom, guessAccounts, readText, type Sheet } from '../../../src/import/index.ts';
import {
  portfolioCsv,
  portfolioFile,
  readPortfolioFile,
} from '../../../src/screens/portfolio/portfolioFiles.ts';
import {
  filterRows as chosenOf,
  noFilter,
  presets,
  type Preset,
} from '../../../src/report/portfolio/filter.ts';
import {
  items,
  reasonCounts,
  rowsOf,
  sorted,
  subtotals,
  type Row,
} from '../../../src/report/portfolio/rows.ts';
import { dayAfter } from '../../../src/util/days.ts';
import { agree, fingerprint, parseCase, reopen, type Case } from '../../../src/case/index.ts';
import { draftOf } from '../../../src/state/draft.ts';
import { makeCase } from '../../fixtures/makeCase.ts';
import { portfolioDrafts } from '../../fixtures/portfolioCases.ts';

const stored = await portfolioDrafts(100);
const rows = rowsOf(stored);
const today = '2026-11-01';
const chosen = (of: readonly Row[], n: typeof noFilter): Row[] => chosenOf(of, n, today);

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
    const training = chosen(rows, { ...noFilter, reason: 'training' });
    expect(training.length).toBeGreaterThan(0);
    expect(training.every((r) => (r.facts.reasons['training'] ?? 0) > 0)).toBe(true);
    expect(chosen(rows, { ...noFilter, reason: null })).toHaveLength(100);
  });
  it('finds what is overdue, renewing, behind and not reviewed', () => {
    const count = (show: Preset): number =>
      chosen(rows, { ...noFilter, conditions: { ...presets[show] } }).length;
    expect(count('unreviewed')).toBe(34);
    expect(count('behind')).toBe(rows.filter((r) => r.facts.realised === 0.5).length);
    expect(count('late')).toBe(
      rows.filter((r) => r.facts.next !== null && r.facts.next < '2026-11-01').length,
    );
    expect(count('renewing')).toBe(
      rows.filter((r) => (r.facts.renewal ?? '') <= dayAfter('2026-11-01', 90)).length,
    );
    expect(
      chosen(rows, { ...noFilter, owner: 'S. Rao', query: 'customer 0' }).every((r) => r.owner === 'S. Rao'),
    ).toBe(true);
  });
  it('does not count a plan twice that was agreed anew', () => {
    const [a, b] = [rows[1], rows[2]];
    if (!a || !b) throw new Error('no rows');
    const again = { ...b, facts: { ...b.facts, origin: a.id, agreed: '2026-06-01' } };
    expect(chosen([a, again], noFilter)).toEqual([again]);
    expect(chosen([a, again], { ...noFilter, replaced: true })).toHaveLength(2);
  });
  it('takes no copy kept from a link for a plan agreed anew', () => {
    const plan = agree(makeCase({ id: 'plan' }), { on: '2026-05-01', by: 'A. Osei' });
    const copy: Case = {
      ...plan,
      id: 'copy',
      origin: { id: 'plan', fingerprint: fingerprint(plan), by: 'M. Duarte', copied: true },
    };
    const anew = agree(reopen(plan, 'anew'), { on: '2026-06-01', by: 'A. Osei' });
    const left = (...cases: Case[]): string[] =>
      chosen(rowsOf(cases.map((c) => ({ ...draftOf(c), revision: 1 }))), noFilter).map((r) => r.id);
    expect(left(plan, copy)).toEqual(['plan', 'copy']);
    expect(left(plan, copy, anew)).toEqual(['copy', 'anew']);
  });
  it('counts the reasons across cases', () => {
    const total = reasonCounts(rows).reduce((n, r) => n + r.count, 0);
    expect(total).toBe(rows.filter((r) => r.facts.findings > 0).length);
    expect(reasonCounts(rows)[0]?.count).toBeGreaterThan(0);
  });
  it('travels as a file and comes back as it was', () => {
    const back = readPortfolioFile(portfolioFile(rows, '2026-11-01T00:00:00Z'));
    expect(rowsOf([], back ?? []).map(({ foreign: _, ...r }) => r.facts)).toEqual(rows.map((r) => r.facts));
    expect(readPortfolioFile('{}')).toBeNull();
    expect(readPortfolioFile('nonsense')).toBeNull();
  });
});

describe('CSV', () => {
  it('goes out and comes back in without a change', () => {
    const [sheet] = readText(portfolioCsv(rows)) as [Sheet];
    const cases = stored.flatMap(({ document }) => {
      const read = parseCase(document);
      return read.ok ? [read.value] : [];
    });
    const accounts = cases.map((c) => ({
      id: c.id,
      ref: c.ref,
      title: c.title,
      customer: c.customer.name,
      owner: c.owner,
      segment: c.customer.segment,
      industry: c.customer.industry,
      renewal: c.success.renewal,
      currency: c.currency,
      arr: c.arr,
    }));
    const guess = guessAccounts(sheet, { currency: 'USD', locale: 'en-US' });
    const taken = accountsFrom(guess, accounts);
    expect(taken.leftOut).toEqual([]);
    expect(taken.change.map((c) => c.words)).toEqual([]);
    expect([taken.add.length, taken.same.length]).toEqual([0, 100]);
  });
});
