import type { Translation } from '../sections.ts';

/** Words about the page itself. */
export default {
  title: 'À propos de Worthwhile',
  version: (version) => `Version ${version}`,
  free: 'Logiciel libre sous licence MIT.',
  licences: 'Licences des bibliothèques et polices utilisées',
  keptTitle: 'Ce qui est conservé sur cet appareil',
  kept: [
    'Vos analyses et leurs versions antérieures, et ce que vous avez saisi en dernier, dans le stockage de ce navigateur.',
    'Votre nom pour les commentaires et contre-propositions, la langue, l’apparence et ce que vous avez réglé pour vous.',
    'La page elle-même, pour qu’elle s’ouvre sans réseau.',
    'Tout cela reste jusqu’à ce que vous le supprimiez ou que les données du navigateur pour ce site soient effacées. « Sauvegarde et stockage » permet de l’enregistrer dans un fichier ou de tout effacer.',
  ],
  neverTitle: 'Ce qui ne le quitte jamais',
  never: [
    'Ce que vous saisissez. Il n’y a ni compte ni cookie, et personne ne compte les visites.',
    'Les analyses contenues dans les liens. Ce qui suit le # d’une adresse reste dans le navigateur ; le serveur voit seulement que cette page a été demandée.',
    'Cette page n’interroge que le serveur dont elle vient, et seulement pour ses propres fichiers.',
  ],
  passedOnTitle: 'Ce qui le quitte quand vous le transmettez',
  passedOn:
    'Un lien, un fichier, une sauvegarde, ou un résultat que vous remettez au site dans lequel cette page est affichée. Toute personne qui reçoit un lien peut le lire, sauf si vous fixez un mot de passe, et il ne peut pas être rappelé. Vos notes privées ne figurent dans rien de ce qui est fait pour des clients.',
} satisfies Translation<'about'>;
