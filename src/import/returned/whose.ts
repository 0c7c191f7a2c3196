/** Whose number it is, in a returned workbook: chosen among words in the file itself, in its language. */
import { whoseNumbers, type WhoseNumber } from '../../case/index.ts';
import { cellNames } from './marks.ts';
import type { Places } from './places.ts';

const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Reads a cell by its name. Null if the file has no such cell or no list of words (it was written without them);
 * undefined if the cell holds none of the words.
 */
export function whoseReader(places: Places): (name: string) => WhoseNumber | null | undefined {
  const words = (places.all(cellNames.whoseList) ?? []).map(({ cell }) => plain(cell?.text));
  const known = words.length === whoseNumbers.length && words.every((word) => word !== '');
  return (name) => {
    const found = known ? places.one(name) : null;
    return found ? whoseNumbers[words.indexOf(plain(found.cell?.text))] : null;
  };
}
