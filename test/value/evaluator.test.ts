/** What an evaluator remembers never shows: after any edits it says, bit for bit, what `evaluate` says. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addOption,
  buckets,
  setLineInOption,
  moveLine,
  newLine,
  patchAssumption,
  patchLine,
  removeAssumption,
  removeLine,
  setInOption,
  setInScenario,
  type Case,
} from '../../src/case/index.ts';
import {
  evaluate,
  evaluator,
  renameAssumption,
  type EvaluateOptions,
  type Evaluation,
} from '../../src/value/index.ts';
import { arbitraryCase, names } from '../fixtures/arbitraryCase.ts';
import { optionCase } from '../fixtures/optionCase.ts';
import { runs } from '../fixtures/runs.ts';

type Edit = (c: Case) => Case;
const number = fc.constantFrom(0, 1, -2, 0.15, 40, 1e6, 1e300 / 7);
const at = fc.nat({ max: 7 });
const lineAt = (c: Case, i: number): string => c.lines[i % Math.max(1, c.lines.length)]?.id ?? '';

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...names), number).map(
      ([n, value]): Edit =>
        (c) =>
          patchAssumption(c, n, { value }),
    ),
  },
  fc.tuple(fc.constantFrom(...names), fc.array(number, { minLength: 1, maxLength: 3 })).map(
    ([n, value]): Edit =>
      (c) =>
        patchAssumption(c, n, { value }),
  ),
  fc.constantFrom(...names).map(
    (n): Edit =>
      (c) =>
        patchAssumption(c, n, { value: null }),
  ),
  fc.tuple(fc.constantFrom(...names), fc.option(number)).map(
    ([n, today]): Edit =>
      (c) =>
        patchAssumption(c, n, { today }),
  ),
  fc.constantFrom(...names).map(
    (n): Edit =>
      (c) =>
        patchAssumption(c, n, { source: { whose: 'customer', who: '', on: null, note: '', link: '' } }),
  ),
  fc
    .tuple(
      at,
      fc.constantFrom('', 'agents * 2', 'before(hours) + year', 'agnts', 'price / 0', '12', 'today(rate)'),
    )
    .map(
      ([i, formula]): Edit =>
        (c) =>
          patchLine(c, lineAt(c, i), { formula }),
    ),
  fc.tuple(at, fc.constantFrom(0, 0.5)).map(
    ([i, risk]): Edit =>
      (c) =>
        patchLine(c, lineAt(c, i), { risk, growth: 0.1 }),
  ),
  at.map(
    (i): Edit =>
      (c) =>
        moveLine(c, lineAt(c, i), 1),
  ),
  at.map(
    (i): Edit =>
      (c) =>
        removeLine(c, lineAt(c, i)),
  ),
  at.map((i): Edit => (c) => ({
    ...c,
    lines: c.lines.toSpliced(
      i,
      0,
      newLine({ id: `n${c.lines.length}-${i}`, bucket: 'tangible-cost', formula: 'hours + 3' }),
    ),
  })),
  fc.constant<Edit>((c) => ({ ...c, lines: c.lines.toReversed(), assumptions: c.assumptions.toReversed() })),
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom('renamed', 'x1', 'other'))
    .map(([from, to]): Edit => (c) => {
      const renamed = renameAssumption(c, from, to);
      return renamed.ok ? renamed.value : c;
    }),
  fc.constantFrom(...names).map(
    (n): Edit =>
      (c) =>
        removeAssumption(c, n),
  ),
  fc.constantFrom(1, 2, 4).map((years): Edit => (c) => ({ ...c, years })),
  fc.constant<Edit>((c) => ({ ...c, rollout: { goLive: 2, fullAdoption: 5 } })),
  fc.constantFrom(0, 0.2).map((rate): Edit => (c) => ({ ...c, discount: { ...c.discount, rate } })),
  fc.tuple(fc.constantFrom(...names), number).map(
    ([n, x]): Edit =>
      (c) =>
        setInScenario(c, c.scenarios[0]?.id ?? '', n, { times: x }),
  ),
  fc.constant<Edit>((c) => addOption(c, { id: 'o', label: '' })),
  fc.tuple(at, fc.boolean()).map(
    ([i, on]): Edit =>
      (c) =>
        setLineInOption(c, lineAt(c, i), 'o', on),
  ),
  fc.constantFrom(...names).map(
    (n): Edit =>
      (c) =>
        setInOption(c, 'o', n, { plus: 3 }),
  ),
  fc.constant<Edit>((c) => ({ ...c, note: 'typed' })),
);
const look: fc.Arbitrary<EvaluateOptions> = fc.record(
  {
    scenario: fc.constantFrom('scenario0', 'scenario1', 'none'),
    lean: fc.constantFrom('worse', 'likely', 'better'),
    option: fc.constantFrom('o', null, 'none'),
  },
  { requiredKeys: [] },
);

describe('an evaluator', () => {
  it('says after any edits, forth and back, what evaluate says', () => {
    fc.assert(
      fc.property(
        fc.oneof(arbitraryCase({ wild: true }), arbitraryCase(), fc.constant(optionCase())),
        fc.array(fc.tuple(edit, look, fc.boolean()), { minLength: 1, maxLength: 12 }),
        (start, edits) => {
          const live = evaluator();
          expect(live.evaluate(start)).toStrictEqual(evaluate(start));
          let c = start;
          // Not looked into before the end: what is worked out when asked for must not have moved on with the edits.
          const kept: [Evaluation, Evaluation][] = [];
          for (const [change, options, undo] of edits) {
            const before = c;
            c = change(c);
            kept.push([live.evaluate(c, options), evaluate(c, options)]);
            expect(live.evaluate(c)).toStrictEqual(evaluate(c));
            if (undo) c = before;
          }
          for (const [one, other] of kept) expect(one).toStrictEqual(other);
          expect(live.evaluate(start)).toStrictEqual(evaluate(start));
        },
      ),
      runs(150),
    );
  });

  it('says the same of hundreds of lines', () => {
    const many = (n: number): Case => ({
      ...optionCase(),
      options: [],
      lines: Array.from({ length: n }, (_, i) => ({
        ...newLine({
          id: `l${i}`,
          bucket: buckets[i % 6] ?? 'tangible-cost',
          formula: i % 7 === 0 ? '0.1' : `wage * ${i}.1`,
        }),
        countable: i % 4 !== 1,
      })),
    });
    const live = evaluator();
    let c = many(300);
    for (const change of [
      (x: Case) => x,
      (x: Case) => patchLine(x, 'l7', { formula: '0.7' }),
      (x: Case) => removeLine(x, 'l3'),
      (x: Case) => moveLine(x, 'l200', 1),
      (x: Case) => patchLine(x, 'l299', { formula: '' }),
      (x: Case) => ({ ...x, lines: x.lines.slice(0, 64) }),
      () => many(130),
    ]) {
      c = change(c);
      expect(live.evaluate(c)).toStrictEqual(evaluate(c));
    }
  });

  it('leaves earlier results as they were, and shares the lines nothing moved', () => {
    const c = optionCase();
    const live = evaluator();
    const first = live.evaluate(c);
    const copy = structuredClone(first);
    const second = live.evaluate(patchAssumption(c, 'wage', { value: 50 }));
    expect(first).toStrictEqual(copy);
    expect(second.lines.map((l, i) => l === first.lines[i])).toEqual(
      c.lines.filter((l) => l.options === null || l.options.includes('std')).map((l) => l.id !== 'keyed'),
    );
  });
});
