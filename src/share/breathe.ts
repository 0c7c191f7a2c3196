/** Lets the page answer whatever else is waiting. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
