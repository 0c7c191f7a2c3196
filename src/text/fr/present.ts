import type { Translation } from '../sections.ts';

/** The words of presenting: the stage, and the panel beside it. */
export default {
  stage: {
    title: (what) => `${what}, en présentation`,
    region: 'Présentation',
    step: (n, of, name) => `Étape ${n} sur ${of} : ${name}`,
    steps: {
      bridge: 'Ce que cela vaut',
      cash: 'Quand c’est amorti',
      odds: 'Jusqu’à quel point c’est sûr',
      beyond: 'Au-delà de l’argent',
      people: 'Ce que cela signifie pour chaque personne',
      steps: 'Étapes jusqu’à la signature',
    },
    part: (name, n, of) => `${name}, ${n} sur ${of}`,
    over: (years) => (years === 1 ? 'sur 1 an' : `sur ${years} ans`),
    context: (parts) => parts.filter(Boolean).join(', '),
    net: 'Valeur client nette',
    netCountable: 'Valeur nette chiffrable',
    otherCountable: (net) => `En ne comptant que ce qui se mesure : ${net}`,
    otherPerceived: (net) => `Avec ce qui est perçu : ${net}`,
    rests: (share, customer) =>
      share === null
        ? `Aucun chiffre ne vient encore de ${customer}`
        : `${share} repose sur des chiffres donnés ou acceptés par ${customer}`,
    endAbove: (zero) => `finissent au-dessus de ${zero}`,
    withheld: 'Un coût ne peut pas encore être calculé, il n’y a donc pas de total.',
    empty: 'Pas encore de montants',
    waiting: (n) =>
      n === 1 ? '1 ligne attend encore un chiffre' : `${n} lignes attendent encore un chiffre`,
    alternative: 'L’alternative',
    rest: (n) => (n === 1 ? 'et 1 de plus' : `et ${n} de plus`),
    blank: 'L’écran est vide',
    scoreFromTo: (from, to) => `${from} → ${to}`,
    score: 'Score de valeur, sur 100',
    eightOfTen: (low, high) => `8 issues sur 10 se situent entre ${low} et ${high}.`,
    ended: 'La présentation est terminée',
    endedBody: 'Vous pouvez fermer cette fenêtre.',
    nothing: 'Rien n’est présenté ici',
    nothingBody:
      'Ouvrez l’analyse et choisissez Présenter. Cette fenêtre affiche alors ce que vous présentez.',
    toCase: 'Ouvrir l’analyse',
    waitingFor: 'En attente de la présentation…',
    close: 'Arrêter la présentation',
  },

  panel: {
    title: 'En présentation',
    now: (n, of, name) => `${n} sur ${of} : ${name}`,
    next: (name) => `Ensuite : ${name}`,
    last: 'Dernière étape',
    back: 'Précédent',
    forward: 'Suivant',
    go: 'Aller à l’étape',
    blank: 'Vider l’écran',
    unblank: 'Réafficher',
    undim: 'Afficher toutes les lignes',
    stop: 'Arrêter',
    elapsed: 'Temps écoulé',
    clock: 'Heure',
    notes: (n) => (n === 1 ? '1 note privée' : `${n} notes privées`),
    noNotes: 'Pas de notes privées',
    notesTitle: 'Notes privées, dans cette fenêtre seulement',
    theCase: 'L’analyse',
    openAgain: 'Rouvrir la fenêtre',
    here: 'L’afficher ici, en plein écran',
    windowOpen: 'La seconde fenêtre suit',
    windowGone: 'La seconde fenêtre n’est pas ouverte',
    blocked: 'Le navigateur a bloqué la seconde fenêtre ; l’analyse s’affiche donc ici.',
    keys: 'Dans la fenêtre : les flèches ou Page changent d’étape, B vide l’écran, un clic sur une ligne estompe le reste, Échap rétablit.',
  },
} satisfies Translation<'present'>;
