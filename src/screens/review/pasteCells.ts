/** Matches cells pasted from a spreadsheet with the fields of a review. */
import { withEntry, type Case, type Review, type Unit } from '../../case/index.ts';
import type { Formats } from '../../text/format.ts';
import { labelOf } from '../../text/labels.ts';
import { reviewWords } from '../../text/words/review.ts';
import { parseNumber } from '../../text/parseNumber.ts';
import { likelyShare } from '../likelyShare.ts';
import { requestedNumbers, plannedValue, surveyFields } from './reviewFields.ts';
import { nameMatcher } from '../../report/matchName.ts';

/** A field that a pasted number can go to. */
export interface PasteTarget {
  /** The part of the review, a space, and the id in it, because a number and a line may share a name. */
  key: string;
  label: string;
  unit: Unit;
  /** Other names by which it is recognised. */
  also?: readonly string[];
  low?: number;
  high?: number;
  /** The planned value; null where none is stated. */
  expected?: number | null;
}

interface PasteParts {
  numbers: PasteTarget[];
  money: PasteTarget[];
  scores: PasteTarget[];
  surveys: PasteTarget[];
}

/** Full names of surveys, in the languages of the application. */
const surveyNames: Readonly<Record<(typeof surveyFields)[number]['key'], readonly string[]>> = {
  nps: ['Net promoter score', 'Promoter score', 'Weiterempfehlung'],
  csat: ['Customer satisfaction', 'Kundenzufriedenheit', 'Satisfaction client', 'Satisfacción del cliente'],
  ces: ['Customer effort score', 'Customer effort', 'Kundenaufwand', 'Effort client', 'Esfuerzo del cliente'],
};

/**
 * The fields of a review in the order of its form.
 * @param year the year of the term reached, from 1
 */
export function pasteTargets(c: Case, year: number): PasteParts {
  const w = reviewWords().form;
  const { agreed, others } = requestedNumbers(c);
  return {
    numbers: [...agreed, ...others].map((a) => ({
      key: `actual ${a.name}`,
      label: labelOf.assumption(a),
      unit: a.unit,
      also: [a.name],
      expected: plannedValue(a, year),
    })),
    money: c.lines.map((l) => ({
      key: `measured ${l.id}`,
      label: labelOf.line(l),
      unit: 'money',
      also: [l.id],
    })),
    scores: c.dimensions
      .filter((d) => d.expected !== null)
      .map((d) => ({
        key: `dimensions ${d.id}`,
        label: labelOf.dimension(d),
        unit: 'number',
        low: 0,
        high: 10,
      })),
    surveys: surveyFields.map(({ key, ...scale }) => ({
      key: `surveys ${key}`,
      label: w[key],
      also: [key, ...surveyNames[key]],
      ...scale,
    })),
  };
}

/** The parts of a review with pasted numbers applied. */
export function withPasted(r: Review, values: ReadonlyMap<string, number>): Partial<Review> {
  const next = { actual: r.actual, measured: r.measured, dimensions: r.dimensions, surveys: r.surveys };
  for (const [key, value] of values) {
    const at = key.indexOf(' ');
    const [part, id] = [key.slice(0, at), key.slice(at + 1)];
    if (part === 'surveys') next.surveys = { ...next.surveys, [id]: value };
    else if (part === 'actual' || part === 'measured' || part === 'dimensions')
      next[part] = withEntry(next[part], id, value);
  }
  return next;
}
export interface PasteRow {
  /** The row's cells as pasted. */
  cells: string;
  /** The key of the field its number goes to; null for none. */
  key: string | null;
  /** Whether the name matched only approximately and should be checked. */
  guessed: boolean;
  /** The value read; null where it is no valid number. */
  value: number | null;
  /** A more likely value, to be asked about before it is applied; null where there is no doubt. */
  meant: number | null;
}

/** A name and a number in one cell, as in an email: "NPS: 42". */
const oneCell = /^\s*(\p{L}[^\t:;=|]*?)\s*[:;=|]\s*(\S.*)$/u;

/**
 * Reads pasted text. A single column fills the fields in order, starting at `from`; empty rows leave their field unchanged.
 * With several columns, the first one names the field, also approximately.
 */
export function readCells(
  text: string,
  targets: readonly PasteTarget[],
  from: string | null,
  f: Formats,
): PasteRow[] {
  const given = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n').slice(0, 500);
  const tabbed = given.some((line) => line.includes('\t'));
  const lines = tabbed ? given : given.map((line) => line.replace(oneCell, '$1\t$2'));
  const named = lines.some((line) => line.includes('\t'));
  const find = nameMatcher(targets);
  let at = Math.max(
    0,
    targets.findIndex((x) => x.key === from),
  );
  return lines.flatMap((line): PasteRow[] => {
    const cells = line.split('\t').map((cell) => cell.trim());
    const number = named ? (cells.slice(1).findLast((cell) => cell !== '') ?? '') : (cells[0] ?? '');
    const meant = named ? find(cells[0] ?? '') : undefined;
    const target = named ? meant?.target : targets[at++];
    if (line.trim() === '') return [];
    return [
      {
        cells: cells.join(' · '),
        key: target?.key ?? null,
        guessed: meant?.guessed ?? false,
        ...readNumber(number, target, f),
      },
    ];
  });
}

/** Rows whose number is replaced by a later row for the same field. */
export function replacedRows(rows: readonly PasteRow[]): ReadonlySet<PasteRow> {
  const last = new Map<string, PasteRow>();
  const replaced = new Set<PasteRow>();
  for (const row of rows) {
    if (row.key === null || row.value === null || row.meant !== null) continue;
    const earlier = last.get(row.key);
    if (earlier) replaced.add(earlier);
    last.set(row.key, row);
  }
  return replaced;
}

/**
 * Reads a number as its field would: no value where it is invalid or out of bounds, and the likelier value where the field
 * would ask.
 */
export function readNumber(
  text: string,
  target: PasteTarget | undefined,
  f: Formats,
): Pick<PasteRow, 'value' | 'meant'> {
  const { low = -1e18, high = 1e18, unit = 'number', expected = null } = target ?? {};
  const parsed = parseNumber(text, {
    locale: f.locale,
    currency: f.currency,
    unit,
  });
  if (parsed.kind !== 'number' || parsed.value < low || parsed.value > high)
    return { value: null, meant: null };
  return { value: parsed.value, meant: likelyShare(parsed.value, { unit, low, high, expected }) };
}
