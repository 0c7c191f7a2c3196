import type { Translation } from '../sections.ts';

/** Words of fields, dialogs and menus. */
export default {
  close: 'Cerrar',
  cancel: 'Cancelar',
  more: 'Más',
  undoKey: (mac) => (mac ? '⌘ Z' : 'Ctrl Z'),
  dismiss: 'Ocultar',
  messages: 'Avisos',
  chooseFile: 'Elegir un archivo',
  dropFile: 'o suéltelo aquí',
  dropNow: 'Suéltelo para abrirlo',
  wrongFile: (accept) => `Este tipo de archivo no se abre aquí. Elija uno de estos: ${accept}.`,
  tooManyFiles: 'Un archivo cada vez.',
  problem: 'Problema',
} satisfies Translation<'ui'>;
