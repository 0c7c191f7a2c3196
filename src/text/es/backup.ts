import type { Translation } from '../sections.ts';

/** Words of backup. */
export default {
  title: 'Copia de seguridad y almacenamiento',
  keeps: (n) =>
    n === 1
      ? '1 caso se guarda en este navegador y en ningún otro lugar.'
      : `${n} casos se guardan en este navegador y en ningún otro lugar.`,
  last: (when) => `Última copia de seguridad: ${when}.`,
  never: 'Aún no se ha hecho ninguna copia de seguridad.',
  saved: 'Copia de seguridad guardada.',
  restoreTitle: 'Recuperar una copia de seguridad',
  file: 'Archivo de la copia',
  notBackup: 'Este archivo no es una copia de seguridad de Worthwhile.',
  tooBig: 'Este archivo es mayor de lo que una copia puede ocupar para leerse en un navegador.',
  saving: 'Guardando…',
  workingOut: 'Se están evaluando los casos. Todavía no cambia nada.',
  doneOf: (done, of) => `${done} de ${of}`,
  writing: 'Escribiendo…',
  stop: 'Detener',
  stopped: 'Detenido. No se ha cambiado nada.',
  reading: 'Leyendo…',
  from: (when, cases, versions) =>
    `Copia del ${when}: ${cases === 1 ? '1 caso' : `${cases} casos`}, ${versions === 1 ? '1 estado guardado' : `${versions} estados guardados`}.`,
  refused: (n) =>
    n === 1
      ? '1 registro no se puede leer y queda fuera:'
      : `${n} registros no se pueden leer y quedan fuera:`,
  mode: 'Qué hacer con los casos que hay aquí',
  merge: 'Añadir a ellos',
  replace: 'Sustituirlos',
  mergePreview: (added, replaced, kept, unchanged) =>
    [
      added === 1 ? 'Se añade 1 caso' : `Se añaden ${added} casos`,
      replaced > 0
        ? `${replaced} ${replaced === 1 ? 'pasa' : 'pasan'} a la versión más reciente de la copia (la suya va al historial)`
        : '',
      kept > 0
        ? `${kept} ${kept === 1 ? 'queda como está' : 'quedan como están'}, por ser más reciente aquí (la de la copia va al historial)`
        : '',
      unchanged > 0 ? `${unchanged} ${unchanged === 1 ? 'es igual' : 'son iguales'}` : '',
    ]
      .filter(Boolean)
      .join('; ') + '.',
  replacePreview: (here, there) =>
    `${here === 1 ? 'Se borra el caso que hay aquí, con su historial' : `Se borran los ${here} casos que hay aquí, con su historial`}. ${there === 1 ? 'El caso de la copia ocupa' : `Los ${there} casos de la copia ocupan`} su lugar. No se puede deshacer.`,
  replaceSure: (here) =>
    `Sí, borrar ${here === 1 ? 'el caso que hay aquí' : `los ${here} casos que hay aquí`}`,
  restore: 'Restaurar',
  restored: (added, replaced) =>
    `Restauración: ${added === 1 ? '1 añadido' : `${added} añadidos`}${replaced > 0 ? `, ${replaced === 1 ? '1 sustituido' : `${replaced} sustituidos`}` : ''}.`,
  versionName: 'De una copia de seguridad',
  room: 'Espacio en este dispositivo',
  roomText: (used, quota) => `${used} usados de unos ${quota}.`,
  roomUnknown: 'Este navegador no dice cuánto espacio hay.',
  persisted: 'El navegador promete no borrarlo por su cuenta.',
  notPersisted: 'El navegador puede borrarlo cuando al dispositivo le falte espacio.',
  persist: 'Pedirle que no lo haga',
  eraseTitle: 'Borrar todo en este dispositivo',
  eraseText:
    'Todos los casos con su historial, las notas sin guardar, su nombre y sus ajustes, y los archivos de la propia página desaparecen de este navegador. Los archivos y enlaces que haya entregado permanecen. No se puede deshacer.',
  eraseSure: 'Sí, borrar todo',
  erase: 'Borrar todo',
  eraseHeld:
    'Aún no se ha borrado todo: quizá lo tenga abierto otra pestaña de esta página. Cierre las demás y vuelva a borrar. Si no sirve, borre los datos de este sitio en los ajustes del navegador.',
  persistRefused: 'El navegador no lo prometió. Guarde una copia de seguridad de vez en cuando.',
} satisfies Translation<'backup'>;
