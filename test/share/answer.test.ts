/** The answer to a counter-offer: what it says of each row, how it travels, and what its reader can read off it. */
import { describe, expect, it } from 'vitest';
import { documentOf, fingerprint, parseCase, type Answer, type Case } from '../../src/case/index.ts';
import { answered, answerTo, asOffered } from '../../src/share/answer.ts';
import {
  acceptRows,
  counterOffer,
  customerCopy,
  decodeLink,
  difference,
  encodeLink,
  leftOut,
  reviewRows,
  withoutAnswer,
} from '../../src/share/index.ts';
import { evaluate, renameAssumption } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const mine = makeCase({
  rollout: { goLive: 1, fullAdoption: 6 },
  assumptions: [
    { name: 'agents', label: 'Agents', unit: 'count', value: 40 },
    { name: 'hours', label: 'Hours', unit: 'hours', value: [2, 3] },
  ],
  lines: [
    { id: 'saved', label: 'Saved', bucket: 'tangible-benefit', formula: 'agents * hours * 1000', risk: 0.1 },
    { id: 'licence', label: 'Licence', bucket: 'tangible-cost', formula: '40000' },
    { id: 'setup', label: 'Setup', bucket: 'tangible-cost', formula: '5000', per: 'once' },
  ],
});
const theirs = counterOffer(
  mine,
  {
    ...mine,
    years: 4,
    discount: { ...mine.discount, rate: 0.12 },
    rollout: { goLive: 4, fullAdoption: 9 },
    assumptions: mine.assumptions.map((a) =>
      a.name === 'agents' ? { ...a, value: 30 } : { ...a, value: [1, -0, 2] },
    ),
    lines: mine.lines.map((l) =>
      l.id === 'saved' ? { ...l, risk: 0.3 } : l.id === 'setup' ? { ...l, formula: '6000' } : l,
    ),
  },
  'A. Osei',
  '2026-05-20',
);

/** The answer to `theirs` when these rows are accepted, and the case that goes out with it. */
function answer(accept: string[], now: Case = mine): { case: Case; answer: Answer } {
  const { rows } = reviewRows(now, theirs, mine);
  const accepted = rows.filter((row) => accept.includes(row.key));
  const next = acceptRows(now, accepted, { who: 'A. Osei', on: '2026-05-21' }, []);
  if (!next.ok) throw new Error(JSON.stringify(next.problem));
  const made = answerTo({
    offered: customerCopy(theirs, { findings: true }),
    base: mine,
    before: now,
    after: next.value,
    rows,
    accepted,
    replies: { 'discount.rate': ' Our board asks for 10%. ', constructor: 'no row' },
    to: 'A. Osei',
    by: 'M. Duarte',
    on: '2026-05-21',
  });
  return { case: { ...next.value, answer: made }, answer: made };
}
const rowOf = ({ answer: { rows } }: { answer: Answer }, about: string) =>
  rows.find((row) => row.about === about);

describe('the answer to an offer', () => {
  const given = answer(['years', 'lines.saved.risk', 'rollout']);

  it('says of each row what was offered, what became of it, and the reply', () => {
    expect(given.answer.rows.map((row) => [row.about, row.decision])).toEqual(
      expect.arrayContaining([
        ['years', 'accepted'],
        ['rollout', 'accepted'],
        ['lines.saved.risk', 'accepted'],
        ['discount.rate', 'declined'],
        ['assumptions.agents', 'declined'],
        ['assumptions.hours', 'declined'],
        ['lines.setup', 'declined'],
      ]),
    );
    expect(answered(given.answer)).toEqual({ accepted: 3, declined: 4 });
    expect(rowOf(given, 'discount.rate')).toEqual({
      about: 'discount.rate',
      label: '',
      decision: 'declined',
      said: [{ path: 'discount.rate', value: 0.12 }],
      text: 'Our board asks for 10%.',
    });
    expect(rowOf(given, 'rollout')?.said).toEqual([
      { path: 'rollout', value: { goLive: 4, fullAdoption: 9 } },
    ]);
    expect(rowOf(given, 'years')?.text).toBe('');
  });

  it('lists what the sender changed besides, from the reader’s version on', () => {
    const moved = {
      ...mine,
      lines: mine.lines.map((l) => (l.id === 'licence' ? { ...l, formula: '38000' } : l)),
    };
    expect(rowOf(answer(['years'], moved), 'lines.licence')).toMatchObject({
      decision: 'changed',
      said: [{ path: 'lines.licence.formula', value: '40000' }],
    });
    // What the case holds already by itself is taken over too.
    const there = { ...mine, years: 4 };
    expect(rowOf(answer([], there), 'years')).toMatchObject({ decision: 'accepted' });
  });

  it('travels in a link and a file exactly, and costs nothing where there is none', async () => {
    const link = await encodeLink(given.case);
    if (!link.ok) throw new Error(JSON.stringify(link.problem));
    expect(await decodeLink(link.value)).toEqual({ ok: true, value: { case: given.case, view: {} } });
    expect(parseCase(JSON.parse(JSON.stringify(documentOf(given.case))))).toEqual({
      ok: true,
      // JSON has no −0.
      value: JSON.parse(JSON.stringify(given.case)) as unknown,
    });
    expect('answer' in makeCase()).toBe(false);
    expect(Object.keys(documentOf(mine))).not.toContain('answer');
  });

  it('is no part of what the case is worth, of a fingerprint, or of what a reader offers next', () => {
    const bare = withoutAnswer(given.case);
    expect('answer' in bare).toBe(false);
    expect(withoutAnswer(bare)).toBe(bare);
    expect(fingerprint(given.case)).toBe(fingerprint(bare));
    expect(difference(bare, given.case)).toEqual([]);
    expect('answer' in counterOffer(given.case, { ...given.case, years: 5 }, 'A. Osei', '2026-06-01')).toBe(
      false,
    );
    expect('answer' in customerCopy(given.case, { answer: false })).toBe(false);
    expect(leftOut(given.case, { answer: false }).answer).toBe(7);
    expect(leftOut(given.case).answer).toBe(0);
  });

  it('gives the reader’s version back, so that net of both can be said', () => {
    const sent = asOffered(given.case);
    expect(sent && evaluate(sent).net).toEqual(evaluate(theirs).net);
    // Places that no case has, or that would break one, say nothing.
    for (const said of [[{ path: 'lines', value: 'x' }], [{ path: 'nowhere.at.all', value: 1 }], []])
      expect(
        asOffered({
          ...mine,
          answer: {
            ...given.answer,
            rows: [{ about: 'x', label: '', decision: 'declined', said, text: '' }],
          },
        }),
      ).toBeNull();
    expect(asOffered(mine)).toEqual(mine);
  });

  it('follows a renamed assumption', () => {
    const renamed = renameAssumption(given.case, 'agents', 'people');
    if (!renamed.ok) throw new Error(renamed.problem.kind);
    const row = renamed.value.answer?.rows.find((x) => x.about === 'assumptions.people');
    expect(row?.said).toEqual([{ path: 'assumptions.people.value', value: 30 }]);
    expect(JSON.stringify(renamed.value)).not.toContain('assumptions.agents');
  });

  it('of rows that came or went says their figure, and their name where the case has none', () => {
    const added = counterOffer(
      mine,
      {
        ...mine,
        lines: [
          ...mine.lines.filter((l) => l.id !== 'setup'),
          { ...mine.lines[1], id: 'extra', label: 'Extra' } as Case['lines'][number],
        ],
      },
      'A. Osei',
      '2026-05-20',
    );
    const { rows } = reviewRows(mine, added, mine);
    const made = answerTo({
      offered: customerCopy(added),
      base: mine,
      before: mine,
      after: mine,
      rows,
      accepted: [],
      replies: {},
      to: '',
      by: '',
      on: '2026-05-21',
    });
    expect(made.rows.find((row) => row.about === 'lines.extra')).toMatchObject({
      label: 'Extra',
      said: [{ path: 'lines.extra.formula', value: '40000' }],
    });
    expect(made.rows.find((row) => row.about === 'lines.setup')).toMatchObject({
      label: '',
      said: [{ path: 'lines.setup', value: null }],
    });
    expect(asOffered({ ...mine, answer: made })).toBeNull();
  });
});
