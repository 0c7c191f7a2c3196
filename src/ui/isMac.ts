/** Whether keys are written as on a Mac, with ⌘ in place of Ctrl. */
export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);
