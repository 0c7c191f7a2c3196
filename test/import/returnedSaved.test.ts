/** Workbooks of ours that were worked on in LibreOffice and saved by it, as test/fixtures/writeReturned.ts did once. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/case/index.ts';
import { applyRows, offerRows } from '../../src/share/index.ts';
import { back, sheetsOf } from './returnedBooks.ts';

const folder = new URL('../fixtures/import/returned/', import.meta.url);
const stored = parseCase(JSON.parse(readFileSync(new URL('case.json', folder), 'utf8')));
if (!stored.ok) throw new Error('no case');
const plan = stored.value;
const saved = (name: string) => sheetsOf(readFileSync(new URL(name, folder)), name);
const stands = (x: unknown): unknown =>
  typeof x === 'object' && x !== null && 'formula' in x ? x.formula : x;

describe('worked on in a spreadsheet program', () => {
  it('rows sorted and put in, sheets renamed and one deleted: the two numbers typed and the sheet that is gone', async () => {
    const sheets = await saved('moved.xlsx');
    expect(sheets.map((s) => s.name)).toContain('Eingaben (Stand Mai)');
    for (const own of [plan, undefined]) {
      const { changed, lost, formulasChanged } = back(sheets, own);
      expect(changed.map((x) => [x.path, x.before, x.after])).toEqual([
        ['assumptions.minutes.value', 1.5, 1.25],
        ['lines.rent.risk', 0.1, 0.25],
      ]);
      expect({ lost, formulasChanged }).toEqual({ lost: ['Returns!'], formulasChanged: [] });
    }
  });

  it('a German counter-offer: numbers, a number as text, pasted figures, a remark and a row, each as just that', async () => {
    const { changed, lost, formulasChanged, offer, base } = back(await saved('typed.ods'), plan);
    expect(changed.map((x) => [x.path, x.before, stands(x.after)])).toEqual([
      ['assumptions.notes.value', 4200, 4350.5],
      ['assumptions.minutes.today', 4, 4.75],
      ['assumptions.hour.value', 38, 41],
      ['discount.rate', 0.08, 0.095],
      ['lines.fewer-lost-notes', undefined, '1200.5'],
    ]);
    expect(lost).toEqual([]);
    expect(formulasChanged.map((x) => `${x.sheet}!${x.cell} ${x.is} ${x.typed}`)).toEqual([
      'Lines!F5 9661.73541666667 true',
      'Lines!G5 0 true',
      'Lines!H5 0 true',
      'Lines!I5 0 true',
    ]);
    expect(offer.comments).toMatchObject([{ about: 'hour', text: 'Paid since May' }]);
    // A number that was agreed is, once another is accepted for it, the number of whoever sent it.
    expect(plan.assumptions.find((a) => a.name === 'hour')?.source.whose).toBe('agreed');
    const accepted = applyRows(plan, offerRows(base, offer), { who: 'Acme', on: '2026-05-04' });
    expect(accepted.assumptions.find((a) => a.name === 'hour')).toMatchObject({
      value: 41,
      source: { whose: 'customer', who: 'Acme', on: '2026-05-04' },
    });
  });
});
