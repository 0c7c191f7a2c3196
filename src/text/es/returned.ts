import type { Translation } from '../sections.ts';

/** Words of a workbook that comes back. */
export default {
  reading: 'Leyendo el libro…',
  failed: 'No se pudo leer el libro. Inténtelo de nuevo o ábralo en otro dispositivo.',
  refused: {
    foreign:
      'Este libro no se exportó desde aquí. Para tomar sus filas, elija «Pegar de una hoja de cálculo» en el menú de un caso.',
    newer:
      'Este libro procede de una versión posterior de esta página. Vuelva a cargar la página e inténtelo de nuevo.',
    missing: 'El caso de este libro no está ni en el archivo ni en este navegador. Ábralo donde se exportó.',
    invalid:
      'Lo que contiene este libro no forma un caso. Deshaga en él los últimos cambios e inténtelo de nuevo.',
  },
  unknown: {
    title: 'El caso de este libro no está en este navegador',
    body: (title, n) =>
      `Pertenece a «${title}», con ${n === 0 ? 'ninguna cifra cambiada' : n === 1 ? '1 cifra cambiada' : `${n} cifras cambiadas`}. Puede verlo aquí con estas cifras. Para recorrerlas una por una, abra el libro donde se hizo el caso.`,
    look: 'Ver el caso con estas cifras',
  },
  review: {
    title: (file) => `Cifras de ${file}`,
    by: '¿Quién las cambió?',
    byHint: 'Consta como fuente de las cifras que acepte.',
    formulas: (n) => (n === 1 ? '1 fórmula ya no es nuestra' : `${n} fórmulas ya no son nuestras`),
    formulasHint:
      'Los resultados del libro las siguen; los de aquí, no. Si una es correcta, cambie aquí la fórmula de la fila.',
    cell: 'Celda',
    sheet: 'Hoja',
    was: 'Era',
    is: 'Es ahora',
    typed: (text) => `${text} (escrito)`,
    empty: 'vacía',
    lost: (n) => (n === 1 ? '1 elemento no se pudo leer' : `${n} elementos no se pudieron leer`),
    sheetGone: (sheet) => `La hoja «${sheet}» ya no está en el archivo.`,
    cellOnly: (sheet, cell) => `${sheet}, celda ${cell}: se cambió y no se vuelve a leer.`,
    number: (label) => `${label}: su celda ha desaparecido o no contiene un número.`,
    more: (n) => `Mostrar ${n} más`,
  },
} satisfies Translation<'returned'>;
