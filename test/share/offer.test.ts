import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addLine,
  fingerprint,
  patchAssumption,
  patchLine,
  removeLine,
  type Case,
} from '../../src/case/index.ts';
import {
  acceptRows,
  applyChange,
  applyRows,
  counterOffer,
  customerCopy,
  difference,
  hadFingerprint,
  isOffer,
  leftOut,
  newComments,
  offerRows,
  rangesAsked,
  reviewRows,
  valueAt,
} from '../../src/share/index.ts';
import { evaluate } from '../../src/value/index.ts';
import { arbitraryCase } from '../fixtures/arbitraryCase.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { optionCase } from '../fixtures/optionCase.ts';
import { runs } from '../fixtures/runs.ts';

const from = { who: 'A. Osei', on: '2026-05-14' };
const mine = makeCase({
  id: 'sent',
  customer: { name: 'Halden Freight', people: [{ id: 'osei', name: 'A. Osei' }] },
  privateNote: 'they will pay more',
  assumptions: [
    {
      name: 'agents',
      label: 'Agents',
      unit: 'count',
      value: 40,
      privateNote: 'guessed',
      source: { whose: 'vendor' },
    },
    { name: 'hours', label: 'Hours', unit: 'hours', value: 2, low: 1, high: 3 },
  ],
  lines: [
    { id: 'saved', bucket: 'tangible-benefit', label: 'Hours saved', formula: 'agents * hours * 1000' },
    { id: 'licence', bucket: 'tangible-cost', label: 'Licence', formula: '40000', privateNote: 'floor 30' },
    { id: 'setup', bucket: 'tangible-cost', label: 'Setup', formula: '5000', per: 'once' },
  ],
  market: { revenueWithout: '1000' },
});
const sent = customerCopy(mine);
const offer = (edit: (c: Case) => Case, copy = sent): Case =>
  counterOffer(copy, edit(copy), from.who, from.on);
const net = (c: Case): number => evaluate(c).net.total;

describe('a counter-offer', () => {
  it('says which case it answers, and who sends it', () => {
    const back = offer((c) => patchAssumption(c, 'agents', { value: 30 }));
    expect(isOffer(back)).toBe(true);
    expect(isOffer(sent)).toBe(false);
    expect(back.origin).toEqual({ id: 'sent', fingerprint: fingerprint(sent), by: 'A. Osei' });
    expect(hadFingerprint(mine, back.origin?.fingerprint ?? '')).toBe(true);
  });

  it('is known by its fingerprint where the market was left out', () => {
    const copy = customerCopy(mine, { market: false });
    expect(hadFingerprint(mine, offer((c) => c, copy).origin?.fingerprint ?? '')).toBe(true);
  });

  it('shows only what its reader changed, not what was left out of the copy', () => {
    const copy = customerCopy(mine, {
      people: false,
      market: false,
      notes: false,
      peers: false,
      comments: false,
    });
    const back = offer((c) => patchLine(c, 'licence', { formula: '35000' }), copy);
    const { rows } = reviewRows(mine, back, null);
    expect(rows.map((r) => [r.label, r.kind, r.state])).toEqual([['Licence', 'changed', 'clean']]);
  });

  it('an untouched copy differs in nothing, whatever was left out of it and whatever else the case holds', () => {
    const kinds = [
      'notes',
      'people',
      'peers',
      'dimensions',
      'market',
      'success',
      'steps',
      'reviews',
      'price',
    ] as const;
    const choices = fc.record(
      Object.fromEntries(kinds.map((kind) => [kind, fc.boolean()])) as Record<
        (typeof kinds)[number],
        fc.Arbitrary<boolean>
      >,
    );
    fc.assert(
      fc.property(arbitraryCase(), choices, (c, choice) => {
        const back = offer((x) => x, customerCopy(c, choice));
        expect(reviewRows(c, back, null)).toEqual({ rows: [], already: 0 });
      }),
      runs(40),
    );
    const signed = { ...mine, success: { ...mine.success, signs: 'osei', expectedRoi: 2 } };
    expect(
      reviewRows(
        signed,
        offer((x) => x, customerCopy(signed)),
        null,
      ).already,
    ).toBe(0);
  });

  it('gives accepted numbers to the customer, with name and date, and keeps private notes', () => {
    const back = offer((c) =>
      patchLine(patchAssumption(c, 'agents', { value: 30 }), 'licence', { formula: '35000' }),
    );
    const { rows } = reviewRows(mine, back, null);
    const read = acceptRows(mine, rows, from, []);
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    expect(read.value.assumptions[0]).toMatchObject({
      value: 30,
      privateNote: 'guessed',
      source: { whose: 'customer', who: 'A. Osei', on: '2026-05-14' },
    });
    expect(read.value.lines[1]).toMatchObject({ formula: '35000', privateNote: 'floor 30' });
    expect(read.value.lines[1]?.source.whose).toBe('customer');
    expect(read.value.lines[0]?.source).toEqual(mine.lines[0]?.source);
    expect(read.value.privateNote).toBe('they will pay more');
    expect(net(read.value)).toBe(net(back));
  });

  const told = {
    whose: 'vendor' as const,
    who: 'J. Poe',
    on: '2026-01-10',
    note: 'Median of 11 rollouts',
    link: 'https://vendor.example/rollouts',
  };
  const noted = patchLine(patchAssumption(mine, 'agents', { source: told, low: 30, high: 50 }), 'licence', {
    source: told,
  });
  const answered = (edit: (c: Case) => Case): Case =>
    counterOffer(noted, edit(noted), 'A. Osei', '2026-05-14');
  const taken = (back: Case, ranges = {}): Case => {
    const read = acceptRows(noted, reviewRows(noted, back, null).rows, from, [], ranges);
    if (!read.ok) throw new Error('refused');
    return read.value;
  };

  it('does not put the vendor’s note and link under the customer’s name', () => {
    const next = taken(
      answered((c) =>
        patchLine(patchAssumption(c, 'agents', { value: 33 }), 'licence', { formula: '35000' }),
      ),
    );
    const theirs = { whose: 'customer', who: 'A. Osei', on: '2026-05-14', note: '', link: '' };
    expect(next.assumptions[0]?.source).toEqual(theirs);
    expect(next.lines[1]?.source).toEqual(theirs);
  });

  it('takes what the sender said of where a number comes from', () => {
    const next = taken(
      answered((c) =>
        patchAssumption(c, 'agents', {
          value: 33,
          source: { whose: 'benchmark', who: 'HR', on: '2026-04-01', note: 'headcount in April', link: '' },
        }),
      ),
    );
    expect(next.assumptions[0]?.source).toEqual({
      whose: 'benchmark',
      who: 'HR',
      on: '2026-04-01',
      note: 'headcount in April',
      link: '',
    });
  });

  it('asks what becomes of a range round a number that is replaced', () => {
    const asked = (value: number, more = {}) => {
      const { rows } = reviewRows(
        noted,
        answered((c) => patchAssumption(c, 'agents', { value, ...more })),
        null,
      );
      return rangesAsked(noted, rows).map((x) => [x.assumption.name, x.outside]);
    };
    expect(asked(33)).toEqual([['agents', false]]);
    expect(asked(20)).toEqual([['agents', true]]);
    expect(asked(20, { low: 15, high: 25 })).toEqual([]);
    const back = answered((c) => patchAssumption(c, 'agents', { value: 20 }));
    const range = (c: Case) => [c.assumptions[0]?.low, c.assumptions[0]?.high];
    expect(range(taken(back, { agents: 'keep' }))).toEqual([30, 50]);
    expect(range(taken(back, { agents: 'move' }))).toEqual([15, 25]);
    expect(range(taken(back, { agents: 'drop' }))).toEqual([null, null]);
  });

  it('declining a row leaves its entry as it was', () => {
    const back = offer((c) =>
      patchLine(patchAssumption(c, 'agents', { value: 30 }), 'licence', { formula: '35000' }),
    );
    const { rows } = reviewRows(mine, back, null);
    const next = applyRows(
      mine,
      rows.filter((r) => r.key === 'lines.licence'),
      from,
    );
    expect(next.assumptions).toEqual(mine.assumptions);
  });

  it('takes rows added with the assumptions their formulas need, and rows removed', () => {
    const back = offer((c) => ({
      ...removeLine(
        addLine(c, { id: 'extra', bucket: 'tangible-benefit', label: 'Fuel', formula: 'litres * 2' }),
        'setup',
      ),
      assumptions: [
        ...c.assumptions,
        ...makeCase({ assumptions: [{ name: 'litres', value: 700 }] }).assumptions,
      ],
    }));
    const { rows } = reviewRows(mine, back, null);
    expect(rows.map((r) => [r.label, r.kind]).sort()).toEqual([
      ['Fuel', 'added'],
      ['Setup', 'removed'],
    ]);
    const fuel = rows.filter((r) => r.label === 'Fuel');
    expect(net(applyRows(mine, fuel)) - net(mine)).toBe(700 * 2 * 3);
    expect(net(applyRows(mine, rows))).toBe(net(back));
  });

  it('keeps an assumption that another row still needs', () => {
    const back = offer((c) => ({
      ...patchLine(c, 'saved', { formula: '90000' }),
      assumptions: c.assumptions.filter((a) => a.name !== 'agents' && a.name !== 'hours'),
    }));
    const own = {
      ...mine,
      lines: mine.lines.map((l) => (l.id === 'setup' ? { ...l, formula: 'agents * 10' } : l)),
    };
    const { rows } = reviewRows(own, back, mine);
    const next = applyRows(own, rows);
    expect(next.assumptions.map((a) => a.name)).toEqual(['agents']);
    expect(evaluate(next).incomplete).toBe(false);
  });

  it('offers only its reader’s changes where the case moved on, and marks what both changed', () => {
    const back = offer((c) =>
      patchLine(patchAssumption(c, 'agents', { value: 30 }), 'licence', { formula: '35000' }),
    );
    const moved = patchLine(patchLine(mine, 'licence', { formula: '45000' }), 'setup', { formula: '1' });
    expect(hadFingerprint(moved, back.origin?.fingerprint ?? '')).toBe(false);
    const { rows } = reviewRows(moved, back, mine);
    expect(rows.map((r) => [r.key, r.state])).toEqual([
      ['assumptions.agents', 'clean'],
      ['lines.licence', 'both'],
    ]);
    expect(applyRows(moved, rows).lines.find((l) => l.id === 'setup')?.formula).toBe('1');
    // Without the case as it was sent, everything that differs is shown.
    expect(reviewRows(moved, back, null).rows.map((r) => r.key)).toContain('lines.setup');
  });

  it('brings a row back that was deleted here since, and forgets what is in the case already', () => {
    const back = offer((c) =>
      patchLine(patchAssumption(c, 'agents', { value: 30 }), 'licence', { formula: '35000' }),
    );
    const moved = patchAssumption(removeLine(mine, 'licence'), 'agents', { value: 30 });
    const { rows, already } = reviewRows(moved, back, mine);
    expect(already).toBe(1);
    expect(rows.map((r) => [r.key, r.state])).toEqual([['lines.licence', 'gone']]);
    expect(applyRows(moved, rows).lines.find((l) => l.id === 'licence')?.formula).toBe('35000');
  });

  it('a second one is set against the case that took the first', () => {
    const one = offer((c) => patchAssumption(c, 'agents', { value: 30 }));
    const two = offer((c) =>
      patchAssumption(patchAssumption(c, 'agents', { value: 35 }), 'hours', { value: 1 }),
    );
    const after = applyRows(mine, reviewRows(mine, one, null).rows, from);
    const { rows } = reviewRows(after, two, mine);
    expect(rows.map((r) => [r.key, r.state])).toEqual([
      ['assumptions.agents', 'both'],
      ['assumptions.hours', 'clean'],
    ]);
  });

  it('signs the comments its reader wrote, and brings no comment twice', () => {
    const back = offer((c) => ({
      ...c,
      comments: [{ about: 'agents', by: '', on: null, text: 'we have 30' }],
    }));
    expect(back.comments).toEqual([{ about: 'agents', by: 'A. Osei', on: '2026-05-14', text: 'we have 30' }]);
    expect(newComments(mine, back)).toHaveLength(1);
    const taken = acceptRows(mine, [], from, newComments(mine, back));
    expect(taken.ok && newComments(taken.value, back)).toEqual([]);
  });

  it('never carries private notes in, nor takes reviews, agreement or authorship over', () => {
    const back = offer((c) => ({
      ...c,
      owner: 'Mallory',
      prepared: { by: 'Mallory', on: null },
      agreed: { on: null, by: 'Mallory', fingerprint: '0'.repeat(64) },
      lines: c.lines.map((l) => ({ ...l, privateNote: 'planted' })),
    }));
    expect(reviewRows(mine, back, null).rows).toEqual([]);
  });

  it('whatever differs between two cases: every change applied to the first gives the second', () => {
    fc.assert(
      fc.property(arbitraryCase(), arbitraryCase(), (a, b) => {
        const changes = difference(a, b).filter(
          (x) => !/^(assumptions|lines|scenarios|dimensions|reviews|customer\.people)$/.test(x.path),
        );
        const next = changes.reduce(applyChange, a);
        for (const x of changes) expect(valueAt(next, x.path)).toEqual(x.after);
        const left = difference(next, b).filter((x) => !Array.isArray(x.before));
        expect(left).toEqual([]);
      }),
      runs(100),
    );
  });

  it('rows cover every figure: accepting all of any offer gives its net', () => {
    fc.assert(
      fc.property(arbitraryCase(), arbitraryCase(), (a, b) => {
        const back = { ...b, id: a.id };
        const next = applyRows(a, offerRows(a, back));
        const kept = new Set(back.assumptions.map((x) => x.name));
        expect(fingerprint({ ...next, assumptions: next.assumptions.filter((x) => kept.has(x.name)) })).toBe(
          fingerprint(back),
        );
      }),
      runs(60),
    );
  });
});

describe('a copy that was sent without the steps to signature', () => {
  const mine = optionCase();
  it('comes back as an offer that takes none of them out', () => {
    const sent = customerCopy(mine, { steps: false });
    expect(sent.steps).toEqual([]);
    expect(leftOut(mine, { steps: false }).steps).toBe(mine.steps.length);
    const back = counterOffer(sent, patchAssumption(sent, 'wage', { value: 44 }), 'A. Osei', '2026-06-01');
    expect(reviewRows(mine, back, null).rows.map((row) => row.key)).toEqual(['assumptions.wage']);
  });
  it('they go along unless they are left out', () => expect(customerCopy(mine).steps).toEqual(mine.steps));
});

describe('a copy that was sent without the price part', () => {
  const mine = optionCase();
  const sent = customerCopy(mine, { price: false });
  it('has the same figures, no price rows, and comes back as an offer of the same case', () => {
    expect(evaluate(sent).net).toEqual(evaluate(mine).net);
    expect(sent.price).toEqual([]);
    expect(leftOut(mine, { price: false }).price).toBe(1);
    const back = counterOffer(sent, patchAssumption(sent, 'wage', { value: 44 }), 'A. Osei', '2026-06-01');
    expect(hadFingerprint(mine, back.origin?.fingerprint ?? '')).toBe(true);
    expect(reviewRows(mine, back, null).rows.map((row) => row.key)).toEqual(['assumptions.wage']);
  });
  it('with it, the same', () => {
    const whole = customerCopy(mine, { price: true });
    expect(whole.price).toEqual(mine.price);
    const back = counterOffer(whole, patchAssumption(whole, 'wage', { value: 44 }), 'A. Osei', '2026-06-01');
    expect(hadFingerprint(mine, back.origin?.fingerprint ?? '')).toBe(true);
    expect(reviewRows(mine, back, null).rows.map((row) => row.key)).toEqual(['assumptions.wage']);
  });
});
