import type { Words } from '../sections.ts';

/** Worte einer Wertrechnung, die mit einer Adresse beginnt. */
export default {
  reading: 'Die Adresse wird gelesen …',
  fields: {
    customer: 'Kunde',
    title: 'Titel',
    owner: 'Verantwortlich',
    ref: 'Kennung in Ihrem CRM',
    currency: 'Währung',
    years: 'Laufzeit in Jahren',
    start: 'Monat des Vertragsabschlusses',
    arr: 'Jährlich wiederkehrender Umsatz',
  },
  note: 'aus der Adresse',
  taken: (list) => `Aus der Adresse: ${list}.`,
  notTaken: (list) => `Nicht verstanden: ${list}.`,
  others: (n) => `${n} weitere`,
  meant: (key) => `meinten Sie ${key}?`,
  why: {
    unknown: 'diese Zahl gibt es in der Vorlage nicht',
    repeated: 'steht doppelt da; es gilt die erste Angabe',
    'no-number': 'keine einfache Zahl wie 1250.5',
    'no-month': 'kein Monat wie 2026-10',
    'no-currency': 'keine Währung wie EUR',
    'no-years': 'keine ganzen Jahre von 1 bis 10',
    'too-large': 'größer, als gerechnet werden kann',
    'too-long': 'zu lang',
    'no-text': 'nicht in UTF-8 geschrieben',
  },
  tooLong: 'Die Adresse ist zu lang, um gelesen zu werden; es wurde nichts ausgefüllt.',
  notStored: 'Gespeichert wird, sobald Sie etwas ändern oder behalten.',
  keep: 'Behalten',
  label: 'Aus der Adresse',
  stored: {
    title: 'Dazu haben Sie bereits eine Wertrechnung',
    body: (title, ref) => `„${title}“ hat dieselbe Kennung in Ihrem CRM: ${ref}.`,
    open: 'Öffnen',
    fresh: 'Eine weitere beginnen',
  },
  unknownTemplate: {
    title: 'Diese Vorlage gibt es hier nicht',
    body: (id) => `Die Adresse verlangt „${id}“. Was sie sonst angibt, kann eine von diesen ausfüllen:`,
  },
} satisfies Words['address'];
