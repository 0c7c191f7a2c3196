import type { Words } from '../sections.ts';

/** Words of explore. */
export default {
  backShared: 'Zurück',
  tab: 'Ihre Zahlen',
  answerTab: 'Antwort',
  sendBack: 'Zurücksenden',
  preparedBy: (who, on) => [who && `Erstellt von ${who}`, on].filter(Boolean).join(', '),
  shared: 'Ein geteilter Fall',
  stays: 'Ihre Änderungen bleiben in diesem Browser.',
  staysSealed: 'Ihre Änderungen bleiben in diesem Browser, hinter demselben Passwort.',
  notKept:
    'Dieser Browser lässt die Seite nichts speichern: Ihre Änderungen gehen verloren, wenn sie geschlossen wird.',
  foundAgain: 'Was Sie vorher geändert haben, ist wieder da.',
  changed: (n, of) => `Sie haben ${n} von ${of} geändert.`,
  unchanged: 'Sie können jede Zahl ändern, die nicht gesperrt ist.',
  changes: 'Was Sie geändert haben',
  noChanges: 'Noch nichts geändert.',
  before: 'Wie geteilt',
  after: 'Jetzt',
  nothing: 'nichts',
  present: 'gesetzt',
  yes: 'ja',
  no: 'nein',
  reset: 'Von vorn beginnen',
  resetDone: 'Zurück zum Fall wie geteilt.',
  keep: 'Kopie behalten',
  opening: 'Der geteilte Fall wird geöffnet…',
  failed: 'Dieser Link lässt sich nicht öffnen',
  start: 'Zu Ihren eigenen Fällen',
  expired: (who) =>
    `Dieser Tag ist vorbei. Fragen Sie ${who || 'die Person, die den Fall geteilt hat'}, ob es noch gilt.`,
  validUntil: (on) => `Gültig bis ${on}.`,
} satisfies Words['explore'];
