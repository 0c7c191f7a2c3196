import type { Translation } from '../sections.ts';

/** Words of fields. */
export default {
  still: (value) => `Se sigue usando ${value}.`,
  stillNone: 'Aquí no se introduce nada hasta que se corrija.',
  outside: (low, high) => `Escriba un número de ${low} a ${high}. Aún no se ha tomado.`,
  shareAsked: (typed, meant) => `¿Es ${typed} o ${meant}?`,
  wholeNumber: 'Escriba un número entero. Aún no se ha tomado.',
  dayOutside: 'Escriba un día de los años 1900 a 2199. Aún no se ha tomado.',
  noRange: 'Escriba aquí un solo número, no un rango.',
  noYears: 'Escriba aquí un solo número, no uno por año.',
  which: '¿Qué quiere decir?',
  optional: 'opcional',
  year: 'Año',
  month: 'Mes',
} satisfies Translation<'fields'>;
