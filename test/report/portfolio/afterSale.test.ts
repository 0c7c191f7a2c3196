/** Actions, the week, the calendar and people's figures over many accounts. */
import { describe, expect, it } from 'vitest';
import { accountEvents } from '../../../src/export/calendar/account.ts';
import { calendarParts } from '../../../src/export/calendar/index.ts';
import { eventsOf } from '../../../src/export/calendar/portfolio.ts';
import { tablesBook } from '../../../src/export/xlsx/tables.ts';
import { tableOf } from '../../../src/report/dataset.ts';
import { moneyOf, ownerData, peopleData } from '../../../src/report/datasets/portfolio.ts';
import { tasksData } from '../../../src/report/datasets/tasks.ts';
import { textOf } from '../../../src/report/cell.ts';
import { digestLines } from '../../../src/report/portfolio/digest.ts';
import { lateRows, renewingRows, summarize, summarizeBy } from '../../../src/report/portfolio/summarize.ts';
import { reasonCounts, rowsOf, subtotals, type Row } from '../../../src/report/portfolio/rows.ts';
import { assignees, inState, tasksOf } from '../../../src/report/portfolio/tasks.ts';
import { mailLink } from '../../../src/screens/portfolio/mailLink.ts';
import { documentDraft } from '../../../src/state/documentDraft.ts';
import { makeFormats } from '../../../src/text/format.ts';
import { portfolioCase, portfolioDrafts } from '../../fixtures/portfolioCases.ts';

const today = '2026-12-01';
const emptyFinding = {
  about: 'units',
  reason: null,
  who: '',
  due: '2026-10-31',
  status: 'open' as const,
  closed: null,
};
const formatsOf = (currency: string) => makeFormats('en-US', currency);
const rows = rowsOf(await portfolioDrafts(60));

describe('actions', () => {
  it('of every account stand together, the one due first leading, with what they are worth', () => {
    const tasks = tasksOf(rows);
    const findings = tasks.filter((t) => t.of === 'finding');
    expect(findings).toHaveLength(rows.filter((r) => r.facts.findings > 0).length);
    const due = tasks.map((t) => t.due ?? '9999');
    expect(due).toEqual([...due].sort());
    // Case 5 falls short by half: 6 months × 50 units × 6.
    expect(findings.find((t) => t.row.id === 'p5')).toMatchObject({
      amount: -1800,
      who: 'K. Lind',
      theirs: false,
    });
    expect(findings.find((t) => t.row.id === 'p10')).toMatchObject({ who: 'Buyer 10', theirs: true });
    expect(tasks.filter((t) => inState(t, 'overdue', today)).every((t) => (t.due ?? '') < today)).toBe(true);
    expect(assignees(tasks)).toContain('Buyer 10');
    const table = tableOf(tasksData, { tasks, today, formatsOf }, 'csv');
    expect(table.rows.map((r) => r.cells.map(textOf).join(' | '))).toContainEqual(
      expect.stringMatching(/^Customer 005, Rollout 5 \| Train \| Units, .* \| K. Lind \| .*overdue|Train/),
    );
  });
});

describe('the week', () => {
  it('says what is late, what comes and what is at risk, of one owner or everyone', () => {
    const digest = (owner: string | null): string =>
      [...digestLines(rows, { today, owner, formatsOf })].filter(Boolean).join('\n');
    const all = digest(null);
    expect(all.split('\n')[0]).toBe('The week from Dec 1, 2026');
    const late = rows.filter((r) => r.facts.next !== null && r.facts.next < today);
    expect(all).toContain(`Reviews overdue (${late.length})`);
    expect(all).toContain('What customers owe us');
    const own = digest('K. Lind');
    expect(own).toContain('Customer 001');
    expect(own).not.toContain('Customer 002');
    // Of a renewal whose day has passed nobody has said whether it came.
    const past = rows.filter((r) => r.facts.renewal !== null && r.facts.renewal < '2027-02-15');
    const later = [...digestLines(rows, { today: '2027-02-15', owner: null, formatsOf })].join('\n');
    expect(past.length).toBeGreaterThan(0);
    expect(later).toContain(`Renewals whose day has passed (${past.length})`);
    expect(later).toMatch(/- Customer 000, Rollout 0: was due Dec 31, 2026, ARR \$12K/);
    expect(all).not.toContain('whose day has passed');
    // Renewals are others only beside those that miss something.
    const headings = (some: typeof rows): string[] =>
      [...digestLines(some, { today, owner: null, formatsOf })]
        .join('\n')
        .match(/^.*enewals within.*(?= \()/gm) ?? [];
    const isMissing = (r: (typeof rows)[number]): boolean => r.facts.atRisk + r.facts.missed > 0;
    expect(headings(rows)).toEqual([
      'Renewals within 90 days, missing what it takes to renew',
      'Other renewals within 90 days',
    ]);
    expect(headings(rows.filter((r) => !isMissing(r)))).toEqual(['Renewals within 90 days']);
    expect(digest('Nobody')).toContain('Nothing is late, and nothing is due this week.');
    expect([...digestLines([], { today, owner: null, formatsOf })].join('')).toContain('Nothing is late');
  });
  it('opens as a mail that programs take, and says what had no room', () => {
    const cut = (n: number): string => `… and ${n} more`;
    expect(mailLink('Week\n\na & b', cut)).toBe('mailto:?subject=Week&body=a%20%26%20b');
    const long = mailLink(`Week\n\n${'ä line\n'.repeat(3000)}`, cut);
    expect(long.length).toBeLessThanOrEqual(1900);
    expect(decodeURIComponent(long)).toMatch(/… and \d{4} more$/);
  });
  it('goes into a calendar: reviews, renewals, targets, open actions and steps, each with a name of its own', () => {
    const events = rows.flatMap((r) => eventsOf(r, formatsOf(r.currency)));
    expect(new Set(events.map((e) => e.uid)).size).toBe(events.length);
    const text = [...calendarParts(events, { name: 'Accounts', at: '2026-10-15T08:00:00Z' })].join('');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(events.length);
    for (const title of [
      'Review: Customer 001',
      'Renewal: Customer 000',
      'Target: Units',
      'Agree on metrics',
    ])
      expect(text.replace(/\r\n /g, '')).toContain(title);
  });
  it('names what a case says of itself as the calendar of that case does', async () => {
    for (let i = 0; i < 30; i++) {
      // Of the latest review one finding has an id and one has none.
      const given = portfolioCase(i);
      const findings = ['', 'own'].map((id) => ({ ...emptyFinding, id, action: `Train ${id}` }));
      const c = {
        ...given,
        reviews: given.reviews.map((r, k, all) => (k < all.length - 1 ? r : { ...r, findings })),
      };
      const own = accountEvents(c, { findings: true }).map((e) => e.uid);
      const [row] = rowsOf([await documentDraft(c)]);
      if (!row) throw new Error('no row');
      const said = eventsOf(row, formatsOf(row.currency)).map((e) => e.uid);
      expect([...said].sort()).toEqual([...own].sort());
      expect(said.filter((uid) => uid.includes('-action-'))).toHaveLength(given.reviews.length > 0 ? 2 : 0);
    }
  });
});

describe('lists by day', () => {
  it('stand in the same order however the store lists the cases', () => {
    const backwards = rows.toReversed();
    const told = (of: readonly Row[]): unknown => [
      [...digestLines(of, { today, owner: null, formatsOf })].join(''),
      lateRows(of, today).map((r) => r.id),
      renewingRows(of, today).map((r) => r.id),
      tasksOf(of).map((t) => t.id),
      reasonCounts(of),
    ];
    expect(told(backwards)).toEqual(told(rows));
  });
});

describe('by person and segment', () => {
  it('the groups add up to everyone, and averages count each case once', () => {
    const all = summarize('', rows, today);
    for (const kind of ['owner', 'segment', 'template'] as const) {
      const groups = summarizeBy(rows, kind, today);
      for (const key of ['cases', 'late', 'renewals', 'missing', 'open', 'overdue', 'falling'] as const)
        expect([kind, key, groups.reduce((n, g) => n + g[key], 0)]).toEqual([kind, key, all[key]]);
      const share = groups.reduce((sum, g) => sum + (g.share ?? 0) * g.measured, 0) / all.measured;
      expect(share).toBeCloseTo(all.share ?? NaN);
      const table = tableOf(peopleData, { formatsOf, exchange: null, kind, groups, everyone: all }, 'screen');
      expect(table.rows.at(-1)?.role).toBe('sum');
      expect(table.rows).toHaveLength(groups.length + 1);
    }
    const owner = tableOf(
      ownerData,
      { formatsOf, exchange: null, name: 'K. Lind', own: all, segments: all, everyone: all },
      'screen',
    );
    // Only averages and shares of cases compare with other people's.
    expect(owner.rows.filter((r) => textOf(r.cells[3]) === '').map((r) => r.id)).toEqual([
      'cases',
      'arr',
      'planned',
      'actual',
      'open',
      'overdue',
    ]);
    const late = owner.rows.find((r) => r.id === 'late')?.cells.map(textOf);
    const share = `${Math.round((all.late / all.cases) * 100)}%`;
    expect(late?.slice(1)).toEqual([`${all.late} (${share})`, share, share]);
  });
  it('stand beside those of all owners, segment by segment, on one owner’s page and in its files', () => {
    const own = rows.filter((r) => r.owner === 'K. Lind');
    const source = {
      formatsOf,
      exchange: null,
      kind: 'segment' as const,
      groups: summarizeBy(own, 'segment', today),
      everyone: summarize('', own, today),
      beside: {
        groups: new Map(summarizeBy(rows, 'segment', today).map((s) => [s.name, s])),
        everyone: summarize('', rows, today),
      },
    };
    for (const medium of ['screen', 'csv', 'slide'] as const) {
      const { columns, rows: shown } = tableOf(peopleData, source, medium);
      const at = columns.findIndex((c) => c.label === 'Share realised, all owners');
      const of = (name: string) => textOf(shown.find((row) => textOf(row.cells[0]) === name)?.cells[at]);
      for (const [name, { share }] of source.beside.groups)
        expect(of(name)).toBe(formatsOf('USD').percent(share ?? NaN));
      expect(of('All shown')).toBe(formatsOf('USD').percent(source.beside.everyone.share ?? NaN));
      expect(columns.map((c) => c.label)).toContain('Health, all owners');
      // Without a page of one owner there is nobody to compare with.
      const { formatsOf: formats, exchange, kind, groups, everyone } = source;
      const all = { formatsOf: formats, exchange, kind, groups, everyone };
      expect(tableOf(peopleData, all, medium).columns.map((c) => c.label)).not.toContain(
        'Health, all owners',
      );
    }
  });
  it('money of several currencies is one amount only where every rate is stated', () => {
    const sums = subtotals(rows);
    const exchange = { to: 'USD', on: today, source: '', rates: { EUR: 1.1, GBP: 1.3 } };
    const one = moneyOf(sums, (s) => s.net, { formatsOf, exchange });
    expect(textOf(one)).toMatch(/^\$/);
    const rates = { EUR: 1.1 };
    for (const none of [null, { ...exchange, rates }])
      expect(textOf(moneyOf(sums, (s) => s.net, { formatsOf, exchange: none }))).toMatch(
        /€.* \+\u00a0£.* \+\u00a0\$/,
      );
    const lost = sums.map((s) => (s.currency === 'GBP' ? { ...s, net: -67_000 } : s));
    expect(textOf(moneyOf(lost, (s) => s.net, { formatsOf, exchange: null }))).toMatch(
      /^€\S+ −\u00a0£67K \+\u00a0\$\S+$/,
    );
    expect(textOf(moneyOf([], (s) => s.net, { formatsOf, exchange }))).toBe('—');
  });
  it('goes into a workbook with its figures as numbers, and tabs of their own', () => {
    const groups = summarizeBy(rows, 'owner', today);
    const all = summarize('', rows, today);
    const table = tableOf(
      peopleData,
      { formatsOf, exchange: null, kind: 'owner', groups, everyone: all },
      'csv',
    );
    const book = tablesBook(
      'Accounts',
      'today',
      [
        { id: 'a', name: 'By owner', table },
        { id: 'b', name: 'By owner', table },
      ],
      'en-US',
    );
    expect(book.sheets.map((s) => s.name)).toEqual(['By owner', 'By owner 2']);
    // Sums in several currencies are words beneath each other: the column holds each of them, and all columns one page.
    const [sheet] = book.sheets;
    const last = [...(sheet?.cells.values() ?? [])].filter((c) => c.row === 3 + table.rows.length);
    const texts = last.flatMap((c) => (c.kind === 'text' ? [c] : []));
    expect(texts.some((c) => /^€\S+\n\+\u00a0£\S+\n\+\u00a0\$\S+$/.test(c.text) && c.look.wrap)).toBe(true);
    for (const { column, text } of texts)
      for (const line of text.split('\n')) expect(line.length).toBeLessThan(sheet?.widths[column] ?? 0);
    expect(sheet?.page.across).toBe(1);
    const numbers = [...(book.sheets[0]?.cells.values() ?? [])].filter((c) => c.kind === 'number');
    expect(numbers.map((c) => c.value)).toContain(15);
    expect(numbers.some((c) => c.look.format?.startsWith('0%'))).toBe(true);
  });
  it('counts in a workbook what is counted: the share beside it in brackets makes no percent of it', () => {
    const all = summarize('', rows, today);
    const source = { formatsOf, exchange: null, name: 'K. Lind', own: all, segments: all, everyone: all };
    const table = tableOf(ownerData, source, 'csv');
    const book = tablesBook('Accounts', 'today', [{ id: 'a', name: 'K. Lind', table }], 'en-US');
    const late = table.rows.findIndex((r) => r.id === 'late');
    const cell = [...(book.sheets[0]?.cells.values() ?? [])].find(
      (c) => c.row === 4 + late && c.column === 1 && c.kind === 'number',
    );
    const share = `${Math.round((all.late / all.cases) * 100)}%`;
    expect(cell).toMatchObject({ value: all.late });
    expect(cell?.look.format).toBe(`#,##0" (${share})";\u2212#,##0" (${share})"`);
  });
});
