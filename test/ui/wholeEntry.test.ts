import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Workspace } from '../../src/state/workspace.svelte.ts';
import { makeFormats } from '../../src/text/format.ts';
import { parseNumber } from '../../src/text/parseNumber.ts';
import type { Unit } from '../../src/case/index.ts';
import { NumberEntry } from '../../src/ui/numberEntry.svelte.ts';
import { numberReader } from '../../src/ui/numberReader.ts';
import { runs } from '../fixtures/runs.ts';

interface Held {
  value: number | number[] | null;
}

/** A field over a workspace, as screens have it; `ways` of keeping a number differ from screen to screen. */
function fieldOver(
  start: Held['value'],
  {
    locale = 'en-US',
    unit = 'money' as Unit,
    keep = (x: number | null): Held['value'] | undefined => x,
    refuse = undefined as ((x: number | null) => string | null) | undefined,
    ends = null as { low: number; high: number }[] | null,
    years = null as number[][] | null,
  } = {},
) {
  const formats = makeFormats(locale, 'USD');
  const saved: Held[] = [];
  const workspace = new Workspace<Held>({ value: start }, (d) => saved.push(d));
  const own = (): number | null => {
    const { value } = workspace.case;
    return Array.isArray(value) ? null : value;
  };
  const entry = new NumberEntry(() => ({
    value: own(),
    unit,
    context: { formats, beginEntry: () => workspace.begin() },
    onchange: (x) => {
      const kept = keep(x);
      if (kept !== undefined) workspace.update(() => ({ value: kept }), { label: 'typed', merge: 'typed' });
    },
    oncommit: () => workspace.endRun(),
    refuse,
    onrange: ends ? (range) => void ends.push(range) : undefined,
    onperyear: years ? (values) => void years.push(values) : undefined,
  }));
  const press = (text: string): void => {
    entry.input(text);
    entry.follow(own());
  };
  const type = (text: string): void => {
    entry.focus();
    for (let i = 1; i <= text.length; i++) press(text.slice(0, i));
  };
  const leave = (): void => {
    entry.blur();
    entry.follow(own());
  };
  return { workspace, entry, type, leave, press, saved, formats };
}

const value = (f: ReturnType<typeof fieldOver>): Held['value'] => f.workspace.case.value;

beforeAll(() => numberReader.load());

describe('what is typed before its reader has come', () => {
  beforeEach(() => {
    vi.stubGlobal('addEventListener', () => undefined);
    vi.stubGlobal('removeEventListener', () => undefined);
    vi.stubGlobal('navigator', { onLine: false });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  /** Takes the reader away; gives what brings it, or says that it does not come. */
  const without = () => {
    const { loaded } = numberReader;
    if (!loaded) throw new Error('not loaded');
    let resolve = (_: typeof loaded): void => undefined;
    let reject = (_: Error): void => undefined;
    const promise = new Promise<typeof loaded>((...ends) => ([resolve, reject] = ends));
    promise.catch(() => undefined);
    const there = vi.spyOn(numberReader, 'loaded', 'get').mockReturnValue(null);
    vi.spyOn(numberReader, 'load').mockReturnValue(promise);
    return {
      come: async () => {
        there.mockReturnValue(loaded);
        resolve(loaded);
        await promise;
        await Promise.resolve();
      },
      fail: async () => {
        reject(new Error('gone'));
        await vi.waitFor(() => undefined);
      },
    };
  };
  const texts = [
    '5',
    '66',
    '007',
    '',
    '250k',
    '3x40k',
    '10 per week',
    '190k to 420k',
    '40; 60',
    '=2*3',
    '-4',
    '1,5',
    '٣',
  ];

  it.each(texts)('%j ends as it would have with it, left or not', async (text) => {
    for (const left of [true, false]) {
      const after = (f: ReturnType<typeof fieldOver>) => [
        value(f),
        f.entry.text,
        f.entry.choices,
        f.entry.problem,
      ];
      const usual = fieldOver(225_000);
      usual.entry.focus();
      usual.press(text);
      if (left) usual.leave();
      const reader = without();
      const early = fieldOver(225_000);
      early.entry.focus();
      early.press(text);
      if (left) early.leave();
      await reader.come();
      vi.restoreAllMocks();
      early.entry.follow(early.workspace.case.value as number | null);
      expect(after(early)).toEqual(after(usual));
    }
  });

  it('counts at once where it is plain digits', () => {
    without();
    const f = fieldOver(225_000);
    f.type('66');
    expect(value(f)).toBe(66);
    const share = fieldOver(0.2, { unit: 'percent' });
    share.type('15');
    expect(value(share)).toBe(0.15);
  });

  it('leaves the value that was, and says where the reader does not come', async () => {
    const reader = without();
    const f = fieldOver(225_000);
    f.type('66k');
    expect(value(f)).toBe(225_000);
    expect(f.entry.problem).toBeNull();
    await reader.fail();
    await vi.waitFor(() => expect(f.entry.problem).toContain('Still using 225,000.'));
    expect(f.entry.text).toBe('66k');
    f.entry.dispose();
  });
});

describe('what is typed counts only as a whole', () => {
  it.each([
    '10 per week',
    '3x40k',
    '1h30',
    '190k to lots',
    '40 to',
    '12 -',
    '5 apples',
    '7;x',
    '1,2,3',
    '3 x 4',
    '5€',
    '2%%',
    '=4+',
    '99999999999999999999',
    '12,50',
    '190k to 420k',
  ])('%s', (text) => {
    const f = fieldOver(null);
    f.type('225000');
    expect(f.entry.commit()).toBe(true);
    f.type(text);
    f.leave();
    expect(value(f)).toBe(225_000);
    expect(f.entry.text).toBe(text);
    expect(f.saved.at(-1)).toEqual({ value: 225_000 });
    // Nothing of it is left to undo but the first entry.
    f.workspace.undo();
    expect(value(f)).toBeNull();
    expect(f.workspace.undoable).toBeNull();
  });

  it('says what holds meanwhile, also where nothing does', () => {
    const f = fieldOver(225_000);
    f.type('10 per week');
    f.leave();
    expect(f.entry.problem).toContain('Still using 225,000.');
    const empty = fieldOver(null);
    empty.type('10 per week');
    empty.leave();
    expect(empty.entry.problem).toContain('Nothing is entered here');
  });

  it('keeps a value per year that the first keystroke replaced', () => {
    const f = fieldOver([40, 60, 80]);
    f.type('10 per week');
    f.leave();
    expect(value(f)).toEqual([40, 60, 80]);
    const g = fieldOver([40, 60, 80]);
    g.type('10x');
    g.entry.revert();
    expect(value(g)).toEqual([40, 60, 80]);
  });

  it('keeps what a screen that refuses an empty value had', () => {
    const f = fieldOver(null, { keep: (x) => x ?? undefined });
    f.type('10 per week');
    f.leave();
    expect(value(f)).toBeNull();
  });

  it('goes back to before the entry where a screen keeps numbers within bounds', () => {
    const f = fieldOver(12, { unit: 'count', keep: (x) => (x === null ? undefined : Math.min(120, x)) });
    f.type('500 per week');
    expect(f.entry.text).toBe('500 per week');
    f.leave();
    expect(value(f)).toBe(12);
    f.type('500');
    f.leave();
    expect(value(f)).toBe(120);
    expect(f.entry.text).toBe('120');
  });

  it('takes nothing of a number that may not stand here, and says why', () => {
    const refuse = (x: number | null): string | null => (x !== null && x >= 1 && x <= 10 ? null : '1 to 10');
    const f = fieldOver(3, { unit: 'count', refuse });
    f.type('50');
    f.leave();
    expect(value(f)).toBe(3);
    expect(f.entry.text).toBe('50');
    expect(f.entry.problem).toBe('1 to 10');
    f.type('5');
    f.leave();
    expect(value(f)).toBe(5);
  });

  it('carries along what follows from the whole number, not from its first digits', () => {
    interface Ramp {
      goLive: number;
      full: number;
    }
    const workspace = new Workspace<Ramp>({ goLive: 6, full: 9 });
    const entry = new NumberEntry(() => ({
      value: workspace.case.full,
      unit: 'count',
      context: { formats: makeFormats('en-US', 'USD'), beginEntry: () => workspace.begin() },
      onchange: (x) =>
        workspace.update((r) => ({ goLive: Math.min(r.goLive, x ?? 0), full: x ?? 0 }), {
          label: 'full',
          merge: 'full',
        }),
      oncommit: () => workspace.endRun(),
    }));
    entry.focus();
    entry.input('1');
    expect(workspace.case).toEqual({ goLive: 1, full: 1 });
    entry.input('12');
    entry.blur();
    expect(workspace.case).toEqual({ goLive: 6, full: 12 });
  });

  it('goes back to a step taken with the keys, not behind it', () => {
    const f = fieldOver(40, { unit: 'count' });
    f.entry.focus();
    f.entry.nudge(1);
    f.type('9x');
    f.leave();
    expect(value(f)).toBe(41);
  });

  it('leaves what could be done again', () => {
    const f = fieldOver(1);
    f.workspace.update(() => ({ value: 2 }), { label: 'two' });
    f.workspace.undo();
    f.type('7 days a week');
    f.leave();
    expect(f.workspace.redoable).toBe('two');
  });

  it('does not take back what others changed in the meantime', () => {
    const f = fieldOver(225_000);
    f.type('10');
    f.workspace.replace({ value: 7 }, 'another tab');
    f.entry.follow(7);
    f.type('10 per week');
    f.leave();
    expect(value(f)).toBe(7);
  });

  const pieces = fc.constantFrom(
    ...'0123456789'.split(''),
    ...[
      '.',
      ',',
      ' ',
      '-',
      '(',
      ')',
      '%',
      'k',
      'm',
      'x',
      'h',
      ' to ',
      ';',
      '=',
      '*',
      '$',
      '€',
      'e',
      ' per week',
    ],
    ...['１', '．', '万', "'", 'Mio.', ' Std.', 'US$', '.-', 'cr', '–'],
  );
  it('whatever is typed, then left: the value of the whole, or the value before', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { minLength: 1, maxLength: 10 }).map((list) => list.join('')),
        fc.option(fc.integer({ min: -1000, max: 1_000_000 }), { nil: null }),
        fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH', 'ja-JP'),
        fc.constantFrom<Unit>('money', 'count', 'percent', 'hours', 'days', 'number'),
        (text, start, locale, unit) => {
          const f = fieldOver(start, { locale, unit });
          f.type(text);
          f.leave();
          const whole = parseNumber(text, { locale, unit, currency: 'USD' });
          const wanted =
            whole.kind === 'number' ? whole.value : whole.kind === 'empty' ? null : (start as number | null);
          expect({ text, value: value(f) }).toEqual({ text, value: wanted });
          expect(f.saved.length === 0 ? start : f.saved.at(-1)?.value).toBe(wanted);
        },
      ),
      runs(3000),
    );
  });
});

/** What every field of the product is one of: its unit, bounds, and whether it takes a range or a value a year. */
const kinds: Record<string, { unit: Unit; low?: number; high?: number; range?: true; years?: true }> = {
  'a row’s amount': { unit: 'money', range: true, years: true },
  'hours and days of an assumption': { unit: 'hours', years: true },
  'days of an assumption': { unit: 'days', years: true },
  'a range’s end': { unit: 'money' },
  'a value of one year': { unit: 'number' },
  'adoption, risk, a rate': { unit: 'percent', low: 0, high: 1 },
  'a target of return': { unit: 'percent' },
  'months, trials, term': { unit: 'count', low: 0, high: 120 },
  'a limit of money, a price, revenue a year': { unit: 'money', low: 0, high: 1e15 },
  'a factor of a scenario': { unit: 'number', low: 0, high: 100 },
  'a score of a review': { unit: 'number', low: -100, high: 100 },
};
// As people type them, right and wrong: what each is, is not said here but by how it is read as a whole.
const texts =
  "1.200,50|1,200.50|1.200|1,200|40k|3x40k|1h30|10 per week|12%|15|０．５|１２|1 200|1\u00a0200|CHF 300|$300|300 €|-|–||abc|190k to 420k|190k bis 420k|40; 60; 80|=40*52|=10.000*12|1e3|0x10|(1.200,-)|1,200.00-|$ -|1'200.-|40 FTE|5 Std.|2,5 Std.|5m|1,5 Mio.|3 Cr|万|5万|12 12|1..2|1,2,3|+7|--7|½|∞|NaN|Infinity|999999999999999999999|12 %|12,5 %|0.84|-5|500".split(
    '|',
  );

describe('every kind of number field', () => {
  it('takes the whole of what is typed, or keeps the text and the last good value and says so', () => {
    for (const [kind, { unit, low, high, range, years }] of Object.entries(kinds))
      for (const locale of ['en-US', 'de-DE'])
        for (const text of texts) {
          const at = `${kind}, ${locale}: “${text}”`;
          const refuse =
            low === undefined || high === undefined
              ? undefined
              : (x: number | null) => (x !== null && (x < low || x > high) ? 'outside' : null);
          const ends: { low: number; high: number }[] = [];
          const values: number[][] = [];
          const f = fieldOver(2, {
            unit,
            locale,
            refuse,
            ...(range ? { ends } : {}),
            ...(years ? { years: values } : {}),
          });
          f.type(text);
          const whole = parseNumber(text, { locale, unit, currency: 'USD' });
          const { echo } = f.entry;
          f.leave();
          if (text === '') {
            expect(value(f), at).toBe(2);
            continue;
          }
          const stands =
            whole.kind === 'number'
              ? !refuse?.(whole.value)
              : (whole.kind === 'range' && range) || (whole.kind === 'perYear' && years);
          if (!stands) {
            expect(value(f), at).toBe(2);
            expect(f.entry.text, at).toBe(text);
            expect(f.entry.problem !== null || f.entry.choices.length > 0, at).toBe(true);
            if (f.entry.problem !== null && f.entry.problem !== 'outside')
              expect(f.entry.problem, at).toContain(f.formats.editable(2, unit));
            continue;
          }
          expect(f.entry.problem, at).toBe(null);
          if (whole.kind === 'number') {
            expect(value(f), at).toBe(whole.value);
            // What is not plainly a number is said back while it is typed.
            if (!whole.plain) expect(echo, at).toBe(whole.understood);
          } else expect([...ends, ...values], at).toHaveLength(1);
        }
  });

  it('is the one field there is: no screen reads a number from a text by itself', () => {
    const files = (folder: string): string[] =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:svelte|svelte\.ts|ts)$/.test(name))
        .map((name) => `${folder}/${name}`);
    const found = [...files('src/screens'), ...files('src/ui')].flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      const reads =
        /\bparseNumber\(|\bparse(?:Float|Int)\(|inputmode="(?:decimal|numeric)"|type="number"/.test(source);
      return reads ? [file] : [];
    });
    expect(found.sort()).toEqual([
      // A row number of a file, pasted cells, and an amount that may as well be a formula.
      'src/screens/importing/ReadingOptions.svelte',
      'src/screens/review/pasteCells.ts',
      'src/screens/scenarios/RevenueField.svelte',
      'src/ui/MonthField.svelte',
      'src/ui/NumberField.svelte',
      'src/ui/numberEntry.svelte.ts',
    ]);
  });
});
