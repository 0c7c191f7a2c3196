/** Words of fields, dialogs and menus. */
export default {
  close: 'Close',
  cancel: 'Cancel',
  more: 'More',
  /** The key that does what a passing message offers. */
  undoKey: (mac: boolean): string => (mac ? '⌘ Z' : 'Ctrl Z'),
  dismiss: 'Dismiss',
  messages: 'Messages',
  chooseFile: 'Choose a file',
  dropFile: 'or drop it here',
  dropNow: 'Drop to open',
  wrongFile: (accept: string) => `That kind of file does not open here. Choose one of ${accept}.`,
  tooManyFiles: 'One file at a time.',
  problem: 'Problem',
};
