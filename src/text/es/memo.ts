import type { Translation } from '../sections.ts';

/** The words of the case as a memo: for mail, word processors and a written proposal. */
export default {
  decision: 'Decisión solicitada',
  decide: (solution, customer, costs, benefits, net, term) =>
    `Decidir si ${customer} sigue adelante con ${solution}. En ${term} cuesta ${costs} y aporta beneficios de ${benefits}: ${net} netos.`,
  decideAgainst: (solution, customer, costs, benefits, net, term) =>
    `Decidir si ${customer} sigue adelante con ${solution}. En ${term} cuesta ${costs} y aporta beneficios de ${benefits}, descontado lo que da la alternativa: ${net} netos.`,
  agreedHeading: 'Lo que se acordó',
  agreed: (solution, customer, by, on) =>
    `${customer} sigue adelante con ${solution}: ${['acordado', by && `por ${by}`, on && `el ${on}`].filter(Boolean).join(' ')}`,
  plan: (costs, benefits, net, term) =>
    `Según el plan acordado, cuesta ${costs} en ${term} y aporta beneficios de ${benefits}: ${net} netos.`,
  planAgainst: (costs, benefits, net, term) =>
    `Según el plan acordado, cuesta ${costs} en ${term} y aporta beneficios de ${benefits}, descontado lo que da la alternativa: ${net} netos.`,
  theSolution: 'la solución',
  until: (day) => `Estas cifras son válidas hasta el ${day}.`,
  lapsed: (day) => `Estas cifras eran válidas hasta el ${day}. Pregunte si siguen siéndolo antes de decidir.`,
  figures: 'Resultados',
  bridge: 'De los beneficios y costos al valor neto',
  years: 'Costos y beneficios por año',
  workings: 'Cómo se calcula cada fila',
  sure: 'Qué seguridad hay',
  limits: 'Qué tendría que ser cierto',
  limitsNote:
    'Con todas las demás cifras probables, el valor neto llega a cero cuando una sola cifra alcanza esto.',
  numbers: 'Cada cifra y de quién es',
  next: 'Plan y próximos pasos',
  method: 'Cómo se calcula',
} satisfies Translation<'memo'>;
