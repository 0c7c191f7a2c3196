import type { Translation } from '../sections.ts';

/** Words of groups: rows gathered under use cases, products or units. */
export default {
  none: 'Sin grupo',
  name: 'Nombre del grupo',
  rows: (n) => (n === 1 ? '1 fila' : `${n} filas`),
  menu: (label) => `Más para el grupo ${label}`,
  addKind: (kind) => `Añadir: ${kind}`,
  rename: 'Cambiar el nombre',
  up: 'Subir',
  down: 'Bajar',
  remove: 'Disolver el grupo',
  removed: (label) => `${label}: disuelto; sus filas permanecen`,
  order: 'Orden de las filas',
  byKind: 'Por tipo',
  byGroup: 'Por grupo',
  title: 'Valor por grupo',
  finding: (label, net) => `${label} es lo que más aporta: ${net} netos`,
  negative: (label, net) => `${label} cuesta más de lo que aporta: ${net} netos`,
  brings: (label, net) => `${label}: ${net} netos`,
  group: 'Grupo',
  benefits: 'Beneficios',
  costs: 'Costos',
  alternative: 'Efecto de la alternativa',
  net: 'Valor neto',
  presentValue: 'Neto, valor actual',
  all: 'El caso entero',
  did: {
    rename: (label) => `cambiar el nombre del grupo a ${label}`,
    move: (label) => `mover el grupo ${label}`,
    remove: (label) => `disolver el grupo ${label}`,
  },
} satisfies Translation<'groups'>;
