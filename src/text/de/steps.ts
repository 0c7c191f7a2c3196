import type { Words } from '../sections.ts';

/** Words of the steps to signature. */
export default {
  usual: {
    case: 'Dieser Wertrechnung zustimmen',
    numbers: 'Die Zahlen bestätigen, auf denen sie beruht',
    deciders: 'Benennen, wer entscheidet und wer unterschreibt',
    security: 'Prüfung von Sicherheit und Datenschutz',
    proof: 'Mit den eigenen Daten des Kunden vorführen',
    budget: 'Budget freigeben',
    contract: 'Vertrag zusenden',
    legal: 'Rechtliche Prüfung des Vertrags',
    signature: 'Unterschreiben',
  },
  title: 'Schritte zur Unterschrift',
  what: (month) =>
    `Was beide Seiten bis ${month} tun, wenn unterschrieben werden soll, und bis zu welchem Tag.`,
  short: 'Bis dahin bleibt weniger Zeit, als die üblichen Schritte brauchen.',
  passed: (month) => `Unterschrieben werden sollte im ${month}.`,
  later: 'Späteren Beginn wählen',
  propose: 'Schritte vorschlagen',
  add: 'Schritt hinzufügen',
  side: (side, customer) => (side === 'us' ? 'Anbieter' : customer || 'Kunde'),
  progress: (done, all) =>
    done === all
      ? all === 1
        ? 'Der eine Schritt ist getan.'
        : `Alle ${all} Schritte sind getan.`
      : `${done} von ${all} Schritten getan.`,
  late: (n, days) => {
    const by = days === 1 ? '1 Tag' : `${days} Tage`;
    return n === 1 ? `Einer ist ${by} überfällig.` : `${n} sind überfällig, am längsten ${by}.`;
  },
  delay: (amount, customer) =>
    customer ? `Jeder Monat später kostet ${customer} ${amount}.` : `Jeder Monat später kostet ${amount}.`,
  columns: {
    done: 'Getan',
    what: 'Schritt',
    side: 'Seite',
    who: 'Person',
    due: 'Fällig',
    doneOn: 'Getan am',
  },
  of: {
    done: (label) => `${label}: getan`,
    what: (label) => `${label}: Name des Schritts`,
    side: (label) => `${label}: welche Seite`,
    who: (label) => `${label}: Person`,
    due: (label) => `${label}: fällig`,
    doneOn: (label) => `${label}: getan am`,
    more: (label) => `Mehr zu ${label}`,
  },
  notes: {
    late: (days) => (days === 1 ? '1 Tag überfällig' : `${days} Tage überfällig`),
    noDay: 'Noch kein Tag',
    afterStart: (month) => `Nach ${month}, wenn unterschrieben werden soll`,
    ahead: 'Dieser Tag ist noch nicht gekommen',
  },
  nobody: 'Noch niemand',
  up: 'Nach oben',
  down: 'Nach unten',
  remove: 'Schritt entfernen',
  removed: (label) => `${label} entfernt`,
  did: {
    propose: 'Schritte zur Unterschrift vorschlagen',
    add: 'Schritt hinzufügen',
    change: (label) => `Schritt ${label}`,
    move: (label) => `${label} verschieben`,
    remove: (label) => `${label} entfernen`,
  },
  calendar: {
    save: 'Für den Kalender sichern',
    file: 'Schritte',
    saved: (name) => `Gesichert als ${name}`,
    name: (title) => `${title}: Schritte zur Unterschrift`,
    about: (title, side, who) => [title, [side, who].filter(Boolean).join(', ')].join('\n'),
  },
} satisfies Words['people']['steps'];
