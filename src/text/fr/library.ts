import type { Translation } from '../sections.ts';

/** Words of the library: rows taken from templates, and rows kept as one. */
export default {
  from: 'Provenance',
  own: 'Vos modèles',
  ours: 'Intégrés',
  rows: 'Lignes',
  all: 'Tout choisir',
  none: 'Ne rien choisir',
  same: (names) => `Cette analyse contient déjà : ${names}. S’agit-il des mêmes chiffres ?`,
  share: 'Les mêmes : un seul chiffre pour les deux',
  apart: 'Différents : les garder séparés',
  go: (n) => (n === 1 ? 'Ajouter 1 ligne' : `Ajouter ${n} lignes`),
  added: (n) => (n === 1 ? '1 ligne ajoutée' : `${n} lignes ajoutées`),
  did: 'ajouter des lignes de la bibliothèque',
  keepHint: 'Lignes, formules, noms des chiffres et groupes. Rien de ce client n’est emporté.',
  name: 'Nom',
  nameMissing: 'Donnez-lui un nom.',
  about: 'À quoi il sert, en une phrase',
  numbers: 'Avec les montants saisis ici',
  onDevice: 'Garder sur cet appareil',
  asFile: 'Enregistrer dans un fichier',
  fileHint: 'Le fichier est une entrée pour « templates » dans config.json, tel quel.',
  kept: (name) => `${name} est gardé et figure en premier sur la page de départ`,
  notKept: 'Ce navigateur ne conserve rien ici. Enregistrez plutôt un fichier.',
  yours: 'Gardé sur cet appareil',
  forget: (name) => `Supprimer ${name}`,
} satisfies Translation<'library'>;
