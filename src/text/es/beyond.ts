import type { Translation } from '../sections.ts';

/** Words of beyond. */
export default {
  title: 'Lo que escapa al precio',
  what: '¿Qué cambia que no aparece en ninguna factura? Puntúelo de 0 a 10: hoy, con la solución y con la alternativa.',
  score: 'Índice de valor, sobre 100',
  roi: (years) => (years === 1 ? 'ROI en 1 año, cuantificable' : `ROI en ${years} años, cuantificable`),
  rov: 'Retorno sobre el valor, con lo percibido',
  withheld: 'Un costo no se puede calcular, así que aún no hay retorno. Corrija su fila en Valor.',
  claim: {
    both: (roi, who, from, to) =>
      `Un ROI cuantificable de ${roi} es lo que ${who} recupera ahora; un índice de valor que sube de ${from} a ${to} es lo que hace que dure.`,
    noGain: (roi, who, from, to) =>
      from === to
        ? `Un ROI cuantificable de ${roi} es lo que ${who} recupera ahora; el índice de valor sigue en ${to}, así que nada indica aquí que vaya a durar.`
        : `Un ROI cuantificable de ${roi} es lo que ${who} recupera ahora, pero el índice de valor baja de ${from} a ${to}: lo que hace que dure se debilita.`,
    loss: (roi, who, from, to) =>
      `Un ROI de ${roi} es una pérdida para ${who} en dinero cuantificable; el índice de valor pasa de ${from} a ${to}.`,
    came: (who, actual, plan, month, roi) =>
      `${who} está en ${actual} tras el mes ${month}, frente a ${plan} previstos${roi && `: un ROI de ${roi} hasta la fecha`}.`,
    cameScore: (from, to, over) =>
      from === to
        ? `El índice de valor sigue en ${to}${over && `, ${over}`}.`
        : `El índice de valor pasó de ${from} a ${to}${over && `, ${over}`}.`,
    cameScoreAt: (from, to, month, over) =>
      from === to
        ? `Puntuado por última vez en el mes ${month}, el índice de valor seguía en ${to}${over && `, ${over}`}.`
        : `Puntuado por última vez en el mes ${month}, el índice de valor había pasado de ${from} a ${to}${over && `, ${over}`}.`,
    over: (shared, scored) =>
      shared === 1
        ? `sobre la única de ${scored} dimensiones puntuada las dos veces`
        : `sobre las ${shared} de ${scored} dimensiones puntuadas las dos veces`,
    scoreExpected: (from, to) =>
      `Se espera que el índice de valor pase de ${from} a ${to}; ninguna revisión lo ha puntuado aún.`,
    scoreOnly: (from, to) =>
      `El índice de valor pasa de ${from} a ${to}. Lo que vuelve en dinero aún no puede calcularse.`,
    lossOnly: (roi, who) =>
      `Un ROI de ${roi} es una pérdida para ${who} en dinero cuantificable. Puntúe hoy y con la solución para ver qué más cambia.`,
    roiOnly: (roi, who) =>
      `Un ROI cuantificable de ${roi} es lo que ${who} recupera ahora. Puntúe hoy y con la solución para ver qué hace que dure.`,
    empty:
      'El ROI es lo que vuelve ahora; el retorno sobre el valor es lo que hace que dure. Ninguno puede calcularse aún.',
  },
  alternative: (score) => `La alternativa obtiene ${score}`,
  alternativeAgainst: (score, us) =>
    `La alternativa obtiene ${score}, frente a ${us} donde ambas están puntuadas`,
  unscored: (n, of) =>
    n === 0 ? `Las ${of} puntuadas` : n === 1 ? `1 de ${of} sin puntuar` : `${n} de ${of} sin puntuar`,
  over: (n) => (n === 1 ? 'comparado en 1 dimensión' : `comparado en ${n} dimensiones`),
  chartGain: (what) => `${what}: lo que más mejora`,
  chartFall: (what) => `${what}: en descenso`,
  chartEven: 'No se espera ningún cambio',
  chartOpen: 'Puntuaciones hasta ahora',
  chartSubtitle: (solution, alternative) =>
    `0 a 10: hoy, con ${solution || 'la solución'}, y ${alternative || 'la alternativa'}`,
  dimensions: 'Dimensiones',
  columns: {
    dimension: 'Dimensión',
    weight: 'Peso',
    scores: 'Hoy → con nosotros',
    alternative: 'Alternativa',
    evidence: 'Puntuación de quién',
    worth: 'En dinero',
  },
  notScored: 'Sin puntuar',
  notPriced: 'Sin precio',
  leftOut: 'Fuera del índice',
  waits: 'espera cifras',
  add: 'Añadir una dimensión',
  newDimension: 'Dimensión nueva',
  open: (label) => `Puntuar ${label}`,
  next: (label) => `Siguiente: ${label}`,
  dimension: {
    name: 'Nombre',
    today: 'Hoy',
    expected: (solution) => `Con ${solution || 'la solución'}`,
    alternative: (alternative) => alternative || 'La alternativa',
    clear: 'Borrar',
    clearOf: (column) => `Borrar la puntuación: ${column}`,
    of: (score, anchor) => `${score}, ${anchor}`,
    none: 'Sin puntuar',
    help: 'Las flechas o los dígitos eligen; Supr borra.',
    anchors: [
      'dañino',
      'pésimo',
      'muy malo',
      'malo',
      'por debajo de la media',
      'medio',
      'aceptable',
      'bueno',
      'muy bueno',
      'excelente',
      'lo mejor posible',
    ],
    low: '0 dañino',
    high: '10 lo mejor posible',
    weight: 'Peso',
    weightHint: 'Cuánto cuenta en el índice. 0 la deja fuera.',
    weightProblem: 'Escriba un peso de 0 a 100. Se queda como estaba.',
    evidence: 'Indicios',
    evidenceHint: 'Lo que se vio, se dijo o se midió.',
    source: '¿De quién es esta puntuación?',
    remove: 'Quitar esta dimensión',
    removed: (label) => `${label}: quitada`,
    builtIn: 'Incluida de serie: ponga su peso en 0 para dejarla fuera.',
  },
  price: {
    title: 'En dinero',
    hint: 'Un precio la convierte en una fila normal entre los beneficios percibidos. No cuenta nada hasta que se indiquen sus cifras.',
    ask: 'Pregunte al cliente de una de estas maneras:',
    ways: {
      keep: '¿Cuánto pagaría por conservarlo?',
      lose: '¿Cuánto costaría perderlo?',
      proxy: '¿Qué mueve que tenga un precio?',
    },
    wayHints: {
      keep: 'Su propia cifra, dinero al año',
      lose: 'Costo de perderlo × descenso de esa probabilidad al año',
      proxy: 'Dinero que mueve al año × parte debida a esto × confianza',
    },
    drivers: {
      pay_to_keep: (dimension) => `Lo que pagarían al año por conservar: ${dimension}`,
      cost_of_losing: (dimension) => `Costo de perderlo: ${dimension}`,
      chance_less: (dimension) => `Descenso anual de la probabilidad de perderlo, en puntos: ${dimension}`,
      proxy_value: (dimension) => `Dinero que mueve al año: ${dimension}`,
      share_attributable: (dimension) => `Parte de ello debida a esto: ${dimension}`,
      confidence: (dimension) => `Confianza en ello: ${dimension}`,
    },
    line: (dimension) => `${dimension}, con precio`,
    added: (label) => `«${label}» se añadió a los beneficios percibidos`,
    total: (amount, years) => (years === 1 ? `${amount} en 1 año` : `${amount} en ${years} años`),
    waiting: 'Espera sus cifras, y no cuenta nada hasta entonces.',
    unlink: (label) => `Dejar de contar ${label} como su precio`,
    link: 'O una fila que ya le pone precio',
    choose: 'Elija una fila',
    linkAction: 'Vincular',
    overlap: 'Compruebe que no son un mismo beneficio contado dos veces:',
    inBuild: 'La fórmula, el rango y la fuente están en su fila, en Valor.',
  },
  index: {
    title: 'Cómo se calcula el índice de valor',
    formula: 'Peso × puntuación, sumado, ÷ (10 × los pesos), × 100. Solo cuenta lo puntuado.',
    fair: 'Dos índices se comparan sobre las dimensiones puntuadas en ambos.',
    columns: {
      dimension: 'Dimensión',
      weight: 'Peso',
      today: 'Hoy',
      expected: 'Con nosotros',
      alternative: 'Alternativa',
    },
    sum: 'Índice sobre 100',
  },
  matrix: {
    title: 'ROI y ROV, palanca por palanca',
    hint: 'Lo que cada palanca devuelve ahora, y lo que hace que dure. Un campo vacío es una pregunta por hacer.',
    lever: 'Palanca',
    roi: 'ROI: lo que vuelve ahora',
    rov: 'ROV: lo que hace que dure',
    print: 'Imprimir en una página',
    caption: (customer, years, currency) =>
      [customer, years === 1 ? 'en 1 año' : `en ${years} años`, currency].filter(Boolean).join(', '),
    edit: (lever) => `Editar ${lever}`,
    sum: 'En conjunto',
    kpi: 'KPI',
    kpiStep: (from, to) => `${from} → ${to}`,
    kpiNone: 'aún sin cifra',
    words: 'En palabras del cliente',
    dimensionStep: (label, from, to) => `${label} ${from} → ${to}`,
    levers: {
      usage: 'Impulsar el uso y el compromiso',
      adoption: 'Promover la adopción',
      renewals: 'Asegurar las renovaciones',
      retention: 'Elevar la retención',
      expansion: 'Ampliar los ingresos',
      advocacy: 'Ganar defensores',
      referrals: 'Fomentar las recomendaciones',
    },
    ask: {
      usage: [
        '¿Qué costo baja cada vez que alguien lo usa?',
        '¿Qué hace la gente ahora que antes no podía hacer?',
      ],
      adoption: [
        '¿Cuánto ahorra cada equipo cuando ha cambiado por completo?',
        '¿Quién se opondría si lo quitaran mañana?',
      ],
      renewals: [
        '¿Qué resultado tiene que estar por escrito antes de que alguien vuelva a firmar?',
        '¿Quién lo defendería en la reunión de renovación, y qué diría?',
      ],
      retention: [
        '¿Cuánto vale conservar a uno más de sus propios clientes o empleados?',
        '¿Por qué se quedarían más tiempo sus clientes o empleados?',
      ],
      expansion: [
        '¿Qué equipo o centro ganaría lo mismo después, y cuánto?',
        '¿Qué lo haría parte de su plan para los próximos años?',
      ],
      advocacy: [
        '¿Cuánto valdría un caso de éxito público en ventas o contratación?',
        '¿Quién hablaría aquí de ello a sus colegas, y por qué?',
      ],
      referrals: [
        '¿Ha llegado alguien a ustedes por un socio o cliente gracias a ello?',
        '¿A quién nos presentaría, y qué diría?',
      ],
    },
    tangibleRows: 'Filas cuantificables',
    perceivedRows: 'Filas percibidas',
    choose: 'Elija una fila',
    addRow: 'Añadir',
    now: (label, lever) => `${label} (ahora en ${lever})`,
    untag: (label) => `Quitar ${label} de esta palanca`,
    measure: 'KPI de esta palanca',
    measureNone: 'Sin KPI',
    wordsHint: 'Una frase que dijeron, tal como la dijeron.',
  },
  inspect: {
    title: 'Palanca y dimensión',
    lever: 'Palanca',
    noLever: 'Sin palanca',
    dimension: 'Pone precio a la dimensión',
    noDimension: 'Ninguna',
  },
  side: {
    empty: 'Elija una dimensión para puntuarla y decir por qué, o una palanca para decir qué le pertenece.',
  },
  did: {
    score: (label) => `puntuación de ${label}`,
    weight: (label) => `peso de ${label}`,
    add: 'añadir una dimensión',
    remove: (label) => `quitar ${label}`,
    price: (label) => `poner precio a ${label}`,
    link: (label) => `precio de ${label}`,
    lever: (label) => `palanca de ${label}`,
    kpi: (label) => `KPI de ${label}`,
    words: (label) => `palabras sobre ${label}`,
  },
} satisfies Translation<'beyond'>;
