/** Which language and which number habits fit a viewer: pure, from what they chose and what their browser says. */

/** What their browser prefers, the most wanted first; English where it does not say. */
export const viewerTags = (): readonly string[] =>
  navigator.languages.length > 0 ? navigator.languages : [navigator.language || 'en'];

const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/**
 * The first of the viewer's tags that one of the languages fits, by its whole tag or by its language alone; null
 * where none does.
 */
export function languageFor<Id extends string>(ids: readonly Id[], tags: readonly string[]): Id | null {
  for (const tag of tags) {
    const exact = ids.find((id) => id.toLowerCase() === tag.toLowerCase());
    const found = exact ?? ids.find((id) => id === primary(tag));
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * The BCP 47 tag numbers are written and read by. Someone who chose a language means its numbers too: the viewer's
 * own kind of it (de-CH) if their browser names one. Otherwise numbers stay as everywhere else on their machine.
 */
export function numbersTag(chosen: string | null, tags: readonly string[]): string {
  if (chosen === null) return tags[0] ?? 'en';
  return tags.find((tag) => primary(tag) === primary(chosen)) ?? chosen;
}
