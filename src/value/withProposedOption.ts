/** A case viewed in another of its options. */
import type { Case } from '../case/index.ts';

/** The last view of each case, kept so that results memoized for it are found again. */
const lastView = new WeakMap<Case, Case>();

/**
 * The case as seen in one of its options: the same document with that option proposed, so that everything worked out
 * from it, on a page, on paper or in a file, is about that option.
 * @param option null, or one the case does not hold: the case as it is
 */
export function withProposedOption(c: Case, option: string | null | undefined): Case {
  if (option === c.option || !c.options.some((o) => o.id === option)) return c;
  const last = lastView.get(c);
  if (last && last.option === option) return last;
  const shown: Case = { ...c, option: option as string };
  lastView.set(c, shown);
  return shown;
}
