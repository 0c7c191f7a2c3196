/**
 * Shows the message index.html holds for browsers that cannot run the page and for a page that does not load
 * completely. It appears by itself after a while (base.css); a script that knows of a failure shows it at once, in one
 * language and with a button.
 */
const message = document.getElementById('not-started');

/** Removes the message's other languages, if it has this one. */
export function speakNotStarted(language: string): void {
  if (!message?.querySelector(`[lang="${language}"]`)) return;
  for (const words of message.querySelectorAll<HTMLElement>('[lang]')) words.hidden = words.lang !== language;
}

/** Shows that the page will not start. Nothing is on it yet, so nothing is lost when it reloads itself. */
export function startFailed(): void {
  const page = document.getElementById('app');
  if (!message || !page || (page.childElementCount > 0 && !page.contains(message))) return;
  page.replaceChildren(message);
  message.classList.add('now');
  for (const button of message.querySelectorAll('button')) {
    button.hidden = false;
    button.onclick = () => location.reload();
  }
  addEventListener('online', () => location.reload(), { once: true });
}
