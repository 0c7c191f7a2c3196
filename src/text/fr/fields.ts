import type { Translation } from '../sections.ts';

/** Words of fields. */
export default {
  still: (value) => `${value} reste utilisé.`,
  stillNone: 'Rien n’est saisi ici tant que ce n’est pas corrigé.',
  outside: (low, high) => `Saisissez un nombre de ${low} à ${high}. Pas encore repris.`,
  shareAsked: (typed, meant) => `Est-ce ${typed}, ou ${meant} ?`,
  wholeNumber: 'Saisissez un nombre entier. Pas encore repris.',
  dayOutside: 'Saisissez un jour des années 1900 à 2199. Pas encore repris.',
  noRange: 'Saisissez ici un seul nombre, pas une fourchette.',
  noYears: 'Saisissez ici un seul nombre, pas un par année.',
  which: 'Que voulez-vous dire ?',
  optional: 'facultatif',
  year: 'Année',
  month: 'Mois',
} satisfies Translation<'fields'>;
