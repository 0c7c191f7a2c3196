import type { Translation } from '../sections.ts';

/** Words of groups: rows gathered under use cases, products or units. */
export default {
  none: 'Dans aucun groupe',
  name: 'Nom du groupe',
  rows: (n) => (n === 1 ? '1 ligne' : `${n} lignes`),
  menu: (label) => `Plus pour le groupe ${label}`,
  addKind: (kind) => `Ajouter : ${kind}`,
  rename: 'Renommer',
  up: 'Monter',
  down: 'Descendre',
  remove: 'Dissoudre le groupe',
  removed: (label) => `${label} dissous ; ses lignes restent`,
  order: 'Ordre des lignes',
  byKind: 'Par nature',
  byGroup: 'Par groupe',
  title: 'Valeur par groupe',
  finding: (label, net) => `${label} apporte le plus : ${net} net`,
  negative: (label, net) => `${label} coûte plus qu’il n’apporte : ${net} net`,
  brings: (label, net) => `${label} : ${net} net`,
  group: 'Groupe',
  benefits: 'Gains',
  costs: 'Coûts',
  alternative: 'Effet de l’alternative',
  net: 'Valeur nette',
  presentValue: 'Net, valeur actuelle',
  all: 'Toute l’analyse',
  did: {
    rename: (label) => `renommer le groupe en ${label}`,
    move: (label) => `déplacer le groupe ${label}`,
    remove: (label) => `dissoudre le groupe ${label}`,
  },
} satisfies Translation<'groups'>;
