/** What index.html says in French until the page has started, and where it cannot. */
import type { StartWords } from '../en/start.ts';

const start: StartWords = {
  title: 'Worthwhile n’a pas encore démarré',
  wait: 'La page est peut-être encore en chemin. Si ce message reste, rechargez la page. Ce qui a été enregistré dans ce navigateur est toujours là.',
  needs:
    'Worthwhile fonctionne dans le navigateur et demande JavaScript et l’un de ceux-ci ou plus récent : Chrome ou Edge 111, Firefox 121, Safari 16.4.',
  place:
    'La page ne démarre pas non plus depuis un fichier sur un disque, ni dans une page qui l’affiche dans un cadre fermé. Ouvrez-la à son adresse web, dans un onglet à elle.',
  reload: 'Recharger la page',
};
export default start;
