import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../src/export/calendar/index.ts';
import { stepEvents } from '../../src/export/calendar/steps.ts';
import { optionCase } from '../fixtures/optionCase.ts';

const at = '2026-05-12T08:30:15.123Z';
const octets = (text: string): number => new TextEncoder().encode(text).length;

/** The properties of a file as a calendar program reads them: lines joined again, escapes undone. */
function read(text: string): [string, string][] {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter(Boolean)
    .map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [
        line.slice(0, colon),
        line.slice(colon + 1).replace(/\\(.)/g, (_, c) => (c === 'n' ? '\n' : c)),
      ];
    });
}
const values = (text: string, key: string): string[] =>
  read(text).flatMap(([name, value]) => (name === key ? [value] : []));

describe('a calendar file', () => {
  it('is the one of RFC 5545, an event to the day, its end the day after', () => {
    const text = calendar(
      [{ uid: 'a@worthwhile', day: '2028-02-29', title: 'Sign; here, now', about: 'Two\nlines \\ done' }],
      { name: 'Halden', at },
    );
    expect(text).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Worthwhile//Worthwhile//EN',
        'CALSCALE:GREGORIAN',
        'X-WR-CALNAME:Halden',
        'BEGIN:VEVENT',
        'UID:a@worthwhile',
        'DTSTAMP:20260512T083015Z',
        'DTSTART;VALUE=DATE:20280229',
        'DTEND;VALUE=DATE:20280301',
        'SUMMARY:Sign\\; here\\, now',
        'DESCRIPTION:Two\\nlines \\\\ done',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('gives back any text, in lines of 75 octets at most that cut no letter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 4 }),
        fc.constantFrom('', 'BEGIN:VEVENT\r\nX:', 'ü'.repeat(80), '🙂'.repeat(40)),
        (titles, hard) => {
          const all = [...titles, hard].map((t) => t.replace(/\p{Cc}/gu, ' ').toWellFormed());
          const text = calendar(
            all.map((title, i) => ({ uid: `${i}@worthwhile`, day: '2026-06-10', title })),
            { name: 'Steps', at },
          );
          for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
          expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
          expect(values(text, 'SUMMARY')).toEqual(all);
          expect(values(text, 'BEGIN').filter((v) => v === 'VEVENT')).toHaveLength(all.length);
        },
      ),
    );
  });

  it('holds the steps still to be done, under the same id each time', () => {
    const c = optionCase();
    const events = stepEvents(c);
    expect(events.map((e) => [e.uid, e.day, e.title])).toEqual([
      [`${c.id}-step-sec@worthwhile`, '2026-06-10', 'Security review'],
    ]);
    expect(events[0]?.about).toContain('P. Iyer');
    expect(stepEvents({ ...c, steps: c.steps.map((s) => ({ ...s, due: null })) })).toEqual([]);
    expect(calendar([], { name: '', at })).toContain('END:VCALENDAR\r\n');
  });
});
