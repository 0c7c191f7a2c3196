import type { Words } from '../sections.ts';

/** Words of the list of cases. */
export default {
  backup: {
    open: 'Sicherung und Speicher',
    save: 'Sicherung speichern',
    notNow: 'Nicht jetzt',
    safe: 'Wenn sich Fälle nicht öffnen: Rohdaten',
    reminder: (days, n) =>
      days === null
        ? `${n} Fälle liegen nur in diesem Browser. Speichern Sie eine Sicherung, falls er geleert wird.`
        : `Ihre letzte Sicherung ist ${days === 1 ? '1 Tag' : `${days} Tage`} alt.`,
  },
  files: {
    progress: (n, of) => `Datei ${n} von ${of} wird gelesen…`,
    done: (n, of) =>
      n === of
        ? n === 1
          ? '1 Fall übernommen.'
          : `${n} Fälle übernommen.`
        : `${n} von ${of} Dateien übernommen.`,
    failed: (name, why) => `${name}: ${why}`,
    backup: 'Das ist eine Sicherung vieler Fälle. Öffnen Sie sie unter „Sicherung und Speicher“.',
  },
  about: (version) => `Über Worthwhile ${version}`,
  promise:
    'Rechnen Sie aus, was eine Lösung für einen Kunden wert ist: mit einer Zahl, zu der beide Seiten stehen.',
  how: 'Drei Zahlen genügen für ein erstes Ergebnis. Jeder Wert zeigt, wie er entsteht und von wem er stammt.',
  privacy: 'Kein Konto. Was Sie eingeben, bleibt in diesem Browser, bis Sie es teilen.',
  hostedBy: (host) => `für ${host}`,
  cases: 'Ihre Fälle',
  unread:
    'Gerade lassen sie sich nicht zeigen. Ein Fall, den Sie inzwischen anlegen, öffnet sich trotzdem und lässt sich als Datei sichern.',
  search: 'Fälle suchen',
  found: (n, query) =>
    n === 0
      ? `Kein Fall passt zu „${query}“`
      : `${n === 1 ? '1 Fall passt' : `${n} Fälle passen`} zu „${query}“`,
  clearSearch: 'Alle Fälle zeigen',
  damaged: (n) =>
    n === 1
      ? 'Ein Eintrag der Liste ist beschädigt und wird gezeigt, soweit er lesbar ist. Was gespeichert ist, gibt es unverändert:'
      : `${n} Einträge der Liste sind beschädigt und werden gezeigt, soweit sie lesbar sind. Was gespeichert ist, gibt es unverändert:`,
  rawRecords: 'Rohdaten',
  showMore: (n, left) => `${n} weitere von ${left} zeigen`,
  showAll: (n) => `Alle ${n} Fälle zeigen`,
  columns: {
    case: 'Fall',
    net: 'Nettowert',
    updated: 'Geändert',
  },
  over: (n) => `über ${n === 1 ? '1 Jahr' : `${n} Jahre`}`,
  noNet: 'Noch kein Ergebnis',
  waiting: (n) => (n === 1 ? '1 Zeile offen' : `${n} Zeilen offen`),
  unreadable: 'Nicht lesbar. Der Datensatz lässt sich als Datei speichern.',
  duplicate: 'Duplizieren',
  duplicateOf: (title) => `${title} duplizieren`,
  remove: 'Löschen',
  removeOf: (title) => `${title} löschen`,
  removed: (title) => `${title} gelöscht`,
  duplicated: (title) => `Kopie von ${title} angelegt`,
  loading: 'Ihre Fälle werden gesucht…',
  start: 'Fall beginnen',
  startAnother: 'Weiteren Fall beginnen',
  startHint: 'Zeilen und Formeln sind da, Beträge nicht. Alles lässt sich umbenennen, ändern und löschen.',
  startBlank: 'Leeren Fall beginnen',
  sample: {
    tag: 'Erfundenes Beispiel',
    name: 'Fertigen Fall ansehen',
    values: 'Eine erfundene Spedition prüft eine Rechnungssoftware: mit Spannen, Quellen und Schwachstellen.',
    open: 'Erfundenes Beispiel öffnen',
    look: 'Hineinsehen',
    caption: (customer, solution, years) =>
      `${customer} prüft ${solution}, ${years === 1 ? '1 Jahr' : `${years} Jahre`}`,
    gross: 'Bruttokundenwert',
    net: 'Nettokundenwert',
  },
  bring: {
    title: 'Haben Sie einen Link oder eine Datei?',
    link: 'Link einfügen',
    open: 'Öffnen',
    file: 'Datei öffnen…',
    noLink: 'In diesem Text steckt kein Fall. Fügen Sie den ganzen Link ein, von https:// bis zum Ende.',
    drop: 'Datei zum Öffnen loslassen',
    keeps:
      'Fügen Sie den Link hier ein oder legen Sie einen gespeicherten Fall, Ihr eigenes Modell, eine Tabelle oder eine Kundenliste irgendwo auf dieser Seite ab.',
  },
} satisfies Words['home'];
