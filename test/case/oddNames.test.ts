/**
 * Names and ids that an object holds of its own in this language: a case calculated, reviewed, shared and compared under
 * them comes to what it comes to under any others.
 */
import { describe, expect, it } from 'vitest';
import {
  documentOf,
  parseCase,
  patchAssumption,
  patchDimension,
  patchLine,
  setInOption,
  setInScenario,
  type Case,
} from '../../src/case/index.ts';
import {
  breakEven,
  calibration,
  checks,
  evaluate,
  fairPrice,
  groups,
  health,
  kpiNames,
  latestActual,
  leverMatrix,
  marketPosition,
  renameAssumption,
  review,
  scoreValue,
  sensitivity,
  simulate,
  successCheck,
  valueForPerson,
  valueSplit,
} from '../../src/value/index.ts';
import {
  applyChange,
  applyRows,
  customerCopy,
  decodeLink,
  difference,
  encodeLink,
  offerRows,
  valueAt,
} from '../../src/share/index.ts';
import type { Details } from '../../src/report/portfolio/details.ts';
import { reviewFacts } from '../../src/state/reviewFacts.ts';

/** Every id and name begins with q, so that it is found in whatever is made of the case. */
const plain = JSON.stringify({
  format: 'worthwhile',
  version: 1,
  kind: 'case',
  id: 'odd',
  start: '2026-01',
  customer: { name: 'Halden', people: [{ id: 'qperson', name: 'A. Osei' }] },
  assumptions: [
    {
      name: 'qhours',
      unit: 'hours',
      value: [4000, 6000],
      low: 2500,
      high: 7000,
      today: 3000,
      for: ['qperson'],
    },
    { name: 'qother', value: 40, low: 35, high: 45, today: 20 },
  ],
  groups: [{ id: 'qgroup' }, { id: 'qsecond' }],
  options: [{ id: 'qoption', set: { qother: 50 } }, { id: 'qrival' }],
  option: 'qoption',
  price: ['qfee'],
  lines: [
    {
      id: 'qsaved',
      bucket: 'tangible-benefit',
      formula: 'qhours * qother',
      group: 'qgroup',
      dimension: 'qbrand',
    },
    { id: 'qfee', bucket: 'tangible-cost', formula: '60000', options: ['qoption'], for: ['qperson'] },
    { id: 'qold', bucket: 'alternative-cost', formula: 'qother * 100', lever: 'adoption' },
  ],
  dimensions: [
    { id: 'qbrand', today: 4, expected: 7, alternative: 5 },
    { id: 'qloyal', today: 4, expected: 7, alternative: 5 },
  ],
  scenarios: [{ id: 'qdown', market: 'down', set: { qother: { times: 0.5 } } }],
  levers: { adoption: { kpi: 'qhours' } },
  market: { revenueLastYear: 9e6, revenueWithout: '9000000 + qother', effect: ['qsaved'] },
  success: {
    renewal: '2028-12-31',
    metrics: ['qhours'],
    targets: [{ name: 'qhours', by: '2026-12-31', value: 5000 }],
  },
  reviews: [
    {
      id: 'qfirst',
      on: '2026-06-30',
      month: 6,
      actual: { qother: 30 },
      measured: { qold: 900 },
      dimensions: { qloyal: 6 },
    },
    { id: 'qsecondreview', on: '2026-12-31', month: 12, rollout: { goLive: 2, fullAdoption: 4 } },
  ],
});
const own = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'toLocaleString',
  'propertyIsEnumerable',
  '__defineGetter__',
  '__lookupSetter__',
];
const ids = [...new Set(plain.match(/\bq[a-z]+\b/g))].filter(
  (name) => name !== 'qhours' && name !== 'qother',
);

/** One renaming after another: which of the numbers is called "constructor", and where each id of an object stands. */
const renamings = own.map((_, turn) => {
  const to = new Map(ids.map((id, i) => [id, own[(i + turn) % own.length] ?? '']));
  to.set(turn % 2 === 0 ? 'qhours' : 'qother', 'constructor');
  return (text: string): string => text.replace(/\bq[a-z]+\b/g, (word) => to.get(word) ?? word);
});

const read = (text: string): Case => {
  const parsed = parseCase(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
};

/** Everything that is worked out of a case, as text. */
function results(c: Case): string {
  const evaluation = evaluate(c);
  const outcome = simulate(c, { trials: 200 });
  const facts = reviewFacts(c);
  const details = JSON.parse(facts.details ?? '{}') as Details;
  return JSON.stringify({
    evaluation,
    leaning: evaluate(c, { lean: 'worse' }),
    scenarios: c.scenarios.map((s) => evaluate(c, { scenario: s.id })),
    options: c.options.map((o) => evaluate(c, { option: o.id })),
    groups: groups(c),
    price: [fairPrice(c, { roi: 1 }), valueSplit(c)],
    checks: checks(c, evaluation),
    // Trials are drawn by name: the figures move a little with it, what moves them does not.
    odds: [outcome.dropped, outcome.drivers.map((d) => d.name)],
    sensitivity: sensitivity(c),
    breakEven: breakEven(c),
    score: scoreValue(c),
    levers: leverMatrix(c, evaluation),
    market: marketPosition(c),
    reviews: c.reviews.map((r) => review(c, r.id)),
    actuals: c.assumptions.map((a) => latestActual(c, a.name)),
    kpis: [...kpiNames(c)],
    success: successCheck(c, evaluation),
    people: c.customer.people.map((p) => valueForPerson(c, evaluation, p.id)),
    facts: {
      ...facts,
      // A target without words of its own is called by its name, written as a word.
      details: { ...details, targets: details.targets.map(({ by, status }) => ({ by, status })) },
    },
    health: health(c),
    calibration: calibration([c, c, c, c, c]),
    copy: { ...customerCopy(c), origin: null },
  });
}

/** The case with something changed wherever a name or an id is a key. */
function edited(c: Case): Case {
  const [a = '', b = ''] = c.assumptions.map((x) => x.name);
  const [line = '', dimension = ''] = [c.lines[0]?.id, c.dimensions[0]?.id];
  let next = patchAssumption(c, a, { value: 1 });
  next = setInScenario(next, c.scenarios[0]?.id ?? '', a, { plus: 2 });
  next = setInOption(next, c.options[1]?.id ?? '', b, 3);
  next = patchLine(next, line, { formula: `${a} + ${b}` });
  next = patchDimension(next, dimension, { today: 1 });
  return {
    ...next,
    reviews: next.reviews.map((r) => ({
      ...r,
      actual: { ...r.actual, [a]: 7 },
      measured: { ...r.measured, [line]: 8 },
      dimensions: { ...r.dimensions, [dimension]: 9 },
    })),
  };
}

describe('a case whose names and ids every object has', () => {
  // Each kind of entry has ids of its own; among one kind they must differ.
  it.each(renamings.map((rename, turn) => [turn, rename] as const))('comes to the same (%i)', (_, rename) => {
    const odd = read(rename(plain));
    expect(JSON.parse(results(odd))).toEqual(JSON.parse(rename(results(read(plain)))));
  });

  it.each(renamings.map((rename, turn) => [turn, rename] as const))(
    'is shared, compared and merged as any other (%i)',
    async (_, rename) => {
      const was = read(rename(plain));
      const link = await encodeLink(was);
      expect(link.ok && (await decodeLink(link.value))).toEqual({ ok: true, value: { case: was, view: {} } });
      expect(parseCase(JSON.parse(JSON.stringify(documentOf(was))))).toEqual({ ok: true, value: was });
      const is = edited(was);
      const changes = difference(was, is);
      const usual = difference(read(plain), edited(read(plain)));
      expect(changes.map((x) => x.path)).toEqual(usual.map((x) => rename(x.path)));
      expect(changes.length).toBeGreaterThan(8);
      for (const change of changes) {
        expect(valueAt(was, change.path)).toEqual(change.before);
        expect(valueAt(is, change.path)).toEqual(change.after);
      }
      expect(changes.reduce(applyChange, was)).toEqual(is);
      // An offer never moves what was reviewed.
      expect(applyRows(was, offerRows(was, is))).toEqual({ ...is, reviews: was.reviews });
    },
  );

  it('gives and takes such a name by renaming, with everything set for it', () => {
    const c = read(plain);
    const to = renameAssumption(c, 'qother', 'constructor');
    const back = to.ok ? renameAssumption(to.value, 'constructor', 'qother') : to;
    expect(to.ok && Object.keys(to.value.options[0]?.set ?? {})).toEqual(['constructor']);
    expect(back).toEqual({ ok: true, value: c });
  });

  it('is refused under an id that would be lost as a key, with the place named', () => {
    const problem = parseCase(JSON.parse(plain.replaceAll('"qsaved"', '"__proto__"')));
    expect(problem).toMatchObject({
      problem: { faults: [{ path: ['market', 'effect', 0] }, { path: ['lines', 0, 'id'] }].toReversed() },
    });
    expect(({} as { hit?: unknown }).hit).toBeUndefined();
  });
});
