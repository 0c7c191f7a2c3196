import type { Translation } from '../sections.ts';

const cases = (n: number, said: string): string => (n === 1 ? '1 analyse' : `${said} analyses`);

/** Les évolutions sur de nombreux comptes. */
export default {
  title: 'Évolutions',
  titleOf: (account) => `Évolutions : ${account}`,
  basis: 'Chaque analyse compte avec sa dernière revue tenue à cette date.',
  account: 'Analyse',
  allCases: 'Toutes les analyses affichées',
  moreCases: (n) =>
    `Les ${n} premières par nom sont proposées. Restreignez les analyses ci-dessus pour en choisir une autre.`,
  amounts: 'Montants en',
  allIn: (currency) => `Tout en ${currency}`,
  only: (currency) => `${currency} seul`,
  rates: (day, source) => (source ? `Cours du ${day}, ${source}.` : `Cours du ${day}.`),
  left: (currencies) => `Hors des montants : ${currencies}.`,
  until: 'Jusqu’à fin',
  review: 'Revue',
  cases: 'Analyses',
  health: 'Santé',
  share: 'Part réalisée',
  dimension: 'Dimension',
  change: 'Évolution',
  reason: 'Raison',
  together: 'Ensemble',
  rollout: 'Mise en service et adoption',
  difference: 'Réalisé moins prévu',
  healthNow: (now) => `La santé est de ${now} en moyenne`,
  healthMoved: (now, by, rises, since) =>
    `La santé est de ${now} en moyenne, ${by} de ${rises ? 'plus' : 'moins'} qu’en ${since}`,
  healthHeld: (now, since) => `La santé est de ${now} en moyenne, comme en ${since}`,
  shareNow: (now) => `${now} des gains prévus sont réalisés, en moyenne`,
  shareMoved: (now, before, since) =>
    `${now} des gains prévus sont réalisés en moyenne, contre ${before} en ${since}`,
  moneyBehind: (actual, planned, share) =>
    `${actual} nets réalisés sur ${planned} prévus, ${share} de retard`,
  moneyAhead: (actual, planned, share) => `${actual} nets réalisés sur ${planned} prévus, ${share} d’avance`,
  moneyPlain: (actual, planned) => `${actual} nets réalisés ; ${planned} étaient prévus`,
  scoresMoved: (name, before, now) => `${name} a le plus bougé : de ${before} à ${now}`,
  first: 'Premier',
  latest: 'Dernier',
  fromTo: (before, now) => `de ${before} à ${now}`,
  scoresHeld: 'Aucune note n’a bougé',
  ofOne: {
    healthNow: (now) => `La santé est de ${now}`,
    healthMoved: (now, by, rises, since) =>
      `La santé est de ${now}, ${by} de ${rises ? 'plus' : 'moins'} que le ${since}`,
    healthHeld: (now, since) => `La santé est de ${now}, comme le ${since}`,
    shareNow: (now) => `${now} des gains prévus sont réalisés`,
    shareMoved: (now, before, since) => `${now} des gains prévus sont réalisés, contre ${before} le ${since}`,
  },
  reasonsTitle: 'Pourquoi le réalisé s’écarte du prévu, en argent',
  reasonsWorst: (reason, amount) => `« ${reason} » a le plus coûté : ${amount} nets`,
  reasonsNone:
    'Aucune raison donnée à une dernière revue n’explique un montant. Donnez sa raison à un constat : ce qu’elle a déplacé sera compté ici.',
  reasonsHint: (currency) =>
    `De combien une raison a déplacé la valeur nette, du début à la dernière revue de chaque analyse, ${currency}.`,
  by: 'Par',
  bys: { segment: 'Segment', template: 'Modèle', kind: 'Type de ligne' },
  cloudTitle: (n, said, of) =>
    n === 1
      ? `1 analyse mesurée sur ${of} atteint ou dépasse le plan`
      : `${said} analyses mesurées sur ${of} atteignent ou dépassent le plan`,
  cloudAll: (n, of) =>
    n === 1
      ? 'La seule analyse mesurée atteint ou dépasse le plan'
      : `Les ${of} analyses mesurées atteignent ou dépassent le plan`,
  cloudNone: (n, of) =>
    n === 1 ? 'La seule analyse mesurée est sous le plan' : `Les ${of} analyses mesurées sont sous le plan`,
  cloudHint: (currency) =>
    `Net à la dernière revue, ${currency}. Sur la droite, le réalisé est égal au prévu.`,
  cloudFactors: 'Des pas égaux sur les axes sont des facteurs égaux.',
  planned: 'Prévu',
  actual: 'Réalisé',
  asPlanned: 'comme prévu',
  cloudPoint: (account, actual, planned, difference) =>
    `${account} : ${actual} sur ${planned} prévus, ${difference}`,
  cloudMore: (n) => `Et ${n} de plus : toutes figurent dans les tableaux enregistrés`,
  healthUnit: 'Santé moyenne, de 0 à 100',
  shareUnit: 'Part moyenne des gains prévus réalisée à ce jour',
  moneyUnit: (currency) => `Net à ce jour des analyses mesurées, ${currency}`,
  scoresUnit: 'Notes moyennes, de 0 à 10, de la première à la dernière',
  ofCase: {
    healthUnit: 'Santé par revue, de 0 à 100',
    shareUnit: 'Part des gains prévus réalisée à ce jour',
    moneyUnit: (currency) => `Net à ce jour par revue, ${currency}`,
    scoresUnit: 'Notes, de 0 à 10, de la première revue à la dernière',
  },
  point: (time, value, n, said) => `${time} : ${value}, ${cases(n, said)}`,
  pointOne: (time, value) => `${time} : ${value}`,
  moneyPoint: (time, planned, actual) => `${time} : ${actual || 'non mesuré'}, ${planned || 'rien'} de prévu`,
  scorePoint: (name, before, now) => `${name} : ${before} au début, ${now} à la fin`,
  scoreOnce: (name, now) => `${name} : ${now}, notée une fois`,
  noneTitle: 'Aucune revue n’a encore été tenue',
  none: 'Les évolutions commencent avec la première revue tenue sur une analyse affichée ici.',
  oneTime: 'Toutes les revues sont jusqu’ici d’un même trimestre. Une ligne en demande deux.',
  oneReview: 'Une revue a été tenue. Une ligne en demande deux.',
  unknown: {
    health:
      'La santé n’est connue pour aucune analyse : mesurez une ligne, un indicateur ou une enquête lors d’une revue.',
    share: 'Aucune ligne n’est encore mesurée : aucune part du plan n’est connue.',
    money: 'Rien n’est encore mesuré dans cette devise.',
    scores: 'Aucune revue n’a encore noté de dimension.',
    cloud: 'Aucune analyse n’est encore mesurée dans cette devise.',
  },
  tables: {
    time: 'Dans le temps',
    scores: 'Notes dans le temps',
    reasons: (by) => `Raisons en argent : ${by}`,
    cloud: 'Prévu et réalisé par analyse',
  },
} satisfies Translation<'trends'>;
