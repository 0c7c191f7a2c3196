import { wordsTag } from '../../text/format.ts';

/** When a case last changed, in short: a time today, a day this year, otherwise a full date. */
export function changedWords(at: number, now: number, locale: string): string {
  const then = new Date(at);
  const today = new Date(now);
  const sameYear = then.getFullYear() === today.getFullYear();
  const sameDay = sameYear && then.getMonth() === today.getMonth() && then.getDate() === today.getDate();
  return new Intl.DateTimeFormat(
    wordsTag(locale),
    sameDay
      ? { hour: 'numeric', minute: '2-digit' }
      : { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) },
  ).format(then);
}
