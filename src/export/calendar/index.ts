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

const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // No control character but the line break has a meaning there.
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .toWellFormed()
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');

/** A line in pieces of at most 75 octets, each but the first behind a space; no letter is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
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

/**
 * The text of a calendar file. Events take whole days and leave them free for meetings.
 * @param name what the calendar is called
 * @param at the moment it is made, as an ISO date and time
 */
export function calendar(
  events: readonly CalendarEvent[],
  { name, at }: { name: string; at: string },
): string {
  const stamp = `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Worthwhile//Worthwhile//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ uid, day, title, about }) => [
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
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
