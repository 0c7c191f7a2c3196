import type { Translation } from '../sections.ts';

/** Words of the list of cases. */
export default {
  backup: {
    open: 'Copia de seguridad y almacenamiento',
    save: 'Guardar una copia de seguridad',
    notNow: 'Ahora no',
    safe: 'Si los casos no se abren: registros sin procesar',
    reminder: (days, n) =>
      days === null
        ? `${n} casos están solo en este navegador. Guarde una copia de seguridad, por si se borra.`
        : `Su última copia de seguridad tiene ${days} días.`,
  },
  damaged: (n) =>
    n === 1
      ? 'Una entrada de la lista está dañada y se muestra hasta donde se puede leer. Lo almacenado se obtiene tal cual:'
      : `${n} entradas de la lista están dañadas y se muestran hasta donde se pueden leer. Lo almacenado se obtiene tal cual:`,
  rawRecords: 'registros sin procesar',
  files: {
    progress: (n, of) => `Leyendo el archivo ${n} de ${of}…`,
    done: (n, of) =>
      n === of
        ? n === 1
          ? '1 caso incorporado.'
          : `${n} casos incorporados.`
        : n === 1
          ? `1 de ${of} archivos incorporado.`
          : `${n} de ${of} archivos incorporados.`,
    failed: (name, why) => `${name}: ${why}`,
    backup: 'Es una copia de seguridad de muchos casos. Ábrala en «Copia de seguridad y almacenamiento».',
  },
  about: (version) => `Acerca de Worthwhile ${version}`,
  promise: 'Calcule cuánto vale una solución para un cliente, en una cifra que ambos puedan defender.',
  how: 'Escriba tres cifras y tendrá un primer resultado. Cada cifra abre su cálculo y dice de quién es.',
  privacy: 'Sin cuenta. Lo que escribe se queda en este navegador hasta que lo comparta.',
  hostedBy: (host) => `para ${host}`,
  cases: 'Sus casos',
  unread:
    'No se pueden mostrar en este momento. Un caso que empiece mientras tanto se abre igualmente, y se puede guardar como archivo.',
  search: 'Buscar casos',
  found: (n, query) =>
    n === 0
      ? `Ningún caso coincide con «${query}»`
      : `${n === 1 ? '1 caso coincide' : `${n} casos coinciden`} con «${query}»`,
  clearSearch: 'Mostrar todos los casos',
  showAll: (n) => `Mostrar los ${n} casos`,
  showMore: (n, left) => `Mostrar ${n} más de ${left}`,
  columns: { case: 'Caso', net: 'Valor neto', updated: 'Modificado' },
  over: (n) => `en ${n === 1 ? '1 año' : `${n} años`}`,
  noNet: 'Aún sin resultado',
  waiting: (n) => (n === 1 ? '1 fila pendiente' : `${n} filas pendientes`),
  unreadable: 'No se puede leer. Su registro se puede guardar como archivo.',
  duplicate: 'Duplicar',
  duplicateOf: (title) => `Duplicar ${title}`,
  remove: 'Eliminar',
  removeOf: (title) => `Eliminar ${title}`,
  removed: (title) => `${title}: eliminado`,
  duplicated: (title) => `Copia hecha de ${title}`,
  loading: 'Buscando sus casos…',
  start: 'Empezar un caso',
  startAnother: 'Empezar otro caso',
  startHint: 'Las filas y fórmulas ya están; los importes, no. Todo se puede renombrar, cambiar o eliminar.',
  startBlank: 'Empezar con un caso en blanco',
  sample: {
    tag: 'Un ejemplo ficticio',
    name: 'Ver un caso terminado',
    values:
      'Un transportista inventado evalúa un software de facturación: con rangos, fuentes y puntos débiles.',
    open: 'Abrir el ejemplo ficticio',
    look: 'Mirar dentro',
    caption: (customer, solution, years) =>
      `${customer} evalúa ${solution}, ${years === 1 ? '1 año' : `${years} años`}`,
    gross: 'Valor bruto para el cliente',
    net: 'Valor neto para el cliente',
  },
  bring: {
    title: '¿Tiene un enlace o un archivo?',
    link: 'Pegar un enlace',
    open: 'Abrir',
    file: 'Abrir un archivo…',
    noLink: 'En este texto no hay ningún caso. Pegue el enlace entero, desde https:// hasta el final.',
    drop: 'Suelte el archivo para abrirlo',
    keeps:
      'Pegue aquí el enlace, o suelte en cualquier parte de esta página un caso guardado, su propio modelo, una hoja de cálculo o una lista de clientes.',
  },
} satisfies Translation<'home'>;
