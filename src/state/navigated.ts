/** Whether the reader has gone to another address since the page was loaded. */
export const navigated = { away: false };
