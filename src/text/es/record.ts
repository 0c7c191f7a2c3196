import type { Translation } from '../sections.ts';

/** How far our own estimates came true, offered where a row is estimated. */
export default {
  looking: 'Consultando las revisiones de este dispositivo…',
  few: 'En este dispositivo se han revisado menos de 5 filas de este tipo: demasiado pocas para decir algo.',
  found: (n, low, high, half) =>
    `Nuestras últimas ${n} estimaciones de este tipo se cumplieron entre ${low} y ${high} de lo previsto, la mitad por encima de ${half}.`,
  use: (risk) => `Usarlo como riesgo: ${risk}`,
  no: 'Para esta fila no',
  used: (risk) => `El riesgo de esta fila es ahora ${risk}.`,
  useRange: (low, high) => `Usarlo como rango: de ${low} a ${high}`,
  usedRange: (low, high) => `Esta fila va ahora de ${low} a ${high}.`,
  rangeByHand: 'Esta fila sale de varias cifras: dé un rango a una de ellas en «Probabilidades».',
  sound: 'La mitad se cumplió según lo previsto o mejor, así que no se deduce ningún riesgo.',
  say: 'Decírselo al cliente, en la nota',
  sentence: (n, half) =>
    `Nuestras estimaciones de este tipo se cumplen en ${half} de lo previsto (mediana de ${n} revisadas).`,
  said: 'Está en la nota de esta fila.',
  table: {
    title: 'Hasta qué punto se cumplieron nuestras estimaciones',
    hint: 'Lo que dieron los beneficios en la última revisión de cada caso mostrado, como parte de su plan hasta la fecha. Tipos con al menos 5 filas revisadas.',
    look: 'Calcularlo de las revisiones',
    few: 'Ningún tipo de fila se ha revisado 5 veces entre estos casos: demasiado pocas para decir algo.',
    over: (said, n) => (n === 1 ? 'Sobre 1 caso revisado.' : `Sobre ${said} casos revisados.`),
    kind: 'Tipo',
    of: 'Contado como',
    n: 'Filas',
    p10: 'Una décima parte por debajo',
    median: 'La mitad por debajo',
    p90: 'Nueve décimas partes por debajo',
    ofs: {
      line: 'Fila de una plantilla',
      lever: 'Palanca',
      bucket: 'Tipo de fila',
      reason: 'Motivo indicado',
    },
  },
  did: {
    range: 'tomar el rango de las revisiones',
    risk: 'tomar el riesgo de las revisiones',
    note: 'decir cómo se cumplieron las estimaciones',
  },
} satisfies Translation<'record'>;
