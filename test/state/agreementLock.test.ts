import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as lock from '../../src/state/agreementLock.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const agreed = makeCase({
  lines: [{ id: 'fee', bucket: 'tangible-cost', formula: '100' }],
  agreed: { on: '2026-05-12', by: 'A. Osei', fingerprint: 'f'.repeat(64) },
});
const dearer = { ...agreed, lines: agreed.lines.map((l) => ({ ...l, formula: '500' })) };

describe('the lock of an agreed plan', () => {
  let { breaksLock }: typeof lock = {} as typeof lock;
  beforeEach(async () => {
    vi.resetModules();
    ({ breaksLock } = await import('../../src/state/agreementLock.ts'));
  });

  it('holds even before what it needs has been loaded', () => {
    expect(breaksLock(agreed, dearer)).toBe(true);
    expect(breaksLock(agreed, { ...agreed, note: 'Signed' })).toBe(false);
  });
  it('holds nothing of a case nobody agreed on', () => {
    expect(breaksLock({ ...agreed, agreed: null }, { ...dearer, agreed: null })).toBe(false);
  });
});
