/**
 * What index.html says for browsers that cannot run the page, and for a page that does not come whole. It shows by itself
 * after a while (base.css); a script that knows better says it at once, in one language and with a button.
 */
const said = document.getElementById('not-started');

/** Leaves only one language's words, where they are there in it. */
export function speakNotStarted(language: string): void {
  if (!said?.querySelector(`[lang="${language}"]`)) return;
  for (const words of said.querySelectorAll<HTMLElement>('[lang]')) words.hidden = words.lang !== language;
}

/** The page will not start: says so. Nothing stands on it, so that nothing is lost when it loads itself anew. */
export function startFailed(): void {
  const page = document.getElementById('app');
  if (!said || !page || (page.childElementCount > 0 && !page.contains(said))) return;
  page.replaceChildren(said);
  said.classList.add('now');
  for (const button of said.querySelectorAll('button')) {
    button.hidden = false;
    button.onclick = () => location.reload();
  }
  addEventListener('online', () => location.reload(), { once: true });
}
