import type { Translation } from '../sections.ts';

const changes = (n: number): string => (n === 1 ? '1 cambio' : `${n} cambios`);

/** Words of offer. */
export default {
  title: '¿Qué cambiaría usted?',
  intro: (who) =>
    `Escriba sus propias cifras o mueva un control, y vea al momento qué hace cada cambio. Después ${who ? `devuélvalas a ${who}` : 'devuélvalas'}.`,
  input: 'Cifra',
  shared: 'Como se compartió',
  now: 'Su cifra',
  effect: 'Efecto en el valor neto',
  comment: 'Comentario',
  commentOn: (label) => `Comentario sobre ${label}`,
  addComment: 'Añadir un comentario',
  slider: (label) => `${label}, de la mitad a una vez y media la cifra compartida`,
  field: (label) => `${label}, su cifra`,
  more: (n, left) => `Mostrar ${n} más de ${left}`,
  working: 'calculando…',
  allYears: 'todos los años juntos',
  locked: 'Fija',
  resetOne: (label) => `Volver a la cifra compartida de ${label}`,
  otherChanges: 'Otros cambios que hizo',
  sorted:
    'Las cifras que más mueven el valor neto van primero, según su rango, o según una décima parte en cada sentido.',
  settings: 'Plazo, tasa y despliegue',
  fields: 'Crecimiento y riesgo, fila por fila',
  range: (low, high) => `Rango ${low} a ${high}`,
  sliderBetween: (label, low, high) => `${label}, de ${low} a ${high}`,
  withAbove: 'con la fila de arriba',
  presentEffect: (amount) => `${amount} a valor actual`,
  notTheSum: (sum, together) =>
    `Uno por uno los cambios suman ${sum}; juntos, ${together}: las cifras que se multiplican entre sí cambian el efecto de las otras.`,
  together: 'Todo junto',
  none: 'sin cambio',
  unknownEffect: 'sin total',
  nothingToChange: 'Todas las cifras de este caso son fijas. Aun así puede dejar comentarios.',
  net: 'Valor neto con sus cifras',
  netShared: (amount) => `como se compartió: ${amount}`,
  did: {
    slide: (label) => `cifra de ${label}`,
    comment: (label) => `comentario sobre ${label}`,
    reset: (label) => `restablecer ${label}`,
    answer: (who) => `respuesta a ${who}`,
    accept: (n, who) => `aceptar ${changes(n)} de ${who}`,
  },
  send: {
    title: 'Devolver sus cifras',
    changes: (n, comments) =>
      [
        n === 0 ? 'Ninguna cifra cambiada' : changes(n),
        comments === 0 ? '' : comments === 1 ? '1 comentario' : `${comments} comentarios`,
      ]
        .filter(Boolean)
        .join(', '),
    name: 'Su nombre',
    nameHint: 'Para que sepan quién lo envía. Se pregunta una vez y se guarda en este navegador.',
    nameMissing: 'Escriba primero su nombre.',
    explain: (who) =>
      `Envíe este enlace a ${who || 'quien compartió el caso'}. Verá cada cambio, antes y después, con lo que hace al valor neto, y lo aceptará o rechazará.`,
    mailSubject: (title) => `${title}: mis cifras`,
    mailBody: (link) =>
      `Aquí está su caso de valor con mis cifras. Abra el enlace para recorrerlas:\n\n${link}\n`,
    nothing: 'Cambie primero una cifra o deje un comentario.',
  },
  arrived: {
    title: (who, what) => `${who || 'Alguien'} ha devuelto ${what}`,
    known: (n, comments) =>
      `${n === 1 ? '1 entrada difiere' : `${n} entradas difieren`} de su propio caso${comments ? `, con ${comments}` : ''}. No cambia nada suyo hasta que lo acepte.`,
    same: 'Ahora no hay nada que difiera de su propio caso.',
    review: 'Recorrer los cambios',
    look: 'Ver el caso con sus cifras',
    unknown:
      'El caso al que pertenece no está en este navegador. Abra el enlace donde hizo el caso, o véalo aquí y guarde una copia.',
    nobody: 'Alguien',
  },
  review: {
    title: (who) => `Cifras de ${who}`,
    about: 'Cada cambio por separado, frente a su caso actual, con valores probables y sin escenario.',
    expired: (on) => `Lo que envió era válido hasta el ${on}, y ese día ha pasado.`,
    changedSince:
      'Su caso ha cambiado desde que se envió. Las filas que cambió usted están marcadas; al aceptar una se sustituye su cifra.',
    changedUnknown:
      'Su caso ha cambiado desde que se envió, y en este navegador no consta cómo era entonces. Por eso se enumera todo lo que difiere, también sus propios cambios posteriores.',
    row: 'Fila',
    mine: 'Suya ahora',
    theirs: 'De la otra parte',
    then: 'Suya entonces',
    decide: 'Decisión',
    decision: (label) => `Decisión sobre ${label}`,
    accept: 'Aceptar',
    decline: 'Rechazar',
    acceptAll: 'Aceptar todo',
    declineAll: 'Rechazar todo',
    apply: (n) =>
      n === 0 ? 'Rechazar todo y cerrar' : n === 1 ? 'Aceptar 1 cambio' : `Aceptar ${n} cambios`,
    before: (n) =>
      n === 1 ? '1 fila está como la decidió antes.' : `${n} filas están como las decidió antes.`,
    reply: 'Respuesta, si lo desea',
    replyTo: (label) => `Respuesta sobre ${label}`,
    undecided: (n) => (n === 1 ? '1 fila está aún sin decidir.' : `${n} filas están aún sin decidir.`),
    rangeRound: (low, high) => `Su rango era de ${low} a ${high}. ¿Qué se hace con él?`,
    rangeOutside: (low, high) =>
      `La cifra de la otra parte queda fuera de su rango de ${low} a ${high}. ¿Qué se hace con él?`,
    rangeOf: (label) => `Rango de ${label}`,
    rangeHow: { keep: 'Mantener', move: 'Desplazar', drop: 'Quitar' },
    rangesOpen: (n) =>
      n === 1
        ? 'El rango de 1 cifra está aún sin decidir.'
        : `Los rangos de ${n} cifras están aún sin decidir.`,
    beforeVersion: (who) => `Antes de los cambios de ${who}`,
    together: 'Todo junto',
    accepted: 'Lo que acepta',
    done: (n, who) =>
      n === 0
        ? `No se aceptó nada de ${who}.`
        : n === 1
          ? `1 cambio de ${who} aceptado.`
          : `${n} cambios de ${who} aceptados.`,
    added: 'fila nueva',
    removed: 'eliminada',
    both: 'Usted la cambió desde entonces.',
    gone: 'Usted eliminó esta fila desde entonces. Al aceptar, vuelve.',
    goneReview: 'Esta revisión ya no está en su caso. Al aceptar, vuelve, empezada y sin celebrar.',
    goneHeld:
      'Usted eliminó esta revisión desde entonces. Al aceptar, vuelve tal como se celebró, con su confirmación.',
    held: 'Usted celebró esta revisión desde entonces. Al aceptar, cambia lo que dio.',
    restated: 'Usted cambió las cifras de esta revisión desde entonces. Las confirmadas son las que envió.',
    uncounted:
      'Su caso ya no tiene esta cifra, fila o puntuación. Al aceptar, se guarda y no cuenta en ninguna parte.',
    toReview: {
      toDate: (amount) => `${amount} neto hasta la fecha`,
      asPlanned: 'según lo previsto',
      measured: (from, to) => `${to} de los beneficios medido${from && `, antes ${from}`}`,
      health: (from, to) => (from ? `salud ${to}, antes ${from}` : `salud ${to}`),
      known: (share) => `${share} del peso de la salud conocido`,
      nothing: 'no mueve ni el dinero ni la salud',
      confirms: 'respalda esta revisión',
    },
    locked: 'Usted bloqueó esta cifra.',
    already: (n) => (n === 1 ? '1 cambio ya está en su caso.' : `${n} cambios ya están en su caso.`),
    nothing: 'Nada difiere de su caso actual.',
    comments: 'Comentarios sin cambio',
    refused: (what) => `Esto no se puede aceptar. ${what}`,
    later: 'Decidir más tarde',
  },
  password: {
    title: 'Este caso está protegido',
    body: 'Escriba la contraseña que le dijo quien lo envió.',
    label: 'Contraseña',
    open: 'Abrir',
    working: 'Abriendo…',
  },
} satisfies Translation<'offer'>;
