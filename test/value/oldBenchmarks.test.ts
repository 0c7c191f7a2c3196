/** Official figures: whole, offered by unit and currency, and named once they are old. */
import { describe, expect, it } from 'vitest';
import { newAssumption, newLine, parseCase, units } from '../../src/case/index.ts';
import {
  isOld,
  lastDayOf,
  publicFigures,
  publicFiguresFor,
  type PublicFigure,
} from '../../src/case/publicFigures.ts';
import { checkInWords } from '../../src/text/checks.ts';
import { makeFormats } from '../../src/text/format.ts';
import { benchmarksWords } from '../../src/text/words/benchmarks.ts';
import { checks, evaluate } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

describe('official figures', () => {
  it('each say body, release, address, terms and scope, and hold as the source of a number', () => {
    expect(new Set(publicFigures.map(({ id }) => id)).size).toBe(publicFigures.length);
    for (const p of publicFigures as readonly PublicFigure[]) {
      expect(p.link).toMatch(/^https?:\/\/[\w.-]+\//);
      expect(p.unit === 'money').toBe(p.currency !== undefined);
      expect(p.unit === 'percent' ? p.value < 1 : p.value > 0).toBe(true);
      const { label, licence } = benchmarksWords();
      const note = benchmarksWords().note(
        label[p.id as keyof typeof label],
        p.release,
        'x',
        licence[p.licence],
      );
      expect(note.length).toBeGreaterThan(60);
      const on = p.until === null ? null : lastDayOf(p.until);
      const source = { whose: 'benchmark' as const, who: p.who, on, note, link: p.link };
      const c = makeCase({
        assumptions: [newAssumption({ name: 'a', unit: p.unit, value: p.value, source })],
      });
      expect(parseCase(c).ok).toBe(true);
    }
  });

  it('are offered by unit and, for money, in the currency of the case', () => {
    for (const unit of units)
      for (const currency of ['USD', 'EUR', 'JPY'])
        for (const p of publicFiguresFor({ unit }, currency)) {
          expect(p.unit).toBe(unit);
          expect(p.currency ?? currency).toBe(currency);
        }
    expect(publicFiguresFor({ unit: 'money' }, 'JPY')).toEqual([]);
    expect(publicFiguresFor({ unit: 'money' }, 'EUR').map(({ country }) => country)).toEqual([
      'DE',
      'ES',
      'FR',
      'NL',
      'PL',
    ]);
  });

  it('are old the day after 24 months', () => {
    expect(lastDayOf('2024-02')).toBe('2024-02-29');
    expect(lastDayOf('2023-12')).toBe('2023-12-31');
    for (const [day, today, old] of [
      ['2024-11-29', '2026-11-29', false],
      ['2024-11-29', '2026-11-30', true],
      ['2024-10-31', '2026-11-01', true],
      ['2024-12-31', '2026-11-29', false],
      ['2023-05', '2026-11-29', true],
    ] as const)
      expect(isOld(day, today), `${day} ${today}`).toBe(old);
  });

  it('are named by a check once they are old, numbers and rows alike, by the day that is passed in', () => {
    const source = (on: string | null, whose: 'benchmark' | 'customer' = 'benchmark') => ({
      whose,
      who: 'Office',
      on,
      note: '',
      link: '',
    });
    const c = makeCase({
      assumptions: [
        newAssumption({ name: 'old_one', value: 1, source: source('2023-05-31') }),
        newAssumption({ name: 'fresh_one', value: 1, source: source('2026-03-31') }),
        newAssumption({ name: 'undated', value: 1, source: source(null) }),
        newAssumption({ name: 'theirs', value: 1, source: source('2020-01-01', 'customer') }),
        newAssumption({ name: 'empty_one', source: source('2020-01-01') }),
      ],
      lines: [
        {
          ...newLine({ id: 'gain', bucket: 'tangible-benefit', label: 'Gain', formula: '5' }),
          source: source('2022-01-31'),
        },
      ],
    });
    const found = (today: string | null) =>
      checks(c, evaluate(c), today).filter(({ kind }) => kind === 'old-benchmarks');
    expect(found('2026-11-29')).toEqual([{ kind: 'old-benchmarks', names: ['old_one'], lines: ['gain'] }]);
    expect(found('2023-06-01')).toEqual([]);
    expect(found(null)).toEqual([]);
    const [check] = found('2026-11-29');
    expect(check && checkInWords(check, c, makeFormats('en-US', 'USD'))).toBe(
      'Old one and Gain: the benchmark is older than 24 months. Look for a newer one, or ask the customer.',
    );
  });
});
