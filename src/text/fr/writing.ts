import type { Translation } from '../sections.ts';

/** Words of a calculation that is being written in words. */
export default {
  title: 'Un calcul en toutes lettres',
  known: 'déjà un chiffre de cette analyse',
  fresh: (unit) => `nouveau, ${unit.toLowerCase()}`,
  readAs: (said) => `Lu comme : ${said}`,
  lacks: {
    days: 'Un de ces chiffres est par jour, et ce montant vaut pour une année entière : multipliez par les jours qui comptent, par exemple × 220.',
    weeks:
      'Un de ces chiffres est par semaine, et ce montant vaut pour une année entière : multipliez par les semaines qui comptent, par exemple × 46.',
    months: 'Un de ces chiffres est par mois, et ce montant vaut pour une année entière : multipliez par 12.',
    money:
      'Rien n’y est encore de l’argent : multipliez par ce que l’un d’eux coûte ou rapporte, par exemple × 45.',
  },
  unfinished: 'Continuez à écrire, ou appuyez sur Échap pour laisser.',
  create: (n) => (n === 1 ? 'Créer 1 facteur' : `Créer ${n} facteurs`),
  use: 'Utiliser ce calcul',
  orEnter: 'ou appuyez sur Entrée',
  suggestions: 'Chiffres qui correspondent à la saisie',
  suggestionsHint: 'Flèche vers le bas et Entrée pour en reprendre un.',
  freshIn: (labels) => `Pas encore un chiffre de cette analyse : ${labels.join(', ')}.`,
  ask: (row) => `Les chiffres de ${row}`,
  askHint: 'Entrée passe au suivant. Ce qui n’est pas encore connu peut rester vide.',
  unitOf: (label) => `Unité de ${label}`,
  done: 'Terminé',
  did: (row) => `calcul de ${row}`,
  notRead:
    'Cela n’a pas pu être lu comme un calcul. Reliez nombres et mots par × ÷ + −, par exemple : agents × heures gagnées × 46.',
} satisfies Translation<'writing'>;
