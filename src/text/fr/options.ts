import type { Translation } from '../sections.ts';

/** Words of options: packages and rival offers side by side. */
export default {
  title: 'Quelle offre ?',
  start: 'Comparer des offres',
  startHint: 'Plusieurs formules, l’offre d’un concurrent, ou une réalisation interne, côte à côte.',
  option: 'Option',
  proposedOf: (label) => `${label} (proposée)`,
  noneProposed: 'Aucune',
  numbered: (n) => `Option ${n}`,
  claim: {
    best: (label, net) => `${label} laisse le plus au client : ${net} net`,
    bestNotProposed: (label, net, proposed) =>
      `${label} laisse le plus au client : ${net} net, plus que l’option proposée, ${proposed}`,
    allNegative: 'Chaque option coûte plus qu’elle ne rapporte',
    equal: 'Les options laissent autant au client',
    none: 'Rien à comparer pour l’instant',
  },
  alike:
    'Les options sont encore identiques. Mettez une ligne dans certaines seulement, ou changez un chiffre.',
  subtitle: (parts) => parts.filter(Boolean).join(', '),
  proposed: 'Proposée',
  propose: (label) => `Proposer ${label}`,
  bridge: 'Gains, coûts, net',
  bridgeOf: (label) => `Passage de ${label}`,
  measures: {
    price: 'Prix',
    benefits: 'Gains',
    costs: 'Coûts',
    net: 'Valeur nette',
    roi: 'ROI',
    payback: 'Amorti',
    npv: 'VAN',
  },
  odds: 'Chances',
  endAbove: (odds, zero) => `${odds} au-dessus de ${zero}`,
  best: 'meilleure',
  bestMarked: '✓ la meilleure d’entre elles',
  elsewhere: (n, option) =>
    option === ''
      ? `${n === 1 ? '1 ligne qui appartient à une option est laissée' : `${n} lignes qui appartiennent à des options sont laissées`} de côté : aucune option n’est affichée.`
      : n === 1
        ? `1 ligne d’autres options est laissée de côté : elle ne fait pas partie de ${option}.`
        : `${n} lignes d’autres options sont laissées de côté : elles ne font pas partie de ${option}.`,
  everyOption: 'toutes les options',
  inOptions: 'Dans les options',
  noFigure: 'pas encore de chiffre',
  figures: 'Résultats',
  differ: 'Ce qui diffère',
  differIn: (n) =>
    n === 1 ? 'Les options diffèrent sur une entrée' : `Les options diffèrent sur ${n} entrées`,
  nothingDiffers: 'Rien pour l’instant.',
  addRow: 'Mettre une ligne dans certaines seulement',
  addNumber: 'Changer un chiffre',
  rowIn: (row, option) => `${row} fait partie de ${option}`,
  rowEverywhere: (row) => `Remettre ${row} dans toutes les options`,
  inCase: (value) => `${value} dans l’analyse`,
  isPart: 'comprise',
  notPart: 'non comprise',
  nameOf: (label) => `Nom de ${label}`,
  menu: (label) => `Plus pour ${label}`,
  show: 'Afficher toute la page dans cette option',
  duplicate: 'Dupliquer',
  addPrice: 'Ajouter une ligne de prix à elle',
  priceOf: (label) => `Prix, ${label}`,
  earlier: 'Déplacer vers le début',
  later: 'Déplacer vers la fin',
  remove: 'Supprimer',
  removed: (label, rows) =>
    rows === 0
      ? `${label} supprimée`
      : `${label} supprimée, avec ${rows === 1 ? '1 ligne' : `${rows} lignes`} qu’elle seule avait`,
  add: 'Ajouter une option',
  markPrice: 'Quelle ligne est le prix ?',
  did: {
    start: 'comparer des offres',
    add: 'ajouter une option',
    rename: (label) => `renommer l’option en ${label}`,
    propose: (label) => `proposer ${label}`,
    set: (what, label) => `${what} dans ${label}`,
    row: (row, label) => `${row} dans ${label}`,
    everywhere: (row) => `${row} dans toutes les options`,
    remove: (label) => `supprimer l’option ${label}`,
    duplicate: (label) => `dupliquer l’option ${label}`,
    move: (label) => `déplacer l’option ${label}`,
    price: (label) => `ligne de prix de ${label}`,
  },
} satisfies Translation<'options'>;
