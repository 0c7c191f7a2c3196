/**
 * Brings what is marked as current to the middle of a row that scrolls sideways. With the next frame, which is laid out
 * anyway: measured while the page is made, all of it would be laid out once more.
 * @returns calls it off
 */
export function showCurrent(row: HTMLElement): () => void {
  const frame = requestAnimationFrame(() => {
    const current = row.querySelector('[aria-current]');
    if (!current) return;
    const { left, width } = current.getBoundingClientRect();
    row.scrollLeft += left + width / 2 - row.getBoundingClientRect().left - row.clientWidth / 2;
  });
  return () => cancelAnimationFrame(frame);
}
