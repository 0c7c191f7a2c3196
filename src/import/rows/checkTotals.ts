/** Compares a file's own sums with the rows taken from it. */
import { close } from './sums.ts';
import type { LinesGuess, LinesTaken } from '../types.ts';
import { answersOf, partsOf, total } from './parts.ts';
import { tableOf } from './table.ts';

/** Figures in whole units of the currency, over all columns of money. */
export interface TotalCheck {
  /** Its row in the file. */
  row: number;
  label: string;
  theirs: number;
  ours: number;
  equal: boolean;
}

/**
 * Every total of the file with the sum of the rows taken above it: those since the last total or section if it adds
 * those up, else all rows, else the totals. If none of them matches, the nearest is shown.
 */
export function checkTotals(guess: LinesGuess, taken: LinesTaken, years: number): TotalCheck[] {
  const { sheet, questions, options, columns } = guess;
  const table = tableOf(sheet, options, guess.head);
  const answers = answersOf(guess.scale, questions);
  const used = new Set(taken.taken.map((t) => t.row));
  const asLine = new Set(
    questions.flatMap((q) => (q.kind === 'total' && q.chosen === 'line' ? (q.rows ?? []) : [])),
  );
  const label = columns.findIndex((c) => c.role === 'label');
  const checks: TotalCheck[] = [];
  let block = { sum: 0, rows: 0 };
  let all = 0;
  let totals = 0;
  guess.rows.forEach((row, r) => {
    const file = sheet.from[r] ?? r + 1;
    if (row.as === 'section') block = { sum: 0, rows: 0 };
    // A heading with its parts' sum was proved by them.
    if (row.why === 'parts') return;
    // If tables stand side by side, one may have its total in the row of another's line.
    const isTotal = row.as === 'total' && !asLine.has(file);
    if (!isTotal && !(used.has(file) && (row.as === 'line' || row.as === 'total'))) return;
    const { parts } = partsOf(table, columns, r, years, answers, true);
    const figure = parts.reduce((sum, part) => sum + total(part), 0);
    if (!isTotal) {
      block = { sum: block.sum + figure, rows: block.rows + 1 };
      all += figure;
      return;
    }
    if (parts.length === 0) return;
    const candidates = [...(block.rows > 0 ? [block.sum] : []), all, totals];
    const match = candidates.find((sum) => close(sum, figure));
    const [nearest = 0] = [...candidates].sort((a, b) => Math.abs(a - figure) - Math.abs(b - figure));
    const words =
      (label < 0 ? '' : (table.cell(r, label)?.text ?? '')) ||
      ((sheet.rows[r] ?? []).find((c) => typeof c.value === 'string' && /\p{L}/u.test(c.text))?.text ?? '');
    checks.push({
      row: file,
      label: words.replace(/\s+/g, ' ').slice(0, 200),
      theirs: figure,
      ours: match ?? nearest,
      equal: match !== undefined,
    });
    totals += figure;
    block = { sum: 0, rows: 0 };
  });
  return checks;
}
