/** Owners given as an e-mail address, as most CRMs export them, and their names. */
import { fold } from '../words/fold.ts';

/** What a name may look like before the @: "karin.lind", "lind.karin", "klind". */
function mailNames(name: string): string[] {
  const parts = fold(name).split(' ');
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return [];
  const last = rest.join('');
  return [`${first}${last}`, `${last}${first}`, `${first.slice(0, 1)}${last}`];
}

/**
 * Replaces an e-mail address by the name it belongs to, if that is among `names`. A text stays as it is if it is no
 * address, or belongs to nobody known or to several.
 */
export function ownersNamed(names: readonly string[]): (text: string) => string {
  const known = new Map<string, string | null>();
  for (const name of new Set(names)) {
    if (name.includes('@')) continue;
    for (const mail of new Set(mailNames(name))) {
      const before = known.get(mail);
      known.set(mail, before === undefined || before === name ? name : null);
    }
  }
  return (text) => {
    const [, local] = /^([^@\s]+)@[^@\s]+\.[^@\s]+$/.exec(text) ?? [];
    return local === undefined ? text : (known.get(fold(local).replace(/ /g, '')) ?? text);
  };
}
