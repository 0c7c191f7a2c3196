/** Why a part of the page could not be loaded, as far as the page can find out. */
import { missingStyles } from './failedStyles.ts';

export type LoadProblem =
  /** Nothing comes from where the page lies: no network, or the host is away. */
  | 'offline'
  /** The host has a newer build by now, and may have removed the files of this one. */
  | 'outdated'
  /** The page can be reached, but not this part of it. */
  | 'failed';

/** How long the page's address may take to answer, ms. */
const patience = 5_000;

/** The files of a build, as its page names them; their names change with what they hold. */
export const filesNamed = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="(?:[^"]*\/)?(assets\/[^"]+)"/g)].map((found) => found[1] ?? '');

/**
 * Whether a page is one of another build.
 * @param html what the address gives now; anything but a page of ours is none
 * @param here the files the running page names
 */
export const isOtherBuild = (html: string, here: readonly string[]): boolean =>
  html.includes('id="app"') && filesNamed(html).some((file) => !here.includes(file));

/** The files this page names: a sheet that did not come has been taken out of it, and is of this build all the same. */
const filesHere = (): string[] => [
  ...filesNamed(document.head.innerHTML),
  ...missingStyles().map((address) => address.replace(/^.*\/(?=assets\/)|^\.\//, '')),
];

/** Asks the page's own address anew. Never rejects. */
export async function whyNotLoaded(): Promise<LoadProblem> {
  if (!navigator.onLine) return 'offline';
  try {
    const answer = await fetch(location.href.replace(/[?#].*$/, ''), {
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    return answer.ok && isOtherBuild(await answer.text(), filesHere()) ? 'outdated' : 'failed';
  } catch {
    return 'offline';
  }
}
