import type { Translation } from '../sections.ts';

/** Words of host. */
export default {
  problem: {
    unreachable: (status) =>
      `No se pudo leer config.json${status === null ? '' : ` (el servidor respondió ${status})`}.`,
    tooBig: (most) => `config.json ocupa más de ${most}.`,
    notJson: (line) => `config.json no es JSON válido${line === null ? '' : `: mire la línea ${line}`}.`,
    instead: (kept) =>
      kept ? 'Se usa la última versión que se pudo leer.' : 'Se usan los ajustes incluidos.',
    more: (n) => (n === 1 ? 'config.json: 1 lugar más.' : `config.json: ${n} lugares más.`),
    restHolds: (others) =>
      `${others ? 'Lo demás que se nombra aquí' : 'Lo que se nombra aquí'} queda fuera. El resto de config.json es válido.`,
  },
  label: 'Ajustes de esta página',
  refused: (what, meant) => `config.json: ${what}${meant === null ? '.' : `: ¿quería decir ${meant}?`}`,
  taken: (what, as) =>
    `config.json: ${what}. ${as === null ? 'Se lee de todos modos' : `Se lee como ${as}`}.`,
  at: (place, fault) => (place === '' ? fault : `${place} ${fault}`),
  fault: {
    unknownKey: (key) => `tiene una clave que nadie conoce, «${key}»`,
    missing: 'falta',
    wrongType: (expected) =>
      `debe ser ${
        {
          string: 'texto entre comillas',
          number: 'un número',
          int: 'un número entero',
          array: 'una lista entre corchetes',
          object: 'un objeto entre llaves',
          record: 'un objeto entre llaves',
          boolean: 'true o false',
          null: 'null',
        }[expected] ?? expected
      }`,
    tooLong: (most) => `tiene más de ${most} caracteres`,
    tooMany: (most) => `tiene más de ${most} entradas`,
    tooFew: (least) => `necesita al menos ${least}`,
    tooSmall: (least) => `debe ser ${least} o más`,
    tooLarge: (most) => `debe ser ${most} o menos`,
    notOneOf: (options) => `debe ser uno de ${options}`,
    duplicate: (value) => `repite «${value}»`,
    badForm: 'no tiene la forma correcta',
    form: {
      json: 'contiene comentarios, o una coma antes de un corchete o una llave de cierre, que JSON no admite',
      twice: 'aparece dos veces, y cuenta la última',
      'twice-joined': 'aparece dos veces, y cuentan las dos',
      'too-deep': 'está anidado con demasiada profundidad, o contiene demasiado',
      empty: 'está vacío',
      image:
        'debe ser la ruta de una imagen junto a la página, como logo.svg (svg, png, webp, avif o jpg, de ningún otro sitio)',
      target: 'debe empezar por https://, http:// o mailto:, o ser la ruta de una página junto a esta',
      origin: 'debe ser un sitio como https://www.example.com, sin ruta',
      colour: 'debe ser un color como #0a5a94',
      case: 'no es un caso: omita format, version y kind, o guarde uno como archivo y cópielo',
      'newer-case': 'lo hizo una versión más reciente de esta página',
      currency: 'debe tener tres letras mayúsculas, como EUR',
      id: 'debe tener letras, dígitos, - y _, 40 como máximo',
      link: 'debe empezar por https:// o http://',
      source: 'falta: una referencia necesita una fuente',
      'value-or-range': 'necesita un valor, o un mínimo y un máximo',
      'range-order': 'no debe superar a value ni a high',
      name: 'debe ser una unidad o el nombre de una cifra, como hourly_cost',
      value: 'debe ser una unidad o el nombre de una cifra, como hourly_cost',
    },
  },
  whole: 'El archivo',
  lowContrast: (place, colour, ratio, least) =>
    `config.json: ${place} ${colour} es demasiado tenue: su contraste con la página es de ${ratio} a 1, y se necesita ${least}.`,
  faintKept: 'Se usa el color incluido.',
  update: {
    label: 'Versión nueva',
    ready: 'Hay una versión nueva lista.',
    reload: 'Volver a cargar',
    later: 'Más tarde',
    unsaved: 'Queda algo sin guardar. Guárdelo como archivo o inténtelo de nuevo.',
  },
  off: {
    title: 'Esta parte está desactivada',
    body: (host) =>
      `${host || 'Quien aloja esta página'} ha desactivado aquí esta parte. No se pierde nada suyo: los casos de este dispositivo conservan lo que contienen.`,
    toCase: 'Volver al caso',
  },
} satisfies Translation<'host'>;
