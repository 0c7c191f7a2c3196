import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRows, slotsOf, spareRows, type SlottedRows } from '../../src/util/rowWindow.ts';

const height = 50;
const sightAt = (top: number, count = 1000, room = 600) => ({ top, visible: room, height, count });

describe('the rows of a long list that are in the document', () => {
  it('hold what is seen, never more than is allowed, wherever and however one scrolls', () => {
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.nat(900),
        fc.array(fc.nat(20_000), { minLength: 1, maxLength: 12 }),
        (count, room, tops) => {
          let before: SlottedRows | null = null;
          for (const top of tops) {
            const sight = sightAt(top, count, room);
            const next = nextRows(sight, before);
            const { first, last } = next;
            const slots = slotsOf(next, before);
            expect(new Set(slots).size).toBe(last - first);
            for (let i = first; before && i < last; i++)
              if (i >= before.first && i < before.last)
                expect(slots[i - first]).toBe(before.slots[i - before.first]);
            before = { ...next, slots };
            expect(first).toBeGreaterThanOrEqual(0);
            expect(last).toBeLessThanOrEqual(count);
            expect(last - first).toBeLessThanOrEqual(Math.ceil(room / height) + 1 + 2 * spareRows);
            for (let y = top; y < Math.min(top + room, count * height); y += height / 2)
              expect(first <= Math.floor(y / height) && Math.floor(y / height) < last).toBe(true);
          }
        },
      ),
    );
  });

  it('come with spare ones, few at a time, and without them at first and on a leap, until nothing moves', () => {
    const first = nextRows(sightAt(0), null);
    expect(first).toEqual({ first: 0, last: 13, whole: false });
    const soon = nextRows(sightAt(0), first);
    expect(soon).toEqual({ first: 0, last: 19, whole: false });
    const rested = nextRows(sightAt(0), soon);
    expect(rested).toEqual({ first: 0, last: 12 + spareRows, whole: true });
    const glided = nextRows(sightAt(500), rested);
    expect(glided).toEqual({ first: 2, last: 26, whole: false });
    // Back up, the rows beneath stay for as long as they are near.
    expect(nextRows(sightAt(100), glided)).toEqual({ first: 0, last: 22, whole: true });
    const still = nextRows(sightAt(500), glided);
    expect(still).toEqual({ first: 2, last: 22 + spareRows, whole: true });
    expect(nextRows(sightAt(30_000), glided)).toEqual({ first: 599, last: 613, whole: false });
    // Rows that come take the places of those that leave.
    const [here, there] = [nextRows(sightAt(0), null), nextRows(sightAt(30_000), null)];
    const slots = slotsOf(here, null);
    expect(slotsOf(there, { ...here, slots })).toEqual([...slots, 13]);
    expect(slotsOf({ first: 2, last: 15 }, { ...here, slots })).toEqual([...slots.slice(2), 0, 1]);
    // A list that fits holds all of itself at once.
    expect(nextRows(sightAt(0, 12), null)).toEqual({ first: 0, last: 12, whole: true });
    expect(nextRows(sightAt(0, 0), null)).toEqual({ first: 0, last: 0, whole: true });
  });
});
