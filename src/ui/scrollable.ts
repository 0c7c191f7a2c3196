/**
 * What a box that scrolls needs where nothing in it may take the focus: it takes it itself, under a name, or a keyboard
 * could not scroll it. Spread on the box.
 */
export const scrollable = (label: string) => ({ role: 'group', tabindex: 0, 'aria-label': label }) as const;
