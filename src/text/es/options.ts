import type { Translation } from '../sections.ts';

/** Words of options: packages and rival offers side by side. */
export default {
  title: '¿Qué oferta?',
  start: 'Comparar ofertas',
  startHint: 'Varios paquetes, la oferta de un competidor o hacerlo por cuenta propia, lado a lado.',
  option: 'Opción',
  proposedOf: (label) => `${label} (propuesta)`,
  noneProposed: 'Ninguna',
  numbered: (n) => `Opción ${n}`,
  claim: {
    best: (label, net) => `${label} es la que más deja al cliente: ${net} netos`,
    bestNotProposed: (label, net, proposed) =>
      `${label} es la que más deja al cliente: ${net} netos, más que la propuesta, ${proposed}`,
    allNegative: 'Todas las opciones cuestan más de lo que devuelven',
    equal: 'Las opciones dejan lo mismo al cliente',
    none: 'Aún no hay nada que comparar',
  },
  alike: 'Las opciones siguen siendo iguales. Ponga una fila solo en algunas, o cambie una cifra.',
  subtitle: (parts) => parts.filter(Boolean).join(', '),
  proposed: 'Propuesta',
  propose: (label) => `Proponer ${label}`,
  bridge: 'Beneficios, costos, neto',
  bridgeOf: (label) => `Cascada de ${label}`,
  measures: {
    price: 'Precio',
    benefits: 'Beneficios',
    costs: 'Costos',
    net: 'Valor neto',
    roi: 'ROI',
    payback: 'Se amortiza',
    npv: 'VAN',
  },
  odds: 'Probabilidades',
  endAbove: (odds, zero) => `${odds} por encima de ${zero}`,
  best: 'la mejor',
  bestMarked: '✓ la mejor de ellas',
  noFigure: 'aún sin cifra',
  figures: 'Resultados',
  differ: 'Qué difiere',
  differIn: (n) =>
    n === 1 ? 'Las opciones difieren en una entrada' : `Las opciones difieren en ${n} entradas`,
  nothingDiffers: 'Nada todavía.',
  addRow: 'Poner una fila solo en algunas',
  addNumber: 'Cambiar una cifra',
  rowIn: (row, option) => `${row} forma parte de ${option}`,
  rowEverywhere: (row) => `Devolver ${row} a todas las opciones`,
  inCase: (value) => `${value} en el caso`,
  isPart: 'incluida',
  notPart: 'no incluida',
  elsewhere: (n, option) =>
    option === ''
      ? `${n === 1 ? '1 fila que pertenece a una opción queda' : `${n} filas que pertenecen a opciones quedan`} fuera: no se muestra ninguna de las opciones.`
      : n === 1
        ? `1 fila de otras opciones queda fuera: no forma parte de ${option}.`
        : `${n} filas de otras opciones quedan fuera: no forman parte de ${option}.`,
  everyOption: 'todas las opciones',
  inOptions: 'Opciones',
  nameOf: (label) => `Nombre de ${label}`,
  menu: (label) => `Más para ${label}`,
  show: 'Mostrar toda la página en ella',
  duplicate: 'Duplicar',
  addPrice: 'Añadir una fila de precio propia',
  priceOf: (label) => `Precio, ${label}`,
  earlier: 'Mover hacia el principio',
  later: 'Mover hacia el final',
  remove: 'Eliminar',
  removed: (label, rows) =>
    rows === 0
      ? `${label}: eliminada`
      : `${label}: eliminada, con ${rows === 1 ? '1 fila' : `${rows} filas`} que solo tenía ella`,
  add: 'Añadir una opción',
  markPrice: '¿Qué fila es el precio?',
  did: {
    start: 'comparar ofertas',
    add: 'añadir una opción',
    rename: (label) => `cambiar el nombre de la opción a ${label}`,
    propose: (label) => `proponer ${label}`,
    set: (what, label) => `${what} en ${label}`,
    row: (row, label) => `${row} en ${label}`,
    everywhere: (row) => `${row} en todas las opciones`,
    remove: (label) => `eliminar la opción ${label}`,
    duplicate: (label) => `duplicar la opción ${label}`,
    move: (label) => `mover la opción ${label}`,
    price: (label) => `fila de precio de ${label}`,
  },
} satisfies Translation<'options'>;
