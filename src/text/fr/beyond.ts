import type { Translation } from '../sections.ts';

/** Words of beyond. */
export default {
  title: 'Ce qui échappe au prix',
  what: 'Qu’est-ce qui change sans figurer sur aucune facture ? Notez de 0 à 10 : aujourd’hui, avec la solution et avec l’alternative.',
  score: 'Score de valeur, sur 100',
  roi: (years) => (years === 1 ? 'ROI sur 1 an, chiffrable' : `ROI sur ${years} ans, chiffrable`),
  rov: 'Retour sur valeur, avec le perçu',
  withheld:
    'Un coût ne peut pas être calculé, il n’y a donc pas encore de rendement. Corrigez sa ligne dans Valeur.',
  claim: {
    both: (roi, who, from, to) =>
      `Un ROI chiffrable de ${roi} est ce que ${who} récupère maintenant ; un score de valeur qui passe de ${from} à ${to} est ce qui le fait durer.`,
    noGain: (roi, who, from, to) =>
      from === to
        ? `Un ROI chiffrable de ${roi} est ce que ${who} récupère maintenant ; le score de valeur reste à ${to}, rien n’indique donc ici que cela durera.`
        : `Un ROI chiffrable de ${roi} est ce que ${who} récupère maintenant, mais le score de valeur tombe de ${from} à ${to} : ce qui le fait durer s’affaiblit.`,
    loss: (roi, who, from, to) =>
      `Un ROI de ${roi} est une perte pour ${who} en argent chiffrable ; le score de valeur passe de ${from} à ${to}.`,
    came: (who, actual, plan, month, roi) =>
      `${who} en est à ${actual} après le mois ${month}, pour ${plan} prévus${roi && ` : un ROI de ${roi} à ce jour`}.`,
    cameScore: (from, to, over) =>
      from === to
        ? `Le score de valeur est toujours à ${to}${over && `, ${over}`}.`
        : `Le score de valeur est passé de ${from} à ${to}${over && `, ${over}`}.`,
    cameScoreAt: (from, to, month, over) =>
      from === to
        ? `Noté pour la dernière fois au mois ${month}, le score de valeur était toujours à ${to}${over && `, ${over}`}.`
        : `Noté pour la dernière fois au mois ${month}, le score de valeur était passé de ${from} à ${to}${over && `, ${over}`}.`,
    over: (shared, scored) =>
      shared === 1
        ? `sur la seule des ${scored} dimensions notée les deux fois`
        : `sur les ${shared} des ${scored} dimensions notées les deux fois`,
    scoreExpected: (from, to) =>
      `Le score de valeur doit passer de ${from} à ${to} ; aucune revue ne l’a encore noté.`,
    scoreOnly: (from, to) =>
      `Le score de valeur passe de ${from} à ${to}. Ce qui revient en argent ne peut pas encore être calculé.`,
    lossOnly: (roi, who) =>
      `Un ROI de ${roi} est une perte pour ${who} en argent chiffrable. Notez aujourd’hui et avec la solution pour voir ce que cela change par ailleurs.`,
    roiOnly: (roi, who) =>
      `Un ROI chiffrable de ${roi} est ce que ${who} récupère maintenant. Notez aujourd’hui et avec la solution pour voir ce qui le fait durer.`,
    empty:
      'Le ROI est ce qui revient maintenant ; le retour sur valeur est ce qui le fait durer. Ni l’un ni l’autre ne peut encore être calculé.',
  },
  alternative: (score) => `L’alternative obtient ${score}`,
  alternativeAgainst: (score, us) =>
    `L’alternative obtient ${score}, contre ${us} là où les deux sont notées`,
  unscored: (n, of) =>
    n === 0 ? `Les ${of} sont notées` : n === 1 ? `1 sur ${of} non notée` : `${n} sur ${of} non notées`,
  over: (n) => (n === 1 ? 'comparé sur 1 dimension' : `comparé sur ${n} dimensions`),
  chartGain: (what) => `${what} : le plus fort gain`,
  chartFall: (what) => `${what} : en baisse`,
  chartEven: 'Aucun changement n’est attendu',
  chartOpen: 'Notes à ce jour',
  chartSubtitle: (solution, alternative) =>
    `0 à 10 : aujourd’hui, avec ${solution || 'la solution'}, et ${alternative || 'l’alternative'}`,
  dimensions: 'Dimensions évaluées',
  columns: {
    dimension: 'Dimension',
    weight: 'Poids',
    scores: 'Aujourd’hui → avec nous',
    alternative: 'Alternative',
    evidence: 'Note de qui',
    worth: 'En argent',
  },
  notScored: 'Non noté',
  notPriced: 'Non chiffré',
  leftOut: 'Laissé de côté',
  waits: 'attend des chiffres',
  add: 'Ajouter une dimension',
  newDimension: 'Nouvelle dimension',
  open: (label) => `Noter ${label}`,
  next: (label) => `Suivant : ${label}`,
  dimension: {
    name: 'Nom',
    today: 'Aujourd’hui',
    expected: (solution) => `Avec ${solution || 'la solution'}`,
    alternative: (alternative) => alternative || 'L’alternative',
    clear: 'Effacer',
    clearOf: (column) => `Effacer la note : ${column}`,
    of: (score, anchor) => `${score}, ${anchor}`,
    none: 'Non noté',
    help: 'Les flèches ou les chiffres choisissent ; Suppr efface.',
    anchors: [
      'nuisible',
      'très mauvais',
      'mauvais',
      'faible',
      'sous la moyenne',
      'moyen',
      'correct',
      'bon',
      'fort',
      'très fort',
      'on ne peut mieux',
    ],
    low: '0 nuisible',
    high: '10 on ne peut mieux',
    weight: 'Poids',
    weightHint: 'Ce que la dimension compte dans le score. 0 la laisse de côté.',
    weightProblem: 'Saisissez un poids de 0 à 100. Il est resté tel quel.',
    evidence: 'Justification',
    evidenceHint: 'Ce qui a été vu, dit ou mesuré.',
    source: 'De qui vient cette note ?',
    remove: 'Retirer cette dimension',
    removed: (label) => `Dimension retirée : ${label}`,
    builtIn: 'Intégrée : mettez son poids à 0 pour la laisser de côté.',
  },
  price: {
    title: 'En argent',
    hint: 'Un prix en fait une ligne ordinaire parmi les gains perçus. Elle ne compte pour rien tant que ses chiffres ne sont pas donnés.',
    ask: 'Demandez au client, de l’une de ces façons :',
    ways: {
      keep: 'Que paieriez-vous pour le garder ?',
      lose: 'Que coûterait sa perte ?',
      proxy: 'Que fait-il bouger qui ait un prix ?',
    },
    wayHints: {
      keep: 'Leur propre chiffre, en argent par an',
      lose: 'Coût de la perte × baisse de sa probabilité par an',
      proxy: 'Argent concerné par an × part due à ceci × confiance',
    },
    drivers: {
      pay_to_keep: (dimension) => `Ce qu’ils paieraient par an pour garder : ${dimension}`,
      cost_of_losing: (dimension) => `Coût de la perte : ${dimension}`,
      chance_less: (dimension) => `Baisse de la probabilité de perte par an, en points : ${dimension}`,
      proxy_value: (dimension) => `Argent concerné par an : ${dimension}`,
      share_attributable: (dimension) => `Part due à ceci : ${dimension}`,
      confidence: (dimension) => `Confiance dans ce chiffre : ${dimension}`,
    },
    line: (dimension) => `${dimension}, chiffré`,
    added: (label) => `« ${label} » ajouté aux gains perçus`,
    total: (amount, years) => (years === 1 ? `${amount} sur 1 an` : `${amount} sur ${years} ans`),
    waiting: 'Attend ses chiffres, et ne compte pour rien jusque-là.',
    unlink: (label) => `Ne plus compter ${label} comme son prix`,
    link: 'Ou une ligne qui le chiffre déjà',
    choose: 'Choisir une ligne',
    linkAction: 'Lier',
    overlap: 'Vérifiez qu’il ne s’agit pas d’un seul gain compté deux fois :',
    inBuild: 'Formule, fourchette et source se trouvent dans sa ligne, dans Valeur.',
  },
  index: {
    title: 'Comment le score de valeur est calculé',
    formula: 'Poids × note, additionnés, ÷ (10 × les poids), × 100. Seul ce qui est noté compte.',
    fair: 'Deux scores sont comparés sur les dimensions notées dans les deux.',
    columns: {
      dimension: 'Dimension',
      weight: 'Poids',
      today: 'Aujourd’hui',
      expected: 'Avec nous',
      alternative: 'Alternative',
    },
    sum: 'Score sur 100',
  },
  matrix: {
    title: 'ROI et ROV, levier par levier',
    hint: 'Ce que chaque levier rapporte maintenant, et ce qui le fait durer. Un champ vide est une question à poser.',
    lever: 'Levier',
    roi: 'ROI : ce qui revient maintenant',
    rov: 'ROV : ce qui le fait durer',
    print: 'Imprimer sur une page',
    caption: (customer, years, currency) =>
      [customer, years === 1 ? 'sur 1 an' : `sur ${years} ans`, currency].filter(Boolean).join(', '),
    edit: (lever) => `Modifier ${lever}`,
    sum: 'Ensemble',
    kpi: 'KPI',
    kpiStep: (from, to) => `${from} → ${to}`,
    kpiNone: 'pas encore de chiffre',
    words: 'Avec les mots du client',
    dimensionStep: (label, from, to) => `${label} ${from} → ${to}`,
    levers: {
      usage: 'Développer l’usage et l’engagement',
      adoption: 'Favoriser l’adoption',
      renewals: 'Assurer les renouvellements',
      retention: 'Renforcer la fidélisation',
      expansion: 'Étendre le chiffre d’affaires',
      advocacy: 'Encourager les ambassadeurs',
      referrals: 'Susciter les recommandations',
    },
    ask: {
      usage: [
        'Quel coût baisse chaque fois que quelqu’un l’utilise ?',
        'Que font les gens maintenant qu’ils ne pouvaient pas faire avant ?',
      ],
      adoption: [
        'Qu’économise chaque équipe une fois qu’elle a entièrement basculé ?',
        'Qui protesterait si on le retirait demain ?',
      ],
      renewals: [
        'Quel résultat doit être écrit avant que quelqu’un signe de nouveau ?',
        'Qui le défendrait à la réunion de renouvellement, et que dirait cette personne ?',
      ],
      retention: [
        'Que vaut le fait de garder un client ou un collaborateur de plus ?',
        'Pourquoi vos clients ou vos équipes resteraient-ils plus longtemps ?',
      ],
      expansion: [
        'Quelle équipe ou quel site gagnerait autant ensuite, et combien ?',
        'Qu’est-ce qui l’inscrirait dans votre plan des prochaines années ?',
      ],
      advocacy: [
        'Que vaudrait un témoignage public pour vos ventes ou vos recrutements ?',
        'Qui ici en parlerait à ses pairs, et pourquoi ?',
      ],
      referrals: [
        'Quelqu’un est-il venu à vous par un partenaire ou un client grâce à cela ?',
        'À qui nous présenteriez-vous, et que diriez-vous ?',
      ],
    },
    tangibleRows: 'Lignes chiffrables',
    perceivedRows: 'Lignes perçues',
    choose: 'Choisir une ligne',
    addRow: 'Ajouter',
    now: (label, lever) => `${label} (actuellement sous ${lever})`,
    untag: (label) => `Retirer ${label} de ce levier`,
    measure: 'KPI de ce levier',
    measureNone: 'Pas de KPI',
    wordsHint: 'Une phrase prononcée, telle quelle.',
  },
  inspect: {
    title: 'Levier et dimension',
    lever: 'Levier',
    noLever: 'Aucun levier',
    dimension: 'Chiffre la dimension',
    noDimension: 'Aucune',
  },
  side: {
    empty:
      'Choisissez une dimension pour la noter et dire pourquoi, ou un levier pour dire ce qui en relève.',
  },
  did: {
    score: (label) => `note de ${label}`,
    weight: (label) => `poids de ${label}`,
    add: 'ajouter une dimension',
    remove: (label) => `retirer ${label}`,
    price: (label) => `chiffrer ${label}`,
    link: (label) => `prix de ${label}`,
    lever: (label) => `levier de ${label}`,
    kpi: (label) => `KPI de ${label}`,
    words: (label) => `paroles sur ${label}`,
  },
} satisfies Translation<'beyond'>;
