import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../src/util/base64.ts';
import { crc32 } from '../../src/util/crc32.ts';
import { equal } from '../../src/util/equal.ts';
import { collectInSlices } from '../../src/util/yielding.ts';

describe('equal', () => {
  it('holds for any plain value and its copy, whatever the order of the keys', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([k, v]) => [k, turned(v)]),
            )
          : value;
    fc.assert(fc.property(fc.jsonValue(), (value) => equal(value, turned(value))));
  });
  it('tells a list from an object, a missing key from an empty one, and nothing from nothing entered', () => {
    expect(equal([], {})).toBe(false);
    expect(equal({ a: undefined }, { b: undefined })).toBe(false);
    expect(equal(null, {})).toBe(false);
    expect(equal(0, -0)).toBe(true);
  });
});

describe('base64', () => {
  it('gives any bytes back, as Node writes and reads them', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect([...(fromBase64(text) ?? [])]).toEqual([...bytes]);
      }),
    );
  });
  it('refuses what is none', () => {
    for (const text of ['A', 'AB=', 'AB+/', 'é']) expect(fromBase64(text)).toBeNull();
  });
});

describe('crc32', () => {
  it('has the published check value', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});

describe('work in turns', () => {
  it('gives everything in order, and nothing once it is no longer wanted', async () => {
    expect(await collectInSlices([1, 2, 3], () => true)).toEqual([1, 2, 3]);
    let left = 2;
    expect(await collectInSlices([1, 2, 3], () => left-- > 0)).toBeNull();
  });
});
