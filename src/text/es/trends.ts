import type { Translation } from '../sections.ts';

const cases = (n: number, said: string): string => (n === 1 ? '1 caso' : `${said} casos`);

/** The words of trends over many accounts. */
export default {
  title: 'Tendencias',
  titleOf: (account) => `Tendencias: ${account}`,
  basis: 'Cada caso cuenta con su última revisión celebrada hasta ese momento.',
  account: 'Caso',
  allCases: 'Todos los casos mostrados',
  moreCases: (n) => `Se enumeran los primeros ${n} por nombre. Limite los casos de arriba para elegir otro.`,
  amounts: 'Importes en',
  allIn: (currency) => `Todo en ${currency}`,
  only: (currency) => `Solo ${currency}`,
  rates: (day, source) => (source ? `Tipos de cambio del ${day}, ${source}.` : `Tipos de cambio del ${day}.`),
  left: (currencies) => `Fuera de los importes: ${currencies}.`,
  until: 'Hasta el final de',
  review: 'Revisión',
  cases: 'Casos',
  health: 'Salud',
  share: 'Parte realizada',
  dimension: 'Dimensión',
  change: 'Cambio',
  reason: 'Motivo',
  together: 'En conjunto',
  rollout: 'Puesta en marcha y adopción',
  difference: 'Real menos plan',
  healthNow: (now) => `La salud es de ${now} en promedio`,
  healthMoved: (now, by, rises, since) =>
    `La salud es de ${now} en promedio, ${by} ${rises ? 'más' : 'menos'} que en ${since}`,
  healthHeld: (now, since) => `La salud es de ${now} en promedio, como en ${since}`,
  shareNow: (now) => `Se ha cumplido ${now} de los beneficios previstos, en promedio`,
  shareMoved: (now, before, since) =>
    `Se ha cumplido ${now} de los beneficios previstos en promedio, frente a ${before} en ${since}`,
  moneyBehind: (actual, planned, share) =>
    `${actual} netos realizados de ${planned} previstos, ${share} por debajo`,
  moneyAhead: (actual, planned, share) =>
    `${actual} netos realizados de ${planned} previstos, ${share} por encima`,
  moneyPlain: (actual, planned) => `${actual} netos realizados; estaban previstos ${planned}`,
  scoresMoved: (name, before, now) => `${name} es lo que más se movió: de ${before} a ${now}`,
  first: 'Primero',
  latest: 'Último',
  fromTo: (before, now) => `de ${before} a ${now}`,
  scoresHeld: 'Ninguna puntuación se ha movido',
  ofOne: {
    healthNow: (now) => `La salud es de ${now}`,
    healthMoved: (now, by, rises, since) =>
      `La salud es de ${now}, ${by} ${rises ? 'más' : 'menos'} que el ${since}`,
    healthHeld: (now, since) => `La salud es de ${now}, como el ${since}`,
    shareNow: (now) => `Se ha cumplido ${now} de los beneficios previstos`,
    shareMoved: (now, before, since) =>
      `Se ha cumplido ${now} de los beneficios previstos, frente a ${before} el ${since}`,
  },
  reasonsTitle: 'Por qué lo real difiere del plan, en dinero',
  reasonsWorst: (reason, amount) => `«${reason}» es lo que más costó: ${amount} netos`,
  reasonsNone:
    'Ningún motivo dado en una última revisión explica un importe. Dé su motivo a un hallazgo en una revisión, y lo que movió se cuenta aquí.',
  reasonsHint: (currency) =>
    `Cuánto ha movido el neto cada motivo, desde el inicio hasta la última revisión de cada caso, ${currency}.`,
  by: 'Por',
  bys: { segment: 'Segmento', template: 'Plantilla', kind: 'Tipo de fila' },
  cloudTitle: (n, said, of) =>
    n === 1
      ? `1 de ${of} casos medidos alcanza o supera el plan`
      : `${said} de ${of} casos medidos alcanzan o superan el plan`,
  cloudAll: (n, of) =>
    n === 1
      ? 'El único caso medido alcanza o supera el plan'
      : `Los ${of} casos medidos alcanzan o superan el plan`,
  cloudNone: (n, of) =>
    n === 1
      ? 'El único caso medido está por debajo del plan'
      : `Los ${of} casos medidos están por debajo del plan`,
  cloudHint: (currency) =>
    `Neto hasta la última revisión, ${currency}. En la línea, lo real es igual al plan.`,
  cloudFactors: 'Pasos iguales en los ejes son factores iguales.',
  planned: 'Previsto',
  actual: 'Real',
  asPlanned: 'según lo previsto',
  cloudPoint: (account, actual, planned, difference) =>
    `${account}: ${actual} de ${planned} previstos, ${difference}`,
  cloudMore: (n) => `Y ${n} más: todos están en las tablas guardadas`,
  healthUnit: 'Salud media, 0 a 100',
  shareUnit: 'Parte media de los beneficios previstos realizada, hasta la fecha',
  moneyUnit: (currency) => `Neto hasta la fecha de los casos medidos, ${currency}`,
  scoresUnit: 'Puntuaciones medias, 0 a 10, de la primera a la última de cada una',
  ofCase: {
    healthUnit: 'Salud por revisión, 0 a 100',
    shareUnit: 'Parte de los beneficios previstos realizada, hasta la fecha',
    moneyUnit: (currency) => `Neto hasta la fecha por revisión, ${currency}`,
    scoresUnit: 'Puntuaciones, 0 a 10, de la primera revisión a la última',
  },
  point: (time, value, n, said) => `${time}: ${value}, ${cases(n, said)}`,
  pointOne: (time, value) => `${time}: ${value}`,
  moneyPoint: (time, planned, actual) => `${time}: ${actual || 'sin medir'}, previsto ${planned || 'nada'}`,
  scorePoint: (name, before, now) => `${name}: ${before} al principio, ${now} al final`,
  scoreOnce: (name, now) => `${name}: ${now}, puntuada una vez`,
  noneTitle: 'Aún no se ha celebrado ninguna revisión',
  none: 'Las tendencias empiezan con la primera revisión que se celebre en un caso mostrado aquí.',
  oneTime:
    'Todas las revisiones son hasta ahora de un mismo trimestre. Una línea necesita revisiones de dos.',
  oneReview: 'Se ha celebrado una revisión. Una línea necesita dos.',
  unknown: {
    health:
      'La salud no se conoce en ningún caso de aquí: mida una fila, un indicador o una encuesta en una revisión.',
    share: 'Aún no se ha medido ninguna fila, así que no se conoce ninguna parte del plan.',
    money: 'Aún no se ha medido nada en esta moneda.',
    scores: 'Ninguna revisión ha puntuado aún una dimensión.',
    cloud: 'Aún no se ha medido ningún caso en esta moneda.',
  },
  tables: {
    time: 'En el tiempo',
    scores: 'Puntuaciones en el tiempo',
    reasons: (by) => `Motivos en dinero: ${by}`,
    cloud: 'Plan y real por caso',
  },
} satisfies Translation<'trends'>;
