/** Weak points of the case itself, and private notes: only for the vendor. */
import { checkInWords } from '../../text/checks.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { checks } from '../../value/index.ts';
import { dataset, internal } from '../dataset.ts';
import { oncePerReport } from '../oncePerReport.ts';
import { privateNotesOf } from '../privateNotes.ts';
import type { Report } from '../report.ts';

/** The checks in words. */
export const checksOf = oncePerReport((r) =>
  checks(r.document, r.evaluation).map((check) => checkInWords(check, r.document, r.formats)),
);

export const checksData = dataset<Report>()({
  id: 'checks',
  rows: (r) => (r.internal ? checksOf(r).map((said, at) => ({ said, at })) : []),
  key: (row) => String(row.at),
  fields: (_source) => ({ check: internal(exportingWords().columns.check, (row) => row.said) }),
  presets: { csv: ['check'] },
});

export const notesData = dataset<Report>()({
  id: 'notes',
  rows: (r) => (r.internal ? privateNotesOf(r.document) : []),
  key: (note) => note.id,
  fields: (_source) => ({
    about: internal(exportingWords().notes.about, (note) => note.about),
    note: internal(exportingWords().notes.note, (note) => note.text),
  }),
  presets: {
    slide: [
      ['about', 3],
      ['note', 9],
    ],
  },
});
