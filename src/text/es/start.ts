/** What index.html says in Spanish until the page has started, and where it cannot. */
import type { StartWords } from '../en/start.ts';

const start: StartWords = {
  title: 'Worthwhile aún no ha arrancado',
  wait: 'Puede que la página aún esté en camino. Si este mensaje no desaparece, vuelva a cargarla. Lo que se guardó en este navegador sigue ahí.',
  needs:
    'Worthwhile funciona en el navegador y necesita JavaScript y uno de estos o más reciente: Chrome o Edge 111, Firefox 121, Safari 16.4.',
  place:
    'Tampoco arranca desde un archivo en un disco, ni dentro de una página que lo muestre en un marco cerrado. Ábralo en su dirección web, en una pestaña propia.',
  reload: 'Volver a cargar la página',
};
export default start;
