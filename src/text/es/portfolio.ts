import type { Translation } from '../sections.ts';

const cases = (n: number): string => (n === 1 ? '1 caso' : `${n} casos`);

/** The words of the portfolio. */
export default {
  hiddenScreen: 'Esta pantalla nombra a otros clientes, así que está oculta mientras está en llamada.',
  title: 'Cartera',
  lead: '¿Dónde falta valor?',
  start: 'Empezar un caso',
  empty: 'Aún no hay ningún caso',
  emptyText:
    'La cartera enumera todos los casos de este dispositivo: lo que se planeó, lo que se cumplió y lo que viene.',
  loading: 'Leyendo sus casos…',
  search: 'Buscar cliente, responsable o segmento',
  group: 'Agrupar por',
  groups: {
    none: 'Sin agrupar',
    customer: 'Cliente',
    owner: 'Responsable',
    segment: 'Segmento',
    template: 'Plantilla',
    currency: 'Moneda',
  },
  pages: {
    cases: 'Casos',
    actions: 'Acciones',
    people: 'Por responsable y segmento',
    trends: 'Tendencias',
  },
  owner: 'Responsable',
  segment: 'Segmento',
  template: 'Plantilla',
  currency: 'Moneda',
  any: 'Todos',
  show: 'Mostrar',
  shows: {
    all: 'Todos los casos',
    late: 'Revisión atrasada',
    renewing: 'Renueva en 90 días',
    renewalPast: 'Renovación pasada',
    atRisk: 'Renovación en riesgo',
    behind: 'Realizado por debajo del 90 %',
    weak: 'Salud por debajo de 60',
    falling: 'Salud en descenso',
    notLive: 'Aún sin poner en marcha',
    unreviewed: 'Aún sin revisar',
    begun: 'Revisión empezada, no celebrada',
    overdueActions: 'Acciones vencidas',
  },
  ready: 'Predefinidas',
  ownViews: 'Sus vistas',
  ownChoice: 'Su propia selección',
  filters: 'Filtros',
  conditions: {
    renewal: 'Renovación',
    realised: 'Parte realizada',
    health: 'Salud',
    reviewed: 'Última revisión',
    live: 'En uso',
    required: 'Exigido para renovar',
    actions: 'Acciones',
  },
  condition: {
    renewal: (word, n) =>
      word === 'past' ? 'pasada' : word === 'none' ? 'sin fecha' : n === 1 ? 'en 1 día' : `en ${n} días`,
    realised: (word, n) =>
      word === 'none' ? 'sin medir' : word.startsWith('below') ? `por debajo del ${n} %` : `${n} % o más`,
    health: (word, n) =>
      word === 'none'
        ? 'desconocida'
        : word === 'falling'
          ? 'en descenso'
          : word.startsWith('below')
            ? `por debajo de ${n}`
            : `${n} o más`,
    reviewed: (word, n) =>
      word === 'overdue'
        ? 'atrasada'
        : word === 'never'
          ? 'nunca celebrada'
          : word === 'begun'
            ? 'empezada, no celebrada'
            : n === 1
              ? 'hace más de 1 día'
              : `hace más de ${n} días`,
    live: (word) => (word === 'no' ? 'aún no' : 'sí'),
    required: (word) =>
      word === 'missing'
        ? 'en riesgo o incumplido'
        : word === 'missed'
          ? 'incumplido'
          : word === 'safe'
            ? 'cumplido o en camino'
            : word === 'open'
              ? 'sin revisión aún'
              : 'nada exigido',
    actions: (word) =>
      word === 'open' ? 'pendientes' : word === 'overdue' ? 'vencidas' : 'ninguna pendiente',
  },
  searched: (query) => `Búsqueda: ${query}`,
  withReplaced: 'con los planes sustituidos',
  printed: (on, narrowed) => `A fecha de ${on}. Se muestra: ${narrowed || 'todos los casos'}`,
  chip: (what, value) => `${what}: ${value}`,
  dropChip: (chip) => `Quitar el filtro ${chip}`,
  clear: 'Quitar todos los filtros',
  view: 'Vista',
  saveView: 'Guardar esta vista…',
  saveViewTitle: 'Guardar esta vista',
  saveViewHint: 'Se guarda en este dispositivo: filtros, grupos, orden y columnas.',
  viewName: 'Nombre',
  forgetView: (name) => `Olvidar «${name}»`,
  viewReplaced: (name) => `«${name}» muestra ahora esta vista.`,
  forgotten: (name) => `«${name}» se ha olvidado.`,
  copyLink: 'Copiar la dirección de esta vista',
  linkCopied: 'La dirección está copiada.',
  linkNotCopied: 'No se pudo copiar la dirección. Cópiela de la barra de direcciones.',
  save: 'Guardar',
  cancel: 'Cancelar',
  chooseColumns: 'Elegir columnas…',
  columnsTitle: 'Columnas',
  columnsHint: 'El caso va siempre primero.',
  earlier: (what) => `${what}: subir`,
  later: (what) => `${what}: bajar`,
  usualColumns: 'Columnas habituales',
  done: 'Listo',
  bulk: {
    pick: (what) => `Seleccionar ${what}`,
    pickAll: 'Seleccionar todos los casos mostrados',
    picked: (n) => (n === 1 ? '1 caso seleccionado' : `${n} casos seleccionados`),
    clear: 'No seleccionar ninguno',
    change: 'Cambiar',
    owner: 'Responsable…',
    segment: 'Segmento…',
    cadence: 'Tiempo entre revisiones…',
    remove: 'Eliminar',
    ownerTitle: (n) => `Responsable de ${cases(n)}`,
    segmentTitle: (n) => `Segmento de ${cases(n)}`,
    cadenceTitle: (n) => `Tiempo entre revisiones de ${cases(n)}`,
    agreedKeep: 'Un plan acordado conserva el tiempo que se acordó.',
    apply: 'Cambiar',
    doing: (done, of) => `${done} de ${cases(of)}…`,
    changed: (n, kept) => {
      const said = n === 1 ? '1 caso cambiado' : `${n} casos cambiados`;
      return kept === 0 ? `${said}.` : `${said}, ${kept} sin cambiar.`;
    },
    removed: (n, kept) => {
      const said = n === 1 ? '1 caso eliminado' : `${n} casos eliminados`;
      return kept === 0 ? `${said}.` : `${said}, ${kept} no se ${kept === 1 ? 'pudo' : 'pudieron'} eliminar.`;
    },
    undone: (n, kept) =>
      kept === 0
        ? `${cases(n)} como antes.`
        : `${cases(n)} como antes, ${kept} sin tocar, por haberse cambiado desde entonces.`,
  },
  cadences: { quarter: 'Cada trimestre', 'half-year': 'Cada semestre' },
  renewing: (days, arr) => `ARR que se renueva en ${days === 1 ? '1 día' : `${days} días`}: ${arr}`,
  renewingPast: (arr) => `ARR cuya fecha de renovación ya pasó: ${arr}`,
  missing: (amount) => `de los que a ${amount} les falta lo necesario para renovar`,
  missingAll: 'a todo ello le falta lo necesario para renovar',
  missingNone: 'a nada de ello le falta lo necesario para renovar',
  missingNoneKnown: 'no se sabe que a nada de ello le falte lo necesario para renovar',
  notKnownAll: 'no se sabe si tiene lo necesario para renovar: sin meta o aún sin revisión',
  notKnown: (amount) => `no se sabe de ${amount}: sin meta o aún sin revisión`,
  notKnownCases: (n) =>
    n === 1
      ? 'no se sabe de 1 caso: sin meta o aún sin revisión'
      : `no se sabe de ${n} casos: sin meta o aún sin revisión`,
  missingCases: (n) =>
    n === 1
      ? '1 caso no tiene lo necesario para renovar y no indica ARR'
      : `${n} casos no tienen lo necesario para renovar y no indican ARR`,
  noRenewals: (days) =>
    days === 1 ? 'Nada se renueva hasta mañana.' : `Nada se renueva en los próximos ${days} días.`,
  renewals: (n, unstated) =>
    `${n === 1 ? '1 renovación' : `${n} renovaciones`}${unstated > 0 ? `, ${unstated === n ? (n === 1 ? 'sin ARR' : 'ninguna indica su ARR') : `${unstated} sin ARR`}` : ''}`,
  showMissing: 'Mostrarlos',
  arr: 'ARR',
  arrOf: (stated, of) => (stated === of ? 'ARR' : `ARR de ${stated} de ${of}`),
  byCurrency: 'Por moneda',
  inOne: (currency) => `Todo en ${currency}`,
  ratesOf: (day, source) => `a tipos de cambio del ${day}${source ? `, ${source}` : ''}`,
  ratesLack: (currencies) => `${currencies} fuera: sin tipo de cambio`,
  replaced: 'Mostrar los planes sustituidos',
  replacedHint: 'Un plan acordado de nuevo sustituye al anterior.',
  unnamed: 'Sin indicar',
  count: (shown, all) => (shown === all ? cases(all) : `${shown} de ${cases(all)}`),
  columns: {
    case: 'Caso',
    bridge: 'Valor',
    arr: 'ARR',
    owner: 'Responsable',
    segment: 'Segmento',
    net: 'Neto en el plazo',
    planned: 'Previsto hasta la fecha',
    actual: 'Real hasta la fecha',
    realised: 'Parte de los beneficios realizada',
    roi: 'ROI',
    rov: 'Índice de valor',
    health: 'Salud',
    change: 'Salud, cambio',
    nps: 'NPS',
    csat: 'CSAT',
    ces: 'CES',
    last: 'Última revisión',
    required: 'Exigido para renovar',
    due: 'Próxima acción',
    template: 'Plantilla',
    cadence: 'Tiempo entre revisiones',
    customerShare: 'En cifras del cliente',
    next: 'Próxima revisión',
    renewal: 'Renovación',
    findings: 'Hallazgos abiertos',
    state: 'Estado',
  },
  short: {
    realised: 'Parte realizada',
    customerShare: 'Sus cifras',
    findings: 'Hallazgos',
    change: 'Cambio',
    required: 'Exigido',
    cadence: 'Revisiones',
  },
  requiredMissed: (n) => `${n} sin cumplir`,
  requiredAtRisk: (n) => `${n} en riesgo`,
  requiredFine: 'En camino',
  requiredOpen: 'Sin revisión',
  sortBy: (what) => `Ordenar por ${what}`,
  none: '—',
  expected: 'esperado',
  overdue: 'atrasada',
  notLive: 'Aún sin poner en marcha',
  begun: 'empezada, no celebrada',
  bridgeOf: (benefits, costs, net) => `Beneficios ${benefits}, costos ${costs}, neto ${net}`,
  subtotal: (n, currency) => `${cases(n)} en ${currency}`,
  totals: 'Totales por moneda',
  totalsHint: 'Los importes en monedas distintas nunca se suman.',
  measured: (n) => (n === 1 ? '1 caso medido' : `${n} casos medidos`),
  planToDate: 'previsto hasta la fecha',
  actualToDate: 'real hasta la fecha',
  netOver: (n) => (n === 1 ? 'netos en su plazo' : 'netos en sus plazos'),
  reasons: 'Dónde fallan las estimaciones',
  reasonsHint: 'Motivos dados en las revisiones, en los casos mostrados.',
  reasonsNone: 'Ninguna revisión ha dado aún un motivo.',
  reasonCount: (n, inCases) =>
    `${n === 1 ? 'una vez' : `${n} veces`}${n > inCases ? ` en ${cases(inCases)}` : ''}`,
  reason: 'Motivo',
  onlyReason: (reason) => `Solo casos con «${reason}» como motivo`,
  nothing: 'Ningún caso cumple lo que eligió.',
  showAll: 'Mostrar todos los casos',
  sortedWithin: 'Los importes están en orden dentro de cada moneda.',
  more: 'Archivos',
  print: 'Imprimir…',
  csvOut: 'Guardar como CSV',
  csvIn: 'Incorporar cuentas…',
  fileOut: 'Guardar un archivo de cartera',
  fileIn: 'Abrir un archivo de cartera…',
  fileShown: (files, n) =>
    n === 1
      ? `1 caso de ${files === 1 ? '1 archivo' : `${files} archivos`} de cartera se muestra junto a los suyos. No se guarda aquí.`
      : `${n} casos de ${files === 1 ? '1 archivo' : `${files} archivos`} de cartera se muestran junto a los suyos. No se guardan aquí.`,
  fileForget: 'Apartar los archivos',
  notAFile: 'No es un archivo de cartera.',
  tooBig: 'Ese archivo es demasiado grande.',
  fromFile: 'de un archivo',
  csv: {
    id: 'Id. del caso',
    title: 'Título',
    customer: 'Cliente',
    healthBefore: 'Salud en la revisión anterior',
    required: 'Metas exigidas para renovar',
    atRisk: 'Metas en riesgo',
    missed: 'Metas incumplidas',
  },
} satisfies Translation<'portfolio'>;
