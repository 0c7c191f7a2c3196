import type { Translation } from '../sections.ts';

/** Words of the list of commands and the help with keys. */
export default {
  title: 'Buscar lo que sea',
  field: 'Qué buscar',
  placeholder: 'Una pantalla, una fila, una cifra o qué hacer',
  found: (n) => (n === 0 ? 'No se encontró nada' : n === 1 ? '1 encontrado' : `${n} encontrados`),
  none: 'Nada se llama así. Pruebe con menos letras.',
  kinds: {
    do: 'Qué hacer',
    go: 'Ir a',
    case: 'Abrir un caso',
    template: 'Empezar un caso',
    row: 'Filas',
    number: 'Cifras',
    library: 'Añadir una fila de la biblioteca',
  },
  countable: 'Contar solo lo medible',
  perceived: 'Contar también lo percibido',
  waits: 'aún sin valor',
  keys: 'Atajos de teclado',
  keyNames: { ctrl: 'Ctrl', shift: 'Mayús', enter: 'Intro' },
  help: {
    anywhere: {
      title: 'En cualquier lugar',
      commands: 'Buscar lo que sea: una pantalla, una fila, una cifra, qué hacer',
      undo: 'Deshacer el último cambio',
      redo: 'Rehacerlo',
      call: 'En llamada: ocultar lo privado y volver a mostrarlo',
      print: 'Imprimir lo que ve',
      escape: 'Cerrar lo que está sobre la página',
      help: 'Esta lista',
    },
    amounts: {
      title: 'En un importe',
      enter: 'Tomarlo y pasar a la fila siguiente',
      walk: 'Ir a la fila de arriba o de abajo',
      nudge: 'Un poco más o menos',
      escape: 'Devolver lo que había',
      short: { key: '120k, 1,2m, 15%', does: 'Abreviado de 120.000, 1.200.000 y 0,15' },
      range: { key: '190k a 420k', does: 'Un rango: mínimo y máximo' },
      years: { key: '1,2m; 2,4m; 3m', does: 'Un importe por cada año' },
      sum: 'Un cálculo',
      written: {
        key: 'agentes * horas * 46',
        does: 'Un cálculo en palabras: cada palabra se convierte en una cifra con nombre',
      },
    },
    rows: {
      title: 'En el nombre de una fila',
      open: 'Abrir sus detalles',
      rename: 'Cambiarle el nombre',
      move: 'Subirla o bajarla',
    },
    charts: {
      title: 'En un gráfico',
      arrows: 'Flechas',
      walk: 'Recorrer sus marcas',
      open: 'Abrir la fila de una marca',
      table: 'Mostrarlo como tabla',
    },
    stage: {
      title: 'Al presentar',
      step: 'El paso anterior o siguiente',
      blank: 'Dejar la pantalla en blanco',
    },
  },
} satisfies Translation<'commands'>;
