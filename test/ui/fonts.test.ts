// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faces, fileOf, narrowed, type Face } from './narrowFonts.ts';

describe('the two faces', () => {
  it.each(Object.keys(faces) as Face[])('%s is what its package has, narrowed', async (face) => {
    const made = await narrowed(face);
    // "wOF2", and no more than a face may weigh on a first visit.
    expect(made.subarray(0, 4).toString('latin1')).toBe('wOF2');
    expect(made.length).toBeLessThan(36_000);
    expect(readFileSync(fileOf(face)).equals(made)).toBe(true);
  });
});
