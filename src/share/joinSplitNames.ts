/** Repairs the `&` of a name in an address whose writer could not escape it: HubSpot's equations, or a person. */
import { addressKeys } from './address.ts';

const fields: readonly string[] = addressKeys;

/** Whether a part without `=` is an empty field of a program: a known key, or a name from a template. */
const isName = (part: string): boolean => fields.includes(part.toLowerCase()) || /^line\.|_/i.test(part);

/**
 * A query in which a part without `=` after a text continues that text: `customer=Müller & Söhne&ref=1` names "Müller &
 * Söhne". Everything else stays as it is.
 */
export function joinSplitNames(query: string): string {
  let text = false;
  const parts = query.split('&').map((part, i) => {
    const goesOn = text && part.trim() !== '' && !part.includes('=') && !isName(part.trim());
    if (!goesOn && part !== '') text = /^\??(?:customer|title|owner|ref)=/i.test(part);
    return `${i === 0 ? '' : goesOn ? '%26' : '&'}${part}`;
  });
  return parts.join('');
}
