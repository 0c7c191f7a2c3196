/** The `&` of a name in an address that was written by what cannot escape: HubSpot's equations, or somebody's hand. */
import { addressKeys } from './address.ts';

const fields: readonly string[] = addressKeys;

/** What a program may have written of a field nobody filled, without its `=`: one of those there are, or a name of a template. */
const isName = (part: string): boolean => fields.includes(part.toLowerCase()) || /^line\.|_/i.test(part);

/**
 * A query in which a part without `=` behind a text goes on with that text: `customer=Müller & Söhne&ref=1` is about
 * "Müller & Söhne". Everything else stands as it was.
 */
export function withWholeNames(query: string): string {
  let text = false;
  const parts = query.split('&').map((part, i) => {
    const goesOn = text && part.trim() !== '' && !part.includes('=') && !isName(part.trim());
    if (!goesOn && part !== '') text = /^\??(?:customer|title|owner|ref)=/i.test(part);
    return `${i === 0 ? '' : goesOn ? '%26' : '&'}${part}`;
  });
  return parts.join('');
}
