/** Figures a customer filled into a review and sent back, against a case that moved on meanwhile. */
import { describe, expect, it } from 'vitest';
import { documentOf, parseCase, type Case } from '../../src/case/index.ts';
import { answerData } from '../../src/report/datasets/answer.ts';
import { tableOf } from '../../src/report/dataset.ts';
import { answerTo } from '../../src/share/answer.ts';
import {
  acceptRows,
  counterOffer,
  customerCopy,
  nearestTo,
  reviewRows,
  valueAt,
} from '../../src/share/index.ts';
import { changeValue } from '../../src/text/changes.ts';
import { makeFormats } from '../../src/text/format.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const from = { who: 'P. Iyer', on: '2026-04-01' };
const mine = makeCase({
  id: 'sent',
  start: '2026-01',
  years: 2,
  assumptions: [
    { name: 'minutes', label: 'Minutes', value: 10, today: 20 },
    { name: 'agents', label: 'Agents', value: 10 },
  ],
  lines: [{ id: 'gain', bucket: 'tangible-benefit', label: 'Gain', formula: 'minutes * agents' }],
  reviews: [
    { id: 'r1', month: 3, on: '2026-03-31', held: false },
    { id: 'r2', month: 6, on: '2026-06-30', held: false },
  ],
});
const sent = customerCopy(mine, {}, ['r1']);
const patched = (c: Case, patch: Partial<Case['reviews'][number]>): Case => ({
  ...c,
  reviews: c.reviews.map((r) => (r.id === 'r1' ? { ...r, ...patch } : r)),
});
const answer = counterOffer(
  sent,
  patched(sent, { actual: { minutes: 5, agents: 8 }, surveys: { nps: 40, csat: null, ces: null } }),
  from.who,
  from.on,
);
const rowsOf = (c: Case) => reviewRows(c, answer, c).rows;
const states = (c: Case): Record<string, string> =>
  Object.fromEntries(rowsOf(c).map((row) => [row.key.replace('reviews.r1.', ''), row.state]));

describe('an answer to a review', () => {
  it('is gone through figure by figure; what was taken over is offered no more, and half an answer takes nothing back', () => {
    expect(states(mine)).toEqual({
      'actual.minutes': 'clean',
      'actual.agents': 'clean',
      'surveys.nps': 'clean',
    });
    const taken = acceptRows(mine, rowsOf(mine), from, []);
    expect(taken.ok && rowsOf(taken.value)).toEqual([]);
    const ahead = patched(mine, { measured: { gain: 900 }, actual: { minutes: 5 } });
    expect(states(ahead)).toEqual({ 'actual.agents': 'clean', 'surveys.nps': 'clean' });
    const both = acceptRows(ahead, rowsOf(ahead), from, []);
    expect(both.ok && both.value.reviews[0]).toMatchObject({
      measured: { gain: 900 },
      actual: { minutes: 5, agents: 8 },
    });
  });
  it('to a review that is gone comes as one row, which brings it back as it was begun, in its place', () => {
    const without = { ...mine, reviews: mine.reviews.slice(1) };
    const rows = rowsOf(without);
    expect(rows.map((row) => [row.key, row.kind, row.state])).toEqual([
      ['reviews.r1', 'added', 'goneReview'],
    ]);
    expect(changeValue(rows[0]?.changes[0]?.after, 'reviews.r1', mine, makeFormats('en-US', 'USD'))).toBe(
      'Minutes 5 · Agents 8 · NPS 40',
    );
    const back = acceptRows(without, rows, from, []);
    expect(back.ok && back.value.reviews.map((r) => [r.id, r.held, r.actual])).toEqual([
      ['r1', false, { minutes: 5, agents: 8 }],
      ['r2', false, {}],
    ]);
    // Known as it was sent, it is no other.
    expect(reviewRows(without, answer, mine).rows).toEqual(rows);
    // A review sent along and left empty is nothing to bring back.
    const empty = counterOffer(sent, sent, from.who, from.on);
    expect(reviewRows(without, empty, without).rows).toEqual([]);
  });
  it('says of a review that was held since, and of a number that the case has no more', () => {
    const held = patched(mine, { held: true });
    expect(Object.values(states(held))).toEqual(['held', 'held', 'held']);
    const renamed = {
      ...mine,
      assumptions: mine.assumptions.map((a) => (a.name === 'agents' ? { ...a, name: 'staff' } : a)),
    };
    expect(states(renamed)).toMatchObject({ 'actual.agents': 'uncounted', 'actual.minutes': 'clean' });
    const kept = acceptRows(renamed, rowsOf(renamed), from, []);
    expect(kept.ok && kept.value.reviews[0]?.actual).toEqual({ minutes: 5, agents: 8 });
  });
  it('is held against the state it was made from, so that a label changed since is not offered back', () => {
    const relabelled = {
      ...mine,
      assumptions: mine.assumptions.map((a) => (a.name === 'agents' ? { ...a, label: 'Staff' } : a)),
    };
    const base = nearestTo(answer, [relabelled, mine]);
    expect(base).toBe(mine);
    expect(reviewRows(relabelled, answer, base).rows.map((row) => row.key)).toEqual([
      'reviews.r1.actual.minutes',
      'reviews.r1.actual.agents',
      'reviews.r1.surveys.nps',
    ]);
    expect(nearestTo(answer, [mine, { ...mine }])).toBe(mine);
    expect(nearestTo(answer, [])).toBeNull();
  });
  it('is gone through though a state from before the review was begun differs in fewer rows', () => {
    const before = { ...mine, reviews: mine.reviews.slice(1) };
    expect(nearestTo(answer, [before, mine, before])).toBe(mine);
    // Nor is anything of it lost where no other state is kept.
    for (const base of [before, null])
      expect(reviewRows(mine, answer, base).rows.map((row) => [row.key, row.label, row.state])).toEqual([
        ['reviews.r1.actual.minutes', 'Minutes, month 3', 'clean'],
        ['reviews.r1.actual.agents', 'Agents, month 3', 'clean'],
        ['reviews.r1.surveys.nps', 'NPS, month 3', 'clean'],
      ]);
  });
});

describe('a confirmation of a held review', () => {
  const held = patched(mine, { held: true, actual: { minutes: 5 } });
  const copy = customerCopy(held);
  const confirmed = counterOffer(
    copy,
    patched(copy, { confirmed: { by: '', on: '2026-04-02' } }),
    from.who,
    from.on,
  );
  const statesOf = (c: Case): string[] =>
    reviewRows(c, confirmed, null).rows.map(({ key, state }) => `${key} ${state}`);

  it('is offered as it is while the review says what was sent', () => {
    expect(statesOf(held)).toEqual(['reviews.r1.confirmed clean']);
    expect(statesOf(patched(held, { note: 'told by phone', next: '2026-09-30' }))).toEqual([
      'reviews.r1.confirmed clean',
    ]);
  });
  it('is set against a state that has the review, never against one from before it', () => {
    for (const before of [{ ...held, reviews: held.reviews.slice(1) }, patched(held, { held: false })])
      expect(nearestTo(confirmed, [held, before])).toBe(held);
  });
  it('says where the review was restated since', () => {
    for (const patch of [
      { actual: { minutes: 9 } },
      { measured: { gain: 1 } },
      { month: 4 },
      { surveys: { nps: 1, csat: null, ces: null } },
    ])
      expect(statesOf(patched(held, patch))).toEqual(['reviews.r1.confirmed restated']);
  });
  it('of a review that was deleted since comes as one row, which brings it back held and confirmed', () => {
    const without = { ...held, reviews: held.reviews.slice(1) };
    // Whether the state that went out is known or not.
    for (const base of [held, null]) {
      const { rows } = reviewRows(without, confirmed, base);
      expect(rows.map((row) => [row.key, row.kind, row.state])).toEqual([
        ['reviews.r1', 'added', 'goneHeld'],
      ]);
      const back = acceptRows(without, rows, from, []);
      expect(back.ok && back.value.reviews.map((r) => [r.id, r.held, r.confirmed?.by ?? null])).toEqual([
        ['r1', true, from.who],
        ['r2', false, null],
      ]);
    }
    // What was confirmed before it went out is nothing that its reader says.
    const known = patched(held, { confirmed: { by: 'A. Osei', on: '2026-04-01' } });
    const sentBack = counterOffer(customerCopy(known), customerCopy(known), from.who, from.on);
    expect(reviewRows({ ...known, reviews: known.reviews.slice(1) }, sentBack, known).rows).toEqual([]);
  });
});

describe('the answer to what came back of reviews', () => {
  const f = makeFormats('en-US', 'USD');
  const said = (
    before: Case,
    offered: Case,
    accept: boolean,
    copy: (c: Case) => Case = (c) => c,
  ): string[][] => {
    const { rows } = reviewRows(before, offered, null);
    const accepted = accept ? rows : [];
    const next = acceptRows(before, accepted, from, []);
    if (!next.ok) throw new Error(JSON.stringify(next.problem));
    const made = answerTo({
      offered,
      base: null,
      before,
      after: next.value,
      rows,
      accepted,
      replies: {},
      to: from.who,
      by: 'A. Osei',
      on: '2026-04-03',
    });
    const gate = parseCase(documentOf({ ...next.value, answer: made }));
    expect(gate.ok).toBe(true);
    const lines = made.rows.map((row) => ({
      row,
      label: row.label,
      now: row.said.map(({ path }) => valueAt(copy(next.value), path)),
    }));
    return tableOf(answerData, { document: copy(next.value), lines, formats: f }, 'screen').rows.map((row) =>
      row.cells.slice(1, 3).map(String),
    );
  };
  it('says the figures of a whole review by name, and who confirmed one', () => {
    const without = { ...mine, reviews: mine.reviews.slice(1) };
    const figures = 'Minutes 5 · Agents 8 · NPS 40';
    expect(said(without, answer, true)).toEqual([[figures, figures]]);
    expect(said(without, answer, false)).toEqual([[figures, '—']]);
    // One that is only begun does not go along: what it says now is not said to be nothing.
    expect(said(without, answer, true, customerCopy)).toEqual([[figures, '—']]);
    expect(said(mine, answer, true, customerCopy).map(([, now]) => now)).toEqual(['—', '—', '—']);
    const held = patched(mine, { held: true });
    const copy = customerCopy(held);
    const confirmed = counterOffer(
      copy,
      patched(copy, { confirmed: { by: '', on: '2026-04-02' } }),
      from.who,
      from.on,
    );
    expect(said(held, confirmed, true)).toEqual([['P. Iyer · Apr 2, 2026', 'P. Iyer · Apr 2, 2026']]);
  });
});
