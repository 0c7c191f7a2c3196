import type { Words } from '../sections.ts';

/** Folien im eigenen Entwurf: Namen in doppelten geschweiften Klammern, mit den Zahlen eines Falls gefüllt. */
export default {
  name: 'Eigene Folien (PowerPoint)',
  what: 'Ihr Foliensatz mit Namen wie {{net}} oder {{chart:bridge}}, gefüllt mit diesem Fall. Sonst ändert sich nichts daran.',
  choose: 'Ihr Foliensatz (.pptx)',
  hint: 'Er wird in diesem Browser gelesen und nirgendwohin gesendet.',
  reading: 'Der Foliensatz wird gelesen…',
  of: (file) => `In ${file}:`,
  filled: (n) =>
    n === 0 ? 'Keine Stelle zu füllen.' : n === 1 ? '1 Stelle wird gefüllt.' : `${n} Stellen werden gefüllt.`,
  none: 'Keine Namen in doppelten geschweiften Klammern. Schreiben Sie einen, etwa {{net}}, wo eine Zahl stehen soll, und wählen Sie den Foliensatz noch einmal.',
  unknown: (names) => `Unbekannt und unverändert: ${names}. Der richtige Name steht in der Liste unten.`,
  empty: (names) => `Dieser Fall hat nichts für: ${names}.`,
  short: (names) => `Nicht alle Zeilen haben Platz: ${names}. Für alle das Feld vergrößern.`,
  misplaced: {
    'not-alone': (name) => `${name} bleibt, wie es ist: Es muss allein in einem eigenen Feld stehen.`,
    'not-on-slide': (name) => `${name} bleibt, wie es ist: Es kann nur auf einer Folie stehen.`,
    grouped: (name) =>
      `${name} bleibt, wie es ist: Sein Feld ist Teil einer Gruppe. Heben Sie die Gruppierung auf.`,
    'no-place': (name) =>
      `${name} bleibt, wie es ist: Sein Feld hat keine Größe. Verschieben Sie es einmal und speichern Sie den Foliensatz.`,
  },
  problems: {
    'no-slides':
      'Das ist kein PowerPoint-Foliensatz (.pptx). Speichern Sie ihn so und wählen Sie ihn noch einmal.',
    macros:
      'Dieser Foliensatz enthält Makros, die nicht weitergegeben werden. Speichern Sie ihn als .pptx ohne Makros und wählen Sie ihn noch einmal.',
    password:
      'Dieser Foliensatz hat ein Passwort oder stammt aus PowerPoint vor 2007. Speichern Sie ihn als .pptx ohne Passwort.',
    large:
      'Dieser Foliensatz ist zu groß, um hier gelesen zu werden. Verkleinern Sie seine Bilder oder wählen Sie einen kürzeren.',
    damaged:
      'Dieser Foliensatz ist beschädigt. Öffnen und speichern Sie ihn in PowerPoint und wählen Sie ihn dann noch einmal.',
  },
  save: 'Gefüllt speichern',
  saveOf: 'Gefüllt speichern: Ihre Folien',
  file: 'Ihre Folien, gefüllt',
  names: 'Namen zum Einsetzen',
  columns: { name: 'Schreiben', about: 'Daraus wird' },
  table: (what) => `Tabelle: ${what}`,
  chart: (what) => `Diagramm: ${what}`,
  charts: {
    bridge: 'von Nutzen und Kosten zum Nettowert',
    cash: 'kumulierter Wert nach Monaten',
    sensitivity: 'was den Nettowert bewegt',
  },
  texts: {
    title: 'Titel des Falls',
    customer: 'Kunde',
    solution: 'Lösung',
    alternative: 'Alternative',
    preparedBy: 'Wer es erstellt hat',
    date: 'Tag der Erstellung',
    validUntil: 'Tag, bis zu dem es gilt',
    term: 'Laufzeit, etwa „3 Jahre“',
    currency: 'Währung',
    view: 'Was gezählt wird, Währung, Laufzeit und Szenario',
    claim: 'Was zurückkommt, in einem Satz',
    decision: 'Erbetene Entscheidung',
    basis: 'Was jede Zahl ist',
    before: 'Nettowert und ROI vor Abzug der Alternative',
    rests: 'Wie viel auf den Zahlen des Kunden beruht',
  },
} satisfies Words['ownDeck'];
