import type { Translation } from '../sections.ts';

/** Diapositives de son propre modèle : des noms entre doubles accolades, remplis des chiffres d’un dossier. */
export default {
  name: 'Vos propres diapositives (PowerPoint)',
  what: 'Votre présentation avec des noms comme {{net}} ou {{chart:bridge}}, remplie avec cette analyse. Rien d’autre n’y change.',
  choose: 'Votre présentation (.pptx)',
  hint: 'Elle est lue dans ce navigateur et n’est envoyée nulle part.',
  reading: 'Lecture de la présentation…',
  of: (file) => `Dans ${file} :`,
  filled: (n) =>
    n === 0
      ? 'Aucun emplacement à remplir.'
      : n === 1
        ? '1 emplacement est rempli.'
        : `${n} emplacements sont remplis.`,
  none: 'Aucun nom entre doubles accolades. Écrivez-en un, comme {{net}}, là où un chiffre doit figurer, puis choisissez de nouveau la présentation.',
  unknown: (names) => `Inconnus et laissés tels quels : ${names}. Le bon nom est dans la liste ci-dessous.`,
  empty: (names) => `Cette analyse n’a rien pour : ${names}.`,
  short: (names) =>
    `Toutes les lignes n’ont pas de place : ${names}. Agrandissez la zone pour les voir toutes.`,
  misplaced: {
    'not-alone': (name) => `${name} reste tel quel : il doit figurer seul dans sa propre zone.`,
    'not-on-slide': (name) => `${name} reste tel quel : il ne peut figurer que sur une diapositive.`,
    grouped: (name) => `${name} reste tel quel : sa zone fait partie d’un groupe. Dissociez-le.`,
    'no-place': (name) =>
      `${name} reste tel quel : sa zone n’a pas de taille. Déplacez-la une fois et enregistrez la présentation.`,
  },
  problems: {
    'no-slides':
      'Ce n’est pas une présentation PowerPoint (.pptx). Enregistrez-la ainsi et choisissez-la de nouveau.',
    macros:
      'Cette présentation contient des macros, qui ne sont pas transmises. Enregistrez-la en .pptx sans macros et choisissez-la de nouveau.',
    password:
      'Cette présentation a un mot de passe, ou date d’avant PowerPoint 2007. Enregistrez-la en .pptx sans mot de passe.',
    large:
      'Cette présentation est trop grande pour être lue ici. Réduisez ses images ou choisissez-en une plus courte.',
    damaged:
      'Cette présentation est endommagée. Ouvrez-la et enregistrez-la dans PowerPoint, puis choisissez-la de nouveau.',
  },
  save: 'Enregistrer remplie',
  saveOf: 'Enregistrer remplie : vos diapositives',
  file: 'Vos diapositives, remplies',
  names: 'Noms à utiliser',
  columns: { name: 'Écrire', about: 'Devient' },
  table: (what) => `Tableau : ${what}`,
  chart: (what) => `Graphique : ${what}`,
  charts: {
    bridge: 'des gains et des coûts à la valeur nette',
    cash: 'valeur cumulée par mois',
    sensitivity: 'ce qui fait bouger la valeur nette',
  },
  texts: {
    title: 'Titre de l’analyse',
    customer: 'Client',
    solution: 'Nom de la solution',
    alternative: 'Alternative',
    preparedBy: 'Qui l’a préparée',
    date: 'Jour de préparation',
    validUntil: 'Jour jusqu’auquel elle est valable',
    term: 'Durée, comme « 3 ans »',
    currency: 'Devise',
    view: 'Ce qui est compté, devise, durée et scénario',
    claim: 'Ce qui revient, en une phrase',
    decision: 'Décision demandée',
    basis: 'Ce qu’est chaque chiffre',
    before: 'Valeur nette et ROI avant l’alternative',
    rests: 'Part qui repose sur les chiffres du client',
  },
} satisfies Translation<'ownDeck'>;
