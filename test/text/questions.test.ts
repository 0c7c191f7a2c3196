import { describe, expect, it } from 'vitest';
import { questionOf, questionsOf, standardQuestion } from '../../src/text/questions.ts';
import { questionsWords } from '../../src/text/words/questions.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const c = makeCase({
  customer: {
    people: [
      { id: 'osei', name: 'A. Osei' },
      { id: 'iyer', name: 'P. Iyer' },
    ],
  },
  assumptions: [
    { name: 'a', label: 'A', question: 'A?', value: 1 },
    { name: 'b', label: 'B', question: 'B?' },
    { name: 'c', label: 'C', question: 'C?', for: ['osei'] },
    { name: 'd', label: 'D', question: 'D?', for: ['iyer', 'osei'], value: 2 },
    { name: 'e', label: 'E', question: 'E?', for: ['iyer'] },
    { name: 'f', label: 'F', question: 'F?', for: ['iyer'] },
    { name: 'g', label: 'G' },
    { name: 'people', label: '' },
  ],
});

describe('the questions of a case', () => {
  it('are gone through person by person, open ones first, those for nobody in particular last', () => {
    expect(questionsOf(c).map(({ person, names }) => [person?.id ?? null, names])).toEqual([
      ['iyer', ['e', 'f', 'd']],
      ['osei', ['c']],
      [null, ['b', 'people', 'a']],
    ]);
  });

  it('are the words written for a number, else the standard ones for a template’s', () => {
    const standard = questionsWords().standard.people;
    expect(questionOf({ name: 'people', label: '', question: '' })).toBe(standard);
    expect(questionOf({ name: 'people', label: '', question: ' Who? ' })).toBe('Who?');
    expect(questionOf({ name: 'people', label: '', question: ' ' })).toBe('');
    expect(questionOf({ name: 'people', label: 'Agents', question: '' })).toBe('');
    for (const name of ['constructor', 'toString', 'hours_on_nothing'])
      expect(standardQuestion({ name, label: '' })).toBe('');
  });

  it('are all there where there are hundreds', () => {
    const many = makeCase({
      assumptions: Array.from({ length: 200 }, (_, i) => ({ name: `n${i}`, label: `N${i}`, question: 'Q?' })),
    });
    expect(questionsOf(many).flatMap(({ names }) => names)).toHaveLength(200);
  });
});
