import type { Translation } from '../sections.ts';

/** Words of the steps to signature. */
export default {
  usual: {
    case: 'Acordar este caso de valor',
    numbers: 'Confirmar las cifras en que se apoya',
    deciders: 'Nombrar quién decide y quién firma',
    security: 'Revisión de seguridad y protección de datos',
    proof: 'Mostrarlo en marcha con los datos del cliente',
    budget: 'Aprobar el presupuesto',
    contract: 'Enviar el contrato',
    legal: 'Revisión jurídica del contrato',
    signature: 'Firmar',
  },
  title: 'Pasos hasta la firma',
  what: (month) => `Lo que hacen ambas partes hasta ${month}, cuando debe firmarse, y para qué día.`,
  short: 'Queda menos tiempo del que llevan los pasos habituales.',
  passed: (month) => `Debía haberse firmado en ${month}.`,
  later: 'Elegir un inicio posterior',
  propose: 'Proponer pasos',
  add: 'Añadir un paso',
  side: (side, customer) => (side === 'us' ? 'Proveedor' : customer || 'Cliente'),
  progress: (done, all) =>
    done === all
      ? all === 1
        ? 'El único paso está hecho.'
        : `Los ${all} pasos están hechos.`
      : done === 1
        ? `1 de ${all} pasos hecho.`
        : `${done} de ${all} pasos hechos.`,
  late: (n, days) => {
    const by = days === 1 ? '1 día' : `${days} días`;
    return n === 1 ? `Uno lleva ${by} de retraso.` : `${n} llevan retraso, el mayor de ${by}.`;
  },
  delay: (amount, customer) =>
    customer
      ? `Cada mes de retraso le cuesta a ${customer} ${amount}.`
      : `Cada mes de retraso cuesta ${amount}.`,
  columns: {
    done: 'Hecho',
    what: 'Paso',
    side: 'Quién lo hace',
    who: 'Persona',
    due: 'Vence',
    doneOn: 'Hecho el',
  },
  of: {
    done: (label) => `${label}: hecho`,
    what: (label) => `${label}: nombre del paso`,
    side: (label) => `${label}: qué parte`,
    who: (label) => `${label}: persona`,
    due: (label) => `${label}: vence`,
    doneOn: (label) => `${label}: hecho el`,
    more: (label) => `Más para ${label}`,
  },
  notes: {
    late: (days) => (days === 1 ? '1 día de retraso' : `${days} días de retraso`),
    noDay: 'Aún sin día',
    afterStart: (month) => `Después de ${month}, cuando debe firmarse`,
    ahead: 'Este día aún no ha llegado',
  },
  nobody: 'Aún nadie',
  up: 'Subir',
  down: 'Bajar',
  remove: 'Quitar este paso',
  removed: (label) => `${label}: quitado`,
  did: {
    propose: 'proponer pasos hasta la firma',
    add: 'añadir un paso',
    change: (label) => `paso ${label}`,
    move: (label) => `mover ${label}`,
    remove: (label) => `quitar ${label}`,
  },
  calendar: {
    save: 'Guardar para un calendario',
    file: 'pasos',
    saved: (name) => `Guardado como ${name}`,
    name: (title) => `${title}: pasos hasta la firma`,
    about: (title, side, who) => [title, [side, who].filter(Boolean).join(', ')].join('\n'),
  },
} satisfies Translation<'people'>['steps'];
