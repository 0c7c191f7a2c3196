import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/case/index.ts';
import { valueOf } from '../../../src/report/cell.ts';
import { basisOf } from '../../../src/report/datasets/basis.ts';
import { cssString, pageCss, contentSize, defaultPaper } from '../../../src/screens/shared/paper.ts';
import { readPrintQuery, printQuery } from '../../../src/screens/print/printQuery.ts';
import { workingsOf } from '../../../src/report/lineWorkings.ts';
import { evaluate, sensitivity } from '../../../src/value/index.ts';
import { arbitraryCase } from '../../fixtures/arbitraryDocument.ts';
import { makeCase } from '../../fixtures/makeCase.ts';
import { reportOf } from '../../fixtures/reportOf.ts';
import { realCase } from '../../fixtures/realCases.ts';

describe('the style of paper', () => {
  it('a running head says just the text, whatever is in it', () => {
    expect(cssString('Halden "Freight" \\ Co')).toBe('"Halden \\22 Freight\\22  \\5c  Co"');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inside = cssString(text).slice(1, -1);
        // Nothing can end the string early: no bare quote, no line break, no backslash but an escape.
        expect(inside.replace(/\\[0-9a-f]+ /g, '')).not.toMatch(/["\\\n\r\f]/);
        const back = inside.replace(/\\([0-9a-f]+) /g, (_, hex: string) =>
          String.fromCodePoint(parseInt(hex, 16)),
        );
        expect(back).toBe(text);
      }),
    );
  });
  it('names the paper, and counts pages', () => {
    const css = pageCss('letter', { start: ['A'], end: ['B'] }, '');
    expect(css).toContain('size: letter portrait');
    expect(css).toContain('counter(page)');
    expect(css).toContain('counter(pages)');
    expect(pageCss('a4', { start: [], end: [] }, '', 'landscape')).toContain('size: A4 landscape');
    // What one edge gains in room the other loses.
    const [upright, lying] = [contentSize('letter'), contentSize('letter', 'landscape')];
    expect(lying.width - upright.width).toBeCloseTo(upright.height - lying.height, -1);
    expect(lying.width).toBeGreaterThan(lying.height);
  });
  it('a running head says as many of its parts as fit, each whole', () => {
    const start = [
      'Rechnungsautomatisierung',
      'Halden Spedition GmbH & Co. KG',
      'Erstellt von M. Duarte, 19. Mai 2026',
    ];
    const css = pageCss('a4', { start, end: ['EUR', 'likely'] }, '');
    expect(css).toContain(cssString('Rechnungsautomatisierung · Halden Spedition GmbH & Co. KG'));
    expect(css).not.toContain('Erstellt');
    expect(css).toContain(cssString('EUR · likely'));
  });
  it('is Letter where people have Letter', () => {
    expect(['en-US', 'fr-CA', 'es-MX', 'en'].map(defaultPaper)).toEqual([
      'letter',
      'letter',
      'letter',
      'letter',
    ]);
    expect(['en-GB', 'de-DE', 'ja-JP', 'pt-BR', 'de'].map(defaultPaper)).toEqual([
      'a4',
      'a4',
      'a4',
      'a4',
      'a4',
    ]);
  });
  it('leaves the first page less wide on A4 and less high on Letter', () => {
    expect(contentSize('a4').width).toBeLessThan(contentSize('letter').width);
    expect(contentSize('a4').height).toBeGreaterThan(contentSize('letter').height);
  });
});

describe('how a printed case is looked at', () => {
  const c = makeCase({ scenarios: [{ id: 'down' }] });
  it('comes back from the address', () => {
    for (const scenario of [null, 'down'])
      for (const lean of ['worse', 'likely', 'better'] as const)
        for (const countable of [true, false]) {
          const view = { scenario, lean, countable, option: null };
          expect(readPrintQuery(printQuery(view), c)).toEqual(view);
        }
  });
  it('is the case itself where the address says nothing that can be', () => {
    expect(readPrintQuery('scenario=gone&lean=wild&countable=maybe', c)).toEqual({
      scenario: null,
      lean: 'likely',
      countable: false,
      option: null,
    });
  });
  it('names an option the case holds, and no other', () => {
    const offers = makeCase({ options: [{ id: 'std' }, { id: 'plus' }], option: 'std' });
    const view = { scenario: null, lean: 'likely' as const, countable: false, option: 'plus' };
    expect(readPrintQuery(printQuery(view), offers)).toEqual(view);
    expect(readPrintQuery('option=gone', offers).option).toBeNull();
  });
});

describe('the numbers a case rests on', () => {
  const basis = (c: Case) => basisOf(reportOf(c));
  it('are every assumption and every amount typed into a line, once each', () => {
    fc.assert(
      fc.property(arbitraryCase, (c) => {
        const ids = basis(c).map((row) => row.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const a of c.assumptions) expect(ids).toContain(`number ${a.name}`);
      }),
      { numRuns: 50 },
    );
  });
  it('begin with what swings net most', () => {
    const c = realCase(30);
    expect(basis(c)[0]?.id).toBe(`number ${sensitivity(c)[0]?.name}`);
  });
  it('say whose they are', () => {
    const [row] = basis(
      makeCase({
        assumptions: [
          {
            name: 'n',
            label: 'Agents',
            unit: 'count',
            value: [40, 50, 60],
            low: [30, 40, 50],
            high: [50, 60, 70],
            source: { whose: 'customer', who: 'A. Osei', on: '2026-05-12', note: 'Headcount' },
          },
        ],
      }),
    );
    expect(row).toMatchObject({
      label: 'Agents',
      value: '40 → 50 → 60',
      range: '30 → 40 → 50 to 50 → 60 → 70',
      short: { value: '40 → 60', range: 'by year' },
      whose: 'Customer',
      who: 'A. Osei, May 12, 2026',
      notes: ['Headcount'],
    });
  });
});

describe('every working', () => {
  it('a line’s years add up to its total, and its table shows only factors that do something', () => {
    const c = makeCase({
      rollout: { goLive: 6, fullAdoption: 6 },
      assumptions: [{ name: 'agents', label: 'Agents', unit: 'count', value: [40, 50, 60] }],
      lines: [
        {
          id: 'a',
          bucket: 'tangible-benefit',
          label: 'Hours',
          formula: 'agents * 10',
          per: 'month',
          risk: 0.1,
        },
        { id: 'b', bucket: 'tangible-cost', label: 'Setup', formula: '5000', per: 'once' },
        { id: 'w', bucket: 'tangible-cost', label: 'Later', formula: '' },
      ],
    });
    const e = evaluate(c);
    const groups = workingsOf(reportOf(c));
    expect(groups.map((g) => g.bucket)).toEqual(['tangible-benefit', 'tangible-cost']);
    const [hours] = groups[0]?.lines ?? [];
    expect(hours?.formula).toBe('Agents × 10');
    expect(hours?.numbers).toBe('40 × 10 = $400 a month');
    expect(hours?.table?.columns.map((x) => x.label)).toEqual([
      'Year',
      'Result a month',
      '× adoption',
      '× risk',
      '× periods',
      '= total',
    ]);
    const total = (hours?.table?.rows ?? []).reduce((sum, row) => {
      const cell = row.cells.at(-1);
      return sum + (valueOf(cell) ?? 0);
    }, 0);
    expect(total).toBeCloseTo(e.lines[0]?.total ?? NaN, 6);
    // 400 × 6 + 500 × 12 + 600 × 12, less a tenth.
    expect(hours?.total).toBe('$14,040 over the term');
    const [setup, later] = groups[1]?.lines ?? [];
    expect(setup?.total).toBe('−$5,000 over the term');
    // Its one payment is its total: a table would say it a second time.
    expect(setup?.table).toBeNull();
    expect(later?.problem).toMatch(/^Waits for a number/);
    expect(later?.table).toBeNull();
  });
  it('years on end that are worked out alike share a row', () => {
    const c = makeCase({
      years: 5,
      rollout: { goLive: 6, fullAdoption: 6 },
      lines: [{ id: 'a', bucket: 'tangible-benefit', label: 'Hours', formula: '1000' }],
    });
    const [group] = workingsOf(reportOf(c));
    expect(group?.lines[0]?.table?.rows.map((row) => row.cells[0])).toEqual(['1', '2 to 5, each']);
  });
  it('in a scenario, shows the scenario’s numbers', () => {
    const c = makeCase({
      assumptions: [{ name: 'agents', label: 'Agents', unit: 'count', value: 40 }],
      lines: [{ id: 'a', bucket: 'tangible-benefit', label: 'Hours', formula: 'agents * 10' }],
      scenarios: [{ id: 'down', set: { agents: { times: 0.5 } } }],
    });
    const [group] = workingsOf(reportOf(c, { scenario: 'down' }));
    expect(group?.lines[0]?.numbers).toBe('20 × 10 = $200 a year');
  });
  it('never fails, whatever the case', () => {
    fc.assert(
      fc.property(arbitraryCase, (c) => {
        const lines = workingsOf(reportOf(c)).flatMap((g) => g.lines);
        const ids = evaluate(c).lines.map((l) => l.id);
        expect(lines.map((l) => l.id).toSorted()).toEqual(ids.toSorted());
      }),
      { numRuns: 40 },
    );
  });
});
