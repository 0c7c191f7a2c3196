import { describe, expect, it } from 'vitest';
import { checkItems } from '../../src/text/checks.ts';
import { makeFormats } from '../../src/text/format.ts';
import { checks, evaluate } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const f = makeFormats('en-US', 'USD');
const withBenefits = (n: number) =>
  makeCase({
    lines: Array.from({ length: n }, (_, i) => ({
      id: `l${i}`,
      bucket: 'tangible-benefit',
      label: `Benefit ${i + 1}`,
      formula: '1000',
    })),
  });
const itemsOf = (n: number) => {
  const c = withBenefits(n);
  return checkItems(checks(c, evaluate(c)), c, f).filter(({ check }) => check.kind === 'no-source');
};

describe('rows without a source', () => {
  it('are named one by one while they are few', () => {
    expect(itemsOf(2).map(({ text }) => text)).toEqual([
      'Nobody is named as the source of “Benefit 1”. Say whose number it is.',
      'Nobody is named as the source of “Benefit 2”. Say whose number it is.',
    ]);
  });
  it('are one weak point from three on, and lead to the first', () => {
    const items = itemsOf(4);
    expect(items.map(({ text }) => text)).toEqual([
      '4 benefits rest on numbers nobody is named for: “Benefit 1”, “Benefit 2”, “Benefit 3”, and “Benefit 4”. Say whose numbers they are.',
    ]);
    expect(items[0]?.check).toMatchObject({ line: 'l0' });
  });
});
