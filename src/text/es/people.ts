import type { Translation } from '../sections.ts';
import steps from './steps.ts';

const years = (n: number): string => (n === 1 ? '1 año' : `${n} años`);

/** Words of people. */
export default {
  steps,
  title: 'Quién gana qué',
  what: '¿Quién decide, con qué se mide el trabajo de cada uno, y qué cambia esto para cada cual? Para empezar, añada a las personas del cliente.',
  claim: {
    gain: (gain, all) =>
      all === 1
        ? gain === 1
          ? 'La única persona nombrada gana más de lo que le cuesta.'
          : 'La única persona nombrada aún no gana nada en dinero.'
        : gain === all
          ? `Las ${all === 2 ? 'dos' : all} personas ganan más de lo que les cuesta.`
          : gain === 0
            ? `Ninguna de las ${all === 2 ? 'dos' : all} personas gana aún nada en dinero.`
            : gain === 1
              ? `1 de ${all} gana más de lo que le cuesta.`
              : `${gain} de ${all} ganan más de lo que les cuesta.`,
    open: (names) => `Aún no hay nada marcado para ${names}.`,
  },
  notSum: 'Una fila que afecta a varias personas cuenta para cada una, así que estos importes no se suman.',
  show: 'Mostrar',
  everyone: 'Todas',
  sentThisWay: 'Compartir envía el caso abierto para esta persona.',
  add: 'Añadir una persona',
  edit: (who) => `Editar ${who}`,
  change: 'Editar',
  who: (name, role) => [name, role].filter(Boolean).join(', '),
  cares: (what) => `Le importa: ${what}`,
  sentence: {
    forWho: (who, what) => `Para ${who}: ${what}`,
    nothing: 'aún no hay nada marcado como suyo.',
    gain: (amount, term) => `${amount} de valor en ${term}`,
    gainAfterCost: (net, cost, term) => `${net} de ganancia en ${term}, descontados ${cost} de costo`,
    loss: (net, cost, term) => `${net} de pérdida en ${term}, con ${cost} de costo`,
    costOnly: (cost, term) => `${cost} de costo en ${term}, y aún ningún valor introducido`,
    even: (term) => `el valor y el costo son iguales en ${term}`,
    waiting: 'los importes aún no están introducidos',
    kpi: (label, from, to) => `${label} de ${from} a ${to}`,
    kpiShort: (label, from, to, required) => `${label} de ${from} a ${to} (exigido: ${required})`,
    kpiStays: (label, at, required) => `${label} en ${at}, como hoy (exigido: ${required})`,
    kpiTo: (label, to) => `${label} a ${to}`,
    end: (parts) => `${parts.join('; ')}.`,
    term: years,
  },
  kpis: 'Con qué se mide su trabajo',
  kpiColumns: { kpi: 'KPI', today: 'Hoy', target: 'Exigido', actual: 'Último' },
  planYear: (year) => `Plan, año ${year}`,
  todayOf: (label) => `${label}, hoy`,
  planOf: (label) => `${label}, plan`,
  by: (day) => `hasta el ${day}`,
  on: (day) => `el ${day}`,
  inMonth: (month) => `en el ${month}`,
  none: '—',
  stances: { champion: 'Promotor', supporter: 'A favor', neutral: 'Neutral', critic: 'Crítico' },
  sheet: {
    title: 'Hoja de KPI: todas las cifras en una página',
    stance: 'Postura',
    stanceHint: 'Lo que usted cree que piensan. Nunca sale en una copia para el cliente.',
    stanceNone: 'Sin indicar',
    prompt: 'De qué hablar',
    heading: 'Hoja de KPI',
    print: 'Imprimir la hoja de KPI',
    back: 'Volver a las personas',
    ours: 'Solo para nosotros: la postura, de qué hablar y quién no tiene cifra todavía. La versión para el cliente no lo incluye.',
    nothing: 'Todavía no hay ninguna cifra asignada a nadie.',
    without: (names) => `Aún sin cifra propia: ${names.join('; ')}.`,
    prompts: {
      none: 'Pregunte qué cifras presenta a su superior.',
      today: 'Pregunte cuánto es hoy: sin ello nadie ve cuánto ha avanzado.',
      plan: 'Acuerde en qué debería convertirse.',
      agree: 'Acuerde qué debe verse antes de la renovación, y quién lo mide.',
      measure: 'Pida una primera medición.',
      met: 'Está donde debe estar. Pregunte quién debería saberlo.',
      ahead: 'Alcanzó el plan. Pregunte qué más hace posible.',
      further: 'Alcanzó el plan, pero aún no lo exigido. Pregunte qué hace falta para el resto.',
      behind: 'No llega al plan. Pregunte qué lo impide.',
      worse: 'Fue en el sentido contrario. Pregunte qué ha cambiado antes de decir por qué.',
    },
  },
  noKpi: 'Aún sin KPI. Pregunte qué cifras presenta a su superior.',
  better: { up: 'cuanto más alto, mejor', down: 'cuanto más bajo, mejor' },
  wrongWay: 'El plan va en el sentido contrario.',
  removeKpi: (label, who) => `${label} no es un KPI de ${who}`,
  lines: 'Filas que le afectan',
  noLines: 'Aún ninguna fila. Elija las que esta persona defendería o pagaría.',
  panel: {
    name: 'Nombre',
    role: 'Función',
    cares: 'Le importa',
    remove: 'Quitar a esta persona',
    removed: (who) => `Persona quitada: ${who}`,
    kpisHint: 'No traen valores: cada uno trae una pregunta que hacer.',
    typical: 'Típicos de',
    addKpi: (label) => `Añadir ${label}`,
    added: 'Añadido',
    own: 'Una cifra que el caso ya contiene',
    choose: 'Elija una cifra',
    chooseRow: 'Elija una fila',
    addNumber: 'Añadir',
    addRow: 'Añadir',
    rows: 'Filas que le afectan',
    unserve: (label) => `${label} no le afecta`,
  },
  side: {
    exploring: 'Puede probar los importes y KPI que no estén bloqueados.',
    empty: 'Elija una persona para decir con qué se mide su trabajo y qué filas le afectan.',
  },
  roles: {
    cfo: 'Dirección financiera',
    coo: 'Dirección de operaciones',
    support: 'Dirección de soporte',
    sales: 'Dirección comercial',
    marketing: 'Dirección de marketing',
    it: 'Informática y seguridad',
    user: 'Usuario final',
  },
  roleWords: {
    cfo: ['cfo', 'financ', 'finanz', 'controller', 'tesorer', 'contab', 'contador'],
    support: ['soporte', 'support', 'atención al cliente', 'servicio', 'mesa de ayuda'],
    sales: ['venta', 'comercial', 'ingresos', 'cro'],
    marketing: ['marketing', 'mercadotecnia', 'mercadeo', 'marca', 'cmo'],
    it: ['ti', 'it', 'tic', 'informátic', 'sistemas', 'seguridad', 'tecnolog', 'cio', 'ciso', 'cto'],
    coo: ['coo', 'operacion', 'logístic', 'planta', 'producción', 'facturación'],
    user: ['usuari', 'agente', 'analista', 'administrativ', 'empleado'],
  },
  library: {
    days_to_close: {
      label: 'Días para cerrar el mes',
      question: '¿En qué día hábil se cierran las cuentas?',
    },
    days_sales_outstanding: {
      label: 'Días hasta que pagan los clientes',
      question: '¿Cuántos días pasan de la factura al pago?',
    },
    operating_margin: {
      label: 'Margen operativo',
      question: '¿Qué margen operativo comunicaron el año pasado?',
    },
    cost_to_serve: {
      label: 'Costo de atender a un cliente al año',
      question: '¿Cuánto les cuesta un cliente al año?',
    },
    forecast_error: {
      label: 'Error de la previsión',
      question: '¿Cuánto se desvió la última previsión?',
    },
    audit_findings: {
      label: 'Observaciones de auditoría al año',
      question: '¿Cuántas observaciones trajo la última auditoría?',
    },
    on_time_rate: {
      label: 'Entregado a tiempo',
      question: '¿Qué parte de los pedidos sale el día prometido?',
    },
    cycle_time: {
      label: 'Días del pedido a la entrega',
      question: '¿Cuántos días pasan del pedido a la entrega?',
    },
    first_time_right: {
      label: 'Bien a la primera',
      question: '¿Qué parte del trabajo no necesita una segunda pasada?',
    },
    output_per_person: {
      label: 'Producción por persona y día',
      question: '¿Cuánto termina una persona en un día?',
    },
    staff_turnover: {
      label: 'Personas que se van al año',
      question: '¿Qué parte del equipo se fue el año pasado?',
    },
    first_response_hours: {
      label: 'Horas hasta la primera respuesta',
      question: '¿Cuánto espera un cliente la primera respuesta?',
    },
    resolution_hours: {
      label: 'Horas para resolver un ticket',
      question: '¿Cuántas horas pasan hasta que se resuelve un ticket?',
    },
    first_contact_resolution: {
      label: 'Resuelto en el primer contacto',
      question: '¿Qué parte de los tickets se resuelve en un solo contacto?',
    },
    tickets_per_month: {
      label: 'Tickets al mes',
      question: '¿Cuántos tickets llegan a sus agentes en un mes?',
    },
    customer_satisfaction: {
      label: 'Clientes satisfechos',
      question: '¿Qué parte de los clientes dice estar satisfecha?',
    },
    customer_effort: {
      label: 'Facilidad para los clientes, 1 a 7',
      question: '¿Cómo de fácil dicen los clientes que es, de 1 a 7?',
    },
    win_rate: {
      label: 'Oportunidades ganadas',
      question: '¿Qué parte de las oportunidades cualificadas ganan?',
    },
    sales_cycle_days: {
      label: 'Días para cerrar una venta',
      question: '¿Cuántos días pasan de la primera reunión a la firma?',
    },
    deal_size: {
      label: 'Venta media',
      question: '¿Cuánto vale de media una venta en su primer año?',
    },
    net_revenue_retention: {
      label: 'Retención neta de ingresos',
      question: '¿En qué se convirtieron este año los ingresos recurrentes del pasado?',
    },
    ramp_days: {
      label: 'Días hasta que un vendedor nuevo rinde',
      question: '¿Cuánto tarda un vendedor nuevo en alcanzar su cuota?',
    },
    qualified_leads: {
      label: 'Leads cualificados al mes',
      question: '¿Cuántos leads acepta ventas al mes?',
    },
    lead_conversion: {
      label: 'Leads que se convierten en ventas',
      question: '¿Qué parte de los leads se convierte en una venta?',
    },
    cost_per_lead: {
      label: 'Costo por lead cualificado',
      question: '¿Cuánto les cuesta un lead cualificado?',
    },
    campaign_days: {
      label: 'Días para lanzar una campaña',
      question: '¿Cuántos días van del encargo al lanzamiento?',
    },
    share_of_pipeline: {
      label: 'Oportunidades que vienen de marketing',
      question: '¿Qué parte de las oportunidades empieza en marketing?',
    },
    availability: {
      label: 'Disponibilidad',
      question: '¿Qué disponibilidad comunicaron el último trimestre?',
    },
    security_incidents: {
      label: 'Incidentes de seguridad al año',
      question: '¿Cuántos incidentes registraron el año pasado?',
    },
    recovery_hours: {
      label: 'Horas para recuperarse',
      question: '¿Cuánto duró la última recuperación?',
    },
    systems_to_run: {
      label: 'Sistemas en funcionamiento',
      question: '¿Cuántos sistemas mantienen en marcha para esto?',
    },
    request_backlog: {
      label: 'Solicitudes abiertas',
      question: '¿Cuántas solicitudes esperan hoy?',
    },
    access_review_days: {
      label: 'Días para revisar los accesos',
      question: '¿Cuántos días lleva una revisión de accesos?',
    },
    hours_on_routine: {
      label: 'Horas semanales de trabajo rutinario',
      question: '¿Cuántas horas por semana se van en trabajo rutinario?',
    },
    steps_per_task: { label: 'Pasos por tarea', question: '¿Cuántos pasos lleva la tarea?' },
    tools_per_task: {
      label: 'Herramientas por tarea',
      question: '¿Entre cuántas herramientas tiene que cambiar?',
    },
    errors_to_fix: {
      label: 'Errores por corregir a la semana',
      question: '¿Cuántos errores corrige en una semana?',
    },
    ease_of_use: {
      label: 'Facilidad de uso, 1 a 7',
      question: '¿Cómo de fácil es de usar, de 1 a 7?',
    },
  },
  success: {
    title: 'Plan de éxito',
    what: '¿Qué debe verse antes de que renueven, para cuándo, y quién firma? Para empezar, escriba la fecha de renovación y una meta.',
    renewal: 'Fecha de renovación',
    renewalNote: {
      before: 'Es anterior a la firma.',
      after: (n) => `Es posterior al plazo de ${years(n)}.`,
      in: (month) => `En el ${month} del plazo.`,
    },
    required: 'Lo que el cliente debe ver para renovar',
    signs: 'Quién firma',
    signsNobody: 'Aún sin indicar',
    expectedRoi: 'ROI que espera',
    planRoi: (roi) => `Plan, cuantificable: ${roi}`,
    planRoiNone: (why) => `Plan: ${why}`,
    cadence: 'Revisiones',
    cadences: { quarter: 'Cada trimestre', 'half-year': 'Cada semestre' },
    tolerance: 'Según el plan con un margen de',
    toleranceProblem: 'Escriba una parte de 0 % a 100 %. Se queda como estaba.',
    metrics: 'Se sigue en cada revisión',
    metricsNone: 'Aquí se pueden seguir las cifras que tienen un valor de hoy.',
    gone: (name) => `«${name}» ya no está en el caso`,
    targets: 'Exigido para la renovación',
    targetsHint: 'Cada meta junto al plan de ese día y a lo que midió la última revisión.',
    noNumbers: 'Aún ninguna meta. Hace falta un KPI de una persona o un factor de una fila con una cifra.',
    noTargets: 'Aún ninguna meta. Elija una cifra y diga qué debe alcanzar.',
    columns: {
      kpi: 'Cifra',
      value: 'Exigido',
      by: 'Hasta',
      plan: 'Plan ese día',
      actual: 'Última revisión',
    },
    value: (label) => `Lo exigido de ${label}`,
    day: (label) => `Día para ${label}`,
    remove: (label) => `Quitar la meta de ${label}`,
    removed: (label) => `Meta de ${label} quitada`,
    choose: 'Elija una cifra',
    number: 'Una cifra que exigir',
    add: 'Añadir una meta',
    meets: 'la alcanza',
    misses: 'no llega',
    unknown: 'escriba la cifra de hoy para juzgar',
    noPlan: 'sin plan',
    outside: { before: 'antes de la firma', after: 'después del plazo' },
    reached: 'alcanzado',
    way: (share) => `${share} del camino`,
    farPast: 'muy por encima de la meta',
    notYet: 'aún no',
    noReview: 'aún sin revisión',
    notMeasured: 'sin medir',
    roiMeets: 'El plan lo alcanza.',
    roiMisses: 'El plan no llega.',
  },
  did: {
    add: 'añadir una persona',
    remove: (who) => `quitar a ${who}`,
    person: (who) => `datos de ${who}`,
    kpi: (label) => `KPI ${label}`,
    lines: (who) => `filas de ${who}`,
    success: 'plan de éxito',
    target: (label) => `meta de ${label}`,
    removeTarget: (label) => `quitar la meta de ${label}`,
  },
} satisfies Translation<'people'>;
