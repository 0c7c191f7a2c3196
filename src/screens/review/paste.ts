/** Cells pasted from a spreadsheet, matched with what a review asks for. */
import type { Unit } from '../../case/index.ts';
import type { Formats } from '../../text/format.ts';
import { parseNumber } from '../../text/parseNumber.ts';

/** Something a number can go to. */
export interface PasteTarget {
  key: string;
  label: string;
  unit: Unit;
}
export interface PasteRow {
  /** The row as pasted. */
  cells: string;
  /** Where its number goes; null: nowhere. */
  key: string | null;
  /** What was read; null where it is no number. */
  value: number | null;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * One column goes down the targets in order, from `from` on; with two, the first names the target. Empty rows keep
 * their place, so that a gap in the column is a gap in the form.
 */
export function readCells(
  text: string,
  targets: readonly PasteTarget[],
  from: string | null,
  f: Formats,
): PasteRow[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n').slice(0, 500);
  const named = lines.some((line) => line.includes('\t'));
  let at = Math.max(
    0,
    targets.findIndex((x) => x.key === from),
  );
  return lines.flatMap((line): PasteRow[] => {
    const cells = line.split('\t').map((cell) => cell.trim());
    const number = named ? (cells.slice(1).findLast((cell) => cell !== '') ?? '') : (cells[0] ?? '');
    const target = named
      ? targets.find((x) => plain(x.label) === plain(cells[0] ?? '') || x.key === cells[0])
      : targets[at++];
    if (line.trim() === '') return [];
    return [
      {
        cells: cells.join(' · '),
        key: target?.key ?? null,
        value: readOne(number, target?.unit ?? 'number', f),
      },
    ];
  });
}

/** A number as typed in its field, or null. */
export function readOne(text: string, unit: Unit, f: Formats): number | null {
  const parsed = parseNumber(text, { locale: f.locale, currency: f.currency, unit });
  return parsed.kind === 'number' ? parsed.value : null;
}
