/** The first letter as a capital, for a phrase that opens a label. */
export const capital = (text: string): string =>
  text === '' ? '' : text.charAt(0).toLocaleUpperCase() + text.slice(1);
