/**
 * Scrolls the current entry to the middle of a row that scrolls sideways. It measures in the next frame: measuring while the
 * page is being built would lay all of it out twice.
 * @returns cancels it
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
