/** Several parts as one line, each named by what stands before it. */
import { numbersWords } from './words/numbers.ts';

/** "Peer: 12%: https://…" in the language's own marks; empty parts are left out. */
export function titled(...parts: readonly string[]): string {
  const [first = '', ...rest] = parts.filter((part) => part !== '');
  return rest.reduce((name, what) => numbersWords().titled(name, what), first);
}
