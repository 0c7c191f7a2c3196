import type { Words } from '../sections.ts';

/** Words of groups: rows gathered under use cases, products or units. */
export default {
  none: 'In keiner Gruppe',
  name: 'Name der Gruppe',
  rows: (n) => (n === 1 ? '1 Zeile' : `${n} Zeilen`),
  menu: (label) => `Mehr zur Gruppe ${label}`,
  addKind: (kind) => `Hinzufügen: ${kind}`,
  rename: 'Umbenennen',
  up: 'Nach oben',
  down: 'Nach unten',
  remove: 'Gruppe auflösen',
  removed: (label) => `${label} aufgelöst; die Zeilen bleiben`,
  order: 'Reihenfolge der Zeilen',
  byKind: 'Nach Art',
  byGroup: 'Nach Gruppe',
  title: 'Wert nach Gruppe',
  finding: (label, net) => `${label} bringt am meisten: ${net} netto`,
  negative: (label, net) => `${label} kostet mehr, als es bringt: ${net} netto`,
  brings: (label, net) => `${label}: ${net} netto`,
  group: 'Gruppe',
  benefits: 'Nutzen',
  costs: 'Kosten',
  alternative: 'Wirkung der Alternative',
  net: 'Nettowert',
  presentValue: 'Netto, Barwert',
  all: 'Der ganze Fall',
  did: {
    rename: (label) => `Gruppe umbenennen in ${label}`,
    move: (label) => `Gruppe ${label} verschieben`,
    remove: (label) => `Gruppe ${label} auflösen`,
  },
} satisfies Words['groups'];
