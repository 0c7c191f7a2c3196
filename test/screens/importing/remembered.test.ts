import { describe, expect, it } from 'vitest';
import { entriesFrom, maxEntries } from '../../../src/screens/importing/remembered.ts';

const entry = { as: 'rows', headings: 'item\u0001amount', columns: { 1: { role: 'amount' } }, fields: {} };

describe('columns kept for the next file', () => {
  it('are read back as they were', () => {
    const kept = { ...entry, bucket: 'tangible-cost', per: 'month', scale: 1000 };
    expect(entriesFrom(JSON.stringify([kept]))).toEqual([kept]);
  });
  it('are nothing where they are not ours, and only what is one of today’s choices is taken', () => {
    for (const text of [null, '', '{', '5', '{"a":1}', 'null', '[null,3,"x",{}]'])
      expect(entriesFrom(text)).toEqual([]);
    const odd = JSON.stringify({
      ...entry,
      columns: {
        1: { role: 'amount', of: -2, bucket: 'gold' },
        x: { role: 'label' },
        2: { role: 'king' },
        900: { role: 'label' },
      },
      fields: { 0: 'customer', 1: 'password' },
      per: 'week',
      scale: 7,
    });
    expect(entriesFrom(`[${odd.replace('{', '{"__proto__":{"bucket":"tangible-cost"},')}]`)).toEqual([
      { ...entry, columns: { 1: { role: 'amount' } }, fields: { 0: 'customer' } },
    ]);
  });
  it('are no more than a few files', () => {
    expect(entriesFrom(JSON.stringify(Array.from({ length: 500 }, () => entry)))).toHaveLength(maxEntries);
  });
});
