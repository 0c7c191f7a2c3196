/** What joined version 1 before it was frozen: read, bounded, left out where it says nothing, and never private where it moves a figure. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  addOption,
  documentOf,
  duplicateOption,
  fingerprint,
  groupLine,
  setLineInOption,
  moveGroup,
  newCase,
  parseCase,
  patchLine,
  setPriceLine,
  removeGroup,
  removeOption,
  setInOption,
  setPeriod,
  type Case,
} from '../../src/case/index.ts';
import { customerCopy, decodeLink, difference, encodeLink } from '../../src/share/index.ts';
import { counterOffer, reviewRows } from '../../src/share/offer.ts';
import { applyRows } from '../../src/share/acceptRows.ts';
import { changeValue } from '../../src/text/changes.ts';
import { checkInWords } from '../../src/text/checks.ts';
import { makeFormats } from '../../src/text/format.ts';
import { explainCase } from '../../src/text/problems.ts';
import { checks, evaluate } from '../../src/value/index.ts';
import { arbitraryCase } from '../fixtures/arbitraryDocument.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { optionCase } from '../fixtures/optionCase.ts';

const c = optionCase();

describe('fields that joined late', () => {
  it('have their defaults', () => {
    expect(newCase({ id: 'x', start: '2026-01' })).toMatchObject({
      ref: '',
      arr: null,
      basis: 'nominal',
      fiscal: 1,
      groups: [],
      options: [],
      option: null,
      price: [],
      steps: [],
    });
    const plain = makeCase({
      customer: { people: [{ id: 'p' }] },
      assumptions: [{ name: 'a' }],
      lines: [{ id: 'l', bucket: 'tangible-cost' }],
    });
    expect(plain.customer.people[0]?.stance).toBeNull();
    expect(plain.assumptions[0]?.question).toBe('');
    expect(plain.lines[0]).toMatchObject({ group: null, options: null, paid: 'evenly' });
  });

  it('are left out of documents where they hold them, and read back the same', () => {
    const text = JSON.stringify(documentOf(newCase({ id: 'x', start: '2026-01' })));
    for (const key of ['ref', 'arr', 'basis', 'fiscal', 'groups', 'options', 'option', 'price', 'steps'])
      expect(text).not.toContain(`"${key}"`);
    fc.assert(
      fc.property(arbitraryCase, (any) => {
        const document = documentOf(any);
        expect(parseCase(document)).toEqual({ ok: true, value: any });
        expect(documentOf(document)).toEqual(document);
      }),
    );
  });

  it.each([
    [
      { lines: [{ id: 'a', bucket: 'tangible-cost', per: 'once', paid: { months: 0, rate: 0 } }] },
      /Line 1, paid, months: must be between 1 and 600/,
    ],
    [
      { lines: [{ id: 'a', bucket: 'tangible-cost', per: 'once', paid: { months: 12, rate: 9 } }] },
      /Line 1, paid, rate: must be between 0% and 100%/,
    ],
    [
      { lines: [{ id: 'a', bucket: 'tangible-cost', per: 'once', paid: { months: 12 } }] },
      /Line 1, paid, rate: is missing/,
    ],
    [{ groups: [{ id: 'g' }, { id: 'g' }] }, /Group 2, id: “g” is there twice|Group 2: “g” is there twice/],
    [{ options: [{ id: 'o', set: { 'Not a name': 1 } }] }, /Option 1/],
    [{ fiscal: 13 }, /between 1 and 12/],
    [{ basis: 'real' }, /must be one of nominal, present/],
    [{ arr: -1 }, /must be 0 or more/],
    [{ steps: [{ id: 's', due: '2026-02-30' }] }, /Step 1, due: must be a date/],
    [{ customer: { people: [{ id: 'p', stance: 'foe' }] } }, /Person 1, stance: must be one of/],
  ])('say plainly what is wrong: %j', (fields, words) => {
    const read = parseCase({ ...newCase({ id: 'x', start: '2026-01' }), ...fields });
    expect(read.ok ? '' : explainCase(read.problem).join(' ')).toMatch(words);
  });

  it('keep what names a group, an option or a row that is not there', () => {
    const odd = makeCase({
      lines: [{ id: 'a', bucket: 'tangible-cost', formula: '1', group: 'gone', options: ['none'] }],
      option: 'none',
      price: ['nowhere'],
    });
    expect(odd.lines[0]).toMatchObject({ group: 'gone', options: ['none'] });
    expect([odd.option, odd.price]).toEqual(['none', ['nowhere']]);
  });
});

describe('what nobody should enter', () => {
  const fee = { id: 'fee', bucket: 'tangible-cost', label: 'Fee', formula: 'list * (1 - discount)' };
  const gain = { id: 'gain', bucket: 'tangible-benefit', label: 'Gain', formula: '500' };
  const numbers = [
    { name: 'list', label: 'List price', unit: 'money', value: 100 },
    { name: 'discount', label: 'Discount', unit: 'percent', value: 0.1 },
  ];
  const discounted = (value: number | number[]) => ({
    price: ['fee'],
    assumptions: numbers.map((a) => (a.name === 'discount' ? { ...a, value } : a)),
  });
  const long = 'x'.repeat(200);

  it('is kept as it came by file and by link, evaluated without harm, and said plainly', async () => {
    const odd: [Record<string, unknown>, RegExp][] = [
      [
        { lines: [gain, { ...fee, group: 'gone' }] },
        /“Fee” is marked for a group “gone” that is not in this case/,
      ],
      [{ lines: [gain, { ...fee, options: ['gone'] }] }, /“Fee” is marked for an option “gone”/],
      [{ option: 'gone' }, /The option proposed, “gone”, is not in this case/],
      [
        {
          options: [{ id: 'std', label: 'Standard' }],
          scenarios: [{ id: 's', label: 'Down', set: { std: 1 } }],
        },
        /“Down” sets the option “Standard”, which only the case itself can choose/,
      ],
      [{ scenarios: [{ id: 's', label: 'Down', set: { nobody: 1 } }] }, /“Down” sets “nobody”/],
      [{ price: ['gain'] }, /“Gain” is marked as the price, but it is no cost/],
      [{ price: ['nowhere'] }, /A row “nowhere” is marked as the price/],
      [{ discount: { rate: 9 } }, /900%/],
      [{ lines: [{ ...gain, formula: 'before(before(list))' }, fee] }, /“Gain”.*before/],
      [{ lines: [{ ...gain, formula: 'before(gain)' }, fee] }, /“Gain”.*gain/],
      [
        { options: ['a', 'b'].map((id) => ({ id, label: id === 'a' ? 'Plus' : ' plus ' })) },
        /2 options are called “Plus”/,
      ],
      [{ groups: ['a', 'b'].map((id) => ({ id, label: 'Payables' })) }, /2 groups are called “Payables”/],
      [discounted(1), /Discount of 100% leaves nothing to pay/],
      [discounted([0.2, 1.2]), /Discount of 120% is more than the whole price/],
    ];
    for (const [fields, words] of odd) {
      const read = makeCase({ title: 'Odd', assumptions: numbers, lines: [gain, fee], ...fields });
      const f = makeFormats('en-US', read.currency);
      const said = checks(read, evaluate(read)).map((check) => checkInWords(check, read, f));
      expect(said.join('\n'), JSON.stringify(fields)).toMatch(words);
      expect(parseCase(JSON.parse(JSON.stringify(documentOf(read))))).toEqual({ ok: true, value: read });
      const link = await encodeLink(read);
      const back = link.ok ? await decodeLink(link.value) : link;
      expect(back.ok && back.value.case, JSON.stringify(fields)).toEqual(read);
    }
  });

  it('is taken with names of 200 letters, and refused beyond with the place', () => {
    const named = (label: string) => ({
      ...newCase({ id: 'x', start: '2026-01' }),
      groups: [{ id: 'g', label }],
      options: [{ id: 'o', label }],
      lines: [{ ...gain, label, group: 'g', options: ['o'] }],
      steps: [{ id: 's', what: label }],
    });
    const read = parseCase(named(long));
    expect(read.ok && [read.value.groups[0]?.label, read.value.options[0]?.label]).toEqual([long, long]);
    const refused = parseCase(named(`${long}x`));
    const said = refused.ok ? '' : explainCase(refused.problem).join('\n');
    for (const place of ['Group 1', 'Option 1', 'Line 1']) expect(said).toContain(place);
  });
});

describe('the fingerprint', () => {
  it('is the same as ever without options and price', () => {
    const plain = makeCase({ lines: [{ id: 'a', bucket: 'tangible-cost', formula: '5' }] });
    // Held from before these fields were there.
    expect(fingerprint(plain)).toBe('ad548b8d36b3bf232d0baafcd87afab5e7cf414c7eb9af7f92f39aa35339607a');
    const worded: Partial<Case> = {
      ref: 'k',
      arr: 5,
      basis: 'present',
      fiscal: 7,
      groups: [{ id: 'g', label: '' }],
      steps: [{ id: 's', what: '', side: 'us', who: '', due: null, done: null }],
    };
    expect(fingerprint({ ...plain, ...worded })).toBe(fingerprint(plain));
    expect(fingerprint(patchLine(plain, 'a', { group: 'g' }))).toBe(fingerprint(plain));
  });

  it('covers what they make of the figures', () => {
    const prints = [
      c,
      { ...c, option: 'plus' },
      { ...c, price: ['fee'] },
      setInOption(c, 'plus', 'hours', 5),
      setLineInOption(c, 'old', 'build', false),
      patchLine(c, 'setup', { paid: { months: 24, rate: 0.06 } }),
    ].map(fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    expect(fingerprint({ ...c, options: c.options.toReversed(), price: c.price.toReversed() })).toBe(
      fingerprint(c),
    );
    expect(fingerprint({ ...c, options: c.options.map((o) => ({ ...o, label: 'x' })) })).toBe(fingerprint(c));
  });
});

describe('what leaves the house', () => {
  it('tells nothing of what the seller thinks or earns, and moves no figure', () => {
    const copy = customerCopy(c);
    expect(copy).toMatchObject({ ref: '', arr: null, price: c.price, options: c.options, steps: c.steps });
    expect(copy.customer.people.map((p) => p.stance)).toEqual([null, null]);
    expect(copy.assumptions[0]?.question).toBe(c.assumptions[0]?.question);
    expect(fingerprint(copy)).toBe(fingerprint(c));
  });

  it('comes back with what its reader changed, option by option', () => {
    const sent = customerCopy(c);
    const edited = setInOption({ ...sent, option: 'plus', price: ['fee'] }, 'build', 'wage', { plus: 5 });
    const back = counterOffer(sent, groupLine(edited, 'calm', 'ap'), 'A. Osei', '2026-06-01');
    const { rows } = reviewRows(c, back, c);
    expect(rows.map((r) => [r.key, r.label, r.state])).toEqual([
      ['options.build', 'Build it', 'clean'],
      ['option', 'Proposed option', 'clean'],
      ['price', 'Price rows', 'clean'],
      ['lines.calm', 'Calmer closings', 'clean'],
    ]);
    const taken = applyRows(c, rows);
    expect(fingerprint(taken)).toBe(fingerprint(back));
    expect([taken.ref, taken.arr, taken.customer.people[0]?.stance]).toEqual([c.ref, c.arr, 'critic']);
  });

  it('names options, groups and rows in a list of changes', () => {
    const f = makeFormats('en-US', 'USD');
    const changes = difference(c, groupLine({ ...c, option: 'plus', price: ['fee'] }, 'keyed', 'ar'));
    expect(
      changes.map((x) => [x.label, changeValue(x.before, x.path, c, f), changeValue(x.after, x.path, c, f)]),
    ).toEqual([
      ['Proposed option', 'Standard', 'Plus'],
      ['Price rows', 'Subscription · Plus', 'Subscription'],
      ['Hours keyed, group', 'Accounts payable', 'Accounts receivable'],
    ]);
  });
});

describe('changing options, groups and price', () => {
  it('starts with what stands as the first option', () => {
    const plain = makeCase({ lines: [{ id: 'a', bucket: 'tangible-cost', formula: '5' }] });
    const first = addOption(plain, { id: 'one', label: 'As it is' });
    expect(first.option).toBe('one');
    expect(first.lines[0]?.options).toBeNull();
    expect(removeOption(first, 'one')).toEqual(plain);
  });

  it('keeps lines in the options they are in', () => {
    expect(setLineInOption(c, 'old', 'build', false).lines.at(-1)?.options).toEqual(['std', 'plus']);
    const all = setLineInOption(setLineInOption(c, 'fee', 'plus', true), 'fee', 'build', true);
    expect(all.lines.find((l) => l.id === 'fee')?.options).toBeNull();
    const copied = duplicateOption(c, 'std', { id: 'std2', label: 'Standard, again' });
    expect(copied.options.map((o) => o.id)).toEqual(['std', 'std2', 'plus', 'build']);
    expect(copied.lines.find((l) => l.id === 'fee')?.options).toEqual(['std', 'std2']);
    const gone = removeOption(c, 'build');
    expect(gone.lines.map((l) => l.id)).not.toContain('team');
  });

  it('moves and removes groups without losing a line', () => {
    expect(moveGroup(c, 'ar', -1).groups.map((g) => g.id)).toEqual(['ar', 'ap']);
    expect(moveGroup(c, 'ap', -1).groups).toEqual(c.groups);
    const gone = removeGroup(c, 'ap');
    expect(gone.lines.length).toBe(c.lines.length);
    expect(gone.lines.filter((l) => l.group !== null).map((l) => l.id)).toEqual(['added']);
    expect(groupLine(c, 'calm', 'nowhere')).toBe(c);
  });

  it('marks the price once, and level payments go with one-off money', () => {
    expect(setPriceLine(setPriceLine(c, 'team', true), 'fee', false).price).toEqual(['fee-plus', 'team']);
    expect(setPriceLine(c, 'nowhere', true)).toBe(c);
    expect(setPeriod(c, 'setup', 'year').lines.find((l) => l.id === 'setup')?.paid).toBe('evenly');
    expect(setPeriod(c, 'setup', 'once').lines.find((l) => l.id === 'setup')?.paid).toEqual({
      months: 36,
      rate: 0.06,
    });
    expect(setPeriod(c, 'fee-plus', 'once').lines.find((l) => l.id === 'fee-plus')?.paid).toBe('evenly');
  });
});
