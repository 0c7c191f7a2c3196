/** Words of the page as a whole. */
export default {
  /** A label inside a sentence; one that begins with an abbreviation keeps its capitals. */
  inSentence: (label: string) =>
    /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLocaleLowerCase() + label.slice(1),
  kept: 'Kept on this device as a case of your own.',
  elsewhere: 'changes from another tab',
  copyOf: (label: string) => `${label} (copy)`,
  tabs: {
    build: 'Build',
    beyond: 'Beyond money',
    odds: 'Odds',
    scenarios: 'Scenarios',
    people: 'People',
    review: 'Review',
  },
  foot: 'About this page',
  hostedBy: (host: string): string => `Hosted by ${host}`,
  name: 'Worthwhile',
  home: 'All cases',
  portfolio: 'Portfolio',
  programme: 'Customer success',
  find: (mac: boolean) => `Find anything (${mac ? '⌘' : 'Ctrl'} K)`,
  share: 'Share',
  undoShort: 'Undo',
  recovered: 'Recovered after the page closed',
  recoveredSaved: (titles: readonly string[]) =>
    `Recovered what was typed last and not saved yet: ${titles.join(', ')}.`,
  recoveredKept: (titles: readonly string[]) =>
    `What was typed last and not saved in ${titles.join(', ')} is in the version history: it was changed elsewhere since.`,
  recoveredUnreadable: 'A note of unsaved work cannot be read. It is kept with the raw records.',
  theme: { system: 'Same as the system', light: 'Light', dark: 'Dark', label: 'Appearance' },
  language: { label: 'Language', system: 'Same as the browser' },
  more: 'More',
  saved: 'Saved on this device',
  saving: 'Saving…',
  unsaved: 'Not saved',
  new: 'Not stored yet',
  saveFile: 'Save a file',
  opening: 'Opening…',
  missing: {
    title: 'This case is not on this device',
    body: 'Cases stay in the browser they were made in. Ask for a link or a file, or start from the list.',
  },
  stuck: {
    title: 'This case cannot be opened now',
    again: 'Try again',
    safe: 'Raw records',
    forbidden:
      'This browser lets the page read and keep nothing here, as in some private windows. A case stored before cannot be seen until site data is allowed for this page.',
  },
  nowhere: {
    title: 'There is nothing at this address',
    body: 'The address may have been cut or mistyped.',
  },
  sample: 'Made-up example',
  onCall: {
    label: 'On a call',
    turnOn: 'On a call: hide what is private',
    turnOff: 'Leave “On a call”',
    hint: (key: string) =>
      `Private notes, Checks and other customers’ names are hidden. ${key} or a click shows them again.`,
    on: 'On a call: private notes, Checks and other customers’ names are hidden.',
    off: 'No longer on a call: everything shows again.',
    hiddenCases: (n: number) =>
      n === 1
        ? '1 other case is hidden while you are on a call.'
        : `${n} other cases are hidden while you are on a call.`,
  },
  /** What is wrong with the store of this browser, by its kind. */
  store: {
    conflict: 'This case was changed in another tab or window. Both versions are still here.',
    quota: 'This device has no room left. Nothing was lost; save a file, or make room and try again.',
    blocked:
      'Another tab holds the store of this browser in an older form, so it cannot be opened. Nothing is lost. Close the other tabs of this page; then it goes on by itself.',
    silent:
      'The store of this browser does not answer. Nothing is lost. Most often another tab is in its way: close the other tabs of this page; then it goes on by itself.',
    newer:
      'What is stored here was made by a newer version of this page. Nothing is lost. Reload this page to get that version.',
    broken:
      'The store of this browser does not work just now. What is in it was not deleted. Save a file of what you have open, then reload the page or restart the browser.',
    unavailable: 'This browser keeps nothing here. Your work lasts until this tab closes; save a file.',
    missing: 'This case is no longer on this device.',
    corrupt: 'What is stored for this case cannot be read. The other cases are not affected.',
    unloaded:
      'The part of this page that opens the store of this browser could not be loaded. Nothing is lost. It is tried again when the connection is back; if that does not help, reload the page.',
  },
};
