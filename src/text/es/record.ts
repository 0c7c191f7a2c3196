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
  did: {
    range: 'tomar el rango de las revisiones',
    risk: 'tomar el riesgo de las revisiones',
    note: 'decir cómo se cumplieron las estimaciones',
  },
} satisfies Translation<'record'>;
