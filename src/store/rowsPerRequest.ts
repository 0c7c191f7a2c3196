/** List entries per request: each answer is a task of its own for the page. */
export const rowsPerRequest = 500;
