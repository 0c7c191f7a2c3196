import type { Translation } from '../sections.ts';

/** Words of checks. */
export default {
  list: {
    title: (n) => (n === 0 ? 'Comprobaciones' : `Comprobaciones (${n})`),
    none: 'No se encontraron puntos débiles.',
    hint: 'Puntos débiles por los que preguntaría un lector atento.',
    noSources: (n, lines) =>
      `${n} beneficios se apoyan en cifras de las que no se nombra a nadie: ${lines}. Diga de quién son esas cifras.`,
    more: (n) => (n === 1 ? 'Mostrar 1 más' : `Mostrar ${n} más`),
  },
  quoted: (label) => `«${label}»`,
  others: (n) => `${n} más`,
  failing: (line, reason) => `«${line}» no se puede calcular: ${reason}`,
  highRate: (rate, meant) =>
    `La tasa de descuento es de ${rate} al año, así que el dinero futuro casi no cuenta. Si quería decir ${meant}, cámbiela en los ajustes del caso.`,
  beyondHorizon: (line, years) =>
    `«${line}» tiene meses posteriores al año ${years}, y no se cuentan. Acorte la fila o alargue el plazo.`,
  sameDrivers: (lines, drivers) =>
    `${lines} se basan en los mismos factores: ${drivers}. Si describen un solo beneficio, conserve una.`,
  pricedTwice: (lines, dimension, drivers) =>
    drivers === ''
      ? `${lines} ponen precio a ${dimension} más de una vez. Si describen un solo beneficio, conserve una.`
      : `${lines} se apoyan en los mismos factores, ${drivers}, y una de ellas pone precio a ${dimension}. Si describen un solo beneficio, conserve una.`,
  bothSides: (driver, benefits, alternatives) =>
    `La cifra ${driver} se usa en ${benefits} y en ${alternatives}. Un costo que desaparece cuenta una vez: como beneficio, o como lo que la alternativa cuesta.`,
  noSource: (line, drivers) =>
    drivers === ''
      ? `No se nombra a nadie como fuente de «${line}». Diga de quién es la cifra.`
      : `No se nombra a nadie como fuente de ${drivers} en «${line}». Diga de quién son las cifras.`,
  timeAtFullValue: (line, drivers) =>
    `«${line}» cuenta todo lo que suma ${drivers || 'su tiempo'} como dinero. Multiplique por la parte que se aprovecha, como 50 %.`,
  noRamp: (lines) =>
    `${lines}: uso pleno en cuanto empieza. Indique cuántos meses pasan hasta que todos lo usan.`,
  perceivedAboveTangible: (perceived, tangible) =>
    `Los beneficios percibidos (${perceived}) superan a los cuantificables (${tangible}). Ponga por delante los que se pueden contar, o encuentre más.`,
  changesNothing: (line) => `«${line}» da 0 y no cambia nada. Complete la fila o elimínela.`,
  unused: (assumption) =>
    `${assumption} no se usa en ninguna parte. Use el supuesto en una fila o elimínelo.`,
  rangeExcludesLikely: (assumption) =>
    `El valor probable de ${assumption} está fuera de su propio mínimo y máximo. Corrija uno de los tres.`,
  paymentsBeyond: (line, count, owed, years) =>
    `${count} cuotas de «${line}» (${owed}) caen después del año ${years}, y no se cuentan. Alargue el plazo, o diga que se siguen debiendo.`,
  paymentsRecurring: (line) =>
    `«${line}» es recurrente, así que se paga de forma regular y no en cuotas. Conviértala en un importe único para pagarla en cuotas.`,
  optionWithoutPrice: (option) =>
    `La opción «${option}» no tiene precio. Marque su fila de precio, o añada una.`,
  optionAlike: (option, other) =>
    `La opción «${option}» no se diferencia en nada de «${other}». Cambie en ella una fila o una cifra, o elimínela.`,
  inNoOption: (line) =>
    `«${line}» no forma parte de ninguna opción, así que no cuenta en ningún lado. Póngala en una, o elimínela.`,
  unknownProposed: (option) =>
    `La opción propuesta, «${option}», no está en este caso, así que solo cuentan las filas comunes a todas las opciones. Elija otra.`,
  unknownOption: (line, option) =>
    `«${line}» está marcada para una opción «${option}» que no está en este caso. Elija las opciones a las que pertenece.`,
  unknownGroup: (line, group) =>
    `«${line}» está marcada para un grupo «${group}» que no está en este caso. Queda sin grupo.`,
  priceNoCost: (line) =>
    `«${line}» está marcada como el precio, pero no es un costo de la solución. Quite la marca, o conviértala en un costo.`,
  unknownPrice: (line) =>
    `Una fila «${line}» está marcada como el precio, pero no está en este caso. Marque la correcta.`,
  wholeDiscount: (discount, share, more) =>
    more
      ? `«${discount}» de ${share} supera el precio entero, así que las filas de precio pagan al cliente. Redúzcalo por debajo del 100 %.`
      : `Con «${discount}» de ${share} no queda nada por pagar, así que no hay precio con el que repartir el valor. Redúzcalo por debajo del 100 %, o quite las filas de precio.`,
  sameName: (of, label, count) =>
    of === 'option'
      ? `${count} opciones se llaman «${label}». Dé a cada una su propio nombre, para que se distingan.`
      : `${count} grupos se llaman «${label}». Dé a cada uno su propio nombre, o reúna sus filas en uno.`,
  unknownSetting: (where, name, isOption) =>
    isOption
      ? `«${where}» fija la opción «${name}», que solo el propio caso puede elegir. No tiene efecto.`
      : `«${where}» fija «${name}», que no es una cifra de este caso. No tiene efecto.`,
  oldBenchmarks: (list) =>
    `${list}: la referencia tiene más de 24 meses. Busque una más reciente o pregunte al cliente.`,
  riskAndRange: (line, drivers) =>
    `«${line}» está reducida por riesgo, y ${drivers || 'su importe'} también tiene un rango. Conserve uno de los dos; si no, la misma duda cuenta dos veces.`,
} satisfies Translation<'checks'>;
