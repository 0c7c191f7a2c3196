import { describe, expect, it } from 'vitest';
import { patchAssumption, patchLine, type Case } from '../../src/case/index.ts';
import { counterOffer, decodeLink, encodeLink, reviewRows } from '../../src/share/index.ts';
import { storageName } from '../../src/store/index.ts';
import { OfferDecisions } from '../../src/state/offerDecisions.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const key = storageName('decisions');
function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (k: string) => kept.get(k) ?? null,
    setItem: (k: string, value: string) => void kept.set(k, value),
    removeItem: (k: string) => void kept.delete(k),
  };
}
const mine = makeCase({
  id: 'mine',
  assumptions: [{ name: 'agents', label: 'Agents', value: 40 }],
  lines: [
    { id: 'saved', bucket: 'tangible-benefit', label: 'Saved', formula: 'agents * 1000' },
    { id: 'licence', bucket: 'tangible-cost', label: 'Licence', formula: '40000' },
  ],
});
const offer = (agents = 30, by = 'Ж. Osei'): Case =>
  counterOffer(
    mine,
    patchLine(patchAssumption(mine, 'agents', { value: agents }), 'licence', { formula: '35000' }),
    by,
    '2026-05-14',
  );
const rowsOf = (theirs: Case, own = mine) => reviewRows(own, theirs, mine).rows;
const both = { 'assumptions.agents': 'accept', 'lines.licence': 'decline' } as const;

describe('decisions on an offer', () => {
  it('are found again when the same link is opened again', async () => {
    const at = storage();
    new OfferDecisions(offer(), () => at).keep(both, rowsOf(offer()), mine);
    const link = await encodeLink(offer());
    const again = link.ok ? await decodeLink(link.value) : link;
    if (!again.ok) throw new Error('no link');
    const theirs = again.value.case;
    expect(new OfferDecisions(theirs, () => at).read(rowsOf(theirs), mine)).toEqual(both);
  });

  it('are not those on an offer of somebody else', () => {
    const at = storage();
    new OfferDecisions(offer(), () => at).keep(both, rowsOf(offer()), mine);
    const other = offer(30, 'B. Lind');
    expect(new OfferDecisions(other, () => at).read(rowsOf(other), mine)).toEqual({});
  });

  it('hold in a second offer of the same person only where it offers the same', () => {
    const at = storage();
    new OfferDecisions(offer(), () => at).keep(both, rowsOf(offer()), mine);
    expect(new OfferDecisions(offer(31), () => at).read(rowsOf(offer(31)), mine)).toEqual({
      'lines.licence': 'decline',
    });
  });

  it('are open again for a row whose own number has changed since', () => {
    const at = storage();
    new OfferDecisions(offer(), () => at).keep(both, rowsOf(offer()), mine);
    const own = patchLine(mine, 'licence', { formula: '39000' });
    expect(new OfferDecisions(offer(), () => at).read(rowsOf(offer(), own), own)).toEqual({
      'assumptions.agents': 'accept',
    });
  });

  it('are forgotten with the offer, and others stay', () => {
    const at = storage();
    const lind = offer(30, 'B. Lind');
    const [one, two] = [new OfferDecisions(offer(), () => at), new OfferDecisions(lind, () => at)];
    one.keep(both, rowsOf(offer()), mine);
    two.keep({ 'lines.licence': 'accept' }, rowsOf(lind), mine);
    one.forget();
    expect(one.read(rowsOf(offer()), mine)).toEqual({});
    expect(two.read(rowsOf(lind), mine)).toEqual({ 'lines.licence': 'accept' });
    two.forget();
    expect(at.kept.size).toBe(0);
  });

  it('are kept for the newest twenty offers, in so many characters', () => {
    const at = storage();
    const from = (i: number): Case => offer(30, `Reader ${i}`);
    for (let i = 1; i <= 30; i++) new OfferDecisions(from(i), () => at).keep(both, rowsOf(from(i)), mine);
    expect(JSON.parse(at.kept.get(key) ?? '')).toHaveLength(20);
    expect(new OfferDecisions(from(30), () => at).read(rowsOf(from(30)), mine)).toEqual(both);
    expect(new OfferDecisions(from(1), () => at).read(rowsOf(from(1)), mine)).toEqual({});
    const lots = makeCase({
      id: 'mine',
      lines: Array.from({ length: 10_000 }, (_, i) => ({
        id: `${'long'.repeat(8)}${i}`,
        bucket: 'tangible-benefit',
        formula: '1',
      })),
    });
    const back = counterOffer(
      lots,
      { ...lots, lines: lots.lines.map((l) => ({ ...l, formula: '2' })) },
      '',
      '2026-05-14',
    );
    const { rows } = reviewRows(lots, back, lots);
    const all = Object.fromEntries(rows.map((row) => [row.key, 'accept' as const]));
    new OfferDecisions(back, () => at).keep(all, rows, lots);
    expect(at.kept.get(key)?.length ?? 0).toBeLessThanOrEqual(400_000);
  });

  it.each([
    ['text', 'x'],
    ['another form', '{"a":1}'],
    ['entries of another form', '[null,1,{"offer":1,"rows":[]},{"offer":"a","rows":[["k"]]}]'],
    ['decisions that are none', '[{"offer":"a","rows":[["lines.licence","maybe"]]}]'],
    ['more than this page ever writes', `["${'x'.repeat(400_000)}"]`],
  ])('that turn out to be %s are none', (_, text) => {
    const at = storage();
    at.kept.set(key, text);
    const decided = new OfferDecisions(offer(), () => at);
    expect(decided.read(rowsOf(offer()), mine)).toEqual({});
    decided.keep(both, rowsOf(offer()), mine);
    expect(decided.read(rowsOf(offer()), mine)).toEqual(both);
  });

  it('do without a storage that refuses', () => {
    const decided = new OfferDecisions(offer(), () => {
      throw new DOMException('no', 'SecurityError');
    });
    decided.keep(both, rowsOf(offer()), mine);
    expect(decided.read(rowsOf(offer()), mine)).toEqual({});
    decided.forget();
  });
});
