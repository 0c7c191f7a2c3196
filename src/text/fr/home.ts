import type { Translation } from '../sections.ts';

/** Words of the list of cases. */
export default {
  backup: {
    open: 'Sauvegarde et stockage',
    save: 'Enregistrer une sauvegarde',
    notNow: 'Pas maintenant',
    safe: 'Si des analyses ne s’ouvrent pas : enregistrements bruts',
    reminder: (days, n) =>
      days === null
        ? `${n} analyses ne se trouvent que dans ce navigateur. Enregistrez une sauvegarde, au cas où il serait vidé.`
        : `Votre dernière sauvegarde date de ${days} jours.`,
  },
  damaged: (n) =>
    n === 1
      ? 'Une entrée de la liste est endommagée et affichée autant qu’elle peut être lue. Ce qui est enregistré se récupère tel quel :'
      : `${n} entrées de la liste sont endommagées et affichées autant qu’elles peuvent être lues. Ce qui est enregistré se récupère tel quel :`,
  rawRecords: 'enregistrements bruts',
  files: {
    progress: (n, of) => `Lecture du fichier ${n} sur ${of}…`,
    done: (n, of) =>
      n === of
        ? n === 1
          ? '1 analyse reprise.'
          : `${n} analyses reprises.`
        : n === 1
          ? `1 fichier sur ${of} repris.`
          : `${n} fichiers sur ${of} repris.`,
    failed: (name, why) => `${name} : ${why}`,
    backup: 'C’est une sauvegarde de plusieurs analyses. Ouvrez-la sous « Sauvegarde et stockage ».',
  },
  about: (version) => `À propos de Worthwhile ${version}`,
  promise:
    'Calculez ce qu’une solution vaut pour un client, avec un chiffre que les deux parties peuvent défendre.',
  how: 'Saisissez trois nombres pour un premier résultat. Chaque chiffre ouvre son calcul et dit de qui il vient.',
  privacy: 'Sans compte. Ce que vous saisissez reste dans ce navigateur tant que vous ne le partagez pas.',
  hostedBy: (host) => `pour ${host}`,
  cases: 'Vos analyses',
  unread:
    'Elles ne peuvent pas être affichées pour le moment. Une analyse commencée entre-temps s’ouvre malgré tout et peut être enregistrée dans un fichier.',
  search: 'Rechercher une analyse',
  found: (n, query) =>
    n === 0
      ? `Aucune analyse ne correspond à « ${query} »`
      : `${n === 1 ? '1 analyse correspond' : `${n} analyses correspondent`} à « ${query} »`,
  clearSearch: 'Afficher toutes les analyses',
  showAll: (n) => `Afficher les ${n} analyses`,
  showMore: (n, left) => `En afficher ${n} de plus sur ${left}`,
  columns: {
    case: 'Analyse',
    net: 'Valeur nette',
    updated: 'Modifiée',
  },
  over: (n) => `sur ${n === 1 ? '1 an' : `${n} ans`}`,
  noNet: 'Pas encore de résultat',
  waiting: (n) => (n === 1 ? '1 ligne en attente' : `${n} lignes en attente`),
  unreadable: 'Illisible. Son enregistrement peut être sauvé dans un fichier.',
  duplicate: 'Dupliquer',
  duplicateOf: (title) => `Dupliquer ${title}`,
  remove: 'Supprimer',
  removeOf: (title) => `Supprimer ${title}`,
  removed: (title) => `${title} supprimée`,
  duplicated: (title) => `Copie de ${title} créée`,
  loading: 'Recherche de vos analyses…',
  start: 'Commencer une analyse',
  startAnother: 'Commencer une autre analyse',
  startHint:
    'Les lignes et les formules sont là, pas les montants. Tout peut être renommé, modifié ou supprimé.',
  startBlank: 'Commencer par une analyse vide',
  sample: {
    tag: 'Un exemple fictif',
    name: 'Voir une analyse terminée',
    values:
      'Un transporteur inventé étudie un logiciel de facturation : fourchettes, sources, points faibles et tout le reste.',
    open: 'Ouvrir l’exemple fictif',
    look: 'Regarder à l’intérieur',
    caption: (customer, solution, years) =>
      `${customer} étudie ${solution}, ${years === 1 ? '1 an' : `${years} ans`}`,
    gross: 'Valeur client brute',
    net: 'Valeur client nette',
  },
  bring: {
    title: 'Vous avez un lien ou un fichier ?',
    link: 'Coller un lien',
    open: 'Ouvrir',
    file: 'Ouvrir un fichier…',
    noLink: 'Ce texte ne contient aucune analyse. Collez le lien entier, de https:// jusqu’à la fin.',
    drop: 'Déposez le fichier pour l’ouvrir',
    keeps:
      'Collez le lien ici, ou déposez n’importe où sur cette page une analyse enregistrée, votre propre modèle, une feuille de calcul ou une liste de clients.',
  },
} satisfies Translation<'home'>;
