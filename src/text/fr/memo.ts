import type { Translation } from '../sections.ts';

/** The words of the case as a memo: for mail, word processors and a written proposal. */
export default {
  decision: 'Décision demandée',
  decide: (solution, customer, costs, benefits, net, term) =>
    `Décider si ${customer} adopte ${solution}. Sur ${term}, cela coûte ${costs} et apporte ${benefits} de gains : ${net} net.`,
  decideAgainst: (solution, customer, costs, benefits, net, term) =>
    `Décider si ${customer} adopte ${solution}. Sur ${term}, cela coûte ${costs} et apporte ${benefits} de gains, déduction faite de ce que l’alternative apporte : ${net} net.`,
  agreedHeading: 'Ce qui a été convenu',
  agreed: (solution, customer, by, on) =>
    `${customer} adopte ${solution} : ${['plan convenu', by && `par ${by}`, on && `le ${on}`].filter(Boolean).join(' ')}`,
  plan: (costs, benefits, net, term) =>
    `Selon le plan convenu, cela coûte ${costs} sur ${term} et apporte ${benefits} de gains : ${net} net.`,
  planAgainst: (costs, benefits, net, term) =>
    `Selon le plan convenu, cela coûte ${costs} sur ${term} et apporte ${benefits} de gains, déduction faite de ce que l’alternative apporte : ${net} net.`,
  theSolution: 'la solution',
  until: (day) => `Ces chiffres sont valables jusqu’au ${day}.`,
  lapsed: (day) =>
    `Ces chiffres étaient valables jusqu’au ${day}. Demandez s’ils le sont encore avant de décider.`,
  figures: 'Résultats',
  bridge: 'Des gains et des coûts à la valeur nette',
  years: 'Coûts et gains par année',
  workings: 'Comment chaque ligne est calculée',
  sure: 'Degré de certitude',
  limits: 'Ce qui devrait être vrai',
  limitsNote:
    'Avec tous les autres chiffres probables, la valeur nette atteint zéro quand un seul chiffre prend cette valeur.',
  numbers: 'Chaque chiffre et de qui il vient',
  next: 'Plan et prochaines étapes',
  method: 'Comment c’est calculé',
} satisfies Translation<'memo'>;
