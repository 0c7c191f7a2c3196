/** One basis a headline: net, sentence, ROI, NPV, IRR and payback of what is shown are all against the alternative. */
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/report/table.ts';
import { reportFor } from '../../src/export/reportFor.ts';
import { tablesOf } from '../../src/report/datasets/index.ts';
import { draftOf } from '../../src/state/draft.ts';
import { claimOfCase } from '../../src/text/claim.ts';
import { makeFormats } from '../../src/text/format.ts';
import {
  basisSaid,
  beforeSaid,
  medianSaid,
  otherSaid,
  restsSaid,
  roiFigure,
} from '../../src/text/headline.ts';
import type { Case } from '../../src/case/index.ts';
import { evaluate, simulate, verdictOf } from '../../src/value/index.ts';
import { goldenCases, optionsOf } from '../golden/cases.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const f = makeFormats('en-US', 'EUR');
const setting = { years: 3, currency: 'EUR', discount: { rate: 0.05, timing: 'year-end' } };
const cost = { id: 'c', bucket: 'tangible-cost', formula: '150000', per: 'once' };
const losing = makeCase({
  ...setting,
  alternative: 'Spreadsheets',
  lines: [
    { id: 'b', bucket: 'tangible-benefit', formula: '100000' },
    cost,
    { id: 'a', bucket: 'alternative-benefit', formula: '80000' },
  ],
});
const saving = makeCase({
  ...setting,
  lines: [
    { id: 'b', bucket: 'tangible-benefit', formula: '30000' },
    cost,
    { id: 'a', bucket: 'alternative-cost', formula: '80000' },
  ],
});

describe.each([true, false])('a headline, countable %s', (countable) => {
  it('says nothing good where the alternative gives more', () => {
    const v = verdictOf(losing, evaluate(losing), countable);
    expect(v.net).toBe(-90_000);
    expect(v.measures.roi).toBeCloseTo(-0.6, 12);
    expect(v.measures.npv).toBeCloseTo(-95_535.04, 1);
    expect(v.measures.irr).toMatchObject({ kind: 'one', rate: expect.closeTo(-0.3482, 3) as number });
    expect(v.measures.payback.kind).toBe('never');
    expect(claimOfCase(losing, v, f)).toBe(
      'After its cost, it brings €90K less than the alternative over 3 years.',
    );
    expect(beforeSaid(losing, v, f)).toBe('Before the alternative (Spreadsheets): €150K net, 100% ROI');
  });
  it('counts what the alternative costs', () => {
    const v = verdictOf(saving, evaluate(saving), countable);
    expect(v.net).toBe(180_000);
    expect(v.measures.npv).toBeCloseTo(149_557.28, 1);
    expect(v.measures.roi).toBeCloseTo(1.2, 12);
    expect(f.payback(v.measures.payback, 3)).toBe('month 17');
    expect(claimOfCase(saving, v, f)).toBe(
      'For every €1 the customer puts in, €2.20 comes back. It pays for itself in month 17.',
    );
    expect(beforeSaid(saving, v, f)).toBe('Before the alternative: −€60K net, −40% ROI');
  });
});

describe('what stands around a headline', () => {
  it('says nothing of an alternative that gives nothing', () => {
    const c = makeCase({ ...setting, lines: [losing.lines[0], cost] });
    const v = verdictOf(c, evaluate(c), false);
    expect(v.before).toBeNull();
    expect(beforeSaid(c, v, f)).toBe('');
    expect(v.measures).toEqual(evaluate(c).whole);
  });
  it('counts a perceived alternative on the side with perceived alone', () => {
    const c = makeCase({
      ...setting,
      lines: [...losing.lines.slice(0, 2), { ...losing.lines[2], countable: false }],
    });
    const e = evaluate(c);
    expect(verdictOf(c, e, true).before).toBeNull();
    expect(verdictOf(c, e, true).net).toBe(150_000);
    expect(verdictOf(c, e, false).net).toBe(-90_000);
  });
  it('says the other side of the switch only where there is one', () => {
    const of = (c: Case): string => {
      return otherSaid(c, verdictOf(c, evaluate(c), false), false, f);
    };
    const countable = makeCase({ ...setting, lines: [losing.lines[0], cost] });
    expect(of(countable)).toBe('All of it can be measured');
    // A row of nothing takes nothing from that.
    const nothing = { id: 'p', bucket: 'perceived-benefit', formula: '0' };
    expect(of(makeCase({ ...setting, lines: [...countable.lines, nothing] }))).toBe(
      'All of it can be measured',
    );
    const noticed = { ...nothing, formula: '10000' };
    expect(of(makeCase({ ...setting, lines: [...countable.lines, noticed] }))).toBe(
      'Counting only what can be measured: €150K net, 100% ROI',
    );
  });
  it('says the other ROI only where it is another', () => {
    const alike = makeCase({
      ...setting,
      lines: [losing.lines[0], { ...cost, formula: '40000', per: 'year' }],
    });
    expect(roiFigure(alike, evaluate(alike).whole, f).other).toBe('');
  });
  it('leads with the ROI the case chose, the other one beneath', () => {
    const m = evaluate(saving).incremental;
    expect(roiFigure(saving, m, f)).toEqual({
      figure: '120%',
      caption: 'ROI over 3 years',
      other: '100% at present value',
    });
    expect(roiFigure({ ...saving, basis: 'present' }, m, f)).toEqual({
      figure: '100%',
      caption: 'ROI at present value',
      other: '120% as it falls',
    });
  });
  it('is what lists show too', () => {
    expect(draftOf(losing).net).toBe(-90_000);
    expect(draftOf(losing).facts?.roi).toBeCloseTo(-0.6, 12);
  });
  it('says the median where likely is above most of its own outcomes', () => {
    const number = { name: 'x', label: 'X', unit: 'money', value: 100_000, low: 20_000, high: 105_000 };
    const c = makeCase({
      ...setting,
      assumptions: [number],
      lines: [{ id: 'b', bucket: 'tangible-benefit', formula: 'x' }, cost],
    });
    const { net } = evaluate(c);
    const spread = simulate(c, { trials: 2000, seed: 1 }).net;
    expect(medianSaid(net.total, spread, f)).toMatch(/^Half of all outcomes end above €\d/);
    const fair = makeCase({ ...c, assumptions: [{ ...number, low: 80_000, high: 120_000 }] });
    expect(medianSaid(net.total, simulate(fair, { trials: 2000, seed: 1 }).net, f)).toBe('');
  });
  it('says how much rests wholly on the numbers of the customer', () => {
    const theirs = { whose: 'customer', who: 'A. Osei', on: null, note: '', link: '' };
    const c = makeCase({
      ...setting,
      customer: { name: 'Halden', industry: '', segment: '', people: [] },
      lines: [
        { ...losing.lines[0], source: theirs },
        { id: 'd', bucket: 'tangible-benefit', formula: '300000' },
        cost,
      ],
    });
    expect(restsSaid(c, evaluate(c), f)).toBe(
      '25% rests on numbers Halden gave or agreed; €300K rests wholly on them',
    );
    expect(basisSaid(c, f)).toContain('present values at 5% a year');
  });
});

describe('cash of outcomes', () => {
  it('is counted each way as a case with only those lines would be', () => {
    const number = { name: 'x', label: 'X', unit: 'money', value: 100_000, low: 50_000, high: 140_000 };
    const lines = [
      { id: 'b', bucket: 'tangible-benefit', formula: 'x' },
      { id: 'p', bucket: 'perceived-benefit', formula: 'x / 4' },
      cost,
      { id: 'a', bucket: 'alternative-benefit', formula: 'x / 5' },
      { id: 'n', bucket: 'alternative-benefit', formula: 'x / 10', countable: false },
    ];
    const cashOf = (ids: string) => {
      const c = makeCase({
        ...setting,
        assumptions: [number],
        lines: lines.filter((l) => ids.includes(l.id)),
      });
      return simulate(c, { trials: 500, seed: 3, cash: true });
    };
    const all = cashOf('bpcan').cash;
    const p50 = (o: ReturnType<typeof cashOf>) => o.cash?.incremental.cumulative.p50;
    expect(all?.incremental.cumulative.p50).toEqual(p50(cashOf('bpcan')));
    expect(all?.tangibleIncremental.cumulative.p50).toEqual(p50(cashOf('bca')));
    expect(all?.whole.cumulative.p50).toEqual(p50(cashOf('bpc')));
    expect(all?.tangible.cumulative.p50).toEqual(p50(cashOf('bc')));
  });
});

/** What a document of a case says when it pays back, however often. */
const paybacksIn = (text: string): string[] =>
  [...text.matchAll(/pays for itself in (month [\d,]+)/gi)].map((m) => (m[1] ?? '').toLowerCase());

describe('no document says a figure twice with two values', () => {
  it.each(goldenCases.filter((x) => x.locale.startsWith('en')).map((x) => [x.name, x] as const))(
    '%s',
    (_, golden) => {
      const s = reportFor(golden.case, optionsOf(golden));
      if (s.evaluation.incomplete || s.verdict.empty) return;
      const { verdict: v, formats } = s;
      const payback = formats.payback(v.measures.payback, s.document.years);
      for (const said of paybacksIn(claimOfCase(s.document, v, formats))) expect(said).toBe(payback);
      const table = tablesOf(s).find((t) => t.id === 'measures')?.table;
      const column = golden.view.countable ? 2 : 1;
      const cellOf = (id: string): string => {
        return textOf(table?.rows.find((r) => r.id === id)?.cells[column] ?? '');
      };
      expect(cellOf('net')).toBe(formats.money(v.net));
      expect(cellOf('npv')).toBe(formats.money(v.measures.npv));
      expect(cellOf('payback').toLowerCase()).toBe(payback);
      if (v.measures.roi !== null) expect(cellOf('roi')).toBe(formats.roi(v.measures.roi));
      const cash = tablesOf(s).find((t) => t.id === 'cash')?.table;
      const last = cash?.rows.at(-1)?.cells[1];
      expect(textOf(last ?? '')).toBe(formats.money(v.net));
    },
  );
});
