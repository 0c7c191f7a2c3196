import type { Translation } from '../sections.ts';

/** Words of the way to an assistant and back. */
export default {
  title: 'Con un asistente',
  out: 'Llevarlo allí',
  outHint:
    'Copia el caso como texto con instrucciones, su documento y el esquema de este. Las notas privadas, la clave en su CRM y los hallazgos se quedan aquí. No se envía nada: usted decide dónde lo pega.',
  copy: 'Copiar para un asistente',
  copied: 'Copiado. Péguelo en el asistente y traiga aquí su respuesta.',
  copyFailed: 'El navegador no permitió copiarlo. Seleccione el texto de abajo y cópielo.',
  text: 'El texto',
  back: 'Traer la respuesta',
  answer: 'Su respuesta',
  answerHint:
    'Solo el JSON, o la respuesta entera que lo contiene. Usted decide cada cambio antes de que cambie algo.',
  review: 'Ver los cambios',
  by: 'Un asistente',
  note: 'de un asistente',
  problem: {
    'too-long': 'Es demasiado largo para ser un caso.',
    'no-json': 'En este texto no hay ningún documento JSON. Pida el documento entero en un solo bloque.',
    case: 'No es un caso válido:',
    same: 'Es el caso tal como está: no hay ninguna diferencia.',
  },
  instructions: {
    task: 'A continuación hay un caso de valor: cuánto vale una solución para un cliente. Ayúdeme a mejorarlo. Responda con el caso entero como un único documento JSON en un bloque de código, cambiado donde vea motivo, y antes diga en pocas frases qué cambió y por qué.',
    rules: [
      'Conserve «format», «version», «kind» y cada id y nombre que haya. Añada filas y cifras con identificadores nuevos.',
      'No invente cifras del cliente: deje «value» en null donde nadie haya dicho un número, y ponga en «question» lo que hay que preguntar.',
      'Las fórmulas usan los nombres de «assumptions», números, + - * / y paréntesis, y min, max, abs, round, floor, ceil, if.',
      'Los porcentajes son fracciones: 0.4 para el 40 %. El dinero está en la moneda del caso.',
      'Las claves desconocidas son errores. Lo que tiene un valor por defecto en el esquema puede omitirse.',
    ],
    inWords: 'El caso en palabras:',
    document: 'El caso como documento:',
    schema: 'El JSON Schema de un documento así:',
  },
  said: {
    about: (title, customer, solution) =>
      `${title}${customer ? `, para ${customer}` : ''}${solution ? `: ${solution}` : ''}`,
    term: (years, start, currency) =>
      `${years === 1 ? '1 año' : `${years} años`} desde ${start}, en ${currency}`,
    line: (bucket, label, formula, per) => `${bucket}: ${label} = ${formula || 'sin introducir'}, ${per}`,
    number: (name, label, value, source) =>
      `${name} (${label}): ${value || 'sin introducir'}${source ? `, ${source}` : ''}`,
    net: (net) => `Valor neto actual: ${net}`,
  },
} satisfies Translation<'assistant'>;
