import { describe, expect, it } from 'vitest';
import { instantiate } from '../../src/case/templates/index.ts';
import { readByKey } from '../../src/host/read.ts';
import { templateOf } from '../../src/host/ownTemplate.ts';
import { addRows, collidingNames, evaluate } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { optionCase } from '../fixtures/optionCase.ts';

const open = makeCase({
  assumptions: [{ name: 'hourly_cost', label: 'Hourly cost', unit: 'money', value: 50 }],
  lines: [{ id: 'time_saved', bucket: 'tangible-benefit', label: 'Ours', formula: 'hourly_cost * 2' }],
});
const from = instantiate('efficiency', { id: 'x', start: '2026-01' });
const how = {
  label: (x: { label: string } & ({ id: string } | { name: string })) =>
    'id' in x ? `row ${x.id}` : `number ${x.name}`,
  freshId: () => 'fresh',
};

describe('rows of a template in an open case', () => {
  it('bring the numbers they need, and share those of the same name if they are the same', () => {
    expect(collidingNames(open, from, ['time_saved', 'rework']).map((a) => a.name)).toEqual(['hourly_cost']);
    const next = addRows(open, from, ['time_saved', 'rework'], { share: true, ...how });
    expect(next.lines.map((l) => l.id)).toEqual(['time_saved', 'fresh', 'rework']);
    expect(next.lines[1]?.label).toBe('row time_saved');
    expect(next.assumptions.filter((a) => a.name.startsWith('hourly_cost'))).toHaveLength(1);
    expect(next.assumptions[0]?.value).toBe(50);
    expect(next.assumptions.map((a) => a.name)).toContain('errors_avoided');
    expect(next.assumptions.map((a) => a.name)).not.toContain('leavers_avoided');
  });
  it('keep theirs apart under another name, and no figure of the case moves', () => {
    const next = addRows(open, from, ['time_saved'], { share: false, ...how });
    const fresh = next.lines.find((l) => l.id === 'fresh');
    expect(fresh?.formula).toBe('people * hours_saved * hourly_cost_2 * share_used');
    expect(next.assumptions.find((a) => a.name === 'hourly_cost_2')).toMatchObject({
      value: null,
      label: 'number hourly_cost',
    });
    expect(evaluate(next).net).toEqual(evaluate(open).net);
  });
  it('none chosen: the case itself', () => {
    expect(addRows(open, from, [], { share: true, ...how })).toBe(open);
  });
});

describe('rows kept as a template', () => {
  const c = optionCase();
  it('are an entry of the host’s file as they are, without anything of the customer', () => {
    const made = templateOf(c, { id: 'own', name: 'Ours', about: '', numbers: false });
    const read = readByKey({ templates: [JSON.parse(JSON.stringify(made))] });
    expect(read?.faults).toEqual([]);
    expect(read?.config.templates[0]?.lines.map((l) => l.id)).toEqual(c.lines.map((l) => l.id));
    const text = JSON.stringify(made);
    for (const word of ['Osei', 'Halden', '4000', 'osei']) expect(text).not.toContain(word);
    expect(text).toContain('How many hours a year go into keying invoices?');
  });
  it('with the amounts where they are asked for', () => {
    const made = templateOf(c, { id: 'own', name: 'Ours', about: '', numbers: true });
    expect(JSON.stringify(made)).toContain('4000');
    expect(readByKey({ templates: [made] })?.faults).toEqual([]);
  });
});
