import type { Translation } from '../sections.ts';

/** Words of formula. */
export default {
  unexpected: (text, at) =>
    `«${text}» no encaja ahí (carácter ${at}). Revise los signos y paréntesis que lo rodean.`,
  unfinished: 'La fórmula termina demasiado pronto. Complétela o cierre sus paréntesis.',
  badNumber: (text) => `«${text}» no es un número. Escriba aquí los números con punto, como 0.5.`,
  unknownName: (text, nearest) =>
    `No hay «${text}» en este caso.${nearest === null ? ' Elija un nombre de la lista o añada un factor.' : ` ¿Quería decir ${nearest}?`}`,
  unknownFunction: (text, nearest) =>
    `No hay ninguna función «${text}».${nearest === null ? ' Existen min, max, abs, round, floor, ceil, if, today y before.' : ` ¿Quería decir ${nearest}?`}`,
  use: (name) => `Usar ${name}`,
  wrongCount: (text, takes, got) => `${text} lleva ${takes} valores entre paréntesis, y aquí tiene ${got}.`,
  noToday: (name) =>
    `${name} no tiene valor actual. Escriba en ese número «Antes de la solución» o quite today().`,
  needsName: (of) => `${of}() lleva el nombre de un supuesto, como ${of}(agents).`,
  tooLong: (most) => `La fórmula tiene más de ${most} caracteres. Repártala en dos filas.`,
  tooDeep: (most) => `La fórmula está anidada en más de ${most} niveles. Repártala en dos filas.`,
} satisfies Translation<'formula'>;
