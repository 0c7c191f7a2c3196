import { describe, expect, it } from 'vitest';
import {
  withPasted,
  pasteTargets,
  readCells,
  replacedRows,
  type PasteTarget,
} from '../../../src/screens/review/pasteCells.ts';
import { makeFormats } from '../../../src/text/format.ts';
import { makeCase } from '../../fixtures/makeCase.ts';

const f = makeFormats('en-US', 'USD');
const targets: PasteTarget[] = [
  { key: 'agents', label: 'Support agents', unit: 'count' },
  { key: 'share', label: 'Share used', unit: 'percent' },
  { key: 'cost', label: 'Hourly cost', unit: 'money' },
];

describe('cells pasted into a review', () => {
  it('go down the form in order, from the field they were pasted into', () => {
    expect(readCells('40\n60%\n', targets, null, f).map((r) => [r.key, r.value])).toEqual([
      ['agents', 40],
      ['share', 0.6],
    ]);
    expect(readCells('55\n$35.50', targets, 'share', f).map((r) => [r.key, r.value])).toEqual([
      ['share', 0.55],
      ['cost', 35.5],
    ]);
  });
  it('keep a gap where the column has one', () => {
    expect(readCells('40\n\n35', targets, null, f).map((r) => r.key)).toEqual(['agents', 'cost']);
  });
  it('find their place by name where there are two columns', () => {
    const rows = readCells('hourly  COST\t35\nSupport agents\tmany\nElsewhere\t7', targets, null, f);
    expect(rows.map((r) => [r.key, r.value])).toEqual([
      ['cost', 35],
      ['agents', null],
      [null, 7],
    ]);
  });
  it('find fields under names as people write them, and none where two are as likely', () => {
    const c = makeCase({
      assumptions: [
        { name: 'noshow', label: 'No-show rate', unit: 'percent', value: 0.08 },
        { name: 'hours', label: 'Hours saved per agent a week', unit: 'hours', value: 6 },
        { name: 'calls', label: 'Calls per appointment', value: 1.1 },
        { name: 'tickets_jan', label: 'Tickets in January', value: 5 },
        { name: 'tickets_feb', label: 'Tickets in February', value: 5 },
        { name: 'qualite', label: 'Qualité perçue', value: 5 },
      ],
    });
    const { numbers, surveys } = pasteTargets(c, 1);
    const key = (name: string): string | null | undefined =>
      readCells(`${name}\t4`, [...numbers, ...surveys], null, f)[0]?.key;
    for (const name of ['No show rate', 'NO_SHOW RATE', 'no-show', 'noshow', 'No-show rates (actual)'])
      expect([name, key(name)]).toEqual([name, 'actual noshow']);
    for (const name of ['NPS score', 'nps', 'Our NPS', 'NPS, −100 to 100'])
      expect([name, key(name)]).toEqual([name, 'surveys nps']);
    expect(key('Hours saved')).toBe('actual hours');
    expect(key('Calls per apointment')).toBe('actual calls');
    expect(key('Call per appointments')).toBe('actual calls');
    expect(key('qualite percue')).toBe('actual qualite');
    // Either could be meant, or nothing: somebody has to say.
    for (const name of ['Tickets', 'Elsewhere', '—', 'rate of churn'])
      expect([name, key(name)]).toEqual([name, null]);
  });
  it('take the longest name that lies in a name: a survey of satisfaction is not what resists pricing', () => {
    const own: PasteTarget[] = [
      { key: 'dimensions satisfaction', label: 'Satisfaction', unit: 'number' },
      ...pasteTargets(makeCase({}), 1).surveys,
    ];
    const keyOf = (name: string) => readCells(`${name}\t4`, own, null, f)[0]?.key;
    expect(keyOf('Customer satisfaction CSAT')).toBe('surveys csat');
    expect(keyOf('Satisfaction')).toBe('dimensions satisfaction');
  });
  it('know names as people write them, say where one was guessed, and take no name that means something else', () => {
    const labels = [
      'No-show rate (%)',
      'Show rate',
      'Support agents',
      'Hours saved per week',
      'Hourly cost',
      'First response time',
      'Time to resolution',
      'Churn rate',
      'Days sales outstanding',
      'Cost per ticket',
      'Tickets tier 1',
      'Tickets tier 2',
      'Site A visits',
      'Site B visits',
      'Average handle time',
      'Patients per day',
      'Gross revenue retention',
      'Net revenue retention',
      'Revenue with',
      'Revenue without',
      'Überstunden pro Monat',
      'Stornoquote',
    ];
    const fields: PasteTarget[] = [
      ...labels.map((label) => ({ key: label, label, unit: 'number' as const })),
      ...pasteTargets(makeCase({}), 1).surveys,
    ];
    const keyOf = (name: string): [string | null | undefined, boolean | undefined] => {
      const [row] = readCells(`${name}\t4`, fields, null, f);
      return [row?.key, row?.guessed];
    };
    const sure: Record<string, string[]> = {
      'No-show rate (%)': [
        'No show rate',
        'no_show_rate',
        'Noshow rate',
        'No-Shows rate',
        'no-show rate (actual)',
      ],
      'surveys nps': ['NPS score', 'NPS', 'N.P.S.', 'Net Promoter Score', 'Net-Promoter'],
      'surveys csat': ['C-SAT', 'CSAT (%)', 'Customer satisfaction score', 'Kundenzufriedenheit'],
      'surveys ces': ['CES score', 'Customer Effort Score'],
      'Support agents': [
        '# support agents',
        'No. of support agents',
        'Number of Support Agents',
        'Support agent',
      ],
      'Hours saved per week': ['Hours saved / week', 'Hours saved per wk', 'Weekly hours saved'],
      'First response time': ['1st response time'],
      'Time to resolution': ['Resolution time', 'Time-to-resolve'],
      'Cost per ticket': ['Cost/ticket', 'Ticket cost'],
      'Average handle time': ['Avg. handling time', 'Handle time (avg)'],
      'Patients per day': ['Patients / day', 'Daily patients'],
      'Überstunden pro Monat': ['Überstunden/Monat'],
      Stornoquote: ['Storno-Quote'],
      'Tickets tier 2': ['tickets (tier 2)'],
      'Site B visits': ['Visits, site B'],
    };
    for (const [key, names] of Object.entries(sure))
      for (const name of names) expect([name, ...keyOf(name)]).toEqual([name, key, false]);
    const guesses: Record<string, string[]> = {
      'surveys nps': ['Q3 NPS', 'Net promoter score (NPS) 2026'],
      'Support agents': ['Support agnets', 'Support agents in Lyon'],
      'surveys csat': ['Customer satisfaction CSAT', 'CSAT customer satisfaction score'],
      'Churn rate': ['Churn', 'churn rate this quarter'],
      'Days sales outstanding': ['DSO'],
      'Gross revenue retention': ['GRR %'],
      'Average handle time': ['AHT'],
    };
    for (const [key, names] of Object.entries(guesses))
      for (const name of names) expect([name, ...keyOf(name)]).toEqual([name, key, true]);
    for (const name of [
      'Rate',
      'Revenue',
      'Revenue retention',
      'Hours',
      'Time',
      'Tickets',
      'Tickets tier 3',
      'Site C visits',
      'NPS target',
      'Old NPS',
      'Planned churn rate',
      'Non-support agents',
      'No churn',
      'Gross margin',
      'Average',
      'Total',
      'Zielwert Stornoquote',
      '%',
    ])
      expect([name, ...keyOf(name)]).toEqual([name, null, false]);
  });
  it('come as name and number in one cell too, and say which of two rows for a field counts', () => {
    const rows = readCells('Support agents: 38\nshare used = 60%\nAgents; 41\n', targets, null, f);
    expect(rows.map((r) => [r.key, r.value])).toEqual([
      ['agents', 38],
      ['share', 0.6],
      ['agents', 41],
    ]);
    expect([...replacedRows(rows)]).toEqual([rows[0]]);
  });
  it('ask about a share of all that was hardly meant, and of no other number', () => {
    const { surveys, numbers } = pasteTargets(makeCase({ success: { metrics: [] } }), 1);
    const read = (text: string): unknown[] =>
      readCells(text, [...numbers, ...surveys], null, f).map((r) => [r.key, r.value, r.meant]);
    expect(read('NPS\t0.5\nCSAT\t0.84\nCES\t1')).toEqual([
      ['surveys nps', 0.5, null],
      ['surveys csat', 0.0084, 0.84],
      ['surveys ces', 1, null],
    ]);
    expect(read('CSAT\t84')).toEqual([['surveys csat', 0.84, null]]);
    expect(readCells('0.84', targets, 'share', f)[0]).toMatchObject({ value: 0.0084, meant: null });
  });
  it('ask about a planned share where a hundred times as much comes near the plan', () => {
    const c = makeCase({
      assumptions: [
        { name: 'used', label: 'Used', unit: 'percent', value: [0.5, 0.8] },
        { name: 'error', label: 'Errors', unit: 'percent', value: 0.004 },
        { name: 'grown', label: 'Volume', unit: 'percent', value: 1.2 },
      ],
    });
    const read = (text: string): unknown[] =>
      readCells(text, pasteTargets(c, 2).numbers, null, f).map((r) => [r.value, r.meant]);
    expect(read('Used\t0.84\nErrors\t0.5\nVolume\t1.05')).toEqual([
      [0.0084, 0.84],
      [0.005, null],
      [0.0105, 1.05],
    ]);
    expect(read('Used\t84\nErrors\t40\nVolume\t2')).toEqual([
      [0.84, null],
      [0.4, null],
      [0.02, 2],
    ]);
    expect(read('Used\t5\nUsed\t0.05')).toEqual([
      [0.05, null],
      [0.0005, null],
    ]);
  });
  it('fill a whole review by the names of its fields, as far as they lie within bounds', () => {
    const c = makeCase({
      assumptions: [
        { name: 'price', label: 'Fee', unit: 'money', value: 10 },
        { name: 'agents', label: 'Agents', unit: 'count', value: 40 },
      ],
      lines: [{ id: 'fee', bucket: 'tangible-cost', label: 'Subscription', formula: 'price' }],
      dimensions: [{ id: 'brand', today: 4, expected: 7 }],
      success: { metrics: ['agents'] },
      reviews: [{ id: 'r1', month: 3, actual: { price: 9 }, surveys: { ces: 5 } }],
    });
    const parts = pasteTargets(c, 1);
    expect(parts.numbers.map((x) => x.label)).toEqual(['Agents', 'Fee']);
    const pasted = 'agents\t38\nNPS\t42\nCSAT\t81%\nSubscription\t$96\nBrand perception\t14';
    const rows = readCells(pasted, Object.values(parts).flat(), null, f);
    expect(rows.at(-1)).toMatchObject({ key: 'dimensions brand', value: null });
    const taken = new Map(rows.flatMap((r) => (r.key && r.value !== null ? [[r.key, r.value]] : [])));
    const [r] = c.reviews;
    expect(r && withPasted(r, taken)).toMatchObject({
      actual: { price: 9, agents: 38 },
      measured: { fee: 96 },
      dimensions: {},
      surveys: { nps: 42, csat: 0.81, ces: 5 },
    });
  });
});
