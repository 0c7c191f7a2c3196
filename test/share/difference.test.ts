import { describe, expect, it } from 'vitest';
import {
  addLine,
  newAssumption,
  newCase,
  patchAssumption,
  patchLine,
  type Case,
} from '../../src/case/index.ts';
import { instantiate } from '../../src/case/templates/index.ts';
import { difference } from '../../src/share/index.ts';
import { labelOf } from '../../src/text/labels.ts';

const base: Case = {
  ...addLine(
    addLine(newCase({ id: 'c', start: '2026-01' }), {
      id: 'hours',
      bucket: 'tangible-benefit',
      label: 'Hours saved',
      formula: 'agents * 100',
    }),
    { id: 'fee', bucket: 'tangible-cost', label: 'Licence', formula: '5000' },
  ),
  assumptions: [newAssumption({ name: 'agents', label: 'Support agents', value: 40, low: 35, high: 45 })],
};

describe('difference', () => {
  it('finds nothing between a case and itself, or a copy under another id', () => {
    expect(difference(base, structuredClone({ ...base, id: 'other' }))).toEqual([]);
  });

  it('names an assumption by its label and leads to its value', () => {
    expect(difference(base, patchAssumption(base, 'agents', { value: 50 }))).toEqual([
      { path: 'assumptions.agents.value', label: 'Support agents', before: 40, after: 50 },
    ]);
  });

  it('says which field of a row changed where it is not the figure itself', () => {
    expect(
      difference(base, patchLine(base, 'fee', { risk: 0.2, source: { ...newSource, who: 'A. Osei' } })),
    ).toEqual([
      { path: 'lines.fee.risk', label: 'Licence, risk', before: 0, after: 0.2 },
      { path: 'lines.fee.source.who', label: 'Licence, source, who', before: '', after: 'A. Osei' },
    ]);
  });
  const newSource = { whose: 'unknown', who: '', on: null, note: '', link: '' } as const;

  it('reports a row added or removed as one change, whatever its place', () => {
    const added = addLine(base, { id: 'x', bucket: 'tangible-benefit', label: 'More' }, 'hours');
    const [change, ...rest] = difference(base, added);
    expect(rest).toEqual([]);
    expect(change).toMatchObject({ path: 'lines.x', label: 'More', before: undefined, after: { id: 'x' } });
    expect(difference(added, base)).toMatchObject([
      { path: 'lines.x', before: { id: 'x' }, after: undefined },
    ]);
  });

  it('reports another order of the same rows once', () => {
    const turned = { ...base, lines: [...base.lines].reverse() };
    expect(difference(base, turned)).toEqual([
      { path: 'lines', label: 'Order of the lines', before: ['hours', 'fee'], after: ['fee', 'hours'] },
    ]);
  });

  it('compares values by year, rollouts and settings as wholes, and words them by the row they set', () => {
    const byYear = patchAssumption(base, 'agents', { value: [40, 60] });
    expect(difference(base, byYear)).toMatchObject([{ before: 40, after: [40, 60] }]);
    const set = {
      ...base,
      rollout: { byYear: [0.5, 1] },
      scenarios: base.scenarios.map((s) => (s.id === 'down' ? { ...s, set: { agents: { times: 0.8 } } } : s)),
    };
    expect(difference(base, set)).toEqual([
      {
        path: 'rollout',
        label: 'Rollout',
        before: { goLive: 0, fullAdoption: 0 },
        after: { byYear: [0.5, 1] },
      },
      {
        path: 'scenarios.down.set.agents',
        label: 'Down market, settings, Support agents',
        before: undefined,
        after: { times: 0.8 },
      },
    ]);
  });

  it('is not misled by an assumption called like something of every object', () => {
    const named: Case = {
      ...base,
      assumptions: [newAssumption({ name: 'constructor', value: 1 })],
      scenarios: base.scenarios.map((s) => ({
        ...s,
        set: { constructor: 3 } as Case['scenarios'][0]['set'],
      })),
    };
    const without = { ...named, scenarios: base.scenarios };
    expect(difference(without, named)).toMatchObject([
      { path: 'scenarios.down.set.constructor', before: undefined, after: 3 },
      { path: 'scenarios.up.set.constructor', before: undefined, after: 3 },
    ]);
  });
});

it('calls what a template brought by its name, never by its id', () => {
  const base = instantiate('support', { id: 'a', start: '2026-01' });
  const [number] = base.assumptions;
  const [row] = base.lines;
  if (!number || !row) throw new Error('an empty template');
  const changed = {
    ...base,
    assumptions: base.assumptions.map((a) => (a === number ? { ...a, value: 900 } : a)),
    lines: base.lines.map((l) => (l === row ? { ...l, risk: 0.5 } : l)),
  };
  const labels = difference(base, changed).map((change) => change.label);
  expect(labels[0]).toBe(labelOf.assumption(number));
  expect(labels[1]).toContain(labelOf.line(row));
});
