/** The locale numbers and dates are shown and read by: the viewer's own, or that of the language they chose. */
export { locale } from '../text/language.ts';
