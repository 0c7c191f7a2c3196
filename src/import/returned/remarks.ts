/** Remarks: the notes on a workbook's cells, each with the row it is about. */
import type { Case } from '../../case/index.ts';
import { limits } from '../../case/limits.ts';
import { columnLetter } from '../../util/columnLetter.ts';
import type { Sheet } from '../types.ts';
import { caseSheetName, cellNames } from './marks.ts';
import type { Places } from './places.ts';

/** The subject of each row of the inputs and of the lines, by sheet and row. */
function subjects(places: Places, base: Case): (sheet: string, row: number) => string | undefined {
  const known = new Map<string, string>();
  const learn = (name: string, about: string): void => {
    for (const { sheet, address } of places.all(name) ?? [])
      known.set(`${sheet}!${address.replace(/\D+/g, '')}`, about);
  };
  for (const a of base.assumptions)
    for (let y = 1; y <= base.years; y++) learn(cellNames.series('likely', y, a.name), a.name);
  base.lines.forEach((line, i) => {
    learn(cellNames.line('risk', i + 1), line.id);
  });
  return (sheet, row) => known.get(`${sheet}!${row}`);
}

/** The remarks the case does not hold yet. One that is beside no row of ours states its place. */
export function remarksIn(sheets: readonly Sheet[], places: Places, base: Case): Case['comments'] {
  const about = subjects(places, base);
  const found: Case['comments'] = [];
  const had = (c: { about: string; text: string }): boolean =>
    [...base.comments, ...found].some((x) => x.about === c.about && x.text === c.text);
  for (const sheet of sheets) {
    if (sheet.name === caseSheetName) continue;
    for (const [i, cells] of sheet.rows.entries())
      for (const [column, cell] of cells.entries()) {
        if (cell.note === undefined) continue;
        const row = sheet.from[i] ?? i + 1;
        const subject = about(sheet.name, row);
        const said = subject === undefined ? `${sheet.name}!${columnLetter(column)}${row}: ` : '';
        const comment = {
          about: subject ?? '',
          by: '',
          on: null,
          text: (said + cell.note).slice(0, limits.note),
        };
        if (!had(comment) && base.comments.length + found.length < limits.comments) found.push(comment);
      }
  }
  return found;
}
