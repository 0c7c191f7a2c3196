import { describe, expect, it } from 'vitest';
import { kpiLibrary, kpiRoles, libraryKpi } from '../../src/case/templates/kpis.ts';
import { parseCase, type Case } from '../../src/case/index.ts';
import { sampleOf } from '../../src/case/templates/sample.ts';
import sampleWords from '../../src/text/en/sample.ts';
import { beyondClaim } from '../../src/text/beyond.ts';
import { english as en } from '../words.ts';
import { makeFormats } from '../../src/text/format.ts';
import { personSentence, typicalRole, whoIs } from '../../src/text/people.ts';
import { evaluate, scoreValue, valueForPerson } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const f = makeFormats('en-US', 'USD');
const claim = (c: Case): string => beyondClaim(evaluate(c), scoreValue(c), c.customer.name, f);
const money = (benefit: string, cost: string) => [
  { id: 'b', bucket: 'tangible-benefit', formula: benefit, per: 'once' },
  { id: 'c', bucket: 'tangible-cost', formula: cost, per: 'once' },
];
const brand = (today: number | null, expected: number | null) => [{ id: 'brand', today, expected }];

describe('the sentence on ROI and return on value', () => {
  const customer = { name: 'Halden Freight' };
  it('says what each is for', () =>
    expect(claim(makeCase({ customer, lines: money('300', '100'), dimensions: brand(4, 7) }))).toBe(
      'A countable ROI of 200% is what Halden Freight gets back now; a value score that rises from 40 to 70 is what keeps it coming.',
    ));
  it('says a loss and a fall as plainly', () => {
    expect(claim(makeCase({ customer, lines: money('50', '100') }))).toContain(
      'An ROI of −50% is a loss for Halden Freight in money you can count. Score today',
    );
    expect(claim(makeCase({ customer, lines: money('50', '100'), dimensions: brand(4, 7) }))).toContain(
      'An ROI of −50% is a loss for Halden Freight',
    );
    expect(claim(makeCase({ customer, lines: money('300', '100'), dimensions: brand(7, 4) }))).toContain(
      'the value score falls from 70 to 40',
    );
    expect(claim(makeCase({ customer, lines: money('300', '100'), dimensions: brand(4, 4) }))).toContain(
      'stays at 40',
    );
  });
  it('never speaks of a return without a cost, or of one that is withheld', () => {
    expect(claim(makeCase({ dimensions: brand(4, 7) }))).toBe(
      'The value score goes from 40 to 70. What comes back in money cannot be worked out yet.',
    );
    expect(claim(makeCase({ lines: money('300', '1 / 0'), dimensions: brand(4, 7) }))).not.toContain('ROI');
    expect(claim(makeCase({ lines: money('300', '100') }))).toContain('Score today and with the solution');
    expect(claim(makeCase())).toContain('Neither can be worked out yet');
  });
});

describe('the sentence about a person', () => {
  const person = { id: 'p', name: 'A. Osei', role: 'CFO', cares: '', stance: null };
  const about = (fields: Record<string, unknown>): string => {
    const c = makeCase({ years: 1, customer: { people: [person] }, ...fields });
    return personSentence(person, valueForPerson(c, evaluate(c), 'p'), c, f);
  };
  const line = (id: string, bucket: string, formula: string) => ({ id, bucket, formula, for: ['p'] });

  it('says net and cost, and never what seems not to add up', () => {
    expect(
      about({ lines: [line('b', 'tangible-benefit', '610400'), line('c', 'tangible-cost', '191900')] }),
    ).toBe('For A. Osei, CFO: $419K ahead over 1 year, after $192K of cost.');
    expect(about({ lines: [line('b', 'tangible-benefit', '10'), line('c', 'tangible-cost', '40')] })).toBe(
      'For A. Osei, CFO: $30 short over 1 year, at $40 of cost.',
    );
  });
  it('has a form for what is only gained, only paid, even, waiting or nothing', () => {
    expect(about({ lines: [line('b', 'perceived-benefit', '900')] })).toContain('$900 of value over 1 year');
    expect(about({ lines: [line('c', 'perceived-cost', '900')] })).toContain('and no value entered yet');
    expect(about({ lines: [line('b', 'tangible-benefit', '7'), line('c', 'tangible-cost', '7')] })).toContain(
      'value and cost are equal',
    );
    expect(about({ lines: [line('b', 'tangible-benefit', '')] })).toContain('not entered yet');
    expect(about({})).toBe('For A. Osei, CFO: nothing is marked as theirs yet.');
  });
  it('says what the plan comes to where it does not reach what is required', () => {
    const days = (value: number, required: number, today: number | null = 8): string =>
      about({
        assumptions: [{ name: 'days', label: 'Days to close', unit: 'days', today, value, for: ['p'] }],
        success: { targets: [{ name: 'days', value: required }] },
      });
    expect(days(6, 5)).toBe(
      'For A. Osei, CFO: days to close from 8 days to 6 days, short of the 5 days required.',
    );
    // At the target, past it, and where nobody can say which way is better.
    expect(days(5, 5)).toBe('For A. Osei, CFO: days to close from 8 days to 5 days.');
    expect(days(4, 5)).toBe('For A. Osei, CFO: days to close from 8 days to 5 days.');
    expect(days(6, 5, null)).toBe('For A. Osei, CFO: days to close to 5 days.');
    // A plan that goes nowhere, or the wrong way, is short of it too.
    expect(days(8, 5)).toBe(
      'For A. Osei, CFO: days to close at 8 days as today, short of the 5 days required.',
    );
  });
  it('takes what is required of a KPI before what is planned, and leaves out what goes nowhere', () => {
    const assumptions = [
      { name: 'days', label: 'Days to close', unit: 'days', today: 8, value: 4, for: ['p'] },
      { name: 'still', label: 'Still', today: 3, value: 3, for: ['p'] },
      { name: 'nps', label: 'NPS of shippers', value: 40, for: ['p'] },
    ];
    const success = { targets: [{ name: 'days', value: 5 }], metrics: ['nps'] };
    expect(about({ assumptions, success })).toBe(
      'For A. Osei, CFO: days to close from 8 days to 5 days; NPS of shippers to 40.',
    );
  });
  it('names people by whatever is known of them', () => {
    expect(whoIs({ name: '', role: 'CFO' })).toBe('CFO');
    expect(whoIs({ name: ' ', role: '' })).toBe('Unnamed person');
  });
});

describe('the KPI library', () => {
  it('has words for every KPI and every role, and no values at all', () => {
    const used = new Set(kpiRoles.flatMap((role) => kpiLibrary[role].map((kpi) => kpi.name)));
    expect([...used].sort()).toEqual(Object.keys(en.people.library).sort());
    expect(Object.keys(en.people.roles).sort()).toEqual([...kpiRoles].sort());
    for (const role of kpiRoles) {
      expect(kpiLibrary[role].length).toBeGreaterThanOrEqual(5);
      for (const kpi of kpiLibrary[role]) {
        expect(Object.keys(kpi).sort()).toEqual(['better', 'name', 'unit']);
        expect(en.people.library[kpi.name].question).toMatch(/\?$/);
      }
    }
  });
  it('knows a KPI by its name, numbered or not, and no other', () => {
    expect(libraryKpi('days_to_close_2')).toMatchObject({ name: 'days_to_close', better: 'down' });
    expect(libraryKpi('constructor')).toBeNull();
    expect(libraryKpi('days')).toBeNull();
  });
  it.each([
    ['CFO', 'cfo'],
    ['VP Finance', 'cfo'],
    ['Chief Operating Officer, operations', 'coo'],
    ['Head of customer support', 'support'],
    ['Head of Sales EMEA', 'sales'],
    ['Marketing lead', 'marketing'],
    ['IT manager', 'it'],
    ['Facilities', 'user'],
    ['', 'user'],
  ])('finds the typical role of “%s”', (role, expected) => expect(typicalRole(role)).toBe(expected));
});

describe('the example', () => {
  it('says for each of its people what the case means', () => {
    const read = parseCase(sampleOf(sampleWords));
    if (!read.ok) throw new Error('the example does not read');
    const e = evaluate(read.value);
    for (const p of read.value.customer.people)
      expect(personSentence(p, valueForPerson(read.value, e, p.id), read.value, f)).toMatch(
        /^For .+: \$.+\.$/,
      );
  });
});
