/**
 * What a box that scrolls needs where nothing in it may take the focus: it takes it itself, under a name, or a keyboard
 * could not scroll it. Attached to the box; attributes spread on it would have every page load what spreads them.
 */
export const scrollable =
  (label: string) =>
  (box: HTMLElement): void => {
    box.setAttribute('role', 'group');
    box.tabIndex = 0;
    box.setAttribute('aria-label', label);
  };
