import type { Translation } from '../sections.ts';

/** Words of formula. */
export default {
  unexpected: (text, at) =>
    `« ${text} » ne convient pas à cet endroit (caractère ${at}). Vérifiez les signes et parenthèses autour.`,
  unfinished: 'La formule s’arrête trop tôt. Terminez-la, ou fermez ses parenthèses.',
  badNumber: (text) => `« ${text} » n’est pas un nombre. Écrivez ici les nombres avec un point, comme 0.5.`,
  unknownName: (text, nearest) =>
    `Il n’y a pas de « ${text} » dans cette analyse.${nearest === null ? ' Choisissez un nom dans la liste, ou ajoutez un facteur.' : ` Vouliez-vous dire ${nearest} ?`}`,
  unknownFunction: (text, nearest) =>
    `Il n’y a pas de fonction « ${text} ».${nearest === null ? ' Il existe min, max, abs, round, floor, ceil, if, today et before.' : ` Vouliez-vous dire ${nearest} ?`}`,
  use: (name) => `Utiliser ${name}`,
  wrongCount: (text, takes, got) =>
    `${text} prend ${takes} valeurs entre ses parenthèses, et il en a ici ${got}.`,
  noToday: (name) =>
    `${name} n’a pas de valeur pour aujourd’hui. Saisissez-y « Avant la solution », ou retirez today().`,
  needsName: (of) => `${of}() prend le nom d’une hypothèse, comme ${of}(agents).`,
  tooLong: (most) => `La formule dépasse ${most} caractères. Répartissez-la sur deux lignes.`,
  tooDeep: (most) => `La formule est imbriquée sur plus de ${most} niveaux. Répartissez-la sur deux lignes.`,
} satisfies Translation<'formula'>;
