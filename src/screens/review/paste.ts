/** Cells pasted from a spreadsheet, matched with what a review asks for. */
import { withEntry, type Case, type Review, type Unit } from '../../case/index.ts';
import type { Formats } from '../../text/format.ts';
import { labelOf } from '../../text/labels.ts';
import { reviewWords } from '../../text/words/review.ts';
import { parseNumber } from '../../text/parseNumber.ts';
import { likelyShare } from '../likelyShare.ts';
import { numbersAsked, plannedFor, surveys } from './form.ts';
import { namer } from '../../report/meantName.ts';

/** Something a number can go to. */
export interface PasteTarget {
  /** Which part of a review, a space, and the id there: a number and a row may share a name. */
  key: string;
  label: string;
  unit: Unit;
  /** Other names it goes by. */
  also?: readonly string[];
  low?: number;
  high?: number;
  /** What was planned; null where nobody said. */
  expected?: number | null;
}

export interface PasteParts {
  numbers: PasteTarget[];
  money: PasteTarget[];
  scores: PasteTarget[];
  surveys: PasteTarget[];
}

/** What surveys are called in full, in the languages tables come in. */
const surveyNames: Readonly<Record<(typeof surveys)[number]['key'], readonly string[]>> = {
  nps: ['Net promoter score', 'Promoter score', 'Weiterempfehlung'],
  csat: ['Customer satisfaction', 'Kundenzufriedenheit', 'Satisfaction client', 'Satisfacción del cliente'],
  ces: ['Customer effort score', 'Customer effort', 'Kundenaufwand', 'Effort client', 'Esfuerzo del cliente'],
};

/** What a review that has reached a year asks for, in the order of its form: the agreed numbers first. */
export function pasteTargets(c: Case, year: number): PasteParts {
  const w = reviewWords().form;
  const { agreed, others } = numbersAsked(c);
  return {
    numbers: [...agreed, ...others].map((a) => ({
      key: `actual ${a.name}`,
      label: labelOf.assumption(a),
      unit: a.unit,
      also: [a.name],
      expected: plannedFor(a, year),
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
    surveys: surveys.map(({ key, ...scale }) => ({
      key: `surveys ${key}`,
      label: w[key],
      also: [key, ...surveyNames[key]],
      ...scale,
    })),
  };
}

/** A review's parts with pasted numbers in them. */
export function pastedInto(r: Review, values: ReadonlyMap<string, number>): Partial<Review> {
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
  /** The row as pasted. */
  cells: string;
  /** Where its number goes; null: nowhere. */
  key: string | null;
  /** More was made of its name than its letters say: to be looked at. */
  guessed: boolean;
  /** What was read; null where it is no number. */
  value: number | null;
  /** What it was more likely meant to be, which is asked before it is taken over; null: nothing to ask. */
  meant: number | null;
}

/** Name and number in one cell, as a mail has them: "NPS: 42". */
const oneCell = /^\s*(\p{L}[^\t:;=|]*?)\s*[:;=|]\s*(\S.*)$/u;

/**
 * One column goes down the targets in order, from `from` on; with two, the first names the target, as loosely as people
 * write names. Empty rows keep
 * their place, so that a gap in the column is a gap in the form.
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
  const find = namer(targets);
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
        ...readOne(number, target, f),
      },
    ];
  });
}

/** Rows whose number another row further down replaces: they go to the same field. */
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

/** A number as typed in its field: no value where it is none or not one the field takes, and what the field asks of it. */
export function readOne(
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
