/** Words of backup. */
export default {
  title: 'Backup and storage',
  keeps: (n: number) =>
    n === 1
      ? '1 case is kept in this browser, and nowhere else.'
      : `${n} cases are kept in this browser, and nowhere else.`,
  last: (when: string) => `Last backup: ${when}.`,
  never: 'No backup was made yet.',
  saved: 'Backup saved.',
  restoreTitle: 'Bring a backup back',
  file: 'Backup file',
  notBackup: 'This file is no Worthwhile backup.',
  tooBig: 'This file is larger than a backup can be read in a browser.',
  saving: 'Saving…',
  workingOut: 'The cases are being worked out. Nothing is changed yet.',
  doneOf: (done: number, of: number) => `${done} of ${of}`,
  writing: 'Writing…',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was changed.',
  reading: 'Reading…',
  from: (when: string, cases: number, versions: number) =>
    `Backup of ${when}: ${cases === 1 ? '1 case' : `${cases} cases`}, ${versions === 1 ? '1 kept state' : `${versions} kept states`}.`,
  refused: (n: number) =>
    n === 1 ? '1 record cannot be read and stays out:' : `${n} records cannot be read and stay out:`,
  mode: 'What to do with the cases that are here',
  merge: 'Add to them',
  replace: 'Replace them',
  mergePreview: (added: number, replaced: number, kept: number, unchanged: number) =>
    [
      added === 1 ? '1 case is added' : `${added} cases are added`,
      replaced > 0
        ? `${replaced} ${replaced === 1 ? 'becomes' : 'become'} the newer one of the backup (yours goes into the history)`
        : '',
      kept > 0
        ? `${kept} ${kept === 1 ? 'stays as it is' : 'stay as they are'}, being newer here (the backup’s goes into the history)`
        : '',
      unchanged > 0 ? `${unchanged} ${unchanged === 1 ? 'is' : 'are'} the same` : '',
    ]
      .filter(Boolean)
      .join('; ') + '.',
  replacePreview: (here: number, there: number) =>
    `${here === 1 ? 'The case' : `All ${here} cases`} here and ${here === 1 ? 'its' : 'their'} history are erased. ${there === 1 ? 'The case' : `The ${there} cases`} of the backup ${there === 1 ? 'takes' : 'take'} their place. This cannot be undone.`,
  replaceSure: (here: number) =>
    `Yes, erase ${here === 1 ? 'the case that is' : `the ${here} cases that are`} here`,
  restore: 'Restore',
  restored: (added: number, replaced: number) =>
    `Restored: ${added} added${replaced > 0 ? `, ${replaced} replaced` : ''}.`,
  versionName: 'From a backup',
  room: 'Room on this device',
  roomText: (used: string, quota: string) => `${used} of about ${quota} used.`,
  roomUnknown: 'This browser does not say how much room there is.',
  persisted: 'The browser promises not to clear this by itself.',
  notPersisted: 'The browser may clear this when the device runs short of room.',
  persist: 'Ask it not to',
  eraseTitle: 'Erase everything on this device',
  eraseText:
    'Every case with its history, unsaved notes, your name and settings, and the page’s own files go from this browser. Files and links you gave away stay. This cannot be undone.',
  eraseSure: 'Yes, erase everything',
  erase: 'Erase everything',
  eraseHeld:
    'Not everything is erased: another tab of this page may hold it. Close the others, then erase again. If that does not help, clear this site’s data in the browser’s settings.',
  persistRefused: 'The browser did not promise. Save a backup now and then.',
};
