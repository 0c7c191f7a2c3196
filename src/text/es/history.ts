import type { Translation } from '../sections.ts';

/** Words of history. */
export default {
  open: 'Historial de versiones',
  assistant: 'Con un asistente',
  bringBack: 'Abrir un libro devuelto',
  conflict: {
    changed: 'Este caso se modificó en otra pestaña. Las dos versiones están a salvo; elija cuál continúa.',
    keepMine: 'Conservar la versión de esta pestaña',
    takeTheirs: 'Tomar la otra versión',
    otherVersion: 'De otra pestaña',
    thisVersion: 'De esta pestaña, antes de tomar la otra',
    tookTheirs: 'tomar la versión de la otra pestaña',
    compare: 'Comparar las dos',
  },
  planLocked: 'El plan está acordado y bloqueado. Cámbielo en la pantalla Revisión acordando uno nuevo.',
  memoryOnly:
    'Este navegador no conserva nada al cerrar la pestaña. Guarde un archivo para no perder su trabajo.',
  presentHint: 'Mostrar el caso en una segunda ventana limpia, para compartirla',
  settingsShort: 'Ajustes',
  undo: (what) => (what === null ? 'Nada que deshacer' : `Deshacer: ${what}`),
  redo: (what) => (what === null ? 'Nada que rehacer' : `Rehacer: ${what}`),
  undone: (what) => `Deshecho: ${what}`,
  redone: (what) => `Rehecho: ${what}`,
  screens: 'Pantallas de este caso',
  present: 'Presentar',
  printOpen: 'Imprimir o guardar como PDF',
  sharedVersion: 'Versión compartida',
  paste: 'Pegar de una hoja de cálculo',
  settings: 'Ajustes del caso',
  skip: 'Ir al contenido',
  export: 'Exportar',
  caseUnreadable: {
    title: 'Este caso no se puede leer',
    body: 'Su registro se conserva tal cual. Guárdelo como archivo para que no se pierda nada.',
  },
  storeAgain: 'Volver a guardarlo',
} satisfies Translation<'history'>;
