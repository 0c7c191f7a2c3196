import type { Translation } from '../sections.ts';

/** Words of answer: what became of the numbers a reader sent back. */
export default {
  title: (who) => `${who || 'El remitente'} respondió a sus cifras`,
  counts: (accepted, declined) =>
    [
      accepted === 0 ? '' : accepted === 1 ? '1 cambio aceptado' : `${accepted} cambios aceptados`,
      declined === 0 ? '' : declined === 1 ? '1 no aceptado' : `${declined} no aceptados`,
    ]
      .filter(Boolean)
      .join(', ') || 'Ningún cambio suyo estaba pendiente',
  on: (counts, on) => `${counts}, ${on}.`,
  table: 'Lo que cambió desde su versión',
  row: 'Fila',
  yours: 'Su versión',
  now: 'Ahora',
  decision: 'Respuesta',
  reply: 'Comentario',
  decisions: { accepted: 'Aceptado', declined: 'No aceptado', changed: 'Cambiado por el remitente' },
  other: 'palabras, ninguna cifra',
  nets: (was, is) => `El valor neto era de ${was} en su versión y ahora es de ${is}.`,
  ready: {
    label: 'Su respuesta',
    body: (who, counts) =>
      `Su respuesta a ${who}: ${counts}. Envíe de nuevo el caso, y la verá fila por fila.`,
    send: 'Enviar la respuesta',
    later: 'Ahora no',
  },
  look: 'Ver el caso',
} satisfies Translation<'answer'>;
