/**
 * Makes a scrolling box focusable, under a name, where nothing in it is: a keyboard could not scroll it otherwise. It is
 * attached to the box, because spreading attributes would add Svelte's code for spreading to every page.
 */
export const scrollable =
  (label: string) =>
  (box: HTMLElement): void => {
    box.setAttribute('role', 'group');
    box.tabIndex = 0;
    box.setAttribute('aria-label', label);
  };
