import type { Translation } from '../sections.ts';

/** How far our own estimates came true, offered where a row is estimated. */
export default {
  looking: 'Lecture des revues de cet appareil…',
  few: 'Moins de 5 lignes de ce type ont été passées en revue sur cet appareil : trop peu pour en dire quoi que ce soit.',
  found: (n, low, high, half) =>
    `Nos ${n} dernières estimations de ce type se sont réalisées à hauteur de ${low} à ${high} du plan, la moitié d’entre elles à plus de ${half}.`,
  use: (risk) => `Reprendre comme risque : ${risk}`,
  no: 'Pas pour cette ligne',
  used: (risk) => `Le risque de cette ligne est maintenant de ${risk}.`,
  useRange: (low, high) => `Reprendre comme fourchette : ${low} à ${high}`,
  usedRange: (low, high) => `Cette ligne va maintenant de ${low} à ${high}.`,
  rangeByHand:
    'Cette ligne découle de plusieurs chiffres : donnez une fourchette à l’un d’eux sous « Chances ».',
  sound: 'La moitié s’est réalisée comme prévu ou mieux ; aucun risque n’en découle.',
  say: 'Le dire au client, dans la remarque',
  sentence: (n, half) =>
    `Nos estimations de ce type se réalisent à hauteur de ${half} du plan (médiane de ${n} estimations passées en revue).`,
  said: 'C’est dans la remarque de cette ligne.',
  table: {
    title: 'À quel point nos estimations se sont réalisées',
    hint: 'Ce que les gains ont donné à la dernière revue de chaque analyse affichée, en part de leur plan à ce jour. Types d’au moins 5 lignes passées en revue.',
    look: 'Calculer d’après les revues',
    few: 'Aucun type de ligne n’a été passé 5 fois en revue parmi ces analyses : trop peu pour en dire quoi que ce soit.',
    over: (said, n) =>
      n <= 1 ? `Sur ${said} analyse passée en revue.` : `Sur ${said} analyses passées en revue.`,
    kind: 'Type',
    of: 'Compté comme',
    n: 'Lignes',
    p10: 'Un dixième en dessous',
    median: 'La moitié en dessous',
    p90: 'Neuf dixièmes en dessous',
    ofs: { line: 'Ligne d’un modèle', lever: 'Levier', bucket: 'Type de ligne', reason: 'Raison donnée' },
  },
  did: {
    range: 'reprendre la fourchette tirée des revues',
    risk: 'reprendre le risque tiré des revues',
    note: 'dire ce que les estimations sont devenues',
  },
} satisfies Translation<'record'>;
