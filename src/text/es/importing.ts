import type { Translation } from '../sections.ts';

/** Words of importing: rows or accounts from a spreadsheet, a file or another program. */
const rows = (n: number): string => (n === 1 ? '1 fila' : `${n} filas`);
const listed = (numbers: number[]): string =>
  numbers.length === 1
    ? `la fila ${numbers[0] ?? ''}`
    : `las filas ${numbers.slice(0, 8).join(', ')}${numbers.length > 8 ? ` y ${numbers.length - 8} más` : ''}`;

export default {
  title: 'Filas de una hoja de cálculo',
  accountsTitle: 'Cuentas de un archivo',
  eitherTitle: 'De una hoja de cálculo',
  paste: 'Filas copiadas',
  pasteHint: 'Copie celdas de su hoja de cálculo, encabezados incluidos, y péguelas aquí.',
  file: 'O un archivo',
  fileHint:
    'CSV, TSV, Excel (.xlsx) u OpenDocument (.ods). Se lee en este dispositivo y no se envía a ningún sitio.',
  dropNow: 'Suelte los archivos para leerlos',
  choose: 'Elegir archivos…',
  another: 'Otra cosa…',
  editText: 'Cambiar el texto',
  pasted: 'Pegado',
  ofFiles: (n, of) => `Archivo ${n} de ${of}`,
  skip: 'Saltar este archivo',
  takenAs: 'Incorporar como',
  asRows: 'Filas de un caso nuevo',
  asAccounts: 'Cuentas, un caso cada una',
  asModel: 'Un modelo, con sus fórmulas',
  reading: (name, size) => `Leyendo ${name}${size ? `, ${size}` : ''}…`,
  megabytes: (n) => `${n} MB`,
  understanding: (n) => (n > 0 ? `Interpretando ${rows(n)}…` : 'Interpretando las filas…'),
  taking: (done, of) => `Guardando ${done} de ${of}…`,
  comparing: (done, of) => `Consultando sus casos, ${done} de ${of}…`,
  stop: 'Detener',
  sheetPane: 'La hoja tal como llegó',
  resultPane: 'En qué se convierte',
  how: 'Cómo se lee',
  sheet: 'Hoja',
  hiddenSheet: (name) => `${name} (oculta)`,
  beside:
    'El archivo tiene tablas una al lado de otra. Aquí están una debajo de otra, con los números de fila del archivo.',
  hiddenRows: (n) =>
    n === 1
      ? '1 fila que el libro oculta también se lee.'
      : `${n} filas que el libro oculta también se leen.`,
  hiddenColumns: (letters) =>
    letters.length === 1
      ? `La columna ${letters[0] ?? ''}, que el libro oculta, también se lee.`
      : `Las columnas ${letters.join(', ')}, que el libro oculta, también se leen.`,
  macros: 'Este libro tiene macros. No se leen, y nada de ellas se ejecuta.',
  encoding: 'Letras leídas como',
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16)',
    'utf-16be': 'Unicode (UTF-16, invertido)',
    'windows-1252': 'Europeo occidental',
  },
  western: 'Leído como europeo occidental. Si letras como ñ o é se ven mal, elija otra lectura.',
  firstRow: 'Desde la fila',
  lastRow: 'Hasta la fila',
  wholeRow: 'Escriba un número entero, como 12.',
  headRow: 'Encabezados en la fila',
  headNone: 'Sin encabezados',
  decimals: 'Signo antes de los decimales',
  found: 'Como se encontró',
  point: 'Punto: 1,234.50',
  comma: 'Coma: 1.234,50',
  dates: 'Orden de las fechas',
  dayFirst: 'Primero el día',
  monthFirst: 'Primero el mes',
  scale: 'Los importes están en',
  scales: (n) =>
    n === 1
      ? 'Unidades'
      : n === 1000
        ? 'Miles'
        : n === 1e5
          ? 'Lakhs'
          : n === 1e6
            ? 'Millones'
            : n === 1e7
              ? 'Crores'
              : n === 1e9
                ? 'Miles de millones'
                : `Multiplicados por ${n}`,
  kindOtherwise: 'Tipo donde no se indique',
  periodOtherwise: 'Frecuencia donde no se indique',
  remembered: 'Columnas como las eligió la última vez.',
  startOver: 'Empezar de nuevo',
  column: (letter, heading) => (heading ? `Columna ${letter}, ${heading}` : `Columna ${letter}`),
  columnIs: (name) => `${name}: se toma como`,
  roles: {
    label: 'Nombre',
    amount: 'Importe',
    amountBenefit: 'Importe: beneficios',
    amountCost: 'Importe: costos',
    signing: 'Una vez, a la firma',
    year: (n) => `Año ${n}`,
    quarter: (n) => `Parte del año ${n}`,
    month: (n) => `Mes del año ${n}`,
    kind: 'Tipo o sección',
    period: 'Frecuencia',
    currency: 'Moneda',
    note: 'Nota',
    source: 'Fuente',
    ignored: 'No se usa',
    unit: 'No se usa: unidad',
    quantity: 'No se usa: cantidad',
    'unit-price': 'No se usa: precio unitario',
    total: 'No se usa: suma',
    index: 'No se usa: número de fila',
    share: 'No se usa: parte',
    date: 'No se usa: fecha',
    time: 'Año de la fila',
  },
  fields: {
    '': 'No se usa',
    ref: 'Id. en su CRM',
    title: 'Título',
    customer: 'Cliente',
    owner: 'Responsable',
    segment: 'Segmento',
    industry: 'Sector',
    renewal: 'Fecha de renovación',
    currency: 'Moneda',
    arr: 'Ingresos anuales',
  },
  rowIs: (row, is) => `Fila ${row}: ${is}. Cambiar cómo se toma`,
  rowTitle: (row) => `Fila ${row}`,
  rowAs: 'Se toma como',
  kind: 'Tipo',
  often: 'Frecuencia',
  closeRow: 'Listo',
  as: {
    line: 'Fila',
    account: 'Cuenta',
    heading: 'Encabezados',
    section: 'Sección',
    total: 'Total',
    result: 'Resultado',
    title: 'Título',
    footer: 'Pie',
    unread: 'Fuera',
    blank: 'En blanco',
    left: 'Fuera',
    waits: 'Pendiente',
  },
  sectionOf: (kind) => `Sección: ${kind}`,
  short: {
    'tangible-benefit': 'Beneficio',
    'perceived-benefit': 'Beneficio percibido',
    'tangible-cost': 'Costo',
    'perceived-cost': 'Costo percibido',
    'alternative-benefit': 'La alternativa aporta',
    'alternative-cost': 'La alternativa cuesta',
  },
  shownRows: (from, to, of) => `Filas ${from} a ${to} de ${of}`,
  earlier: 'Filas anteriores',
  later: 'Filas siguientes',
  moreColumns: (n) => (n === 1 ? 'Mostrar 1 columna más' : `Mostrar ${n} columnas más`),
  counted: (n, cannot, structure) =>
    [
      `${n === 1 ? '1 fila se puede añadir' : `${n} filas se pueden añadir`}${cannot > 0 ? `, ${cannot} no` : ''}.`,
      structure > 0 &&
        (structure === 1
          ? '1 título, sección o total queda fuera.'
          : `${structure} títulos, secciones y totales quedan fuera.`),
    ]
      .filter(Boolean)
      .join(' '),
  plan: (add, change, same, left) =>
    [
      `${add} por añadir`,
      `${change} por cambiar`,
      same > 0 && `${same} ya ${same === 1 ? 'igual' : 'iguales'}`,
      left > 0 && `${left} fuera`,
    ]
      .filter(Boolean)
      .join(', '),
  none: 'Aquí aún no se puede incorporar nada. Elija qué columna contiene los importes y cuál los nombres.',
  noneAccounts: 'Aquí aún no se puede incorporar nada. Elija qué columna contiene el cliente.',
  noneRead: 'Aquí aún no se puede incorporar nada. «Fuera» dice por qué, fila por fila.',
  questions: 'Por decidir',
  byDefault: 'Se toma así salvo que diga otra cosa',
  asks: {
    scale: (name) =>
      name
        ? `¿Los importes de «${name}» están en unidades o en otras mayores?`
        : '¿Los importes están en unidades o en otras mayores?',
    dates: (name) => `¿Qué va primero en «${name}», el día o el mes?`,
    decimals: (where) => `¿Qué signo va antes de los decimales en ${listed(where)}?`,
    amount: '¿Qué columna contiene los importes?',
    product: '¿Cuál es el importe de una fila?',
    aYear: (name) => `¿Es «${name}» lo que el cliente paga al año?`,
    currency: (currency) => `Los importes no están en ${currency}. ¿Tomarlos de todos modos?`,
    crore: (where) => `¿Qué significa la marca tras el número en ${listed(where)}?`,
    years: '¿Qué año del caso es qué año del archivo?',
    rowYears: 'Cada fila trata de un año, un trimestre o un mes. ¿Cómo se toman?',
    fewYears: 'El archivo no abarca todos los años del caso.',
    direction: (where) => `Otros costos llevan un signo menos; ${listed(where)}, no. ¿Qué es?`,
    total: (row, label) => `¿Es la fila ${row}, «${label}», un total?`,
    kind: (where) => `¿De qué tipo es ${listed(where)}?`,
    percent: '¿Cómo se leen estas partes?',
  },
  answers: {
    dayFirst: (sample) => `El día: ${sample}`,
    monthFirst: (sample) => `El mes: ${sample}`,
    point: 'El punto: 1.250 es algo más de uno, 1,250 es más de mil',
    comma: 'La coma: 1,250 es algo más de uno, 1.250 es más de mil',
    product: (says) => `Ambos multiplicados: ${says}`,
    yes: 'Sí',
    noArr: 'No, dejarlo fuera',
    take: (currency) => `Tomar las cifras como ${currency}, sin convertir`,
    credit: 'Un abono: al revés',
    plainly: 'Nada: la cifra tal como está',
    crore: 'Crore: diez millones',
    year: (year, n) => `${year} es el año ${n}`,
    before: (year) => `${year} es anterior al año 1`,
    zero: (years) => `Nada en el año ${years}`,
    eachRow: 'Cada fila tal como está, todos los años',
    cost: 'Un costo como los demás',
    back: 'Dinero que vuelve',
    isTotal: 'Un total: queda fuera',
    isRow: 'Una fila propia',
    benefit: 'Beneficio',
    costKind: 'Costo',
  },
  open: (n) =>
    n === 1
      ? '1 pregunta está abierta. Sus filas esperan.'
      : `${n} preguntas están abiertas. Sus filas esperan.`,
  sectionCount: (n) => rows(n),
  overYears: (amount, years) => `${amount} en ${years === 1 ? '1 año' : `${years} años`}`,
  yearly: (years) => years.join(' · '),
  fromRow: (n) => `fila ${n}`,
  range: (low, high) => `${low} a ${high}`,
  more: (n) => `y ${rows(n)} más`,
  totals: 'Los totales del propio archivo',
  totalEqual: (label, amount) => `${label}: ${amount}, igual que lo que se toma.`,
  totalDiffers: (label, theirs, ours, by) =>
    `${label}: ${theirs} en el archivo, ${ours} en lo que se toma. Difieren en ${by}.`,
  totalRow: (n) => `Total en la fila ${n}`,
  left: (n) => `Fuera (${n})`,
  unused: (n) => `Columnas sin usar (${n})`,
  goTo: (row) => `Fila ${row}`,
  why: {
    title: 'una línea de título',
    'heading-again': 'los encabezados otra vez',
    section: 'un título de sección',
    total: 'un total',
    result: 'un resultado de otras filas',
    footer: 'un pie',
    amount: 'ningún importe que se pueda leer',
    currency: 'en otra moneda',
    percent: 'una parte, no dinero',
    label: 'sin nombre',
    question: 'espera una respuesta',
    room: 'el caso está lleno',
    quote: 'unas comillas no se cierran nunca',
    decimals: 'el número se puede leer de dos maneras',
    crore: 'CR o DR puede significar dos cosas',
    period: 'no se entiende la frecuencia',
    unit: 'en una unidad que no es dinero',
    'other-table': 'de otra tabla. Elija «Desde la fila» para leer esa',
    term: 'no está en los años del caso',
    assumptions: 'un supuesto, no una fila',
    chosen: 'usted la dejó fuera',
    customer: 'sin cliente',
    date: 'la fecha no se puede leer. Escríbala como 2027-06-30',
    several: 'coinciden varios de sus casos. Indique el identificador',
    repeat: 'la misma cuenta otra vez',
    elsewhere: 'existe aquí con otro título o identificador',
    unread: 'no se entiende',
  },
  add: 'Nuevo',
  change: 'Cambiado',
  nothingBefore: 'nada',
  becomes: (was, is) => `${was} → ${is}`,
  elsewhere: 'Existe aquí con otro título o identificador',
  elsewhereRow: (row, customer) => `Fila ${row}, ${customer}`,
  existsAs: {
    title: (title) => (title ? `Aquí como «${title}»` : 'Aquí sin título'),
    ref: (id) => (id ? `Aquí con el identificador «${id}»` : 'Aquí sin identificador'),
  },
  wantedAs: (title) => `en el archivo «${title}»`,
  decide: {
    '': 'Dejar fuera',
    same: 'Es este: cambiarlo',
    new: 'Es otro: añadirlo',
  },
  others: 'Todos los que no se deciden uno a uno',
  decideOthers: {
    '': 'Uno a uno',
    same: 'Son estos: cambiarlos',
    new: 'Son otros: añadirlos',
  },
  noRoom: (room) => `Un caso no admite más: hay lugar para ${room}.`,
  go: (n) => (n === 0 ? 'Añadir filas' : n === 1 ? 'Añadir 1 fila' : `Añadir ${n} filas`),
  goNew: (n) =>
    n === 0 ? 'Empezar un caso' : n === 1 ? 'Empezar un caso con 1 fila' : `Empezar un caso con ${n} filas`,
  goAccounts: (add, change) =>
    [add > 0 && `Añadir ${add}`, change > 0 && `${add > 0 ? 'cambiar' : 'Cambiar'} ${change}`]
      .filter(Boolean)
      .join(', ') || 'Incorporar',
  did: (n) => (n === 1 ? 'añadir 1 fila' : `añadir ${n} filas`),
  done: (n, empty = 0) =>
    `${n === 1 ? '1 fila añadida' : `${n} filas añadidas`}${empty === 0 ? '' : empty === 1 ? ' en lugar de la vacía' : ` en lugar de las ${empty} vacías`}.`,
  doneAccounts: (add, change, failed) =>
    `${[add === 1 ? '1 añadido' : add > 0 || change === 0 ? `${add} añadidos` : '', change === 1 ? '1 cambiado' : change > 0 ? `${change} cambiados` : ''].filter(Boolean).join(', ')}.${failed > 0 ? ` ${failed === 1 ? '1 no se pudo' : `${failed} no se pudieron`} guardar.` : ''}`,
  undone: (back, kept) =>
    kept === 0
      ? 'Deshecho.'
      : `${back === 1 ? '1 deshecho' : `${back} deshechos`}. ${kept === 1 ? '1 se ha cambiado desde entonces y queda como está' : `${kept} se han cambiado desde entonces y quedan como están`}.`,
  model: {
    agreed: (n, of) =>
      of === 0
        ? 'Aún no se ha tomado ninguna cifra del archivo.'
        : of === 1
          ? n === 1
            ? 'La única cifra coincide con el archivo.'
            : 'La única cifra no coincide con el archivo.'
          : n === 1
            ? `1 de ${of} cifras coincide con el archivo.`
            : `${n} de ${of} cifras coinciden con el archivo.`,
    made: (lines, inputs) => `${rows(lines)} a partir de ${inputs === 1 ? '1 dato' : `${inputs} datos`}.`,
    none: 'Elija en la hoja una celda con fórmula, y se convierte en fila.',
    choose: 'Elija una cifra de la hoja para convertirla en fila, o la cifra de una fila para dejarla fuera.',
    marks: {
      result: 'Fila del caso',
      input: 'Dato de entrada',
      total: 'Suma de filas',
      anew: 'Se calcula de nuevo',
      unsaid: 'No se puede tomar',
      formula: 'Paso intermedio',
      number: 'No se usa',
    },
    cell: (value, cell, is) => `${value}, ${cell}: ${is}`,
    label: (cell) => `Nombre de la fila de ${cell}`,
    kindOf: (label) => `${label}: tipo`,
    oftenOf: (label) => `${label}: frecuencia`,
    leave: 'Dejar fuera',
    inFile: (figures) => figures.join(' · '),
    from: (cell) => `de ${cell}`,
    agrees: 'coincide',
    differs: 'difiere',
    differing: 'No coincide',
    differ: (name, theirs, ours, by) =>
      `${name}: ${theirs} en el archivo, ${ours} según su fórmula. Difieren en ${by}. Quizá el archivo se guardó sin volver a calcularlo.`,
    fails: (name, theirs) =>
      `${name}: ${theirs} en el archivo, y su fórmula no da ninguna cifra aquí. Deje la fila fuera, o corrija su fórmula en el caso.`,
    inputs: (n) => `Datos de entrada (${n})`,
    anew: (n) => `El caso los calcula de nuevo (${n})`,
    anewWhy:
      'Los retornos, los plazos de recuperación y similares no se toman: el caso los calcula a partir de sus filas.',
    unsaid: (n) => `No se pueden tomar (${n})`,
    why: {
      function: 'una función que esta página no tiene',
      text: 'trabaja con texto',
      range: 'un rango donde hace falta una celda',
      reference: 'apunta a una celda que no está',
      name: 'usa un nombre que el archivo no define',
      circle: 'se necesita a sí misma',
      years: 'mira más de un año atrás',
      months: 'se compone de meses o trimestres. Incorpore el archivo como filas, y se suman por años',
      long: 'es demasiado larga una vez escrita entera',
      deep: 'es demasiado profunda una vez escrita entera',
      array: 'trabaja con una tabla entera a la vez',
      'other-file': 'mira en otro archivo',
      error: 'es un error en el archivo',
      unknown: 'no se entiende',
    },
    term: (years) => (years === 1 ? 'El caso abarca 1 año.' : `El caso abarca ${years} años.`),
    firstYear: (year) => `El año 1 del caso es ${year} en el archivo.`,
    currency: (theirs, ours) =>
      `Los importes del archivo están en ${theirs} y este caso en ${ours}. Se toman tal como están, sin convertirlos.`,
    scaled: (said) =>
      `El archivo dice «${said}». Sus cifras se toman tal como están: multiplique donde se quieran importes enteros.`,
  },
  problems: {
    uncalculated: (row) =>
      `La fórmula de la fila ${row} aún no tiene resultado: la escribió un programa y ninguna hoja de cálculo la ha calculado. Abra el archivo en su hoja de cálculo, guárdelo y elíjalo de nuevo.`,
    quote: (row) =>
      `En la fila ${row} se abren unas comillas que no se cierran nunca, así que lo que sigue no se puede separar. Ciérrelas en su hoja de cálculo y vuelva a guardar el archivo, o pegue las filas.`,
    large:
      'Es más de lo que se lee de una vez: como máximo 50 MB, 200.000 filas, 500 columnas y 4.000.000 de celdas con contenido. Guarde solo las filas que necesita en un archivo aparte.',
    password:
      'Este libro está protegido con contraseña. Ábralo en su hoja de cálculo, guárdelo sin ella e inténtelo de nuevo.',
    damaged:
      'Este archivo está dañado o no es lo que dice su nombre. Ábralo en su hoja de cálculo y guárdelo de nuevo como .xlsx, .ods o CSV.',
    unknown: 'Esto no es una tabla. Elija un archivo que termine en .csv, .tsv, .txt, .xlsx o .ods.',
    old: 'Este es un tipo de libro que aquí no se lee. Guárdelo como .xlsx, .ods o CSV y elija ese archivo.',
    empty: 'No contiene nada. Elija otro archivo u otra hoja.',
    gone: 'El archivo ya no se puede leer. Se movió, se cambió o se eliminó: elíjalo de nuevo.',
    failed:
      'La lectura se interrumpió, casi siempre porque el archivo necesita más memoria de la que hay. Guarde solo las filas que necesita en un archivo aparte.',
  },
  returned: {
    title: (name) => `${name} se exportó desde aquí`,
    here: 'Pertenece a un caso de este dispositivo. Abra ese caso para seguir con él.',
    missing: 'El caso al que pertenece no está en este dispositivo.',
    open: 'Abrir su caso',
    look: 'Ver el caso con sus cifras',
    rows: 'Leerlo como tabla de todos modos',
  },
} satisfies Translation<'importing'>;
