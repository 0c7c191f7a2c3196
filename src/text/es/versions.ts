import type { Translation } from '../sections.ts';

/** Words of the version history: the states kept of a case. */
export default {
  title: 'Historial de versiones',
  intro:
    'Estados de este caso guardados en este dispositivo, el más reciente primero. Se guarda uno antes de que empiece a modificar el caso, después cada diez minutos, y cada vez que lo comparte.',
  keepLabel: 'Nombre del estado actual',
  keepHint: 'Por ejemplo «antes de hablar del precio».',
  keep: 'Guardar este estado',
  kept: (name) => `Guardado como «${name}».`,
  automatic: 'Guardado automáticamente',
  name: (when) => `Nombre del estado del ${when}`,
  net: (amount) => `neto ${amount}`,
  same: 'Igual que ahora',
  compare: 'Comparar',
  compareOf: (when) => `Comparar el estado del ${when} con el actual`,
  restore: 'Restaurar',
  restoreOf: (when) => `Restaurar el estado del ${when}`,
  restored: (when) => `Restaurado el estado del ${when}.`,
  didRestore: 'restaurar un estado anterior',
  now: 'Ahora',
  then: 'Entonces',
  field: 'Qué',
  none: 'Aún no se ha guardado nada. El primer cambio de este caso guarda cómo era antes.',
  unreadable: 'Este estado no se puede leer.',
  two: {
    title: 'Dos versiones de este caso',
    intro: 'Conserve la que conserve, la otra pasa al historial de versiones.',
    mine: 'Esta pestaña',
    theirs: 'La otra pestaña',
    net: 'Valor neto para el cliente',
    same: 'Las dos dicen lo mismo.',
    unreadable: 'La otra versión no se puede leer aquí.',
  },
} satisfies Translation<'versions'>;
