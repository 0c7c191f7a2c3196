import type { Words } from '../sections.ts';

/** Words of the library: rows taken from templates, and rows kept as one. */
export default {
  from: 'Aus',
  own: 'Ihre Vorlagen',
  ours: 'Mitgeliefert',
  rows: 'Zeilen',
  all: 'Alle wählen',
  none: 'Keine wählen',
  same: (names) => `Diesen Namen gibt es hier schon: ${names}. Sind das dieselben Zahlen?`,
  share: 'Dieselben: eine Zahl für beide',
  apart: 'Andere: getrennt halten',
  go: (n) => (n === 1 ? '1 Zeile hinzufügen' : `${n} Zeilen hinzufügen`),
  added: (n) => (n === 1 ? '1 Zeile hinzugefügt' : `${n} Zeilen hinzugefügt`),
  did: 'Zeilen aus der Bibliothek hinzufügen',
  keepHint: 'Zeilen, Formeln, Zahlen mit Namen und Gruppen. Von diesem Kunden geht nichts mit.',
  name: 'Name',
  nameMissing: 'Geben Sie ihr einen Namen.',
  about: 'Wofür sie ist, in einem Satz',
  numbers: 'Mit den hier eingetragenen Beträgen',
  onDevice: 'Auf diesem Gerät behalten',
  asFile: 'Als Datei speichern',
  fileHint: 'Die Datei ist so, wie sie ist, ein Eintrag für „templates“ in config.json.',
  kept: (name) => `${name} ist gespeichert und steht auf der Startseite zuerst`,
  notKept: 'Dieser Browser behält hier nichts. Speichern Sie stattdessen eine Datei.',
  yours: 'Auf diesem Gerät',
  forget: (name) => `${name} löschen`,
} satisfies Words['library'];
