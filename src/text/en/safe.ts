/** Words of safe. */
export default {
  title: 'Raw records',
  intro:
    'What this browser holds, read without opening any of it. Save it as a file; what is sound in it can be restored later as a backup.',
  reading: 'Reading…',
  failed: (detail: string) => `The browser does not open the database: ${detail}`,
  empty: 'There is nothing here.',
  count: (records: number, versions: number, unreadable: number) =>
    [
      records === 1 ? '1 record' : `${records} records`,
      versions === 1 ? '1 kept state' : `${versions} kept states`,
      unreadable > 0 ? `${unreadable} that cannot be read at all` : '',
    ]
      .filter(Boolean)
      .join(', ') + '.',
  journal: (n: number) =>
    n === 1 ? '1 unsaved note of a closed tab.' : `${n} unsaved notes of closed tabs.`,
  saveAll: 'Save everything as one file',
  save: 'Save',
  saveOf: (what: string) => `Save ${what} as a file`,
  back: 'Back to the cases',
};
