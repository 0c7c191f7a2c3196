import type { Translation } from '../sections.ts';

/** Names of figures, and what they say in place of a number: for their working, tables and files. */
export default {
  measures: 'Formas de contar',
  measuresBefore: 'Antes de la alternativa',
  incremental: 'Con lo percibido',
  tangibleIncremental: 'Cuantificable',
  whole: 'Antes de la alternativa, con lo percibido',
  tangible: 'Antes de la alternativa, cuantificable',
  benefits: 'Beneficios',
  costs: 'Costos',
  netValue: 'Neto',
  presentValue: 'Valor actual',
  comesBack: 'Relación beneficio/costo',
  irr: 'TIR, anual',
  irrNone: 'Ninguna',
  irrSeveral: (rates) => `Varias: ${rates}`,
  irrPaid: 'una tasa pagada, no ganada',
  paybackDiscounted: 'Plazo de recuperación descontado',
  costOfDelay: 'Costo del retraso, al mes',
  returnOnValue: 'Retorno sobre el valor',
  immediate: 'Desde el inicio',
  never: (n) => (n === 1 ? 'No en 1 año' : `No en ${n} años`),
  against: 'Frente a la alternativa: lo que aporta se resta de los beneficios, y lo que cuesta se suma.',
  year: 'Año',
  signing: 'Firma',
} satisfies Translation<'figures'>;
