import type { Translation } from '../sections.ts';

/** Words of the page as a whole. */
export default {
  inSentence: (label) =>
    /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLocaleLowerCase() + label.slice(1),
  kept: 'Conservée sur cet appareil comme une analyse à vous.',
  elsewhere: 'modifications d’un autre onglet',
  copyOf: (label) => `${label} (copie)`,
  tabs: {
    build: 'Valeur',
    beyond: 'Au-delà de l’argent',
    odds: 'Chances',
    scenarios: 'Scénarios',
    people: 'Personnes',
    review: 'Revue',
  },
  foot: 'À propos de cette page',
  hostedBy: (host) => `Hébergée par ${host}`,
  name: 'Worthwhile',
  home: 'Toutes les analyses',
  portfolio: 'Portefeuille',
  programme: 'Réussite client',
  find: (mac) => `Tout trouver (${mac ? '⌘' : 'Ctrl'} K)`,
  share: 'Partager',
  undoShort: 'Annuler',
  recovered: 'Récupéré après la fermeture de la page',
  recoveredSaved: (titles) =>
    `Ce qui venait d’être saisi et n’était pas encore enregistré a été récupéré : ${titles.join(', ')}.`,
  recoveredKept: (titles) =>
    `Ce qui venait d’être saisi et n’était pas enregistré dans ${titles.join(', ')} se trouve dans l’historique des versions : l’analyse a été modifiée ailleurs depuis.`,
  recoveredUnreadable:
    'Une trace de travail non enregistré est illisible. Elle est conservée avec les enregistrements bruts.',
  theme: { system: 'Comme le système', light: 'Clair', dark: 'Sombre', label: 'Apparence' },
  language: { label: 'Langue', system: 'Comme le navigateur' },
  more: 'Plus',
  saved: 'Enregistré sur cet appareil',
  saving: 'Enregistrement…',
  unsaved: 'Non enregistré',
  new: 'Pas encore enregistré',
  saveFile: 'Enregistrer un fichier',
  opening: 'Ouverture…',
  missing: {
    title: 'Cette analyse n’est pas sur cet appareil',
    body: 'Les analyses restent dans le navigateur où elles ont été faites. Demandez un lien ou un fichier, ou repartez de la liste.',
  },
  stuck: {
    title: 'Cette analyse ne peut pas être ouverte maintenant',
    again: 'Réessayer',
    safe: 'Enregistrements bruts',
    forbidden:
      'Ce navigateur ne laisse la page rien lire ni conserver ici, comme dans certaines fenêtres privées. Une analyse déjà enregistrée reste invisible tant que les données de site ne sont pas autorisées pour cette page.',
  },
  nowhere: {
    title: 'Il n’y a rien à cette adresse',
    body: 'L’adresse a peut-être été coupée ou mal saisie.',
  },
  sample: 'Exemple fictif',
  onCall: {
    label: 'En appel',
    turnOn: 'En appel : masquer ce qui est privé',
    turnOff: 'Quitter « En appel »',
    hint: (key) =>
      `Les notes privées, les points à vérifier et les noms des autres clients sont masqués. ${key} ou un clic les affiche de nouveau.`,
    on: 'En appel : les notes privées, les points à vérifier et les noms des autres clients sont masqués.',
    off: 'L’appel est terminé : tout s’affiche de nouveau.',
    hiddenCases: (n) =>
      n === 1
        ? '1 autre analyse est masquée pendant l’appel.'
        : `${n} autres analyses sont masquées pendant l’appel.`,
  },
  store: {
    conflict:
      'Cette analyse a été modifiée dans un autre onglet ou une autre fenêtre. Les deux versions sont encore là.',
    quota:
      'Il n’y a plus de place sur cet appareil. Rien n’est perdu ; enregistrez un fichier, ou faites de la place et réessayez.',
    blocked:
      'Un autre onglet utilise le stockage de ce navigateur sous une forme plus ancienne, il ne peut donc pas être ouvert. Rien n’est perdu. Fermez les autres onglets de cette page ; la suite se fait d’elle-même.',
    silent:
      'Le stockage de ce navigateur ne répond pas. Rien n’est perdu. Le plus souvent, un autre onglet le bloque : fermez les autres onglets de cette page ; la suite se fait d’elle-même.',
    newer:
      'Ce qui est enregistré ici vient d’une version plus récente de cette page. Rien n’est perdu. Rechargez la page pour obtenir cette version.',
    broken:
      'Le stockage de ce navigateur ne fonctionne pas pour le moment. Son contenu n’a pas été supprimé. Enregistrez dans un fichier ce que vous avez ouvert, puis rechargez la page ou redémarrez le navigateur.',
    unavailable:
      'Ce navigateur ne conserve rien ici. Votre travail dure jusqu’à la fermeture de cet onglet ; enregistrez un fichier.',
    missing: 'Cette analyse n’est plus sur cet appareil.',
    corrupt:
      'Ce qui est enregistré pour cette analyse est illisible. Les autres analyses ne sont pas touchées.',
    unloaded:
      'La partie de cette page qui ouvre le stockage de ce navigateur n’a pas pu être chargée. Rien n’est perdu. Un nouvel essai a lieu au retour de la connexion ; si cela ne suffit pas, rechargez la page.',
  },
} satisfies Translation<'app'>;
