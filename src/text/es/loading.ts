import type { Translation } from '../sections.ts';

/** Words for what is still on its way, or did not come. */
export default {
  waiting: 'Cargando…',
  offline:
    'No hay conexión, y esta parte de la página aún no se había cargado. Aparece por sí sola cuando vuelva la conexión.',
  outdated:
    'Hay una versión más reciente de esta página, y esta parte de la anterior ya no existe. Vuelva a cargar la página para seguir con la nueva.',
  failed:
    'No se pudo cargar esta parte de la página. Inténtelo de nuevo; si no sirve, vuelva a cargar la página.',
  needed: {
    offline:
      'No hay conexión, y lo que hace falta para esto aún no se había cargado. Inténtelo de nuevo cuando vuelva la conexión.',
    outdated:
      'Hay una versión más reciente de esta página, y lo que hace falta de la anterior ya no existe. Vuelva a cargar la página e inténtelo de nuevo.',
    failed:
      'No se pudo cargar lo que hace falta para esto. Inténtelo de nuevo; si no sirve, vuelva a cargar la página.',
  },
  reload: 'Volver a cargar la página',
  undone: 'No funcionó. No se ha cambiado nada.',
} satisfies Translation<'loading'>;
