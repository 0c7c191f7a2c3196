/** The small calculator: what it asks for, what it shows, what it carries on, and whom it speaks to. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { templates } from '../../src/case/templates/index.ts';
import { instantiate } from '../../src/case/templates/index.ts';
import { parseHostConfig } from '../../src/host/readFile.ts';
import {
  splitQuery,
  askedKeys,
  continuedQuery,
  valueOf,
  withValue,
} from '../../src/screens/calculator/askedInputs.ts';
import { parentPage, type FramedWindow } from '../../src/screens/calculator/parentPage.ts';
import { lengthsOf, monthsOf, resultOf } from '../../src/screens/calculator/result.ts';
import { caseFromAddress } from '../../src/screens/shared/fromAddress.ts';

const seed = { id: 'small', start: '2026-01', prepared: { by: '', on: null }, note: '' };
const demo = readFileSync('demo/config.json', 'utf8');
const { config } = parseHostConfig(demo);

describe('a host’s file', () => {
  it('marks what is asked for, and the marks are no part of the case', () => {
    expect(parseHostConfig(demo).problem).toBeUndefined();
    expect(config.templates[0]?.asks).toEqual(['agents', 'hourly_cost', 'leavers']);
    expect(caseFromAddress('answers', '', config, seed)?.case.assumptions).toHaveLength(4);
  });

  it('keeps eight at most, and names a mark that is neither true nor false', () => {
    const template = (ask: unknown) => ({
      templates: [
        {
          id: 'many',
          name: 'Many',
          case: { assumptions: Array.from({ length: 9 }, (_, i) => ({ name: `n${i}`, ask })) },
        },
      ],
    });
    const many = parseHostConfig(JSON.stringify(template(true)));
    expect(many.config.templates[0]?.asks).toHaveLength(8);
    expect(many.problem).toMatchObject({ faults: [{ fault: { what: 'too-many', most: 8 } }] });
    const odd = parseHostConfig(JSON.stringify(template('yes')));
    expect(odd.config.templates[0]?.asks).toEqual([]);
    expect(odd.problem).toMatchObject({ faults: Array(9).fill({ fault: { what: 'wrong-type' } }) });
  });

  it('names the sites that are spoken to by their origin alone, part by part', () => {
    for (const parent of ['https://a.example', 'http://127.0.0.1:4181', 'https://xn--mller-kva.example'])
      expect(
        parseHostConfig(JSON.stringify({ calculator: { parents: [parent] } })).config.calculator?.parents,
      ).toEqual([parent]);
    for (const parent of [
      '*',
      'https://a.example/',
      'a.example',
      'https://*.a.example',
      'javascript:0',
      'null',
      '',
    ]) {
      const read = parseHostConfig(JSON.stringify({ calculator: { parents: [parent], button: 'Go' } }));
      expect(read.config.calculator).toEqual({ parents: [], button: 'Go' });
      expect(read.problem).toMatchObject({ kind: 'invalid' });
    }
  });
});

describe('what is asked for', () => {
  it('is few enough for every template of ours, and gives a result once it is all entered', () => {
    for (const { id } of templates) {
      const c = instantiate(id, seed);
      const asks = askedKeys(c, []);
      expect(asks.length).toBeGreaterThanOrEqual(3);
      expect(asks.length).toBeLessThanOrEqual(8);
      const filled = asks.reduce((now, key, i) => withValue(now, key, i + 1), c);
      expect(asks.map((key) => valueOf(filled, key))).toEqual(asks.map((_, i) => i + 1));
      expect(resultOf(filled)).toMatchObject({ empty: false, failing: false });
    }
  });

  it('is carried on as an address that begins the same case', () => {
    const { look, rest } = splitQuery('look=plain&customer=M%26S&agents=5&nonsense=1');
    expect(look).toBe('plain');
    const begun = caseFromAddress('answers', rest, config, seed);
    const now = withValue(begun?.case as NonNullable<typeof begun>['case'], 'agents', 12.5);
    const query = continuedQuery(rest, now, ['agents', 'hourly_cost']);
    expect(query).toBe('customer=M%26S&nonsense=1&agents=12.5');
    expect(caseFromAddress('answers', query, config, seed)?.case.assumptions[0]?.value).toBe(12.5);
  });

  it('survives whatever stands in the address', () => {
    for (const query of ['%', 'look', 'look=%E0', `agents=${'9'.repeat(1_000_000)}`, '__proto__=1&look=card'])
      expect(caseFromAddress('answers', splitQuery(query).rest, config, seed)).not.toBeNull();
    expect(caseFromAddress('nobody', '', config, seed)).toBeNull();
    expect(caseFromAddress('__proto__', '', config, seed)).toBeNull();
  });
});

describe('what is shown', () => {
  const filled = caseFromAddress('answers', 'agents=40&hourly_cost=30&leavers=10', config, seed)?.case;
  it('is countable and perceived, with the range of the template’s own numbers', () => {
    const small = filled as NonNullable<typeof filled>;
    const result = resultOf(small);
    // 40 × 2 × 44 × 30 = 105,600 a year, 10 × 0.2 × 4,000 = 8,000 perceived, 40 × 600 = 24,000 of cost, over 3 years.
    expect(result.net).toBeCloseTo(3 * (105_600 + 8_000 - 24_000), 6);
    expect(result.countable).toBeCloseTo(3 * (105_600 - 24_000), 6);
    expect(result.range?.low).toBeCloseTo(3 * (52_800 + 8_000 - 24_000), 6);
    expect(result.range?.high).toBeCloseTo(3 * (158_400 + 8_000 - 24_000), 6);
    expect(result.bars.map(({ id }) => id)).toEqual(['benefits', 'costs', 'net']);
    expect(lengthsOf(result.bars)[0]).toEqual({ measured: 316_800 / 340_800, rest: 1 - 316_800 / 340_800 });
    expect(lengthsOf([{ id: 'net', total: 0, measured: null }])).toEqual([{ measured: 0, rest: 0 }]);
    expect(monthsOf({ kind: 'never' })).toBeNull();
    // Nothing is paid where no cost is counted yet: that is no payback to tell a site of.
    expect(monthsOf({ kind: 'immediate' })).toBe(0);
    const { payback } = resultOf({ ...small, lines: small.lines.filter(({ id }) => id !== 'licence') });
    expect(payback).toEqual({ kind: 'immediate', free: true });
    expect(monthsOf(payback)).toBeNull();
  });
});

describe('the page around', () => {
  const heard: [unknown, string][] = [];
  const framed = (around?: string): FramedWindow => ({
    parent: { postMessage: (message, origin) => heard.push([message, origin]) },
    location: around === undefined ? {} : { ancestorOrigins: [around] },
  });
  const named = ['https://a.example', 'https://b.example'];

  it('is told only where the host named its site, and by that name alone', () => {
    expect(parentPage(named, framed('https://evil.example'))).toBeNull();
    expect(parentPage(named, framed('null'))).toBeNull();
    expect(parentPage([], framed())).toBeNull();
    parentPage(named, framed('https://b.example'))?.post({ worthwhile: 1, height: 5 });
    expect(heard).toEqual([[{ worthwhile: 1, height: 5 }, 'https://b.example']]);
    heard.length = 0;
    // Where the browser does not say, each message is addressed, and delivered to nobody else.
    parentPage(named, framed())?.post({ worthwhile: 1, height: 5 });
    expect(heard.map(([, origin]) => origin)).toEqual(named);
  });

  it('is none where nothing frames the calculator', () => {
    const alone = { location: {} } as unknown as { parent: FramedWindow['parent']; location: object };
    alone.parent = alone as unknown as FramedWindow['parent'];
    expect(parentPage(named, alone as unknown as FramedWindow)).toBeNull();
  });
});
