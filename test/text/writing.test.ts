import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAssumption, newCase, parseCase, type Case } from '../../src/case/index.ts';
import { looksWritten } from '../../src/text/looksWritten.ts';
import { unitByWords } from '../../src/text/unitWords.ts';
import { completions, readWriting, slipsIn, withWriting } from '../../src/text/writing.ts';
import { parseFormula } from '../../src/value/index.ts';
import { runs } from '../fixtures/runs.ts';

const empty = newCase({ id: 'c', start: '2026-01' });
const known = [
  { name: 'agents', label: 'Support agents', unit: 'count' as const },
  { name: 'cost', label: 'Hourly cost', unit: 'money' as const },
].reduce<Case>((c, a) => addAssumption(c, a), empty);
const options = { locale: 'en-US', currency: 'USD' };
const read = (text: string, c: Case = known, more: object = {}) =>
  readWriting(text, c, { ...options, ...more });
const names = (text: string) => read(text)?.drivers.map((d) => d.name);

describe('a calculation written in words', () => {
  it('becomes a formula of known numbers and new drivers, each with the unit its words say', () => {
    expect(read('agents * hours saved per week * 46 * hourly cost')).toEqual({
      formula: 'agents * hours_saved_per_week * 46 * cost',
      drivers: [{ name: 'hours_saved_per_week', label: 'hours saved per week', unit: 'hours' }],
      unfinished: false,
      lacks: [],
      pieces: [
        { kind: 'known', name: 'agents', label: 'Support agents' },
        { kind: 'plain', text: '*' },
        {
          kind: 'new',
          label: 'hours saved per week',
          like: null,
          driver: { name: 'hours_saved_per_week', label: 'hours saved per week', unit: 'hours' },
        },
        { kind: 'plain', text: '*' },
        { kind: 'plain', text: '46' },
        { kind: 'plain', text: '*' },
        { kind: 'known', name: 'cost', label: 'Hourly cost' },
      ],
    });
  });

  it('says which number was perhaps meant where a new word is nearly one of the case', () => {
    const said: Record<string, string | undefined> = {
      'agent * 2': 'Support agents',
      'suport agents * 2': 'Support agents',
      'hourly costs * hours saved': 'Hourly cost',
      'Huorly cost * 3': 'Hourly cost',
      'agents * 2': undefined,
      'hours saved * 2': undefined,
      'daily cost * 2': undefined,
    };
    for (const [text, like] of Object.entries(said)) {
      const writing = read(text);
      expect(writing && slipsIn(writing)[0]?.like, text).toBe(like);
    }
  });

  it('is read with the signs, blanks and marks that people type', () => {
    const said: Record<string, string> = {
      '=Support agents × 52 weeks': 'agents * 52',
      'support  AGENTS x hourly cost': 'agents * cost',
      'agents · 1,200': 'agents * 1200',
      'agents * $1.5k': 'agents * 1500',
      'agents * 12%': 'agents * 12%',
      '(agents - leavers) * cost': '(agents - leavers) * cost',
      'agents − 5': 'agents - 5',
      'calls/month * cost per call / 60': 'calls_month * cost_per_call / 60',
      'cost / agents': 'cost / agents',
      'max(agents, seats) * cost': 'max(agents, seats) * cost',
      'e-mails * cost': 'e_mails * cost',
      'hours (net) * cost': 'hours_net * cost',
      'agents * year': 'agents * year',
      '= agents': 'agents',
      'agents * agents': 'agents * agents',
      'new thing * 2 + new thing': 'new_thing * 2 + new_thing',
      'max * cost': 'max_2 * cost',
    };
    for (const [text, formula] of Object.entries(said)) expect(read(text)?.formula, text).toBe(formula);
    expect(readWriting('agents * 0,5 * 1.200', known, { locale: 'de-DE', currency: 'EUR' })?.formula).toBe(
      'agents * 0.5 * 1200',
    );
    expect(names('new thing * 2 + New Thing')).toEqual(['new_thing']);
  });

  it('takes a number beside what it counts as that driver’s value', () => {
    type Driver = [label: string, unit: string, value?: number];
    const said: [text: string, formula: string, ...drivers: Driver[]][] = [
      ['500 reps x 3 hrs/wk x $45', 'reps * hrs_wk * 45', ['reps', 'count', 500], ['hrs/wk', 'hours', 3]],
      ['25% of 80 invoices a day', '25% * invoices_a_day', ['invoices a day', 'count', 80]],
      ['1.2k invoices × 4', 'invoices * 4', ['invoices', 'count', 1200]],
      ['2 people @ $80k', 'people * 80000', ['people', 'count', 2]],
      ['3 FTEs at 80,000', 'ftes * 80000', ['FTEs', 'count', 3]],
      [
        'leavers times cost per hire',
        'leavers * cost_per_hire',
        ['leavers', 'number'],
        ['cost per hire', 'money'],
      ],
      [
        '40 leavers, 3 hours a week and $45',
        'leavers * hours_a_week * 45',
        ['leavers', 'count', 40],
        ['hours a week', 'hours', 3],
      ],
      [
        '$2M revenue * 18% margin',
        'revenue * margin',
        ['revenue', 'money', 2e6],
        ['margin', 'percent', 0.18],
      ],
      ['seats x $30/mo x 12', 'seats * 30 * 12', ['seats', 'count']],
      ['46 weeks a year * 220 working days * fee', '46 * 220 * fee', ['fee', 'money']],
      ['response times * 3', 'response_times * 3', ['response times', 'number']],
      ['24h support calls * 3', 'h_support_calls * 3', ['24h support calls', 'count']],
      ['40 calls * 2 + 50 calls', 'calls * 2 + calls_2', ['calls', 'count', 40], ['50 calls', 'count', 50]],
    ];
    for (const [text, formula, ...drivers] of said) {
      const writing = read(text);
      expect(writing?.formula, text).toBe(formula);
      expect(
        writing?.drivers.map((d) => [d.label, d.unit, ...(d.value === undefined ? [] : [d.value])]),
        text,
      ).toEqual(drivers);
    }
    const german = readWriting('25 % von 1.200 Rechnungen pro Tag', empty, {
      locale: 'de-DE',
      currency: 'EUR',
    });
    expect(german).toMatchObject({
      formula: '0.25 * rechnungen_pro_tag',
      drivers: [{ label: 'Rechnungen pro Tag', unit: 'count', value: 1200 }],
    });
    expect(readWriting('heures × coût horaire', empty, { locale: 'fr-FR', currency: 'EUR' })?.formula).toBe(
      'heures * cout_horaire',
    );
    // A number the case has is that number; another beside the same word is one of its own.
    const valued = { ...known, assumptions: known.assumptions.map((a) => ({ ...a, value: 40 })) };
    expect(read('40 support agents * cost', valued)).toMatchObject({ formula: 'agents * cost', drivers: [] });
    expect(read('35 support agents * cost', valued)?.drivers).toMatchObject([
      { label: '35 support agents', value: 35 },
    ]);
  });

  it('turns minutes into the hours that are paid for, once', () => {
    const said: Record<string, string> = {
      'leavers * 12 min * cost': 'leavers * 12 / 60 * cost',
      'leavers / 12 min': 'leavers / (12 / 60)',
      '12 minutes per call * calls * cost': 'minutes_per_call / 60 * calls * cost',
      '12 min per call * calls / 60 * cost': 'min_per_call * calls / 60 * cost',
      'saves everyone 12 min per call, 40 calls a day, 35 leavers':
        'min_per_call / 60 * calls_a_day * leavers',
    };
    for (const [text, formula] of Object.entries(said)) expect(read(text)?.formula, text).toBe(formula);
  });

  it('says what it lacks to be money over a year', () => {
    const said: Record<string, string[]> = {
      '40 calls a day * 12 min per call * 35 leavers': ['days', 'money'],
      '40 calls a day * 12 min per call * 220': ['money'],
      '40 calls a day * 12 min per call * 220 * $30': [],
      'calls per week * cost per call': ['weeks'],
      'calls per week * 25% * $45': ['weeks'],
      '25% of 80 calls a day * 12 min': ['days', 'money'],
      'calls per week * weeks * cost per call': [],
      'tickets/month * 12 * cost per ticket': [],
      'tickets/month * cost per ticket': ['months'],
      'agents * hours saved': ['money'],
      'agents * hours saved * hourly rate': [],
      'agents * 45': [],
    };
    for (const [text, lacks] of Object.entries(said)) expect(read(text)?.lacks, text).toEqual(lacks);
  });

  it('is as far as it goes while something is missing', () => {
    for (const text of ['agents *', 'agents * (cost', 'agents * cost +', 'max(agents,'])
      expect(read(text)?.unfinished, text).toBe(true);
  });

  it('is none where it is a number, a range, or no calculation', () => {
    for (const text of [
      '3x40k',
      '1h30',
      '10 per week',
      '190k to lots',
      'a lot',
      '40*52',
      '120k',
      '',
      '12-15k',
      'n/a',
      '$100k, $200k',
      'Smith, Jones',
    ])
      expect(looksWritten(text) && read(text) !== null, text).toBe(false);
    for (const text of [
      '* agents',
      'agents * * cost',
      'agents ** cost',
      'agents * )',
      `agents * ${'x'.repeat(300)}`,
    ])
      expect(read(text), text).toBeNull();
  });

  it('takes the unit and name a template has for its words', () => {
    const library = [{ name: 'hourly_cost', label: 'Cost of an hour of their work', unit: 'money' as const }];
    expect(read('agents * cost of an hour of their work', known, { library })?.drivers).toEqual([
      { name: 'hourly_cost', label: '', unit: 'money' },
    ]);
    expect(completions('agents * cost of', known, { ...options, library })).toEqual({
      from: 9,
      labels: ['Cost of an hour of their work'],
    });
    expect(completions('agents * hou', known, options).labels).toEqual(['Hourly cost']);
    expect(completions('agents * hourly cost', known, options).labels).toEqual([]);
  });

  it('stands in its row as one change, its drivers without a value', () => {
    const c: Case = { ...known, lines: [{ ...lineOf(), formula: '' }] };
    const writing = read('agents * hours saved * cost', c);
    if (!writing) throw new Error('not read');
    const next = withWriting(c, 'row', writing);
    expect(next.lines[0]?.formula).toBe('agents * hours_saved * cost');
    expect(next.assumptions.at(-1)).toMatchObject({ name: 'hours_saved', value: null, unit: 'hours' });
    expect(parseCase(next).ok).toBe(true);
  });

  it('guesses a unit from words in every language of the page', () => {
    const units: Record<string, string> = {
      'hourly cost': 'money',
      Stundensatz: 'money',
      'hours saved per week': 'hours',
      'Stunden je Woche': 'hours',
      'share of saved time put to use': 'percent',
      'Anteil genutzter Zeit': 'percent',
      'churn rate': 'percent',
      Agents: 'count',
      'Anzahl der Rechnungen': 'count',
      'days to close': 'days',
      factor: 'number',
      'Taux horaire': 'money',
      'Coût d’une heure': 'money',
      'Heures gagnées par semaine': 'hours',
      'Part du temps gagné': 'percent',
      'Jours pour clôturer': 'days',
      'Nombre de factures': 'count',
      'Costo por hora': 'money',
      'Tarifa horaria': 'money',
      'Horas ahorradas al mes': 'hours',
      'Parte del tiempo ahorrado': 'percent',
      'Días para cerrar': 'days',
      'Número de facturas': 'count',
      'calls per day': 'count',
      'tickets per hour': 'count',
      'minutes per call': 'number',
      'time saved (min)': 'number',
      'time saved per call': 'hours',
      'hourly rate': 'money',
      'Blended labour rate': 'money',
      rate: 'number',
      'rate per hour': 'money',
      'cost of churn': 'money',
      'adoption costs': 'money',
      'share price': 'money',
      'part-time staff': 'count',
      'hours of downtime': 'hours',
      'Anrufe pro Tag': 'count',
      'Pedidos al día': 'count',
      'Appels par jour': 'count',
    };
    for (const [label, unit] of Object.entries(units)) expect(unitByWords(label), label).toBe(unit);
  });

  it('never throws, and what it calls whole the formula language reads, with every new name free', () => {
    const bit = fc.oneof(
      fc.constantFrom(
        'agents',
        'Hourly cost',
        ' * ',
        '/',
        ' - ',
        '(',
        ')',
        '12%',
        '1,200',
        'max(',
        ',',
        '=',
        'x',
        ' x ',
      ),
      fc.string({ maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 12 }), (bits) => {
        const text = bits.join('');
        completions(text, known, options);
        const writing = readWriting(text, known, options);
        if (!writing || writing.unfinished) return;
        expect(parseFormula(writing.formula).ok).toBe(true);
        const taken = new Set(known.assumptions.map((a) => a.name));
        for (const { name } of writing.drivers) {
          expect(taken.has(name)).toBe(false);
          taken.add(name);
        }
      }),
      runs(1500),
    );
  });
});

function lineOf() {
  const made = parseCase({ ...empty, lines: [{ id: 'row', bucket: 'tangible-benefit', formula: '1' }] });
  const line = made.ok ? made.value.lines[0] : undefined;
  if (!line) throw new Error('no line');
  return line;
}
