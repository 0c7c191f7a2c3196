import type { Translation } from '../sections.ts';

/** Words of the library: rows taken from templates, and rows kept as one. */
export default {
  from: 'De',
  own: 'Sus plantillas',
  ours: 'Incluidas',
  rows: 'Filas',
  all: 'Elegir todas',
  none: 'No elegir ninguna',
  same: (names) => `Este caso ya tiene: ${names}. ¿Son las mismas cifras?`,
  share: 'Las mismas: una cifra para ambas',
  apart: 'Distintas: mantenerlas separadas',
  go: (n) => (n === 1 ? 'Añadir 1 fila' : `Añadir ${n} filas`),
  added: (n) => (n === 1 ? '1 fila añadida' : `${n} filas añadidas`),
  did: 'añadir filas de la biblioteca',
  keepHint: 'Filas, fórmulas, cifras por nombre y grupos. No va nada de este cliente.',
  name: 'Nombre',
  nameMissing: 'Dele un nombre.',
  about: 'Para qué sirve, en una frase',
  numbers: 'Con los importes introducidos aquí',
  onDevice: 'Guardar en este dispositivo',
  asFile: 'Guardar como archivo',
  fileHint: 'El archivo es una entrada para «templates» en config.json, tal cual.',
  kept: (name) => `${name} está guardada, y aparece la primera en la página de inicio`,
  notKept: 'Este navegador no guarda nada aquí. Guarde un archivo.',
  yours: 'Guardada en este dispositivo',
  forget: (name) => `Eliminar ${name}`,
} satisfies Translation<'library'>;
