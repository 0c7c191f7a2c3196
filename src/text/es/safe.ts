import type { Translation } from '../sections.ts';

/** Words of safe. */
export default {
  title: 'Registros sin procesar',
  intro:
    'Lo que contiene este navegador, leído sin abrir nada de ello. Guárdelo como archivo; lo que esté en buen estado se puede restaurar después como copia de seguridad.',
  reading: 'Leyendo…',
  failed: (detail) => `El navegador no abre la base de datos: ${detail}`,
  empty: 'Aquí no hay nada.',
  count: (records, versions, unreadable) =>
    [
      records === 1 ? '1 registro' : `${records} registros`,
      versions === 1 ? '1 estado guardado' : `${versions} estados guardados`,
      unreadable > 0
        ? unreadable === 1
          ? '1 que no se puede leer en absoluto'
          : `${unreadable} que no se pueden leer en absoluto`
        : '',
    ]
      .filter(Boolean)
      .join(', ') + '.',
  journal: (n) =>
    n === 1 ? '1 nota sin guardar de una pestaña cerrada.' : `${n} notas sin guardar de pestañas cerradas.`,
  saveAll: 'Guardar todo en un solo archivo',
  save: 'Guardar',
  saveOf: (what) => `Guardar ${what} como archivo`,
  back: 'Volver a los casos',
} satisfies Translation<'safe'>;
