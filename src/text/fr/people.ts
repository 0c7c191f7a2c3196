import type { Translation } from '../sections.ts';
import steps from './steps.ts';

const years = (n: number): string => (n === 1 ? '1 an' : `${n} ans`);

/** Words of people. */
export default {
  steps,
  title: 'Qui gagne quoi',
  what: 'Qui décide, sur quoi chacun est-il jugé, et qu’est-ce que cela change pour lui ? Ajoutez les personnes du client pour commencer.',
  claim: {
    gain: (gain, all) =>
      all === 1
        ? gain === 1
          ? 'La seule personne nommée gagne plus que cela ne lui coûte.'
          : 'La seule personne nommée n’a pas encore de gain en argent.'
        : gain === all
          ? `Les ${all === 2 ? 'deux' : all} gagnent plus que cela ne leur coûte.`
          : gain === 0
            ? `Aucune des ${all === 2 ? 'deux' : all} personnes n’a encore de gain en argent.`
            : `${gain} sur ${all} gagnent plus que cela ne leur coûte.`,
    open: (names) => `Rien n’est encore marqué pour ${names}.`,
  },
  notSum:
    'Une ligne qui concerne plusieurs personnes compte pour chacune ; ces montants ne s’additionnent donc pas.',
  show: 'Afficher',
  everyone: 'Tout le monde',
  sentThisWay: 'Partager envoie l’analyse ouverte pour cette personne.',
  add: 'Ajouter une personne',
  edit: (who) => `Modifier ${who}`,
  change: 'Modifier',
  who: (name, role) => [name, role].filter(Boolean).join(', '),
  cares: (what) => `Ce qui lui importe : ${what}`,
  sentence: {
    forWho: (who, what) => `Pour ${who} : ${what}`,
    nothing: 'rien n’est encore marqué comme le concernant.',
    gain: (amount, term) => `${amount} de valeur sur ${term}`,
    gainAfterCost: (net, cost, term) => `${net} de gain sur ${term}, après ${cost} de coût`,
    loss: (net, cost, term) => `${net} de perte sur ${term}, pour ${cost} de coût`,
    costOnly: (cost, term) => `${cost} de coût sur ${term}, et pas encore de valeur saisie`,
    even: (term) => `valeur et coût sont égaux sur ${term}`,
    waiting: 'les montants ne sont pas encore saisis',
    kpi: (label, from, to) => `${label} de ${from} à ${to}`,
    kpiShort: (label, from, to, required) => `${label} de ${from} à ${to} (exigé : ${required})`,
    kpiStays: (label, at, required) => `${label} à ${at} comme aujourd’hui (exigé : ${required})`,
    kpiTo: (label, to) => `${label} à ${to}`,
    end: (parts) => `${parts.join(' ; ')}.`,
    term: years,
  },
  kpis: 'Sur quoi ils sont jugés',
  kpiColumns: { kpi: 'KPI', today: 'Aujourd’hui', target: 'Exigé', actual: 'Dernier' },
  planYear: (year) => `Plan, année ${year}`,
  todayOf: (label) => `${label}, aujourd’hui`,
  planOf: (label) => `${label}, plan`,
  by: (day) => `pour le ${day}`,
  on: (day) => `le ${day}`,
  inMonth: (month) => `en ${month}`,
  none: '—',
  stances: {
    champion: 'Ambassadeur',
    supporter: 'Favorable',
    neutral: 'Neutre',
    critic: 'Critique',
  },
  sheet: {
    title: 'Fiche KPI : tous les chiffres sur une page',
    stance: 'Position',
    stanceHint: 'Comment vous jugez sa position. Cela ne part jamais avec une copie destinée au client.',
    stanceNone: 'Non précisée',
    prompt: 'De quoi parler',
    heading: 'Fiche KPI',
    print: 'Imprimer la fiche KPI',
    back: 'Retour aux personnes',
    ours: 'Pour nous seuls : la position, de quoi parler et qui n’a pas encore de chiffre. La version pour le client ne les contient pas.',
    nothing: 'Aucun chiffre n’est encore attribué à quelqu’un.',
    without: (names) => `Encore sans chiffre propre : ${names.join(' ; ')}.`,
    prompts: {
      none: 'Demandez ce que la personne rapporte à sa propre hiérarchie.',
      today: 'Demandez la valeur d’aujourd’hui : sans elle, personne ne voit le chemin parcouru.',
      plan: 'Convenez de ce que ce chiffre doit devenir.',
      agree: 'Convenez de ce qui doit être visible d’ici le renouvellement, et de qui le mesure.',
      measure: 'Demandez une première mesure.',
      met: 'Le chiffre est là où il doit être. Demandez qui devrait l’apprendre.',
      ahead: 'Le plan est atteint. Demandez ce que cela rend encore possible.',
      further: 'Le plan est atteint, mais pas encore ce qui est exigé. Demandez ce qu’il faut pour le reste.',
      behind: 'Le chiffre est au-dessous du plan. Demandez ce qui fait obstacle.',
      worse: 'Le chiffre est allé dans le mauvais sens. Demandez ce qui a changé avant de dire pourquoi.',
    },
  },
  noKpi: 'Pas encore de KPI. Demandez ce que la personne rapporte à sa propre hiérarchie.',
  better: { up: 'plus haut est mieux', down: 'plus bas est mieux' },
  wrongWay: 'Le plan va dans le mauvais sens.',
  removeKpi: (label, who) => `${label} n’est pas un KPI de ${who}`,
  lines: 'Lignes qui les concernent',
  noLines: 'Pas encore de ligne. Choisissez celles que cette personne défendrait ou paierait.',
  panel: {
    name: 'Nom',
    role: 'Fonction',
    cares: 'Ce qui lui importe',
    remove: 'Retirer cette personne',
    removed: (who) => `Personne retirée : ${who}`,
    kpisHint: 'Aucune valeur n’accompagne ceux-ci : chacun apporte une question à poser.',
    typical: 'Typiques de',
    addKpi: (label) => `Ajouter ${label}`,
    added: 'Ajouté',
    own: 'Un chiffre que l’analyse contient déjà',
    choose: 'Choisir un chiffre',
    chooseRow: 'Choisir une ligne',
    addNumber: 'Ajouter',
    addRow: 'Ajouter',
    rows: 'Lignes qui les concernent',
    unserve: (label) => `${label} ne les concerne pas`,
  },
  side: {
    exploring: 'Les montants et KPI non verrouillés peuvent être essayés.',
    empty: 'Choisissez une personne pour dire sur quoi elle est jugée et quelles lignes la concernent.',
  },
  roles: {
    cfo: 'Direction financière',
    coo: 'Direction des opérations',
    support: 'Responsable du support',
    sales: 'Direction commerciale',
    marketing: 'Responsable marketing',
    it: 'Informatique et sécurité',
    user: 'Utilisateur final',
  },
  roleWords: {
    cfo: ['cfo', 'daf', 'financ', 'trésor', 'compta', 'contrôle de gestion'],
    support: ['support', 'service client', 'assistance', 'sav'],
    sales: ['commercial', 'vente', 'cro', 'chiffre d’affaires'],
    marketing: ['marketing', 'marque', 'cmo', 'communication'],
    it: ['informatique', 'sécurité', 'dsi', 'rssi', 'cio', 'ciso', 'cto', 'technolog', 'système'],
    coo: ['coo', 'opération', 'logisti', 'usine', 'production', 'facturation'],
    user: ['utilisateur', 'agent', 'analyste', 'gestionnaire', 'employé'],
  },
  library: {
    days_to_close: {
      label: 'Jours pour clôturer le mois',
      question: 'Quel jour ouvré les comptes sont-ils clôturés ?',
    },
    days_sales_outstanding: {
      label: 'Délai de paiement des clients, en jours',
      question: 'Combien de jours s’écoulent de la facture au paiement ?',
    },
    operating_margin: {
      label: 'Marge opérationnelle',
      question: 'Quelle marge opérationnelle avez-vous publiée l’an dernier ?',
    },
    cost_to_serve: {
      label: 'Coût de service d’un client par an',
      question: 'Combien un client vous coûte-t-il par an ?',
    },
    forecast_error: {
      label: 'Erreur de prévision',
      question: 'De combien la dernière prévision s’est-elle trompée ?',
    },
    audit_findings: {
      label: 'Constats d’audit par an',
      question: 'Combien de constats le dernier audit a-t-il produits ?',
    },
    on_time_rate: {
      label: 'Livré à temps',
      question: 'Quelle part des commandes part le jour promis ?',
    },
    cycle_time: {
      label: 'Jours de la commande à la livraison',
      question: 'Combien de jours s’écoulent de la commande à la livraison ?',
    },
    first_time_right: {
      label: 'Juste du premier coup',
      question: 'Quelle part du travail ne demande pas de reprise ?',
    },
    output_per_person: {
      label: 'Production par personne et par jour',
      question: 'Combien une personne termine-t-elle en un jour ?',
    },
    staff_turnover: {
      label: 'Départs par an',
      question: 'Quelle part de l’équipe est partie l’an dernier ?',
    },
    first_response_hours: {
      label: 'Heures jusqu’à la première réponse',
      question: 'Combien de temps un client attend-il la première réponse ?',
    },
    resolution_hours: {
      label: 'Heures pour résoudre un ticket',
      question: 'Combien d’heures jusqu’à ce qu’un ticket soit résolu ?',
    },
    first_contact_resolution: {
      label: 'Résolu au premier contact',
      question: 'Quelle part des tickets est résolue en un seul contact ?',
    },
    tickets_per_month: {
      label: 'Tickets par mois',
      question: 'Combien de tickets vos agents reçoivent-ils par mois ?',
    },
    customer_satisfaction: {
      label: 'Clients satisfaits',
      question: 'Quelle part des clients se dit satisfaite ?',
    },
    customer_effort: {
      label: 'Facilité pour les clients, de 1 à 7',
      question: 'Quelle facilité les clients indiquent-ils, de 1 à 7 ?',
    },
    win_rate: {
      label: 'Affaires gagnées',
      question: 'Quelle part des affaires qualifiées gagnez-vous ?',
    },
    sales_cycle_days: {
      label: 'Jours pour conclure une affaire',
      question: 'Combien de jours du premier rendez-vous à la signature ?',
    },
    deal_size: {
      label: 'Affaire moyenne',
      question: 'Que vaut en moyenne une affaire la première année ?',
    },
    net_revenue_retention: {
      label: 'Rétention nette du revenu',
      question: 'Qu’est devenu cette année le revenu récurrent de l’an dernier ?',
    },
    ramp_days: {
      label: 'Jours jusqu’à ce qu’un nouveau vendeur soit productif',
      question: 'Combien de temps avant qu’un nouveau vendeur atteigne son objectif ?',
    },
    qualified_leads: {
      label: 'Prospects qualifiés par mois',
      question: 'Combien de prospects par mois la vente accepte-t-elle ?',
    },
    lead_conversion: {
      label: 'Prospects devenus affaires',
      question: 'Quelle part des prospects devient une affaire ?',
    },
    cost_per_lead: {
      label: 'Coût d’un prospect qualifié',
      question: 'Que vous coûte un prospect qualifié ?',
    },
    campaign_days: {
      label: 'Jours pour lancer une campagne',
      question: 'Combien de jours du brief au lancement ?',
    },
    share_of_pipeline: {
      label: 'Part du pipeline due au marketing',
      question: 'Quelle part du pipeline naît du marketing ?',
    },
    availability: {
      label: 'Disponibilité',
      question: 'Quel taux de disponibilité avez-vous publié au dernier trimestre ?',
    },
    security_incidents: {
      label: 'Incidents de sécurité par an',
      question: 'Combien d’incidents avez-vous enregistrés l’an dernier ?',
    },
    recovery_hours: {
      label: 'Heures de rétablissement',
      question: 'Combien de temps le dernier rétablissement a-t-il pris ?',
    },
    systems_to_run: {
      label: 'Systèmes à exploiter',
      question: 'Combien de systèmes maintenez-vous pour cela ?',
    },
    request_backlog: {
      label: 'Demandes en attente',
      question: 'Combien de demandes attendent aujourd’hui ?',
    },
    access_review_days: {
      label: 'Jours pour une revue des accès',
      question: 'Combien de jours prend une revue des accès ?',
    },
    hours_on_routine: {
      label: 'Heures de routine par semaine',
      question: 'Combien d’heures par semaine vont au travail de routine ?',
    },
    steps_per_task: {
      label: 'Étapes par tâche',
      question: 'Combien d’étapes la tâche demande-t-elle ?',
    },
    tools_per_task: {
      label: 'Outils par tâche',
      question: 'Entre combien d’outils passez-vous ?',
    },
    errors_to_fix: {
      label: 'Erreurs à corriger par semaine',
      question: 'Combien d’erreurs corrigez-vous par semaine ?',
    },
    ease_of_use: {
      label: 'Facilité d’usage, de 1 à 7',
      question: 'Est-ce facile à utiliser, de 1 à 7 ?',
    },
  },
  success: {
    title: 'Plan de réussite',
    what: 'Que faut-il voir avant le renouvellement, pour quand, et qui signe ? Saisissez la date de renouvellement et un objectif pour commencer.',
    renewal: 'Date de renouvellement',
    renewalNote: {
      before: 'C’est avant la signature.',
      after: (n) => `C’est après la durée de ${years(n)}.`,
      in: (month) => `Au ${month} de la durée.`,
    },
    required: 'Ce que le client doit voir pour renouveler',
    signs: 'Qui signe',
    signsNobody: 'Pas encore précisé',
    expectedRoi: 'ROI attendu',
    planRoi: (roi) => `Plan, chiffrable : ${roi}`,
    planRoiNone: (why) => `Plan : ${why}`,
    cadence: 'Revues',
    cadences: { quarter: 'Chaque trimestre', 'half-year': 'Chaque semestre' },
    tolerance: 'Compte comme conforme à',
    toleranceProblem: 'Saisissez une part de 0 % à 100 %. Elle est restée telle quelle.',
    metrics: 'Suivi à chaque revue',
    metricsNone: 'Les chiffres qui ont une valeur pour aujourd’hui peuvent être suivis ici.',
    gone: (name) => `« ${name} » n’est plus dans l’analyse`,
    targets: 'Exigé pour le renouvellement',
    targetsHint: 'Chaque objectif à côté du plan à sa date et de la mesure de la dernière revue.',
    noNumbers:
      'Pas encore d’objectif. Il faut un KPI d’une personne ou un facteur d’une ligne avec un chiffre.',
    noTargets: 'Pas encore d’objectif. Choisissez un chiffre et dites ce qu’il doit atteindre.',
    columns: {
      kpi: 'Chiffre',
      value: 'Exigé',
      by: 'Pour le',
      plan: 'Plan à cette date',
      actual: 'Dernière revue',
    },
    value: (label) => `Exigé pour ${label}`,
    day: (label) => `Date pour ${label}`,
    remove: (label) => `Retirer l’objectif de ${label}`,
    removed: (label) => `Objectif de ${label} retiré`,
    choose: 'Choisir un chiffre',
    number: 'Un chiffre à exiger',
    add: 'Ajouter un objectif',
    meets: 'l’atteint',
    misses: 'ne l’atteint pas',
    unknown: 'saisissez le chiffre d’aujourd’hui pour en juger',
    noPlan: 'pas de plan',
    outside: { before: 'avant la signature', after: 'après la durée' },
    reached: 'atteint',
    way: (share) => `${share} du chemin`,
    farPast: 'bien au-delà de l’objectif',
    notYet: 'pas encore',
    noReview: 'pas encore de revue',
    notMeasured: 'non mesuré',
    roiMeets: 'Le plan l’atteint.',
    roiMisses: 'Le plan ne l’atteint pas.',
  },
  did: {
    add: 'ajouter une personne',
    remove: (who) => `retirer ${who}`,
    person: (who) => `détails de ${who}`,
    kpi: (label) => `KPI ${label}`,
    lines: (who) => `lignes de ${who}`,
    success: 'plan de réussite',
    target: (label) => `objectif de ${label}`,
    removeTarget: (label) => `retirer l’objectif de ${label}`,
  },
} satisfies Translation<'people'>;
