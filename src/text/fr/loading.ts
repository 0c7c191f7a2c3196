import type { Translation } from '../sections.ts';

/** Words for what is still on its way, or did not come. */
export default {
  waiting: 'Chargement…',
  offline:
    'Il n’y a pas de connexion, et cette partie de la page n’avait pas encore été chargée. Elle apparaît d’elle-même au retour de la connexion.',
  outdated:
    'Une version plus récente de cette page est parue, et cette partie de l’ancienne n’existe plus. Rechargez la page pour continuer avec la nouvelle.',
  failed:
    'Cette partie de la page n’a pas pu être chargée. Réessayez ; si cela ne suffit pas, rechargez la page.',
  needed: {
    offline:
      'Il n’y a pas de connexion, et ce qu’il faut pour cela n’avait pas encore été chargé. Réessayez au retour de la connexion.',
    outdated:
      'Une version plus récente de cette page est parue, et ce qu’il faut pour cela dans l’ancienne n’existe plus. Rechargez la page et réessayez.',
    failed:
      'Ce qu’il faut pour cela n’a pas pu être chargé. Réessayez ; si cela ne suffit pas, rechargez la page.',
  },
  reload: 'Recharger la page',
  undone: 'Cela n’a pas fonctionné. Rien n’a été modifié.',
} satisfies Translation<'loading'>;
