import type { Translation } from '../sections.ts';

/** Names of figures, and what they say in place of a number: for their working, tables and files. */
export default {
  measures: 'Façons de compter',
  measuresBefore: 'Avant l’alternative',
  incremental: 'Avec le perçu',
  tangibleIncremental: 'Chiffrable',
  whole: 'Avant l’alternative, avec le perçu',
  tangible: 'Avant l’alternative, chiffrable',
  benefits: 'Gains',
  costs: 'Coûts',
  netValue: 'Solde net',
  presentValue: 'Valeur actuelle',
  comesBack: 'Rapport gains/coûts',
  irr: 'TRI, par an',
  irrNone: 'Aucun',
  irrSeveral: (rates) => `Plusieurs : ${rates}`,
  irrPaid: 'un taux payé, non gagné',
  paybackDiscounted: 'Délai de récupération actualisé',
  costOfDelay: 'Coût du report, par mois',
  returnOnValue: 'Retour sur valeur',
  immediate: 'Dès le départ',
  never: (n) => (n === 1 ? 'Pas en 1 an' : `Pas en ${n} ans`),
  against:
    'Par rapport à l’alternative : ce qu’elle apporte est retranché des gains, et ce qu’elle coûte est ajouté.',
  year: 'Année',
  signing: 'Signature',
} satisfies Translation<'figures'>;
