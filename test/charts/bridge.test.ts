import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buckets } from '../../src/case/index.ts';
import { placeBridge, outlierIndex } from '../../src/charts/geometry/bridge.ts';
import type { Bucket } from '../../src/case/index.ts';
import type { BridgeRow } from '../../src/report/bridgeRows.ts';

const lineKinds: readonly Bucket[] = buckets;

const line = (id: string, kind: Bucket, amount: number | null): BridgeRow => ({ id, kind, amount });

/** Lines in the order of the formula with the totals where they belong, as the ledger passes them. */
function ledger(lines: BridgeRow[]): BridgeRow[] {
  const order = (r: BridgeRow): number => lineKinds.indexOf(r.kind as Bucket);
  const sorted = [...lines].sort((a, b) => order(a) - order(b));
  const sum = (rows: BridgeRow[]): number => rows.reduce((s, r) => s + (r.amount ?? 0), 0);
  const own = sorted.filter((r) => !r.kind.startsWith('alternative'));
  const alternative = sorted.filter((r) => r.kind.startsWith('alternative'));
  return [
    ...own,
    { id: 'gross', kind: 'gross', amount: sum(own) },
    ...alternative,
    { id: 'net', kind: 'net', amount: sum(sorted) },
  ];
}

const halden = ledger([
  line('hours', 'tangible-benefit', 310_000),
  line('chargebacks', 'tangible-benefit', 185_000),
  line('licences', 'tangible-benefit', 96_000),
  line('score', 'perceived-benefit', 120_000),
  line('subscription', 'tangible-cost', -180_000),
  line('disruption', 'perceived-cost', -30_000),
  line('reports', 'alternative-benefit', -110_000),
]);

const anyAmount = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -1e7, max: 1e7, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1e-300, 5e-324, 1e308, -1e308, 1e15) },
);
const anyLines = fc.array(
  fc.record({ kind: fc.constantFrom(...lineKinds), amount: fc.option(anyAmount, { freq: 8 }) }),
  { maxLength: 45 },
);
const anyLedger = anyLines.map((lines) => ledger(lines.map((l, i) => ({ id: `l${i}`, ...l }))));
const anyWidth = fc.integer({ min: 4, max: 1600 });

describe('the bridge', () => {
  it('starts each bar where the one above left the running total', () => {
    const { bars } = placeBridge(halden, { width: 583, labelWidth: 64 });
    for (let i = 1; i < bars.length; i++) expect(bars[i]?.joinIn).toBe(bars[i - 1]?.joinOut);
    expect(bars[0]?.joinIn).toBeNull();
    expect(bars.at(-1)?.joinOut).toBeNull();
  });

  it('draws gross and net from zero, and lengths in proportion', () => {
    const { bars, zero } = placeBridge(halden, { width: 1000, labelWidth: 0 });
    const by = new Map(bars.map((b) => [b.id, b]));
    expect(by.get('gross')?.x0).toBe(zero);
    expect(by.get('net')?.x0).toBe(zero);
    const length = (id: string): number => (by.get(id)?.x1 ?? 0) - (by.get(id)?.x0 ?? 0);
    expect(length('net') / length('hours')).toBeCloseTo(391 / 310, 2);
    expect(length('subscription') / length('hours')).toBeCloseTo(180 / 310, 2);
  });

  it('gives solid to what can be counted, tint to what is perceived, dashes to the alternative', () => {
    const style = new Map(placeBridge(halden, { width: 600 }).bars.map((b) => [b.id, `${b.hue} ${b.style}`]));
    expect(style.get('hours')).toBe('benefit solid');
    expect(style.get('score')).toBe('benefit tint');
    expect(style.get('subscription')).toBe('cost solid');
    expect(style.get('disruption')).toBe('cost tint');
    expect(style.get('reports')).toBe('alternative dashed');
    expect(style.get('net')).toBe('net solid');
  });

  it('goes left of zero when costs outrun benefits, on the same scale', () => {
    const { bars, zero, belowZero } = placeBridge(
      ledger([line('b', 'tangible-benefit', 100), line('c', 'tangible-cost', -300)]),
      { width: 301 },
    );
    expect(belowZero).toBe(true);
    expect(zero).toBe(200);
    expect(bars.map((b) => [b.x0, b.x1])).toEqual([
      [200, 300],
      [0, 300],
      [0, 200],
      [0, 200],
    ]);
    expect(bars.at(-1)?.direction).toBe(-1);
  });

  it('shows a benefit entered below zero as the loss it is', () => {
    const { bars } = placeBridge(
      ledger([line('a', 'tangible-benefit', 50), line('b', 'tangible-benefit', -20)]),
      {
        width: 100,
      },
    );
    expect(bars[1]).toMatchObject({ direction: -1, hue: 'cost', style: 'solid' });
  });

  it('draws nothing but the zero line when all is zero or nothing is entered', () => {
    const { bars, zero, belowZero } = placeBridge(
      ledger([line('a', 'tangible-benefit', 0), line('b', 'tangible-cost', null)]),
      { width: 400, labelWidth: 64 },
    );
    expect(zero).toBe(0);
    expect(belowZero).toBe(false);
    expect(bars.map((b) => b.state)).toEqual(['zero', 'waiting', 'zero', 'zero']);
    expect(bars.every((b) => b.x0 === 0 && b.x1 === 0)).toBe(true);
  });

  it('lets waiting rows and headings pass the connector through', () => {
    const rows: BridgeRow[] = [
      { id: 'h1', kind: 'pass', amount: null },
      line('a', 'tangible-benefit', 100),
      line('w', 'tangible-benefit', null),
      { id: 'h2', kind: 'pass', amount: null },
      line('c', 'tangible-cost', -40),
      { id: 'net', kind: 'net', amount: 60 },
    ];
    const { bars } = placeBridge(rows, { width: 101 });
    expect(bars.map((b) => [b.joinIn, b.joinOut])).toEqual([
      [null, null],
      [null, 100],
      [100, 100],
      [100, 100],
      [100, 60],
      [60, null],
    ]);
  });

  it('lets a withheld gross pass the connector through', () => {
    const rows: BridgeRow[] = [
      line('a', 'tangible-benefit', 100),
      { id: 'gross', kind: 'gross', amount: null },
      line('r', 'alternative-benefit', -40),
      { id: 'net', kind: 'net', amount: null },
    ];
    const { bars } = placeBridge(rows, { width: 101 });
    expect(bars.map((b) => [b.state, b.joinIn, b.joinOut])).toEqual([
      ['bar', null, 100],
      ['waiting', 100, 100],
      ['bar', 100, 60],
      ['waiting', 60, null],
    ]);
  });

  it('leaves a row that is not counted out of the running total', () => {
    const rows: BridgeRow[] = [
      line('a', 'tangible-benefit', 100),
      { ...line('p', 'perceived-benefit', 900), counted: false },
      { id: 'net', kind: 'net', amount: 100 },
    ];
    const { bars } = placeBridge(rows, { width: 101 });
    expect(bars[1]).toMatchObject({ state: 'waiting', x0: 100, x1: 100 });
    expect(bars[2]).toMatchObject({ x0: 0, x1: 100 });
  });

  it('keeps even the smallest amount two pixels long, without moving its connectors', () => {
    const { bars } = placeBridge(
      ledger([
        line('a', 'tangible-benefit', 1e6),
        line('b', 'tangible-benefit', 1),
        line('c', 'tangible-cost', -1),
      ]),
      { width: 500 },
    );
    expect(bars.map((b) => b.x1 - b.x0).every((w) => w >= 2)).toBe(true);
    expect(bars[1]?.joinIn).toBe(bars[1]?.joinOut);
  });

  it('draws a fold of two kinds as two abutting segments, countable first in the way it moves', () => {
    const fold = (amount: number, kinds: [Bucket, Bucket], parts: [number, number]): BridgeRow => ({
      id: 'f',
      kind: 'fold',
      amount,
      parts: [
        { kind: kinds[0], amount: parts[0] },
        { kind: kinds[1], amount: parts[1] },
      ],
    });
    const up = placeBridge([fold(100, ['tangible-benefit', 'perceived-benefit'], [60, 40])], { width: 101 })
      .bars[0];
    expect(up?.segments).toEqual([
      { x0: 0, x1: 60, style: 'solid' },
      { x0: 60, x1: 100, style: 'tint' },
    ]);
    const down = placeBridge([fold(-100, ['tangible-cost', 'perceived-cost'], [-60, -40])], { width: 101 })
      .bars[0];
    expect(down?.segments).toEqual([
      { x0: 0, x1: 40, style: 'tint' },
      { x0: 40, x1: 100, style: 'solid' },
    ]);
    expect(down?.hue).toBe('cost');
    const mixed = placeBridge([fold(20, ['tangible-benefit', 'perceived-benefit'], [60, -40])], {
      width: 101,
    }).bars[0];
    expect(mixed?.segments).toBeNull();
  });

  it('finds one giant, and scales to the rest with the giant and the totals cut', () => {
    const rows = ledger([
      line('giant', 'tangible-benefit', 5_000_000),
      line('a', 'tangible-benefit', 90_000),
      line('b', 'tangible-benefit', 60_000),
      line('c', 'tangible-cost', -70_000),
    ]);
    expect(outlierIndex(rows)).toBe(0);
    const whole = placeBridge(rows, { width: 600 }).bars;
    expect(whole.every((b) => b.clipped === null)).toBe(true);
    const { bars } = placeBridge(rows, { width: 600, zoomToRest: true });
    expect(bars.map((b) => b.clipped)).toEqual(['end', null, null, null, 'end', 'end']);
    expect(bars[0]?.x1).toBe(599);
    expect((bars[1]?.x1 ?? 0) - (bars[1]?.x0 ?? 0)).toBeGreaterThan(300);
    expect(bars[1]?.joinIn).toBe(bars[0]?.joinOut);
  });

  it('finds no giant among even lines, or where there is nothing to compare it with', () => {
    expect(outlierIndex(halden)).toBe(-1);
    expect(outlierIndex(ledger([line('a', 'tangible-benefit', 1e9), line('b', 'tangible-cost', -1)]))).toBe(
      -1,
    );
  });

  it('keeps labels inside the track, at the far side where there is no room, or not at all', () => {
    const wide = placeBridge(halden, { width: 600, labelWidth: 64 }).bars;
    expect(wide.every((b) => b.labelSide === 'end' && b.labelX + 64 <= 600)).toBe(true);
    const narrow = placeBridge(halden, { width: 150, labelWidth: 64 }).bars;
    expect(narrow.some((b) => b.labelSide === 'start')).toBe(true);
    expect(placeBridge(halden, { width: 600 }).bars.every((b) => b.labelSide === 'none')).toBe(true);
  });

  it('leaves a ghost of the old bar on the new scale', () => {
    const { bars } = placeBridge([line('a', 'tangible-benefit', 200), line('b', 'tangible-benefit', 50)], {
      width: 251,
      previousAmounts: new Map([
        ['b', 30],
        ['a', 200],
      ]),
    });
    expect(bars[1]?.ghost).toEqual({ x0: 200, x1: 230 });
    expect(bars[0]?.ghost).toBeNull();
  });

  it('labels a bar that shrank past the outline of what it was', () => {
    const bar = placeBridge(
      [
        line('a', 'tangible-benefit', 200),
        line('b', 'tangible-benefit', 50),
        line('c', 'tangible-benefit', 100),
      ],
      {
        width: 600,
        labelWidth: 64,
        previousAmounts: new Map([['b', 90]]),
      },
    ).bars[1];
    expect(bar?.labelSide).toBe('end');
    expect(bar?.ghost?.x1).toBeGreaterThan(bar?.x1 ?? 0);
    expect(bar?.labelX).toBeGreaterThan(bar?.ghost?.x1 ?? 0);
  });
});

describe('for any ledger and width', () => {
  it('bars, labels and ghosts stay inside the track, and lines that move something are seen', () => {
    fc.assert(
      fc.property(anyLedger, anyWidth, fc.boolean(), fc.nat(90), (rows, width, zoomToRest, labelWidth) => {
        const previousAmounts = new Map(rows.slice(0, 4).map((r, i) => [r.id, (r.amount ?? 1) * (i - 1)]));
        for (const bar of placeBridge(rows, { width, zoomToRest, labelWidth, previousAmounts }).bars) {
          expect(bar.x0).toBeGreaterThanOrEqual(0);
          expect(bar.x1).toBeLessThanOrEqual(width);
          expect(bar.x1).toBeGreaterThanOrEqual(bar.x0);
          expect(Number.isInteger(bar.x0) && Number.isInteger(bar.x1)).toBe(true);
          if (bar.state === 'bar') expect(bar.x1 - bar.x0).toBeGreaterThanOrEqual(2);
          if (bar.labelSide === 'end') expect(bar.labelX + labelWidth).toBeLessThanOrEqual(width);
          if (bar.labelSide === 'start') expect(bar.labelX - labelWidth).toBeGreaterThanOrEqual(0);
          if (bar.ghost !== null) {
            expect(bar.ghost.x0).toBeGreaterThanOrEqual(0);
            expect(bar.ghost.x1).toBeLessThanOrEqual(width);
          }
        }
      }),
    );
  });

  it('connectors meet, zoomed or not', () => {
    fc.assert(
      fc.property(anyLedger, anyWidth, fc.boolean(), (rows, width, zoomToRest) => {
        const { bars } = placeBridge(rows, { width, zoomToRest });
        for (let i = 1; i < bars.length; i++) {
          const above = bars[i - 1];
          const here = bars[i];
          if (here?.joinIn === null || here === undefined) continue;
          expect(here.joinIn).toBe(above?.joinOut);
        }
      }),
    );
  });

  it('signed bars add up to net, within the rounding of each edge', () => {
    const bounded = fc
      .array(
        fc.record({
          kind: fc.constantFrom(...lineKinds),
          amount: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        }),
        {
          minLength: 1,
          maxLength: 40,
        },
      )
      .map((lines) => ledger(lines.map((l, i) => ({ id: `l${i}`, ...l }))));
    fc.assert(
      fc.property(bounded, fc.integer({ min: 100, max: 1600 }), (rows, width) => {
        const { bars, zero } = placeBridge(rows, { width });
        let x = zero;
        for (const bar of bars) {
          if (bar.kind === 'gross' || bar.kind === 'net') continue;
          if (bar.joinIn !== null && bar.joinOut !== null) x += bar.joinOut - bar.joinIn;
          else x = bar.joinOut ?? x;
        }
        const net = bars.at(-1);
        const end = net === undefined || net.state === 'zero' ? zero : net.direction > 0 ? net.x1 : net.x0;
        expect(Math.abs(x - end)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('the same input gives the same marks, and a common factor changes nothing', () => {
    fc.assert(
      fc.property(anyLines, anyWidth, (lines, width) => {
        const rows = ledger(
          lines.map((l, i) => ({
            id: `l${i}`,
            kind: l.kind,
            amount: l.amount === null ? null : Math.round(l.amount % 1e6),
          })),
        );
        const scaled = rows.map((r) => ({ ...r, amount: r.amount === null ? null : r.amount * 1024 }));
        const place = (r: BridgeRow[]): unknown => placeBridge(r, { width, labelWidth: 60 });
        expect(place(rows)).toEqual(place(rows));
        expect(place(scaled)).toEqual(place(rows));
      }),
    );
  });
});
