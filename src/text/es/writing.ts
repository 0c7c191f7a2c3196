import type { Translation } from '../sections.ts';

/** Words of a calculation that is being written in words. */
export default {
  title: 'Un cálculo en palabras',
  known: 'ya es una cifra de este caso',
  fresh: (unit) => `nueva, ${unit.toLowerCase()}`,
  readAs: (said) => `Se lee como: ${said}`,
  lacks: {
    days: 'Una de estas cifras es por día, y este importe es de un año entero: multiplique por los días que cuentan, como × 220.',
    weeks:
      'Una de estas cifras es por semana, y este importe es de un año entero: multiplique por las semanas que cuentan, como × 46.',
    months: 'Una de estas cifras es por mes, y este importe es de un año entero: multiplique por 12.',
    money: 'Nada de esto es dinero todavía: multiplique por lo que cuesta o aporta cada uno, como × 45.',
  },
  unfinished: 'Siga escribiendo, o pulse Escape para dejarlo.',
  create: (n) => (n === 1 ? 'Crear 1 factor' : `Crear ${n} factores`),
  use: 'Usar este cálculo',
  orEnter: 'o pulse Intro',
  suggestions: 'Cifras que encajan con lo escrito',
  suggestionsHint: 'Flecha abajo e Intro toman una.',
  freshIn: (labels) => `Aún no son cifras de este caso: ${labels.join(', ')}.`,
  ask: (row) => `Las cifras de ${row}`,
  askHint: 'Intro pasa a la siguiente. Lo que aún no se sepa puede quedar vacío.',
  unitOf: (label) => `Unidad de ${label}`,
  done: 'Listo',
  did: (row) => `cálculo de ${row}`,
  notRead:
    'No se pudo leer como un cálculo. Combine números y palabras con × ÷ + −, por ejemplo: agentes × horas ahorradas × 46.',
} satisfies Translation<'writing'>;
