/** Owners written as an e-mail address, as most CRMs export them, and the names they are known by. */
import { fold } from '../words/fold.ts';

/** What the part before the @ may be for a name: "karin.lind", "lind.karin", "klind". */
function mailNames(name: string): string[] {
  const parts = fold(name).split(' ');
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return [];
  const last = rest.join('');
  return [`${first}${last}`, `${last}${first}`, `${first.slice(0, 1)}${last}`];
}

/**
 * Finds the name of whoever an e-mail address belongs to among names; a text that is no address, belongs to nobody known, or
 * to two, stays as it is.
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
