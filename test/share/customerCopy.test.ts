import { describe, expect, it } from 'vitest';
import {
  fingerprint,
  newAssumption,
  newFinding,
  newLine,
  parseCase,
  type Case,
} from '../../src/case/index.ts';
import { customerCopy, leftOut } from '../../src/share/index.ts';
import { realCase } from '../fixtures/realCases.ts';

const real = realCase(10);
const secret = 'SECRET';
const full: Case = {
  ...real,
  note: 'open note',
  privateNote: secret,
  lines: real.lines.map((l) => ({ ...l, privateNote: secret, note: 'open note' })),
  assumptions: real.assumptions.map((a, i) => ({
    ...a,
    privateNote: i === 0 ? secret : '',
    peers: [{ who: 'Peer', result: '12%', link: '' }],
  })),
  dimensions: real.dimensions.map((d) => ({ ...d, privateNote: secret })),
  success: { ...real.success, weights: { value: 60 }, signs: 'osei' },
  reviews: [
    {
      id: 'q1',
      on: '2027-01-31',
      month: 6,
      by: 'M. Duarte',
      next: null,
      actual: { clerks: 13 },
      rollout: null,
      measured: {},
      dimensions: {},
      surveys: { nps: 30, csat: null, ces: null },
      findings: [newFinding({ id: 'f1', about: 'clerks', reason: 'training', action: 'coach', who: 'x' })],
      note: '',
      held: true,
      confirmed: null,
    },
  ],
};

describe('the copy for the customer', () => {
  it('holds no private note anywhere, no health weights, and no findings unless asked for', () => {
    const copy = customerCopy(full);
    expect(JSON.stringify(full)).toContain(secret);
    expect(JSON.stringify(copy)).not.toContain(secret);
    expect(copy.success.weights).toEqual({});
    expect(copy.reviews[0]?.findings).toEqual([]);
    expect(customerCopy(full, { findings: true }).reviews[0]?.findings).toHaveLength(1);
  });

  it('leaves every figure as it was, whatever is left out', () => {
    const least = customerCopy(full, {
      notes: false,
      people: false,
      peers: false,
      dimensions: false,
      success: false,
      reviews: false,
      comments: false,
    });
    // The market counts as a figure.
    expect(fingerprint(least)).toBe(fingerprint(full));
    expect(least.lines.map((l) => [l.label, l.formula])).toEqual(full.lines.map((l) => [l.label, l.formula]));
  });

  it('leaves out notes, people and reviews when asked to, and nothing that refers to them', () => {
    const copy = customerCopy(full, { notes: false, people: false, reviews: false });
    expect(JSON.stringify(copy)).not.toContain('open note');
    expect(copy.customer.people).toEqual([]);
    expect(copy.assumptions.flatMap((a) => a.for)).toEqual([]);
    expect(copy.success.signs).toBe('');
    expect(copy.reviews).toEqual([]);
  });

  it('counts what stays behind', () => {
    const n = 1 + full.lines.length + 1 + full.dimensions.length;
    expect(leftOut(full)).toMatchObject({ privateNotes: n, findings: 1, weights: 1, notes: 0, people: 0 });
    expect(leftOut(full, { people: false, notes: false })).toMatchObject({
      people: 2,
      notes: 1 + full.lines.length,
    });
  });

  it('passes the gate unchanged', () => {
    for (const choice of [
      {},
      { people: false, notes: false, dimensions: false, success: false, market: false },
    ]) {
      const copy = customerCopy(full, choice);
      expect(parseCase(JSON.parse(JSON.stringify(copy)))).toEqual({ ok: true, value: copy });
    }
  });

  it('does not touch the original', () => {
    const c: Case = {
      ...real,
      lines: [newLine({ id: 'a', bucket: 'tangible-cost' })],
      assumptions: [newAssumption({ name: 'a', privateNote: secret })],
    };
    const before = JSON.stringify(c);
    customerCopy(c, { notes: false });
    expect(JSON.stringify(c)).toBe(before);
  });
});
