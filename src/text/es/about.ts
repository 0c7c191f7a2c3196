import type { Translation } from '../sections.ts';

/** Words about the page itself: its version, its licences, and where what is typed goes. */
export default {
  title: 'Acerca de Worthwhile',
  version: (version) => `Versión ${version}`,
  free: 'Software libre con licencia MIT.',
  licences: 'Licencias de las bibliotecas y fuentes que contiene',
  keptTitle: 'Lo que se guarda en este dispositivo',
  kept: [
    'Sus casos con sus versiones anteriores, y lo último que escribió, en el almacén de este navegador.',
    'Su nombre para comentarios y ofertas, el idioma, el aspecto y lo que haya configurado para usted.',
    'La propia página, para que se abra sin red.',
    'Todo ello se queda hasta que lo borre, o hasta que se borren los datos del navegador para este sitio. «Copia de seguridad y almacenamiento» lo guarda en un archivo o lo borra.',
  ],
  neverTitle: 'Lo que nunca sale de él',
  never: [
    'Lo que escribe. No hay cuenta, no hay cookies y nadie cuenta las visitas.',
    'Los casos que van en enlaces. Lo que sigue al # de una dirección se queda en el navegador; el servidor solo ve que se pidió esta página.',
    'Esta página no pregunta nada a nadie más que al servidor del que vino, y a ese solo por sus propios archivos.',
  ],
  passedOnTitle: 'Lo que sale cuando usted lo entrega',
  passedOn:
    'Un enlace, un archivo, una copia de seguridad, o un resultado que entrega al sitio que muestra esta página. Quien recibe un enlace puede leerlo si no le pone contraseña, y no se puede retirar. Sus notas privadas no están en nada de lo que se hace para clientes.',
} satisfies Translation<'about'>;
