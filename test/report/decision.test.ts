/** What a case says of its decision before and after it was agreed. */
import { expect, it } from 'vitest';
import { agree, type Case } from '../../src/case/index.ts';
import { successTexts } from '../../src/report/sentences.ts';
import { validityText } from '../../src/report/validity.ts';
import { decisionHeading, decisionText, decisionTitle, sinceAgreed } from '../../src/report/decision.ts';

import { makeCase } from '../fixtures/makeCase.ts';
import { reportOf } from '../fixtures/reportOf.ts';

const open = makeCase({
  customer: { name: 'Halden' },
  solution: 'Parcelwise',
  start: '2026-01',
  years: 1,
  validUntil: '2026-02-28',
  lines: [
    { id: 'gain', bucket: 'tangible-benefit', label: 'Gain', formula: '4000', per: 'month' },
    { id: 'fee', bucket: 'tangible-cost', label: 'Fee', formula: '1000', per: 'month' },
  ],
  reviews: [
    { id: 'r1', month: 3, on: '2026-03-31', next: '2026-06-30', measured: { gain: 6000 }, held: false },
  ],
});
const agreed = agree(open, { on: '2026-01-10', by: 'A. Osei' });
const held = { ...agreed, reviews: agreed.reviews.map((r) => ({ ...r, held: true })) };
const said = (c: Case): string[] => {
  const r = reportOf(c);
  return [decisionHeading(r), decisionTitle(r), decisionText(r), ...sinceAgreed(r)];
};

it('asks while nothing is agreed, then says what was agreed, what came of it and what is next', () => {
  expect(said(open)).toEqual([
    'Decision asked for',
    'Does Halden go ahead with Parcelwise? Decision asked for by Feb 28, 2026',
    'Decide whether Halden goes ahead with Parcelwise. Over 1 year it costs $12K and brings benefits of $48K: $36K net. These figures are valid until Feb 28, 2026.',
  ]);
  const plan = [
    'What was agreed',
    'Halden goes ahead with Parcelwise: agreed by A. Osei on Jan 10, 2026',
    'By the agreed plan it costs $12K over 1 year and brings benefits of $48K: $36K net.',
  ];
  // A review that was only begun says nothing yet.
  expect(said(agreed)).toEqual(plan);
  expect(said(held)).toEqual([
    ...plan,
    'Halden is $6K behind plan at month 3. Mostly because of gain, as measured (−$6K).',
    'Next review: Jun 30, 2026.',
  ]);
  expect(said({ ...held, start: '2026-02' })[2]).toMatch(/The plan was changed after it was agreed\.$/);
});

it('says that the next review and the renewal are past due once their days have passed', () => {
  const c = { ...held, success: { ...held.success, renewal: '2026-12-31' } };
  const on = (today: string): string[] => {
    const r = reportOf(c, {}, { today });
    return [sinceAgreed(r).at(-1) ?? '', successTexts(r)[0] ?? ''];
  };
  expect(on('2026-06-30')).toEqual(['Next review: Jun 30, 2026.', 'Renewal: Dec 31, 2026']);
  expect(on('2026-07-01')).toEqual(['Next review: Jun 30, 2026, past due.', 'Renewal: Dec 31, 2026']);
  expect(on('2027-01-01')[1]).toBe('Renewal: Dec 31, 2026, past due');
});

it('asks for no decision by a day that has passed, and says that the figures were valid until then', () => {
  const on = (c: Case, today: string): string[] => {
    const r = reportOf(c, {}, { today });
    return [decisionTitle(r), decisionText(r).split(' net. ')[1] ?? '', validityText(r)];
  };
  const asked = 'Does Halden go ahead with Parcelwise?';
  expect(on(open, '2026-02-28')).toEqual([
    `${asked} Decision asked for by Feb 28, 2026`,
    'These figures are valid until Feb 28, 2026.',
    'valid until Feb 28, 2026',
  ]);
  expect(on(open, '2026-03-01')).toEqual([
    asked,
    'These figures were valid until Feb 28, 2026. Ask whether they still hold before you decide.',
    'was valid until Feb 28, 2026',
  ]);
  // By the last step that is still to be taken, unless that day has passed as well.
  const steps = [
    { id: 's', what: 'Sign', side: 'customer' as const, who: '', due: '2026-03-15', done: null },
  ];
  expect(on({ ...open, steps }, '2026-03-15')[0]).toBe(`${asked} Decision asked for by Mar 15, 2026`);
  expect(on({ ...open, steps }, '2026-03-16')[0]).toBe(asked);
  // What was agreed stands, whatever day it was offered until.
  expect(on(agreed, '2026-03-01')[2]).toBe('');
  expect(validityText(reportOf({ ...open, validUntil: null }))).toBe('');
});
