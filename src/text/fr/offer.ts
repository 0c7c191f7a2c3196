import type { Translation } from '../sections.ts';

const changes = (n: number): string => (n === 1 ? '1 modification' : `${n} modifications`);

/** Words of offer. */
export default {
  title: 'Que changeriez-vous ?',
  intro: (who) =>
    `Saisissez vos propres chiffres ou déplacez un curseur, et voyez aussitôt l’effet de chaque modification. Renvoyez-les ensuite${who ? ` à ${who}` : ''}.`,
  input: 'Chiffre',
  shared: 'Tel que partagé',
  now: 'Votre chiffre',
  effect: 'Effet sur la valeur nette',
  comment: 'Commentaire',
  commentOn: (label) => `Commentaire sur ${label}`,
  addComment: 'Ajouter un commentaire',
  slider: (label) => `${label}, de la moitié à une fois et demie le chiffre partagé`,
  field: (label) => `${label}, votre chiffre`,
  more: (n, left) => `En afficher ${n} de plus sur ${left}`,
  working: 'calcul en cours…',
  allYears: 'toutes les années ensemble',
  locked: 'Fixe',
  resetOne: (label) => `Revenir au chiffre partagé de ${label}`,
  otherChanges: 'Autres modifications faites par vous',
  sorted:
    'Les chiffres qui déplacent le plus la valeur nette viennent d’abord, selon leur fourchette, ou d’un dixième dans chaque sens.',
  settings: 'Durée, taux et déploiement',
  fields: 'Croissance et risque, ligne par ligne',
  range: (low, high) => `Fourchette ${low} à ${high}`,
  sliderBetween: (label, low, high) => `${label}, de ${low} à ${high}`,
  withAbove: 'avec la ligne du dessus',
  presentEffect: (amount) => `${amount} en valeur actuelle`,
  notTheSum: (sum, together) =>
    `Une à une, les modifications font ${sum}, ensemble ${together} : des chiffres multipliés entre eux changent mutuellement leur effet.`,
  together: 'Toutes ensemble',
  none: 'aucun changement',
  unknownEffect: 'pas de total',
  nothingToChange:
    'Tous les chiffres de cette analyse sont fixes. Vous pouvez tout de même laisser des commentaires.',
  net: 'Valeur nette avec vos chiffres',
  netShared: (amount) => `telle que partagée : ${amount}`,
  did: {
    slide: (label) => `chiffre de ${label}`,
    comment: (label) => `commentaire sur ${label}`,
    reset: (label) => `rétablir ${label}`,
    answer: (who) => `réponse à ${who}`,
    accept: (n, who) => `accepter ${changes(n)} de ${who}`,
  },
  send: {
    title: 'Renvoyer vos chiffres',
    changes: (n, comments) =>
      [
        n === 0 ? 'Aucun chiffre modifié' : changes(n),
        comments === 0 ? '' : comments === 1 ? '1 commentaire' : `${comments} commentaires`,
      ]
        .filter(Boolean)
        .join(', '),
    name: 'Votre nom',
    nameHint: 'Pour que l’on sache qui envoie. Demandé une fois, gardé dans ce navigateur.',
    nameMissing: 'Saisissez d’abord votre nom.',
    explain: (who) =>
      `Envoyez ce lien à ${who || 'la personne qui a partagé l’analyse'}. Chaque modification y apparaît avec l’ancien et le nouveau chiffre et son effet sur la valeur nette, à accepter ou à refuser.`,
    mailSubject: (title) => `${title} : mes chiffres`,
    mailBody: (link) =>
      `Voici votre analyse de valeur avec mes chiffres. Ouvrez le lien pour les parcourir :\n\n${link}\n`,
    nothing: 'Modifiez d’abord un chiffre ou laissez un commentaire.',
  },
  arrived: {
    title: (who, what) => `${who || 'Quelqu’un'} a renvoyé ${what}`,
    known: (n, comments) =>
      `${n === 1 ? '1 entrée diffère' : `${n} entrées diffèrent`} de votre propre analyse${comments ? `, avec ${comments}` : ''}. Rien de ce qui est à vous ne change avant votre accord.`,
    same: 'Rien n’y diffère plus de votre propre analyse.',
    review: 'Parcourir les modifications',
    look: 'Voir l’analyse avec leurs chiffres',
    unknown:
      'L’analyse concernée n’est pas dans ce navigateur. Ouvrez le lien là où vous avez fait l’analyse, ou regardez-la ici et gardez-en une copie.',
    nobody: 'Quelqu’un',
  },
  review: {
    title: (who) => `Chiffres de ${who}`,
    about:
      'Chaque modification seule, par rapport à votre analyse actuelle, valeurs probables, sans scénario.',
    expired: (on) => `Ce que vous avez envoyé était valable jusqu’au ${on}, qui est passé.`,
    changedSince:
      'Votre analyse a changé depuis cet envoi. Les lignes que vous avez modifiées vous-même sont marquées ; en accepter une remplace votre chiffre.',
    changedUnknown:
      'Votre analyse a changé depuis cet envoi, et son état d’alors n’est pas dans ce navigateur. Tout ce qui diffère est donc listé, y compris vos propres modifications ultérieures.',
    row: 'Ligne',
    mine: 'Le vôtre, maintenant',
    theirs: 'Le leur',
    then: 'Le vôtre, alors',
    decide: 'Décision',
    decision: (label) => `Décision sur ${label}`,
    accept: 'Accepter',
    decline: 'Refuser',
    acceptAll: 'Tout accepter',
    declineAll: 'Tout refuser',
    apply: (n) => (n === 0 ? 'Tout refuser et fermer' : `Reprendre ${changes(n)}`),
    before: (n) =>
      n === 1
        ? '1 ligne reste comme vous l’aviez décidé auparavant.'
        : `${n} lignes restent comme vous l’aviez décidé auparavant.`,
    reply: 'Répondre, si vous le souhaitez',
    replyTo: (label) => `Réponse sur ${label}`,
    undecided: (n) =>
      n === 1 ? '1 ligne n’est pas encore décidée.' : `${n} lignes ne sont pas encore décidées.`,
    rangeRound: (low, high) => `Votre fourchette allait de ${low} à ${high}. Que devient-elle ?`,
    rangeOutside: (low, high) =>
      `Leur chiffre est hors de votre fourchette de ${low} à ${high}. Que devient-elle ?`,
    rangeOf: (label) => `Fourchette de ${label}`,
    rangeHow: { keep: 'La garder', move: 'La déplacer', drop: 'La retirer' },
    rangesOpen: (n) =>
      n === 1
        ? 'La fourchette de 1 chiffre n’est pas encore décidée.'
        : `Les fourchettes de ${n} chiffres ne sont pas encore décidées.`,
    beforeVersion: (who) => `Avant les modifications de ${who}`,
    together: 'Toutes ensemble',
    accepted: 'Ce que vous acceptez',
    done: (n, who) =>
      n === 0
        ? `Rien n’a été repris de ${who}.`
        : `${changes(n)} ${n === 1 ? 'reprise' : 'reprises'} de ${who}.`,
    added: 'nouvelle ligne',
    removed: 'retirée',
    both: 'Vous l’avez modifié depuis.',
    gone: 'Vous avez supprimé cette ligne depuis. Accepter la rétablit.',
    goneReview: 'Cette revue n’est plus dans votre analyse. Accepter la rétablit, commencée et non tenue.',
    goneHeld:
      'Vous avez supprimé cette revue depuis. Accepter la rétablit telle qu’elle a été tenue, avec sa confirmation.',
    held: 'Vous avez tenu cette revue depuis. Accepter change ce qu’elle a donné.',
    restated:
      'Vous avez modifié les chiffres de cette revue depuis. Ceux qui sont confirmés sont ceux que vous avez envoyés.',
    uncounted:
      'Votre analyse n’a plus ce chiffre, cette ligne ou cette note. Accepter le garde, sans qu’il compte.',
    toReview: {
      toDate: (amount) => `${amount} net à ce jour`,
      asPlanned: 'comme prévu',
      measured: (from, to) => `${to} des gains mesurés${from && `, contre ${from} avant`}`,
      health: (from, to) => (from ? `santé ${to}, contre ${from} avant` : `santé ${to}`),
      known: (share) => `${share} du poids de la santé connu`,
      nothing: 'ne change ni l’argent ni la santé',
      confirms: 'se porte garant de cette revue',
    },
    locked: 'Vous avez verrouillé ce chiffre.',
    already: (n) =>
      n === 1
        ? '1 modification est déjà dans votre analyse.'
        : `${n} modifications sont déjà dans votre analyse.`,
    nothing: 'Rien ne diffère de votre analyse actuelle.',
    comments: 'Commentaires sans modification',
    refused: (what) => `Ceci ne peut pas être repris. ${what}`,
    later: 'Décider plus tard',
  },
  password: {
    title: 'Cette analyse est protégée',
    body: 'Saisissez le mot de passe que l’expéditeur vous a donné.',
    label: 'Mot de passe',
    open: 'Ouvrir',
    working: 'Ouverture…',
  },
} satisfies Translation<'offer'>;
