/** The viewer's locale, as the browser says it. */
export const locale = (): string => navigator.language || 'en';
