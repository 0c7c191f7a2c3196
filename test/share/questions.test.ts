import { describe, expect, it } from 'vitest';
import { documentOf, parseCase, patchAssumption, patchLine, removeLine } from '../../src/case/index.ts';
import { instantiate } from '../../src/case/templates/index.ts';
import {
  acceptRows,
  counterOffer,
  customerCopy,
  decodeLink,
  encodeLink,
  onlyQuestions,
  questionsCopy,
  reviewRows,
  wasSentAs,
} from '../../src/share/index.ts';
import { questionCount } from '../../src/text/asked.ts';
import { english } from '../words.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { secretCase, secrets } from '../fixtures/secretCase.ts';

const whose = (kind: string) => ({ whose: kind, who: '', on: null, note: 'how we know', link: '' });
const mine = makeCase({
  id: 'sent',
  title: 'Invoice automation',
  customer: {
    name: 'Halden Freight',
    people: [
      { id: 'osei', name: 'A. Osei', cares: 'cash', stance: 'critic' },
      { id: 'iyer', name: 'P. Iyer' },
    ],
  },
  assumptions: [
    {
      name: 'agents',
      label: 'Agents',
      question: 'How many agents?',
      value: 40,
      low: 35,
      high: 45,
      source: whose('vendor'),
      for: ['osei'],
    },
    { name: 'hours', label: 'Hours', question: 'How many hours?' },
    {
      name: 'cost',
      label: 'Cost',
      question: 'What does an hour cost?',
      unit: 'money',
      value: 38,
      source: whose('customer'),
    },
    { name: 'secret', label: 'Our discount', value: 0.3 },
  ],
  lines: [
    { id: 'saved', bucket: 'tangible-benefit', label: 'Hours saved', formula: 'agents * hours * cost' },
    { id: 'licence', bucket: 'tangible-cost', label: 'Licence', formula: '91234' },
  ],
});
const names = ['agents', 'hours'];
const from = { who: 'A. Osei', on: '2026-05-14' };
const answered = (edit: (c: typeof mine) => typeof mine, sent = questionsCopy(mine, names)) =>
  counterOffer(sent, edit(sent), from.who, from.on);

describe('questions sent alone', () => {
  it('hold the numbers asked for, and no figure, row or word beyond them', () => {
    const copy = questionsCopy(mine, names);
    const read = parseCase(documentOf(copy));
    expect(read.ok && read.value).toEqual(copy);
    expect(copy.assumptions.map((a) => [a.name, a.value, a.low, a.high])).toEqual([
      ['agents', null, null, null],
      ['hours', null, null, null],
    ]);
    expect(copy.customer.people).toEqual([
      { id: 'osei', name: 'A. Osei', role: '', cares: '', stance: null },
    ]);
    const text = JSON.stringify(copy);
    for (const gone of [
      '91234',
      'Licence',
      'Hours saved',
      '0.3',
      'Our discount',
      'critic',
      'cash',
      'how we know',
    ])
      expect(text).not.toContain(gone);
    const secret = secretCase();
    const sent = questionsCopy(
      secret,
      secret.assumptions.map((a) => a.name),
    );
    for (const word of secrets) expect(JSON.stringify(sent)).not.toContain(word);
  });

  it('go through a link, and are told from a whole case', async () => {
    const copy = questionsCopy(mine, [...names, 'cost']);
    const link = await encodeLink(copy);
    const back = link.ok ? await decodeLink(link.value) : null;
    expect(back?.ok && back.value.case).toEqual(copy);
    expect(onlyQuestions(copy)).toBe(true);
    const blank = instantiate('efficiency', { id: 'a', start: '2026-01' });
    const bare = mine.lines.reduce((c, l) => removeLine(c, l.id), mine);
    for (const whole of [mine, customerCopy(mine), bare, blank, customerCopy(blank), makeCase()])
      expect(onlyQuestions(whole)).toBe(false);
    const standard = questionsCopy(blank, ['people']);
    expect(onlyQuestions(standard)).toBe(true);
    expect(questionCount(standard)).toEqual({ all: 1, open: 1 });
  });

  it('come back as rows for the answers alone, known by the case they were sent from', () => {
    const back = answered((c) => patchAssumption(c, 'hours', { value: 2, low: 1, high: 3 }));
    expect(wasSentAs(mine, back)).toBe(true);
    const { rows } = reviewRows(mine, back, mine);
    expect(rows.map((r) => [r.key, r.kind, r.state])).toEqual([['assumptions.hours', 'changed', 'clean']]);
    const taken = acceptRows(mine, rows, from, []);
    const hours = taken.ok ? taken.value.assumptions.find((a) => a.name === 'hours') : null;
    expect(hours).toMatchObject({ value: 2, low: 1, high: 3, source: { whose: 'customer', ...from } });
    expect(taken.ok && taken.value.lines).toEqual(mine.lines);
  });

  it('make a number of ours the customer’s where they give the same', () => {
    const back = answered((c) => patchAssumption(c, 'agents', { value: 40 }));
    const { rows } = reviewRows(mine, back, mine);
    expect(rows.map((r) => r.key)).toEqual(['assumptions.agents']);
    const taken = acceptRows(mine, rows, from, []);
    expect(taken.ok && taken.value.assumptions[0]).toMatchObject({
      value: 40,
      low: 35,
      high: 45,
      source: { whose: 'customer', ...from },
    });
  });

  it('say nothing about what was left empty, and nothing again about an answer the case has', () => {
    expect(
      reviewRows(
        mine,
        answered((c) => c),
        null,
      ).rows,
    ).toEqual([]);
    const all = questionsCopy(mine, [...names, 'cost']);
    expect(
      reviewRows(
        mine,
        answered((c) => c, all),
        mine,
      ).rows,
    ).toEqual([]);
  });

  it('show both sides where the number was changed here meanwhile, and still fit where the case moved on', () => {
    const back = answered((c) => patchAssumption(c, 'hours', { value: 2 }));
    const now = patchLine(patchAssumption(mine, 'hours', { value: 5 }), 'licence', { formula: '1' });
    expect(wasSentAs(now, back)).toBe(false);
    expect(reviewRows(now, back, mine).rows.map((r) => r.state)).toEqual(['both']);
    expect(reviewRows(now, back, null).rows.map((r) => r.key)).toEqual(['assumptions.hours']);
    const gone = { ...mine, assumptions: mine.assumptions.filter((a) => a.name !== 'hours') };
    expect(reviewRows(gone, back, null).rows).toEqual([]);
  });
});

describe('the standard questions', () => {
  it('stand for every number of a template, unless it is called otherwise or another is written', () => {
    const standard: Record<string, string> = english.questions.standard;
    for (const name of Object.keys(english.templates.assumptions)) expect(standard[name]).toMatch(/\?$/);
    const c = instantiate('support', { id: 'a', start: '2026-01' });
    const all = c.assumptions.length;
    expect(questionCount(c)).toEqual({ all, open: all });
    const [first, second, third] = c.assumptions.map((a) => a.name) as [string, string, string];
    const edited = patchAssumption(
      patchAssumption(patchAssumption(c, first, { label: 'Ours' }), second, { question: ' ' }),
      third,
      { value: 3 },
    );
    expect(questionCount(edited)).toEqual({ all: all - 2, open: all - 3 });
    expect(
      questionCount(
        patchAssumption(edited, third, {
          source: { whose: 'benchmark', who: '', on: null, note: '', link: '' },
        }),
      ),
    ).toEqual({ all: all - 2, open: all - 2 });
  });
});
