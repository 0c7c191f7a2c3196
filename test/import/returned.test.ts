/** Workbooks of ours that come back: untouched they change nothing, and every edit comes back as itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/case/index.ts';
import { bookOf } from '../../src/export/xlsx/index.ts';
import { writeBook } from '../../src/export/xlsx/write.ts';
import { readReturned, returnedId, type Sheet } from '../../src/import/index.ts';
import { areaOf } from '../../src/import/read/grid.ts';
import { placeOfRange } from '../../src/import/returned/forms.ts';
import { parseFormula } from '../../src/value/index.ts';
import { statedIn } from '../../src/value/stated.ts';
import { valueAt } from '../../src/share/index.ts';
import { goldenCases, shortCases } from '../golden/cases.ts';
import { optionCase } from '../fixtures/optionCase.ts';
import { runs } from '../fixtures/runs.ts';
import { sampleCase } from '../export/books.ts';
import { edited, namesIn } from './packageEdits.ts';
import { back, bytesOf, sample, sheetsOf, unchanged } from './returnedBooks.ts';

describe('a workbook that comes back', () => {
  it.each(shortCases.map((g) => [g.name, g] as const))(
    '%s, untouched, changes nothing',
    async (_, golden) => {
      const sheets = await sheetsOf(await bytesOf(golden));
      expect(returnedId(sheets)).toEqual({
        id: golden.case.id,
        fingerprint: fingerprint(golden.case),
        version: 1,
      });
      expect(back(sheets, golden.case)).toMatchObject(unchanged);
      const without = back(sheets);
      expect(without).toMatchObject(unchanged);
      // Whatever the workbook shows, the case it carries holds no private word.
      expect(without.offer.privateNote).toBe('');
    },
  );

  it('gives back numbers typed into the file, forty at once, each as just that change', async () => {
    const bytes = await bytesOf(sample);
    const names = [...(await namesIn(bytes)).keys()].filter((name) =>
      /^in_(?:likely_1|low_1|high_1|risk|today|number_1)_/.test(name),
    );
    // Without ranges any number is possible.
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...names.filter((name) => !/^in_(?:low|high)/.test(name))), {
          minLength: 40,
          maxLength: 40,
        }),
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 40, maxLength: 40 }),
        async (picked, numbers) => {
          const typed = Object.fromEntries(picked.map((name, i) => [name, (numbers[i] ?? 1) / 128]));
          const { changed, lost, offer, formulasChanged } = back(
            await sheetsOf(await edited(bytes, typed)),
            sampleCase,
          );
          expect({ lost, formulasChanged }).toEqual({ lost: [], formulasChanged: [] });
          const wanted = picked.map((name): [string, number] => {
            const risk = /^in_risk_row_(\d+)$/.exec(name);
            const to = typed[name] ?? 0;
            const stated = /^in_number_1_row_(\d+)$/.exec(name);
            if (stated) {
              const line = sampleCase.lines[Number(stated[1]) - 1];
              return [`lines.${line?.id ?? ''}.formula`, to];
            }
            if (risk) return [`lines.${sampleCase.lines[Number(risk[1]) - 1]?.id ?? ''}.risk`, to];
            const [, field, assumption] = /^in_(likely_1|today)_(.*)$/.exec(name) ?? [];
            return [`assumptions.${assumption ?? ''}.${field === 'today' ? 'today' : 'value'}`, to];
          });
          /** A series by its first year, a formula by the first number it states. */
          const first = (x: unknown): unknown => {
            if (Array.isArray(x)) return (x as unknown[])[0];
            const formula = typeof x === 'string' ? parseFormula(x) : null;
            return formula?.ok ? statedIn(formula.value)[0]?.value : x;
          };
          expect(changed.map((x) => [x.path, first(x.after)]).sort()).toEqual(wanted.sort());
          for (const { path, after } of changed) expect(valueAt(offer, path)).toEqual(after);
          expect(offer.origin).toMatchObject({ id: sampleCase.id, fingerprint: fingerprint(sampleCase) });
        },
      ),
      runs(5),
    );
  });

  it('holds the numbers of the case itself where options are chosen in it, and those of one that is fixed', async () => {
    const c = optionCase();
    const bytes = new Uint8Array(await writeBook(bookOf(c, { option: 'build', scenario: 'down' })));
    expect(back(await sheetsOf(bytes), c)).toMatchObject(unchanged);
    // A row of an option that is not shown comes back as well.
    const fee = c.lines.findIndex((line) => line.id === 'fee') + 1;
    const read = back(
      await sheetsOf(await edited(bytes, { in_likely_1_wage: 44, [`in_number_1_row_${fee}`]: 65_000 })),
    );
    expect(read.changed.map((x) => [x.path, x.before, x.after])).toEqual([
      ['assumptions.wage.value', 40, 44],
      ['lines.fee.formula', '60000', '65000'],
    ]);
    // Two options of one name cannot be told apart in a list.
    const alike = optionCase({ options: c.options.map((o) => ({ ...o, label: 'Offer' })) });
    const fixed = await writeBook(bookOf(alike, { option: 'build' }));
    expect(back(await sheetsOf(fixed), alike)).toMatchObject(unchanged);
  });

  it('gives back whose a number is, by the words of the file, and says what is none of them', async () => {
    const book = bookOf(sampleCase);
    const place = (name: string): NonNullable<ReturnType<typeof placeOfRange>> => {
      const found = placeOfRange(book.names.find((n) => n.name === name)?.range ?? '');
      if (!found) throw new Error(name);
      return found;
    };
    const type = (name: string, text: string): void => {
      const { sheet, row, column } = place(name);
      book.sheets.find((s) => s.name === sheet)?.text(row, column, text);
    };
    const list = place('whose_list');
    const sheet = book.sheets.find((s) => s.name === list.sheet);
    // As a copy in another language has them.
    ['Kunde', 'Wir', 'Vergleichswert', 'Vereinbart', 'Offen'].forEach((word, i) =>
      sheet?.text(list.row + i, list.column, word),
    );
    const [first, second, ...rest] = sampleCase.assumptions;
    if (!first || !second) throw new Error('no numbers');
    const words = { customer: 'Kunde', vendor: 'Wir', benchmark: 'Vergleichswert', agreed: 'Vereinbart' };
    for (const a of rest)
      type(`in_whose_of_${a.name}`, a.source.whose === 'unknown' ? 'Offen' : words[a.source.whose]);
    type(`in_whose_of_${first.name}`, ' vereinbart ');
    type(`in_whose_of_${second.name}`, 'somebody');
    for (const [i, line] of sampleCase.lines.entries())
      if (book.names.some((n) => n.name === `in_whose_row_${i + 1}`))
        type(`in_whose_row_${i + 1}`, line.source.whose === 'unknown' ? 'Offen' : words[line.source.whose]);
    const read = back(await sheetsOf(await writeBook(book)), sampleCase);
    expect(read.changed).toEqual([
      {
        path: `assumptions.${first.name}.source.whose`,
        label: first.label,
        before: first.source.whose,
        after: 'agreed',
      },
    ]);
    expect(read.offer.assumptions[0]?.source.whose).toBe('agreed');
    expect(read.lost).toEqual([`assumptions.${second.name}.source.whose`]);
  });

  it('finds cells after sheets were renamed and rows inserted, hears remarks, and sees values pasted over formulas', async () => {
    const sheets = await sheetsOf(await bytesOf(sample));
    const [{ book } = { book: undefined }] = sheets;
    const name = book?.names.find((n) => n.name.startsWith('in_likely_1_'));
    const home = sheets.find((s) => s.name === name?.sheet) as Sheet;
    const at = areaOf(name?.range ?? '') as { row: number; column: number };
    const cell = home.rows[home.from.indexOf(at.row + 1)]?.[at.column];
    if (!cell || !book) throw new Error('no cell');
    cell.note = 'Too high for us';
    for (const n of book.names) if (n.sheet === home.name) n.sheet = 'Renamed';
    home.name = 'Renamed';
    home.from = home.from.map((r) => r + 2);
    for (const n of book.names)
      if (n.sheet === 'Renamed') n.range = n.range.replace(/\d+/g, (d) => String(Number(d) + 2));
    const amounts = book.names.find((n) => n.name === 'out_amounts_row_1');
    const pasted = areaOf(amounts?.range ?? '') as { row: number; column: number };
    const lines = sheets.find((s) => s.name === amounts?.sheet) as Sheet;
    const over = lines.rows[lines.from.indexOf(pasted.row + 1)]?.[pasted.column];
    if (!over) throw new Error('no amount');
    delete over.formula;
    const read = back(sheets, sampleCase);
    expect(read.changed).toEqual([]);
    expect(read.lost).toEqual([]);
    expect(read.offer.comments.at(-1)).toMatchObject({
      about: name?.name.replace('in_likely_1_', ''),
      text: 'Too high for us',
    });
    expect(read.formulasChanged).toHaveLength(1);
  });

  it('says what is lost with a deleted sheet, and refuses what is not ours or newer', async () => {
    const sheets = await sheetsOf(await bytesOf(sample));
    const home = sheets[0]?.book?.names.find((n) => n.name.startsWith('in_likely_1_'))?.sheet;
    const left = sheets.filter((s) => s.name !== home);
    expect(back(left, sampleCase).lost).toContain('discount.rate');
    expect(back(left, sampleCase).changed).toEqual([]);
    expect(readReturned([{ name: 'S', rows: [], from: [] }])).toEqual({
      ok: false,
      problem: { kind: 'foreign' },
    });
    const { properties = {} } = sheets[0]?.book ?? {};
    properties['worthwhile_version'] = '2';
    expect(readReturned(sheets)).toEqual({ ok: false, problem: { kind: 'newer' } });
  });

  it('names each formula that is no longer ours, and each typed cell that is not read back', async () => {
    const golden = goldenCases.find((g) => g.name === 'forty-rows') ?? goldenCases[0];
    if (!golden) throw new Error('no case');
    const book = bookOf(golden.case, { internal: golden.internal });
    const [summary] = book.sheets;
    const live = [...(summary?.cells.values() ?? [])].filter((x) => x.kind === 'live');
    const [first, second] = live;
    if (!summary || first?.kind !== 'live' || second?.kind !== 'live') throw new Error('no formula');
    summary.number(first.row, first.column, 12_345);
    summary.live(second.row, second.column, `${second.formula}+1`, 1);
    const named = new Set(book.names.map((n) => n.range));
    const unread = book.sheets
      .filter((s) => s !== summary && !s.hidden)
      .flatMap((s) =>
        [...s.cells.values()].flatMap((x) =>
          x.kind === 'number' && x.look.kind === 'input' && !named.has(s.at(x.row, x.column))
            ? [{ s, x }]
            : [],
        ),
      );
    const [edited] = unread;
    if (edited) edited.s.number(edited.x.row, edited.x.column, edited.x.value + 0.25);
    const read = back(await sheetsOf(await writeBook(book)), golden.case);
    expect(read.changed).toEqual([]);
    expect(read.formulasChanged).toHaveLength(2);
    expect(read.formulasChanged[0]).toMatchObject({ sheet: summary.name, was: first.formula, is: '12345' });
    expect(read.formulasChanged[1]).toMatchObject({ was: second.formula, is: `${second.formula}+1` });
    expect(read.lost.map((x) => x.split('!')[0])).toEqual(edited ? [edited.s.name] : []);
  });

  it('reads the free rows as rows that are proposed, and says which it cannot read', async () => {
    const book = bookOf(sampleCase);
    const place = placeOfRange(book.names.find((n) => n.name === 'in_proposed_rows')?.range ?? '');
    const sheet = book.sheets.find((s) => s.name === place?.sheet);
    if (!place || !sheet) throw new Error('no free rows');
    const { row, column } = place;
    const fill = (i: number, words: [string, string, string], amount: number | null): void => {
      words.forEach((text, k) => sheet.text(row + i, column + k, text));
      sheet.number(row + i, column + 3, amount);
    };
    fill(0, ['Fewer calls', 'Benefit', 'a month'], 250);
    fill(1, ['Wartung', 'Kosten', 'einmalig'], -900);
    fill(2, ['Paper', '', ''], 40);
    fill(3, ['No amount', 'Cost', 'a year'], null);
    const { offer, changed, lost } = back(await sheetsOf(await writeBook(book)), sampleCase);
    expect(
      offer.lines.slice(sampleCase.lines.length).map((x) => [x.label, x.bucket, x.per, x.formula]),
    ).toEqual([
      ['Fewer calls', 'tangible-benefit', 'month', '250'],
      ['Wartung', 'tangible-cost', 'once', '900'],
      ['Paper', 'tangible-benefit', 'year', '40'],
    ]);
    expect(changed).toHaveLength(3);
    expect(lost).toEqual([`${sheet.name}!A${row + 4}`]);
  });
});
