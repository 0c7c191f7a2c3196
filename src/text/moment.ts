import { wordsTag } from './format.ts';

/** Writes moments (ISO 8601) as date and time. A text that is no moment stays as it is. @param locale BCP 47 tag */
export function momentText(locale: string): (moment: string) => string {
  const format = new Intl.DateTimeFormat(wordsTag(locale), { dateStyle: 'medium', timeStyle: 'short' });
  return (moment) => (Number.isNaN(Date.parse(moment)) ? moment : format.format(Date.parse(moment)));
}
