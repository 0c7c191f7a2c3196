import type { Translation } from '../sections.ts';

/** Words of a case that an address begins. */
export default {
  reading: 'Leyendo la dirección…',
  fields: {
    customer: 'Cliente',
    title: 'Título',
    owner: 'Responsable',
    ref: 'Id. en su CRM',
    currency: 'Moneda',
    years: 'Plazo en años',
    start: 'Mes de la firma',
    arr: 'Ingresos recurrentes anuales',
  },
  note: 'de la dirección',
  taken: (list) => `De la dirección: ${list}.`,
  notTaken: (list) => `No se entendió: ${list}.`,
  others: (n) => `${n} más`,
  meant: (key) => `¿quiso decir ${key}?`,
  why: {
    unknown: 'esta plantilla no tiene esa cifra',
    repeated: 'aparece dos veces; cuenta la primera',
    'no-number': 'no es un número simple como 1250.5',
    'no-month': 'no es un mes como 2026-10',
    'no-currency': 'no es una moneda como EUR',
    'no-years': 'no son años enteros de 1 a 10',
    'too-large': 'mayor de lo que se puede calcular',
    'too-long': 'demasiado largo',
    'no-text': 'no está escrito en UTF-8',
  },
  tooLong: 'La dirección es demasiado larga para leerla, así que no se rellenó nada.',
  notStored: 'Se guarda en cuanto cambie algo o lo conserve.',
  keep: 'Conservar',
  label: 'De la dirección',
  stored: {
    title: 'Ya tiene un caso para esto',
    body: (title, ref) => `«${title}» tiene el mismo identificador en su CRM: ${ref}.`,
    open: 'Abrirlo',
    fresh: 'Empezar otro',
  },
  unknownTemplate: {
    title: 'Aquí no hay esa plantilla',
    body: (id) => `La dirección pide «${id}». Lo demás que dice puede rellenar una de estas:`,
  },
} satisfies Translation<'address'>;
