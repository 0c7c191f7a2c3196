import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buckets } from '../../src/case/index.ts';
import type { Bucket } from '../../src/case/index.ts';
import type { BridgeRow } from '../../src/report/bridgeRows.ts';
import { presentRows } from '../../src/report/fold.ts';

const row = (id: string, kind: BridgeRow['kind'], amount: number | null): BridgeRow => ({ id, kind, amount });

const halden: BridgeRow[] = [
  row('head', 'pass', null),
  row('hours', 'tangible-benefit', 310),
  row('chargebacks', 'tangible-benefit', 185),
  row('licences', 'tangible-benefit', 96),
  row('close', 'tangible-benefit', 74),
  row('waiting', 'tangible-benefit', null),
  row('score', 'perceived-benefit', 120),
  row('worry', 'perceived-benefit', 55),
  row('subscription', 'tangible-cost', -180),
  row('implementation', 'tangible-cost', -75),
  row('training', 'tangible-cost', -40),
  row('disruption', 'perceived-cost', -30),
  row('gross', 'gross', 515),
  row('reports', 'alternative-benefit', -110),
  row('flexible', 'alternative-benefit', -20),
  row('net', 'net', 385),
];

const kinds: readonly Bucket[] = buckets;
const anyRows = fc
  .array(fc.record({ kind: fc.nat(5), amount: fc.integer({ min: -9999, max: 9999 }) }), { maxLength: 40 })
  .map((lines): BridgeRow[] => [
    ...[...lines]
      .sort((a, b) => a.kind - b.kind)
      .map((l, i) => row(`l${i}`, kinds[l.kind] ?? 'tangible-benefit', l.amount)),
    row(
      'net',
      'net',
      lines.reduce((s, l) => s + l.amount, 0),
    ),
  ]);

describe('the bridge for presenting', () => {
  it('shows the largest lines and folds the rest, in nine rows', () => {
    const rows = presentRows(halden);
    expect(rows.map((r) => r.id)).toEqual([
      'hours',
      'chargebacks',
      'score',
      'fold:benefits',
      'subscription',
      'fold:costs',
      'gross',
      'fold:alternative-benefits',
      'net',
    ]);
    const fold = rows[3];
    expect(fold).toMatchObject({ amount: 225, members: ['licences', 'close', 'worry'], whole: false });
    expect(fold?.parts).toEqual([
      { kind: 'tangible-benefit', amount: 170 },
      { kind: 'perceived-benefit', amount: 55 },
    ]);
  });

  it('shows a short case as it is, and drops gross where it would only repeat net', () => {
    const rows = presentRows([
      row('a', 'tangible-benefit', 10),
      row('c', 'tangible-cost', -4),
      row('gross', 'gross', 6),
      row('net', 'net', 6),
    ]);
    expect(rows.map((r) => r.id)).toEqual(['a', 'c', 'net']);
  });

  it('for any case: at most nine rows, every counted line exactly once, sums unchanged', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const shown = presentRows(rows);
        expect(shown.length).toBeLessThanOrEqual(9);
        const lines = shown.filter((r) => r.kind !== 'net' && r.kind !== 'gross');
        const ids = lines.flatMap((r) => (r.kind === 'fold' ? r.members : [r.id]));
        const all = rows.filter((r) => r.kind !== 'net').map((r) => r.id);
        expect([...ids].sort()).toEqual([...all].sort());
        expect(lines.reduce((s, r) => s + (r.amount ?? 0), 0)).toBe(rows.at(-1)?.amount);
        for (const fold of lines.filter((r) => r.kind === 'fold')) {
          expect(fold.members.length).toBeGreaterThan(1);
          expect((fold.parts ?? []).reduce((s, p) => s + p.amount, 0)).toBe(fold.amount);
        }
      }),
    );
  });
});
