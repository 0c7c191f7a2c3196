/**
 * Days as a calendar file (iCalendar, RFC 5545) that every calendar program reads. Pure: the time of creation is passed
 * in, and the same event always has the same UID, so that importing a file again moves events instead of duplicating
 * them.
 */
import { dayAfter } from '../../util/days.ts';

export const mediaType = 'text/calendar;charset=utf-8';

/** An event that takes a whole day. */
export interface CalendarEvent {
  /** The same in every file for the same thing, and unique to it. */
  uid: string;
  /** YYYY-MM-DD. */
  day: string;
  title: string;
  about?: string;
}

/** The most octets of a line, without its end. */
const most = 75;

function escaped(text: string): string {
  // Most texts are plain, and a file may hold fifty thousand of them.
  if (!/[^ -~]|[\\;,]/.test(text)) return text;
  return (
    text
      .replace(/\r\n?/g, '\n')
      // The only control character allowed is the line break.
      .replace(/(?!\n)\p{Cc}/gu, ' ')
      .toWellFormed()
      .replace(/[\\;,]/g, (mark) => `\\${mark}`)
      .replaceAll('\n', '\\n')
  );
}

/** Octets of a character in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Folds a line into pieces of at most 75 octets, each but the first after a space; no character is split. */
function folded(line: string): string {
  // No character takes more than three octets per UTF-16 unit, so most lines are short enough.
  if (line.length * 3 <= most) return line;
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > most) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += letter;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

const date = (day: string): string => day.replaceAll('-', '');

interface CalendarOptions {
  /** The name of the calendar. */
  name: string;
  /** The time of creation, as an ISO date and time. */
  at: string;
}

const written = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');

/**
 * The text of a calendar file in parts: its head, one part per event, its foot. Events take whole days and leave them
 * free for meetings.
 */
export function* calendarParts(
  events: Iterable<CalendarEvent>,
  { name, at }: CalendarOptions,
): Generator<string> {
  const stamp = `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  yield written([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Worthwhile//Worthwhile//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
  ]);
  for (const { uid, day, title, about } of events)
    yield written([
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${date(day)}`,
      // The day after, because the end is exclusive.
      `DTEND;VALUE=DATE:${date(dayAfter(day, 1))}`,
      `SUMMARY:${escaped(title)}`,
      ...(about ? [`DESCRIPTION:${escaped(about)}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
  yield written(['END:VCALENDAR']);
}

/** The whole text of a calendar file. */
export const calendar = (events: readonly CalendarEvent[], options: CalendarOptions): string =>
  [...calendarParts(events, options)].join('');
