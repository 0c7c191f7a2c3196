/** Entries of the list asked for at once, each part an answer, and so a task of the page, of its own. */
export const rowsAtOnce = 500;
