import type { Translation } from '../sections.ts';

/** Words of numbers, and how they are read. */
export default {
  language: 'fr',
  none: '—',
  times: (n) => `${n} fois`,
  roiAndMultiple: (percent, multiple) => `${percent} (${multiple})`,
  noCost: 'Aucun coût saisi',
  costsZero: 'Coûts nuls',
  costsBelowZero: 'Coûts négatifs',
  hours: (n, one) => `${n} ${one ? 'heure' : 'heures'}`,
  days: (n, one) => `${n} ${one ? 'jour' : 'jours'}`,
  month: (n) => `mois ${n}`,
  atOnce: 'dès le départ',
  nothingOwed: 'rien à récupérer',
  notWithin: (n, one) => `pas en ${n} ${one ? 'an' : 'ans'}`,
  odds: (above, of) => `${above} sur ${of}`,
  oddsNone: (of) => `moins de 1 sur ${of}`,
  range: (low, high) => `${low} à ${high}`,
  apart: (parts) => parts.join(' ; '),
  titled: (name, what) => `${name} : ${what}`,
  problem: (p) => {
    switch (p.kind) {
      case 'not-a-number':
        return `« ${p.text} » n’est pas un nombre. Saisissez-en un comme 40, 120k ou =40*52.`;
      case 'unfinished':
        return 'Le nombre n’est pas terminé.';
      case 'separators':
        return `Les signes de « ${p.text} » ne donnent pas un seul nombre.`;
      case 'two-ways':
        return `« ${p.text} » peut se lire de deux façons. Saisissez-le sans le signe, ou avec toutes ses décimales.`;
      case 'arithmetic':
        return `« ${p.text} » ne peut pas être calculé. Utilisez + − * / et des nombres écrits comme ailleurs, par exemple =40*52.`;
      case 'too-large':
        return 'C’est plus grand que ce que cette page peut contenir.';
      case 'other-currency':
        return `Cette analyse est en ${p.wanted}. Saisissez le montant en ${p.wanted}, sans « ${p.typed} ».`;
      case 'too-many':
        return `Il y a place ici pour ${p.most} années au plus.`;
      case 'gap':
        return 'Il manque une année entre deux signes.';
    }
  },
} satisfies Translation<'numbers'>;
