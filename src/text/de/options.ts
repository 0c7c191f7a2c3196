import type { Words } from '../sections.ts';

/** Words of options: packages and rival offers side by side. */
export default {
  title: 'Welches Angebot?',
  start: 'Angebote vergleichen',
  startHint: 'Mehrere Pakete, das Angebot eines Wettbewerbers oder der Eigenbau, nebeneinander.',
  option: 'Option',
  proposedOf: (label) => `${label} (vorgeschlagen)`,
  noneProposed: 'Keine',
  numbered: (n) => `Option ${n}`,
  claim: {
    best: (label, net) => `${label} lässt dem Kunden am meisten: ${net} netto`,
    bestNotProposed: (label, net, proposed) =>
      `${label} lässt dem Kunden am meisten: ${net} netto, mehr als die vorgeschlagene Option ${proposed}`,
    allNegative: 'Jede Option kostet mehr, als sie zurückbringt',
    equal: 'Alle Optionen lassen dem Kunden gleich viel',
    none: 'Noch nichts zu vergleichen',
  },
  alike: 'Die Optionen sind noch gleich. Nehmen Sie eine Zeile nur in einige auf, oder ändern Sie eine Zahl.',
  subtitle: (parts) => parts.filter(Boolean).join(', '),
  proposed: 'Vorgeschlagen',
  propose: (label) => `${label} vorschlagen`,
  bridge: 'Nutzen, Kosten, netto',
  bridgeOf: (label) => `Brücke von ${label}`,
  measures: {
    price: 'Preis',
    benefits: 'Nutzen',
    costs: 'Kosten',
    net: 'Nettowert',
    roi: 'ROI',
    payback: 'Macht sich bezahlt',
    npv: 'Kapitalwert',
  },
  odds: 'Chancen',
  endAbove: (odds, zero) => `${odds} über ${zero}`,
  best: 'am besten',
  bestMarked: '✓ am besten',
  noFigure: 'noch keine Zahl',
  figures: 'Ausgänge',
  differ: 'Was sich unterscheidet',
  differIn: (n) =>
    n === 1
      ? 'Die Optionen unterscheiden sich in einem Eintrag'
      : `Die Optionen unterscheiden sich in ${n} Einträgen`,
  nothingDiffers: 'Noch nichts.',
  addRow: 'Zeile nur in einige aufnehmen',
  addNumber: 'Eine Zahl ändern',
  rowIn: (row, option) => `${row} gehört zu ${option}`,
  rowEverywhere: (row) => `${row} wieder in jede Option aufnehmen`,
  inCase: (value) => `im Fall ${value}`,
  isPart: 'enthalten',
  notPart: 'nicht enthalten',
  elsewhere: (n, option) =>
    option === ''
      ? `${n === 1 ? 'Eine Zeile, die zu einer Option gehört, fehlt' : `${n} Zeilen, die zu Optionen gehören, fehlen`} hier: Gezeigt wird keine der Optionen.`
      : n === 1
        ? `Eine Zeile anderer Optionen fehlt hier: Sie gehört nicht zu ${option}.`
        : `${n} Zeilen anderer Optionen fehlen hier: Sie gehören nicht zu ${option}.`,
  everyOption: 'jede Option',
  inOptions: 'Optionen',
  nameOf: (label) => `Name von ${label}`,
  menu: (label) => `Mehr zu ${label}`,
  show: 'Die ganze Seite darin zeigen',
  duplicate: 'Duplizieren',
  addPrice: 'Eigene Preiszeile hinzufügen',
  priceOf: (label) => `Preis, ${label}`,
  earlier: 'Zum Anfang hin verschieben',
  later: 'Zum Ende hin verschieben',
  remove: 'Löschen',
  removed: (label, rows) =>
    rows === 0
      ? `${label} gelöscht`
      : `${label} gelöscht, mit ${rows === 1 ? 'einer Zeile, die' : `${rows} Zeilen, die`} nur dazu gehörte${rows === 1 ? '' : 'n'}`,
  add: 'Option hinzufügen',
  markPrice: 'Welche Zeile ist der Preis?',
  did: {
    start: 'Angebote vergleichen',
    add: 'Option hinzufügen',
    rename: (label) => `Option umbenennen in ${label}`,
    propose: (label) => `${label} vorschlagen`,
    set: (what, label) => `${what} in ${label}`,
    row: (row, label) => `${row} in ${label}`,
    everywhere: (row) => `${row} in jeder Option`,
    remove: (label) => `Option ${label} löschen`,
    duplicate: (label) => `Option ${label} duplizieren`,
    move: (label) => `Option ${label} verschieben`,
    price: (label) => `Preiszeile von ${label}`,
  },
} satisfies Words['options'];
