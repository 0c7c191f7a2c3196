/** Finds out why a part of the page could not be loaded. */
import { missingStyles } from './failedStyles.ts';

export type LoadProblem =
  /** The page's own address does not answer: no network, or the host is down. */
  | 'offline'
  /** The host has a newer build and may have removed the files of this one. */
  | 'outdated'
  /** The page can be reached, but not this part of it. */
  | 'failed';

/** How long the page's address may take to answer, ms. */
const answerTimeout = 5_000;

/** The build's files that a page names. Each name changes with the file's content. */
export const assetsNamedIn = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="(?:[^"]*\/)?(assets\/[^"]+)"/g)].map((found) => found[1] ?? '');

/**
 * Whether a page belongs to another build.
 * @param html what the address returns; false for anything that is not this page
 * @param own the files the running page names
 */
export const isOtherBuild = (html: string, own: readonly string[]): boolean =>
  html.includes('id="app"') && assetsNamedIn(html).some((file) => !own.includes(file));

/** The files this page names. A sheet that failed has been removed from it and is added here. */
const ownAssets = (): string[] => [
  ...assetsNamedIn(document.head.innerHTML),
  ...missingStyles().map((address) => address.replace(/^.*\/(?=assets\/)|^\.\//, '')),
];

/** Requests the page's own address anew. Never rejects. */
export async function whyNotLoaded(): Promise<LoadProblem> {
  if (!navigator.onLine) return 'offline';
  try {
    const answer = await fetch(location.href.replace(/[?#].*$/, ''), {
      cache: 'no-store',
      signal: AbortSignal.timeout(answerTimeout),
    });
    return answer.ok && isOtherBuild(await answer.text(), ownAssets()) ? 'outdated' : 'failed';
  } catch {
    return 'offline';
  }
}
