/**
 * Days as a calendar file (iCalendar, RFC 5545) that every calendar program takes. Pure: the moment it is made is passed in,
 * and the same event has the same UID each time, so that a file taken again moves events instead of doubling them.
 */

export const mediaType = 'text/calendar;charset=utf-8';

/** Something that takes a whole day. */
export interface CalendarEvent {
  /** The same for the same thing in every file, and different for any other. */
  uid: string;
  /** YYYY-MM-DD. */
  day: string;
  title: string;
  about?: string;
}

/** Octets of a line, without its end. */
const most = 75;

function escaped(text: string): string {
  // Most texts are plain, and a file may hold fifty thousand of them.
  if (!/[^ -~]|[\\;,]/.test(text)) return text;
  return (
    text
      .replace(/\r\n?/g, '\n')
      // No control character but the line break has a meaning there.
      .replace(/(?!\n)\p{Cc}/gu, ' ')
      .toWellFormed()
      .replace(/[\\;,]/g, (mark) => `\\${mark}`)
      .replaceAll('\n', '\\n')
  );
}

/** Octets of a letter in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A line in pieces of at most 75 octets, each but the first behind a space; no letter is cut in two. */
function folded(line: string): string {
  // No letter takes more than three octets for each of its places: most lines are short enough at a glance.
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
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

interface CalendarOptions {
  /** What the calendar is called. */
  name: string;
  /** The moment it is made, as an ISO date and time. */
  at: string;
}

const written = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');

/**
 * The text of a calendar file in parts: its head, an event each, its foot. Events take whole days and leave them free for
 * meetings.
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
      // The day after: the end is not part of the event.
      `DTEND;VALUE=DATE:${date(dayAfter(day))}`,
      `SUMMARY:${escaped(title)}`,
      ...(about ? [`DESCRIPTION:${escaped(about)}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
  yield written(['END:VCALENDAR']);
}

/** All of it at once. */
export const calendar = (events: readonly CalendarEvent[], options: CalendarOptions): string =>
  [...calendarParts(events, options)].join('');
