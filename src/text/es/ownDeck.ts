import type { Translation } from '../sections.ts';

/** Words of the customer's slides in a design of one's own: names in double braces, filled with the figures of a case. */
export default {
  name: 'Sus propias diapositivas (PowerPoint)',
  what: 'Una presentación suya con nombres como {{net}} o {{chart:bridge}}, rellenada con este caso. Lo demás no cambia.',
  choose: 'Su presentación (.pptx)',
  hint: 'Se lee en este navegador y no se envía a ningún sitio.',
  reading: 'Leyendo la presentación…',
  of: (file) => `En ${file}:`,
  filled: (n) =>
    n === 0 ? 'Ningún lugar que rellenar.' : n === 1 ? 'Se rellena 1 lugar.' : `Se rellenan ${n} lugares.`,
  none: 'No hay nombres entre llaves dobles. Escriba uno, como {{net}}, donde deba ir una cifra, y vuelva a elegir la presentación.',
  unknown: (names) =>
    `Desconocidos, y se dejan como están: ${names}. Busque el nombre correcto en la lista de abajo.`,
  empty: (names) => `En este caso no hay nada para: ${names}.`,
  short: (names) => `No caben todas las filas: ${names}. Agrande el cuadro para que quepan.`,
  misplaced: {
    'not-alone': (name) => `${name} se deja como está: debe ir solo en un cuadro propio.`,
    'not-on-slide': (name) => `${name} se deja como está: solo puede ir en una diapositiva.`,
    grouped: (name) => `${name} se deja como está: su cuadro está en un grupo. Desagrúpelo.`,
    'no-place': (name) =>
      `${name} se deja como está: su cuadro no tiene tamaño. Muévalo una vez y guarde la presentación.`,
  },
  problems: {
    'no-slides':
      'No es una presentación de PowerPoint (.pptx). Guarde la suya con ese formato y vuelva a elegirla.',
    macros:
      'Esta presentación contiene macros, que no se transmiten. Guárdela como .pptx sin macros y vuelva a elegirla.',
    password:
      'Esta presentación tiene contraseña, o es de PowerPoint anterior a 2007. Guárdela como .pptx sin contraseña.',
    large:
      'Esta presentación es demasiado grande para leerla aquí. Reduzca sus imágenes, o elija una más corta.',
    damaged: 'Esta presentación está dañada. Ábrala y guárdela en PowerPoint, y después vuelva a elegirla.',
  },
  save: 'Guardar rellenada',
  saveOf: 'Guardar rellenada: sus diapositivas',
  file: 'Sus diapositivas, rellenadas',
  names: 'Nombres que puede usar',
  columns: { name: 'Escriba', about: 'Se convierte en' },
  table: (what) => `Tabla: ${what}`,
  chart: (what) => `Gráfico: ${what}`,
  charts: {
    bridge: 'de los beneficios y costos al valor neto',
    cash: 'valor acumulado por mes',
    sensitivity: 'qué mueve el valor neto',
  },
  texts: {
    title: 'Título del caso',
    customer: 'Cliente',
    solution: 'Solución',
    alternative: 'Alternativa',
    preparedBy: 'Quién lo preparó',
    date: 'Día en que se preparó',
    validUntil: 'Día hasta el que es válido',
    term: 'Plazo, como «3 años»',
    currency: 'Moneda',
    view: 'Qué se cuenta, moneda, plazo y escenario',
    claim: 'Lo que vuelve, en una frase',
    decision: 'Decisión solicitada',
    basis: 'Qué es cada cifra',
    before: 'Valor neto y ROI antes de la alternativa',
    rests: 'Cuánto se apoya en las cifras del cliente',
  },
} satisfies Translation<'ownDeck'>;
