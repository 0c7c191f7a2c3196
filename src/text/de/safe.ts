import type { Words } from '../sections.ts';

/** Words of safe. */
export default {
  title: 'Rohdaten',
  intro:
    'Was dieser Browser enthält, gelesen, ohne etwas davon zu öffnen. Speichern Sie es als Datei; was darin heil ist, lässt sich später als Sicherung zurückholen.',
  reading: 'Wird gelesen…',
  failed: (detail) => `Der Browser öffnet die Datenbank nicht: ${detail}`,
  empty: 'Hier ist nichts.',
  count: (records, versions, unreadable) =>
    [
      records === 1 ? '1 Datensatz' : `${records} Datensätze`,
      versions === 1 ? '1 behaltener Stand' : `${versions} behaltene Stände`,
      unreadable > 0 ? `${unreadable} ganz unlesbar` : '',
    ]
      .filter(Boolean)
      .join(', ') + '.',
  journal: (n) =>
    n === 1
      ? '1 ungespeicherter Vermerk eines geschlossenen Tabs.'
      : `${n} ungespeicherte Vermerke geschlossener Tabs.`,
  saveAll: 'Alles als eine Datei speichern',
  save: 'Speichern',
  saveOf: (what) => `${what} als Datei speichern`,
  back: 'Zurück zu den Fällen',
} satisfies Words['safe'];
