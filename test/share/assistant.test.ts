/** To an assistant and back: nothing private leaves, and what comes back is an offer of unknown source. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, parseCase, type Case } from '../../src/case/index.ts';
import { findJsonObject } from '../../src/share/answerText.ts';
import { forAssistant, fromAssistant } from '../../src/share/assistant.ts';
import { reviewRows } from '../../src/share/offer.ts';
import { applyRows } from '../../src/share/acceptRows.ts';
import { isOffer } from '../../src/share/origin.ts';
import { assistantText } from '../../src/screens/assistant/assistantText.ts';
import { makeFormats } from '../../src/text/format.ts';
import { secretCase, secrets } from '../fixtures/secretCase.ts';
import { runs } from '../fixtures/runs.ts';

const read = parseCase(JSON.parse(readFileSync('examples/driven.json', 'utf8')));
if (!read.ok) throw new Error('the example does not read');
const own = { ...read.value, privateNote: 'walk away below 20%', ref: '006X', arr: 50_000 };
const as = { by: 'An assistant', note: 'from an assistant', on: '2026-11-29' };
const back = (text: string, c: Case = own) => fromAssistant(text, c, as);
const changed = (change: (c: Case) => Case, c: Case = own): string => JSON.stringify(documentOf(change(c)));

describe('what an assistant gets', () => {
  it('is the case in words and as a document with its schema, without anything private', () => {
    const text = assistantText(own, makeFormats('en-US', own.currency), '€186K', '{"$schema":1}');
    expect(text).toContain('hours_saved (Hours saved each, a week): 5 hours');
    expect(text).toContain('"$schema"');
    for (const secret of ['walk away', '006X', '50000']) expect(text).not.toContain(secret);
    const all = assistantText(secretCase(), makeFormats('en-US', 'USD'), '', '');
    for (const secret of secrets) expect(all, secret).not.toContain(secret);
  });
});

describe('what comes back', () => {
  it('is an offer whose changed numbers are of unknown source, and whose others keep theirs', () => {
    const answer = changed((c) => ({
      ...c,
      assumptions: c.assumptions.map((a) =>
        a.name === 'clerks' ? { ...a, value: 20, source: { ...a.source, whose: 'customer' as const } } : a,
      ),
      lines: c.lines.map((l) => (l.id === 'setup' ? { ...l, formula: '15000' } : l)),
    }));
    const offer = back(`I raised the clerks.\n\n\`\`\`json\n${answer}\n\`\`\`\nAnything else?`);
    if (!offer.ok) throw new Error(JSON.stringify(offer.problem));
    expect(isOffer(offer.value)).toBe(true);
    const source = { whose: 'unknown', who: '', on: null, note: 'from an assistant', link: '' };
    expect(offer.value.assumptions.find((a) => a.name === 'clerks')).toMatchObject({ value: 20, source });
    expect(offer.value.assumptions.find((a) => a.name === 'hourly_cost')?.source.whose).toBe('customer');
    const { rows } = reviewRows(own, offer.value, own);
    expect(rows.map(({ key, kind }) => [key, kind])).toEqual([
      ['assumptions.clerks', 'changed'],
      ['lines.setup', 'changed'],
    ]);
    const taken = applyRows(own, rows.slice(0, 1));
    expect(taken).toMatchObject({ ref: '006X', arr: 50_000, privateNote: 'walk away below 20%' });
    expect(taken.assumptions[0]?.value).toBe(20);
    expect(taken.lines.find((l) => l.id === 'setup')?.formula).toBe('14000');
  });

  it('is found in whatever a chat writes around it and into it', () => {
    const raised = changed((c) => ({
      ...c,
      title: 'A {brace}, a "quote" and ```',
      assumptions: c.assumptions.map((a) => (a.name === 'clerks' ? { ...a, value: 20 } : a)),
    }));
    const lines = JSON.stringify(JSON.parse(raised), null, 2);
    for (const text of [
      `I set {clerks} to 20, see { below:\n${raised}\nHope {that} helps }`,
      `First an example: {"name": "clerks", "value": 20}. All of it:\n\`\`\`json\n${lines}\n\`\`\`\nand {"net": 5}`,
      `~~~\n${lines}\n~~~`,
      `> Here\n\n${lines.replaceAll('  ', '\u00a0\u00a0')}`,
      lines.replace('"value": 20', '"value": 20, // raised').replace(/\n\}$/, ',\n}'),
      `\ufeff${raised}`,
      // Only what changed, with or without saying what it is.
      '{"title": "A {brace}, a \\"quote\\" and ```", "assumptions": [{"name": "clerks", "value": 20}]}',
      JSON.stringify({
        ...JSON.parse(raised),
        customer: undefined,
        years: undefined,
        lines: undefined,
        scenarios: undefined,
      }),
    ]) {
      const offer = back(text);
      if (!offer.ok) throw new Error(`${text.slice(0, 80)}: ${JSON.stringify(offer.problem)}`);
      const { rows } = reviewRows(own, offer.value, own);
      expect(
        rows.map(({ key }) => key),
        text.slice(0, 80),
      ).toEqual(['title', 'assumptions.clerks']);
      expect(offer.value.assumptions.find((a) => a.name === 'clerks')?.source.whose).toBe('unknown');
    }
    const bent = back('{“assumptions”: [{“name”: “clerks”, “value”: 20}]}');
    expect(bent.ok).toBe(true);
    expect(findJsonObject('{"a": '.repeat(100_000))).toBeNull();
    expect(findJsonObject('{"'.repeat(1_000_000))).toBeNull();
  });

  it('never takes what is private, agreed or measured, whatever the answer says of it', () => {
    const offer = back(
      changed((c) => ({
        ...c,
        id: 'other',
        ref: 'stolen',
        arr: 1,
        owner: 'Somebody',
        privateNote: 'x',
        agreed: { on: '2026-01-01', by: 'x', fingerprint: 'a'.repeat(64) },
        comments: [{ about: '', by: 'x', on: null, text: 'x' }],
      })),
    );
    expect(offer).toMatchObject({ ok: false, problem: { kind: 'same' } });
  });

  it('is said where it is no case, the case as it stands, or far too long', () => {
    const kinds = (text: string) => {
      const read = back(text);
      return read.ok ? 'ok' : read.problem.kind;
    };
    for (const [text, kind] of [
      ['', 'no-json'],
      ['Sure, here you go', 'no-json'],
      ['{"format":', 'no-json'],
      ['[1, 2]', 'no-json'],
      ['```json\n{"a": 1}\n```', 'case'],
      [changed((c) => c).replace('"years"', '"jahre"'), 'case'],
      [changed((c) => c), 'same'],
      [`{${' '.repeat(17_000_000)}}`, 'too-long'],
      ['{"__proto__": {"format": "worthwhile"}}', 'case'],
    ] as const)
      expect(kinds(text), text.slice(0, 60)).toBe(kind);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.json().map((j) => `\`\`\`\n${j}\n\`\`\``),
        ),
        (text) => {
          expect(back(text).ok).toBe(false);
        },
      ),
      runs(200),
    );
    expect(
      forAssistant(own, { task: '', rules: [], inWords: '', document: '', schema: '' }, [], '{}'),
    ).toContain('```json');
  });
});
