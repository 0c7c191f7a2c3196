/** Every office file we write, held against the rules of packageRules.ts. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { memoFile } from '../../src/export/memo/index.ts';
import { slides, type SlideOptions } from '../../src/export/pptx/index.ts';
import { programmeSlides } from '../../src/export/pptx/programme.ts';
import { reviewSlides } from '../../src/export/pptx/review.ts';
import { reviewWorkbook, workbook } from '../../src/export/xlsx/index.ts';
import { programmeWorkbook } from '../../src/export/xlsx/programme/index.ts';
import { makeFormats } from '../../src/text/format.ts';
import { programmeOdds } from '../../src/text/programme.ts';
import { simulate, simulateProgramme } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { typicalProgramme } from '../fixtures/makeProgramme.ts';
import { optionsOf, shortCases } from '../golden/cases.ts';
import { partsOf, slidesOf } from './packages.ts';
import { faultsOf } from './packageRules.ts';
import { sampled } from '../thorough.ts';

/** Control characters, half a pair, what XML refuses, and words no line holds. */
const rough = 'A\u0000\u0008\u000b\u001b\ud83d\ufffe\uffffz <&>"\' ]]> \u0085\u2028';
const longWords = 'What they told us at length. '.repeat(130);
const oneWord = 'x'.repeat(3000);

/** A case in which every text somebody can type is as bad as it can be. */
function roughCase(text: string): Case {
  return makeCase({
    title: text.slice(0, 200),
    customer: {
      name: text.slice(0, 200),
      people: [{ id: 'p', name: text.slice(0, 100), role: text.slice(0, 100), cares: text.slice(0, 500) }],
    },
    prepared: { by: text.slice(0, 100), on: '2026-05-19' },
    solution: text.slice(0, 100),
    alternative: text.slice(0, 100),
    assumptions: [
      {
        name: 'n',
        label: text.slice(0, 120),
        value: 4000,
        low: 2500,
        high: 4500,
        today: 1,
        note: text,
        privateNote: text,
        source: { whose: 'customer', who: text.slice(0, 100), note: text, on: '2026-05-12' },
      },
    ],
    lines: [
      {
        id: 'a',
        bucket: 'tangible-benefit',
        label: text.slice(0, 120),
        formula: 'n * 40',
        note: text,
        privateNote: text,
      },
      { id: 'b', bucket: 'tangible-cost', label: text.slice(0, 120), formula: '60000', for: ['p'] },
      { id: 'c', bucket: 'alternative-benefit', label: text.slice(0, 120), formula: '9000' },
    ],
    dimensions: [
      {
        id: 'd',
        label: text.slice(0, 80),
        today: 4,
        expected: 7,
        alternative: 5,
        note: text,
        privateNote: text,
      },
    ],
    scenarios: [{ id: 's', label: text.slice(0, 80), set: { n: { times: 0.7 } } }],
    reviews: [
      {
        id: 'r',
        on: '2026-12-31',
        month: 12,
        actual: { n: 3200 },
        findings: [{ about: 'n', reason: 'training', action: text.slice(0, 2000), who: text.slice(0, 100) }],
      },
    ],
    privateNote: text,
  });
}

const optionsFor = (c: Case): SlideOptions => ({
  view: { scenario: null, lean: 'likely', countable: false },
  formats: makeFormats('en-US', c.currency),
  outcome: simulate(c, { cash: true, trials: 200 }),
  internal: true,
});

describe.each(sampled(shortCases, 3))('$name', (golden) => {
  const { name, case: c, locale, internal } = golden;
  it('is a workbook, slides and a memo that need no repair', async () => {
    expect(await faultsOf(await workbook(c, { locale, internal }))).toEqual([]);
    if (name !== 'cost-fails') {
      expect(await faultsOf(await slides(c, optionsOf(golden)))).toEqual([]);
      expect(await faultsOf(await memoFile(c, { ...optionsOf(golden), letter: false }))).toEqual([]);
    }
    for (const { id } of c.reviews) {
      expect(await faultsOf(await reviewSlides(c, id, optionsOf(golden)))).toEqual([]);
      expect(await faultsOf(await reviewWorkbook(c, id, { locale, findings: true }))).toEqual([]);
    }
  });
});

describe.each([
  ['characters no file may hold', rough],
  ['notes as long as they may be', longWords],
  ['a word without a space', oneWord],
])('%s', (_, text) => {
  it('break nothing and stay on their slide', async () => {
    const c = roughCase(text);
    expect(await faultsOf(await workbook(c, { internal: true }))).toEqual([]);
    expect(await faultsOf(await slides(c, optionsFor(c)))).toEqual([]);
    expect(await faultsOf(await memoFile(c, { ...optionsFor(c), letter: false }))).toEqual([]);
    expect(await faultsOf(await reviewSlides(c, 'r', optionsFor(c)))).toEqual([]);
    expect(await faultsOf(await reviewWorkbook(c, 'r', { findings: true }))).toEqual([]);
  });
});

describe('a programme', () => {
  it.each([
    ['as usual', typicalProgramme()],
    ['roughly named', { ...typicalProgramme(), title: rough, note: longWords }],
  ])('%s is a workbook and slides that need no repair', async (_, p) => {
    const odds = programmeOdds(simulateProgramme(p, { trials: 200 }));
    expect(await faultsOf(await programmeWorkbook(p))).toEqual([]);
    expect(
      await faultsOf(await programmeSlides(p, { formats: makeFormats('en-US', p.currency), odds })),
    ).toEqual([]);
  });
});

describe('a note over several slides', () => {
  it('is there to its last word', async () => {
    const c = makeCase({ ...roughCase('short'), privateNote: `${longWords}and that was the end` });
    const text = slidesOf(await partsOf(await slides(c, optionsFor(c)))).join('');
    expect(text).toContain('and that was the end');
  });
});
