import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstView,
  storedText,
  readStored,
  readMessage,
  readShown,
  stageContent,
  stageCopy,
} from '../../../src/screens/present/protocol.ts';
import { reviewPresentationSteps } from '../../../src/screens/present/steps.ts';
import { evaluate } from '../../../src/value/index.ts';
import { arbitraryCase } from '../../fixtures/arbitraryDocument.ts';
import { realCase } from '../../fixtures/realCases.ts';
import { quarterly } from '../../browser/cases.ts';
import { makeCase } from '../../fixtures/makeCase.ts';

const shownOf = (c: ReturnType<typeof makeCase>) => ({
  case: c,
  scenario: null,
  lean: 'likely' as const,
  countable: false,
  came: null,
});

describe('what the windows of a presentation say', () => {
  it('every message survives the channel', () => {
    for (const message of [
      { kind: 'who' },
      { kind: 'hello' },
      { kind: 'leaving' },
      { kind: 'view', started: 1, view: firstView },
      { kind: 'wish', started: 1, view: { step: 'cash', dim: 'a', blank: true } },
      { kind: 'shown', started: 1, shown: shownOf(realCase(10)) },
      { kind: 'stop', started: 1 },
    ])
      expect(readMessage(structuredClone(message))).toEqual(message);
  });

  it('anything else is no message, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (data) => readMessage(data) === null));
    expect(readMessage({ kind: 'view', started: 1, view: { ...firstView, note: 'x' } })).toBeNull();
    expect(readMessage({ kind: 'view', started: '1', view: firstView })).toBeNull();
    expect(readMessage({ kind: 'stop', started: 1, case: {} })).toBeNull();
  });

  it('a case in a message passes the gate every case passes', () => {
    const good = shownOf(realCase(10));
    expect(readShown(good)).toEqual(good);
    expect(readShown({ ...good, case: { ...good.case, lines: 'none' } })).toBeNull();
    expect(readShown({ ...good, case: { ...good.case, secret: 1 } })).toBeNull();
  });

  it('the copy on stage holds no private note and keeps every figure', () => {
    fc.assert(
      fc.property(arbitraryCase, (c) => {
        const copy = stageCopy(c);
        expect(copy.privateNote).toBe('');
        for (const x of [...copy.lines, ...copy.assumptions, ...copy.dimensions])
          expect(x.privateNote).toBe('');
        expect(copy.success.weights).toEqual({});
        expect([copy.reviews, copy.comments]).toEqual([[], []]);
        const [a, b] = [evaluate(c), evaluate(copy)];
        expect(b.net).toEqual(a.net);
        expect(b.whole).toEqual(a.whole);
      }),
      { numRuns: 50 },
    );
  });

  it('a presented review goes on stage with those before it, and with findings only where asked', () => {
    const one = (id: string, month: number, more: Record<string, unknown> = {}) => ({
      id,
      month,
      on: `2026-0${month}-28`,
      note: 'among us',
      findings: [{ id: 'f', about: 'agents', action: 'said among us' }],
      ...more,
    });
    const c = makeCase({
      ...quarterly(),
      privateNote: 'secret',
      reviews: [one('a', 3), one('b', 6), one('c', 9), one('d', 1, { held: false })],
    });
    const shown = stageContent(shownOf(c), { id: 'b', findings: false });
    expect(shown.review).toBe('b');
    expect(shown.case.reviews.map((r) => r.id)).toEqual(['a', 'b']);
    expect(JSON.stringify(shown)).not.toMatch(/among us|secret/);
    expect(readShown(structuredClone(shown))).toEqual(shown);
    expect(JSON.stringify(stageContent(shownOf(c), { id: 'b', findings: true }))).toContain('said among us');
    // One that was not held, or is gone, is not presented: the case is.
    for (const id of ['d', 'gone'])
      expect(stageContent(shownOf(c), { id, findings: true }).review).toBeUndefined();
    // What stays behind makes no step.
    expect(reviewPresentationSteps(shown.case, 'b').map((s) => s.kind)).toEqual(['verdict', 'required']);
    expect(reviewPresentationSteps(c, 'b').map((s) => s.kind)).toEqual(['verdict', 'required', 'next']);
  });

  it('what came true goes on stage as figures, without the review they come from', () => {
    const secret = 'said among us';
    const c = makeCase({
      ...quarterly(),
      reviews: [
        {
          id: 'r1',
          month: 3,
          on: '2026-03-31',
          actual: { agents: 0 },
          note: secret,
          findings: [{ id: 'f', about: 'agents', action: secret }],
        },
      ],
    });
    const shown = stageContent({ case: c, scenario: null, lean: 'likely', countable: false });
    expect(shown.came).toMatchObject({ month: 3, planToDate: 9000, actualToDate: -3000 });
    expect(shown.case.reviews).toEqual([]);
    expect(JSON.stringify(shown)).not.toContain(secret);
    expect(readMessage({ kind: 'shown', started: 1, shown })).toEqual({ kind: 'shown', started: 1, shown });
    expect(readMessage({ kind: 'shown', started: 1, shown: { ...shown, came: c.reviews[0] } })).toBeNull();
  });

  it('what a window keeps for its reload is read back, and damage is not', () => {
    const shown = shownOf(stageCopy(realCase(30)));
    const view = { step: 'odds', dim: null, blank: false };
    const text = storedText(5, shown, view);
    expect(readStored(text)).toEqual({ started: 5, shown, view });
    expect(readStored(null)).toBeNull();
    expect(readStored(text.slice(0, -9))).toBeNull();
    expect(readStored(text.replace('"worthwhile"', '"other"'))).toBeNull();
  });
});
