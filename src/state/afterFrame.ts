/** How long a frame is waited for, ms: a page that is not shown paints none. */
const patience = 100;

/** Runs something once, right after the next frame has been painted, or soon where none is. */
export function afterFrame(work: () => void): void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(once, patience);
  if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => setTimeout(once));
}
