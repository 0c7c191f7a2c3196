/** Whether anything has been gone to since the page was loaded. */
export const moved = { yes: false };
