/** The portfolio's conditions, addresses and renewals as plain data. */
import { describe, expect, it } from 'vitest';
import { agree, endOfMonth, type Case } from '../../../src/case/index.ts';
import { detailsOf, readDetails } from '../../../src/report/portfolio/details.ts';
import { noFacts, type Facts } from '../../../src/report/portfolio/facts.ts';
import {
  filterRows,
  conditionIds,
  conditions,
  noFilter,
  isCondition,
  presetIds,
  presetOf,
  presets,
} from '../../../src/report/portfolio/filter.ts';
import { rowsOn } from '../../../src/report/portfolio/onDay.ts';
import { inOneCurrency, renewals } from '../../../src/report/portfolio/renewals.ts';
import {
  columnIds,
  defaultColumns,
  groupings,
  rowsOf,
  sorted,
  isSortKey,
  subtotals,
  type Row,
} from '../../../src/report/portfolio/rows.ts';
import { filterText } from '../../../src/report/portfolio/filterText.ts';
import { firstView, queryOf, viewOf, type View } from '../../../src/report/portfolio/view.ts';
import { cellOf } from '../../../src/report/portfolio/cells.ts';
import { textOf } from '../../../src/report/cell.ts';
import { documentDraft } from '../../../src/state/documentDraft.ts';
import { readSummary } from '../../../src/store/entries.ts';
import { makeFormats } from '../../../src/text/format.ts';
import { makeCase } from '../../fixtures/makeCase.ts';

const today = '2026-11-30';
let count = 0;
const row = (facts: Partial<Facts>, more: Partial<Row> = {}): Row => ({
  id: `r${count++}`,
  kind: 'case',
  updated: '2026-11-01T00:00:00Z',
  title: '',
  customer: '',
  owner: '',
  segment: '',
  net: null,
  currency: 'USD',
  years: 3,
  ...more,
  facts: { ...noFacts, ...facts },
});

describe('conditions', () => {
  it('each lets through what it says and nothing else', () => {
    const yes: [string, string, Partial<Facts>, Partial<Facts>][] = [
      ['renewal', 'within-30', { renewal: '2026-12-30' }, { renewal: '2026-12-31' }],
      ['renewal', 'within-45', { renewal: '2027-01-14' }, { renewal: '2027-01-15' }],
      ['renewal', 'within-30', { renewal: today }, { renewal: '2026-11-29' }],
      ['renewal', 'past', { renewal: '2026-11-29' }, { renewal: today }],
      ['renewal', 'none', { renewal: null }, { renewal: today }],
      ['realised', 'below-90', { realised: 0.894 }, { realised: 0.896 }],
      ['realised', 'below-5', { realised: 0.0494 }, { realised: 0.0496 }],
      ['realised', 'from-90', { realised: 0.896 }, { realised: 0.894 }],
      ['realised', 'from-100', { realised: 1 }, { realised: 0.99 }],
      ['realised', 'below-90', { realised: 0 }, { realised: null }],
      ['realised', 'none', { realised: null }, { realised: 0 }],
      ['health', 'below-60', { health: 59.4 }, { health: 59.6 }],
      ['health', 'from-80', { health: 80 }, { health: null }],
      ['health', 'falling', { health: 50, healthBefore: 60 }, { health: 60, healthBefore: 60.2 }],
      ['health', 'falling', { health: 50, healthBefore: 60 }, { health: 50, healthBefore: null }],
      ['health', 'none', { health: null }, { health: 1 }],
      ['reviewed', 'overdue', { next: '2026-11-29' }, { next: today }],
      ['reviewed', 'over-90', { last: '2026-08-31' }, { last: '2026-09-01' }],
      ['reviewed', 'over-90', { last: '2020-01-01' }, { last: null }],
      ['reviewed', 'never', { reviews: 0 }, { reviews: 1 }],
      ['reviewed', 'begun', { begun: 1 }, { begun: 0 }],
      ['live', 'no', { notLive: true }, { notLive: false }],
      ['live', 'yes', { reviews: 1 }, { reviews: 0 }],
      ['required', 'missing', { required: 1, atRisk: 1 }, { required: 1, reviews: 1 }],
      ['required', 'missed', { required: 1, missed: 1 }, { required: 1, atRisk: 1 }],
      ['required', 'safe', { required: 1, reviews: 1 }, { required: 1, reviews: 0 }],
      ['required', 'open', { required: 1, reviews: 0 }, { required: 1, reviews: 1 }],
      ['required', 'open', { required: 2 }, { required: 0 }],
      ['required', 'none', { required: 0 }, { required: 1 }],
      ['actions', 'open', { findings: 1 }, { findings: 0 }],
      ['actions', 'overdue', { due: '2026-11-29' }, { due: today }],
      ['actions', 'none', { findings: 0 }, { findings: 2 }],
    ];
    for (const [id, word, fits, not] of yes) {
      const narrowed = { ...noFilter, conditions: { [id]: word } };
      const [a, b] = [row(fits), row(not)];
      expect([id, word, filterRows([a, b], narrowed, today)]).toEqual([id, word, [a]]);
    }
    // Every word that is offered was tried or is one of a scale that was.
    for (const id of conditionIds)
      for (const word of conditions[id]) {
        expect(isCondition(id, word)).toBe(true);
        const scale = word.replace(/\d+$/, '');
        expect(yes.some(([of, tried]) => of === id && tried.replace(/\d+$/, '') === scale)).toBe(true);
      }
  });

  it('hold all at once', () => {
    const both = row(
      { renewal: '2026-12-15', required: 2, missed: 1 },
      { owner: 'K. Lind', segment: 'Small' },
    );
    const rows = [
      both,
      row({ renewal: '2026-12-15' }, { owner: 'K. Lind' }),
      row({ required: 1, missed: 1 }),
    ];
    const narrowed = { ...noFilter, owner: 'K. Lind', conditions: { ...presets.atRisk } };
    expect(filterRows(rows, narrowed, today)).toEqual([both]);
    expect(filterRows(rows, { ...narrowed, segment: 'Large' }, today)).toEqual([]);
    for (const id of presetIds) expect(presetOf({ ...noFilter, conditions: { ...presets[id] } })).toBe(id);
    expect(presetOf({ ...noFilter, conditions: { health: 'below-12' } })).toBeNull();
  });
});

describe('what is printed or saved', () => {
  it('says everything that narrows it', () => {
    expect(filterText(firstView.filter)).toBe('');
    expect(
      filterText({
        ...firstView.filter,
        query: ' halden ',
        owner: 'K. Lind',
        reason: 'training',
        replaced: true,
        conditions: { renewal: 'within-45', health: 'falling' },
      }),
    ).toBe(
      'Search: halden · Owner: K. Lind · Reason: Training · Renewal: within 45 days · Health: falling · with replaced plans',
    );
  });
});

describe('an address', () => {
  it('says a view and gives it back', () => {
    const views: View[] = [
      firstView,
      {
        filter: {
          query: 'a & b = c%',
          owner: 'O’Brien, +1',
          segment: 'S/M?#',
          template: 'support',
          currency: 'EUR',
          reason: 'training',
          replaced: true,
          conditions: { renewal: 'within-45', realised: 'below-33', health: 'falling', required: 'missing' },
        },
        grouping: 'owner',
        sort: { key: 'health', down: false },
        columns: ['renewal', 'arr'],
        account: 'p7',
      },
    ];
    for (const view of views) expect(viewOf(queryOf(view))).toEqual(view);
    for (const id of presetIds) {
      const view = { ...firstView, filter: { ...noFilter, conditions: { ...presets[id] } } };
      expect(viewOf(queryOf(view))).toEqual(view);
    }
    expect(queryOf(firstView)).toBe('');
    for (const grouping of groupings)
      expect(viewOf(queryOf({ ...firstView, grouping })).grouping).toBe(grouping);
    for (const key of ['case', ...columnIds].filter(isSortKey))
      for (const down of [true, false])
        expect(viewOf(queryOf({ ...firstView, sort: { key, down } })).sort).toEqual({ key, down });
  });
  it('with anything that is not understood shows the rest', () => {
    expect(
      viewOf('renewal=soon&health=below-abc&group=moon&sort=hue down&columns=hue,net,net&owner=&x=1'),
    ).toEqual({ ...firstView, columns: ['net'] });
    expect(viewOf('%E0%A4%A').columns).toEqual(defaultColumns);
  });
});

describe('money', () => {
  it('of renewals is weighed by recurring revenue, and says what is missing', () => {
    const rows = [
      row({ renewal: '2026-12-31', arr: 1_700_000, required: 1, reviews: 1 }),
      row({ renewal: '2027-02-28', arr: 400_000, required: 2, atRisk: 1 }),
      row({ renewal: '2027-03-01', arr: 9_000_000, missed: 1, required: 1 }),
      row({ renewal: '2026-11-29', arr: 9_000_000 }),
      row({ renewal: '2026-12-01' }),
      row({ renewal: '2026-12-02', arr: 50_000, required: 2 }),
      row({ renewal: '2026-12-02', arr: 7_000, reviews: 1 }),
      row({ renewal: '2026-12-01', arr: 100_000 }, { currency: 'EUR' }),
    ];
    expect(renewals(rows, today, 90)).toEqual([
      {
        currency: 'EUR',
        cases: 1,
        unstated: 0,
        arr: 100_000,
        missingCases: 0,
        missing: 0,
        missingUnstated: 0,
        unknownCases: 1,
        unknown: 100_000,
      },
      {
        currency: 'USD',
        cases: 5,
        unstated: 1,
        arr: 2_157_000,
        missingCases: 1,
        missing: 400_000,
        missingUnstated: 0,
        unknownCases: 3,
        unknown: 57_000,
      },
    ]);
    // Looked at are those within the days, or those whose day has passed.
    expect(renewals(rows, today, 'past')).toMatchObject([{ currency: 'USD', cases: 1, arr: 9_000_000 }]);
    expect(subtotals(rows).map((s) => [s.currency, s.arr, s.arrStated])).toEqual([
      ['EUR', 100_000, 1],
      ['USD', 20_157_000, 6],
    ]);
  });
  it('in several currencies is one total at stated rates, and names what has none', () => {
    const exchange = { to: 'EUR', on: '2026-10-30', source: '', rates: { USD: 0.9, toString: undefined } };
    expect(
      inOneCurrency(
        [
          { currency: 'USD', amount: 100 },
          { currency: 'EUR', amount: 10 },
          { currency: 'GBP', amount: 7 },
        ],
        exchange,
      ),
    ).toEqual({ total: 100, left: ['GBP'] });
  });
});

const reviewed = (): Case =>
  agree(
    makeCase({
      id: 'a',
      title: 'Rollout',
      arr: 120_000,
      customer: { name: 'Halden', people: [{ id: 'osei', name: 'A. Osei', role: 'CFO' }] },
      start: '2026-01',
      years: 2,
      assumptions: [
        { name: 'units', label: 'Units', value: 100, today: 0, source: { whose: 'customer' } },
        { name: 'price', label: 'Price', value: 10 },
      ],
      lines: [
        { id: 'gain', bucket: 'tangible-benefit', label: 'Gain', formula: 'units * price', per: 'month' },
        { id: 'fee', bucket: 'tangible-cost', label: 'Fee', formula: '250', per: 'month' },
      ],
      steps: [
        { id: 's', what: 'Sign', side: 'customer', who: 'A. Osei', due: '2026-01-20', done: null },
        { id: 't', what: 'Kick-off', side: 'us', who: 'K. Lind', due: '2026-01-25', done: '2026-01-24' },
      ],
      success: {
        renewal: '2027-12-31',
        metrics: ['units'],
        expectedRoi: 2,
        targets: [{ name: 'units', by: '2026-09-30', value: 100 }],
      },
      reviews: [
        {
          id: 'r1',
          month: 3,
          on: '2026-04-05',
          actual: { units: 80 },
          surveys: { nps: 10 },
          findings: [
            {
              id: 'f1',
              about: 'units',
              reason: 'training',
              action: 'Train',
              who: 'a. osei',
              due: '2026-05-01',
            },
            { id: 'f2', about: 'price', reason: null, action: 'Check', status: 'done', closed: '2026-04-20' },
          ],
        },
        {
          id: 'r2',
          month: 6,
          on: '2026-07-05',
          next: endOfMonth('2026-01', 9),
          actual: { units: 50 },
          surveys: { nps: 31, csat: 0.8, ces: 5.6 },
          findings: [
            {
              id: 'f1',
              about: 'units',
              reason: 'adoption',
              action: 'Train',
              who: 'A. Osei',
              due: '2026-08-01',
            },
          ],
        },
        { id: 'r3', month: 9, on: null, held: false, actual: { units: 1 } },
      ],
    }),
    { on: '2026-01-10', by: 'A. Osei' },
  );

describe('what a list knows of a case', () => {
  it('is worked out when it is saved, and no later document is needed for it', async () => {
    const draft = await documentDraft(reviewed());
    const [r] = rowsOf([{ ...draft, updated: '2026-11-01T00:00:00Z' }]);
    if (!r) throw new Error('no row');
    expect(r.facts).toMatchObject({
      arr: 120_000,
      last: '2026-07-05',
      nps: 31,
      csat: 0.8,
      ces: 5.6,
      required: 1,
      findings: 1,
      due: '2026-08-01',
      begun: 1,
    });
    expect(r.facts.atRisk + r.facts.missed).toBe(1);
    // What is missing is named wherever there is room.
    expect(textOf(cellOf('required', r, makeFormats('en-US', 'USD')))).toMatch(/^1 (at risk|missed): Units$/);
    expect(r.facts.healthBefore).toBeGreaterThan(r.facts.health ?? 100);
    const details = detailsOf(r.facts);
    expect(details.actions.map((a) => [a.of, a.what, a.who, a.status, a.theirs])).toEqual([
      ['finding', 'Train', 'A. Osei', 'open', true],
      ['finding', 'Check', '', 'done', false],
      ['step', 'Sign', 'A. Osei', 'open', true],
      ['step', 'Kick-off', 'K. Lind', 'done', false],
    ]);
    // Units fell short: 3 months by 20, 3 by 50, at 10 each.
    expect(details.actions[0]?.amount).toBeCloseTo(-2100);
    expect(details.causes).toEqual([{ reason: 'adoption', kind: 'tangible-benefit', amount: -2100 }]);
    expect(details.history.map((p) => [p.month, p.realised])).toEqual([
      [3, 0.8],
      [6, 0.65],
    ]);
    expect(details.targets).toEqual([
      { key: 'units', label: 'Units', by: '2026-09-30', status: r.facts.missed > 0 ? 'missed' : 'at-risk' },
    ]);
    // What lies in the store is what was derived; from before these facts it is worked out anew.
    const stored = { ...draft, revision: 1, document: undefined };
    expect(readSummary(stored).damaged).toBeUndefined();
    const older = Object.fromEntries(
      Object.entries(r.facts).filter(([key]) => key !== 'arr' && key !== 'details'),
    );
    expect(readSummary({ ...stored, facts: older }).damaged).toBe(true);
  });
  it('counts a target as missed once its day has passed, as its review does', async () => {
    const c = (targets: Case['success']['targets'], renewal: string | null = '2026-12-05'): Case => {
      const given = reviewed();
      return { ...given, success: { ...given.success, renewal, targets } };
    };
    const at = async (given: Case, day: string): Promise<[number, number, string[], string]> => {
      const [r] = rowsOn(rowsOf([{ ...(await documentDraft(given)), updated: '2026-11-01T00:00:00Z' }]), day);
      if (!r) throw new Error('no row');
      return [
        r.facts.atRisk,
        r.facts.missed,
        detailsOf(r.facts).targets.map((t) => t.status ?? ''),
        textOf(cellOf('required', r, makeFormats('en-US', 'USD'))),
      ];
    };
    const dated = c([{ name: 'units', by: '2026-09-30', value: 100 }]);
    expect(await at(dated, '2026-09-30')).toEqual([1, 0, ['at-risk'], '1 at risk: Units']);
    expect(await at(dated, '2026-10-01')).toEqual([0, 1, ['missed'], '1 missed: Units']);
    // One heading for what is required has not reached it either, and one that was met stays met.
    const heading = c([
      { name: 'units', by: '2026-09-30', value: 50 },
      { name: 'price', by: '2026-09-30', value: 10 },
    ]);
    expect((await at(heading, '2026-10-01'))[2][0]).toBe('met');
    // Without a day of its own it is due by the renewal, without one by the end of the term.
    const undated = c([{ name: 'units', by: null, value: 100 }]);
    expect((await at(undated, '2026-12-05'))[1]).toBe(0);
    expect((await at(undated, '2026-12-06'))[1]).toBe(1);
    const endless = c([{ name: 'units', by: null, value: 100 }], null);
    const term = endOfMonth(endless.start, 12 * endless.years);
    expect((await at(endless, term))[1]).toBe(0);
    expect((await at(endless, `${Number(term.slice(0, 4)) + 1}-01-01`))[1]).toBe(1);
    // Whatever somebody's own words look like, only targets change.
    const quoting = structuredClone(c([{ name: 'units', by: '2026-09-30', value: 100 }]));
    for (const { findings } of quoting.reviews)
      for (const f of findings) f.action = '"by":"2026-01-01","status":"at-risk"';
    const [r] = rowsOn(rowsOf([{ ...(await documentDraft(quoting)), updated: '' }]), '2026-10-01');
    expect(r && detailsOf(r.facts).actions[0]?.what).toBe('"by":"2026-01-01","status":"at-risk"');
    expect(r?.facts.missed).toBe(1);
  });
  it('survives whatever is written in its details', () => {
    for (const text of ['', 'x', '[]', 'null', '{"actions":[null,1,{}],"history":{},"causes":[[]]}'])
      expect(readDetails(text).history).toEqual([]);
    expect(
      readDetails('{"actions":[{"status":"eaten","due":"2026-02-31x","amount":"1"}]}').actions[0],
    ).toEqual({
      of: 'finding',
      key: '',
      what: '',
      about: '',
      reason: null,
      who: '',
      due: null,
      status: 'open',
      closed: null,
      theirs: false,
      amount: null,
    });
  });
  it('reads in every column, known or not', () => {
    const f = makeFormats('en-US', 'USD');
    for (const id of columnIds) {
      if (id === 'bridge') continue;
      expect(textOf(cellOf(id, row({}), f))).not.toMatch(/undefined|null|NaN/);
      expect(sorted([row({}), row({ arr: 1 })], id, true)).toHaveLength(2);
    }
    expect(textOf(cellOf('required', row({ required: 3, missed: 1, atRisk: 1 }), f))).toBe(
      '1 missed; 1 at risk',
    );
    expect(textOf(cellOf('change', row({ health: 72, healthBefore: 67.4 }), f))).toBe('+5');
  });
});
