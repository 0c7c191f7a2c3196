import type { Translation } from '../sections.ts';

const cases = (n: number): string => (n === 1 ? '1 analyse' : `${n} analyses`);

/** Words of the portfolio. */
export default {
  hiddenScreen: 'Cet écran nomme d’autres clients ; il est donc masqué pendant un appel.',
  title: 'Portefeuille',
  lead: 'Où la valeur est-elle mince ?',
  start: 'Commencer une analyse',
  empty: 'Pas encore d’analyse',
  emptyText:
    'Le portefeuille liste toutes les analyses de cet appareil : ce qui était prévu, ce qui s’est réalisé et ce qui vient ensuite.',
  loading: 'Lecture de vos analyses…',
  search: 'Rechercher client, responsable ou segment',
  group: 'Grouper par',
  groups: {
    none: 'Sans groupe',
    customer: 'Client',
    owner: 'Responsable',
    segment: 'Segment',
    currency: 'Devise',
    template: 'Modèle',
  },
  owner: 'Responsable',
  segment: 'Segment',
  any: 'Tous',
  show: 'Afficher',
  shows: {
    atRisk: 'Renouvellement en danger',
    falling: 'Santé en baisse',
    overdueActions: 'Actions en retard',
    all: 'Toutes les analyses',
    late: 'Revue en retard',
    renewing: 'Renouvellement dans les 90 jours',
    renewalPast: 'Renouvellement passé',
    behind: 'Réalisé sous 90 %',
    weak: 'Santé sous 60',
    notLive: 'Pas encore en service',
    unreviewed: 'Pas encore de revue',
    begun: 'Revue commencée, non tenue',
  },
  replaced: 'Afficher les plans remplacés',
  replacedHint: 'Un nouveau plan convenu remplace le précédent.',
  unnamed: 'Non précisé',
  count: (shown, all) => (shown === all ? cases(all) : `${shown} sur ${cases(all)}`),
  pages: {
    cases: 'Analyses',
    actions: 'Actions',
    people: 'Par responsable et segment',
    trends: 'Évolutions',
  },
  template: 'Modèle',
  currency: 'Devise',
  ready: 'Prêts à l’emploi',
  ownViews: 'Vos vues',
  ownChoice: 'Votre choix',
  filters: 'Filtres',
  conditions: {
    renewal: 'Renouvellement',
    realised: 'Part réalisée',
    health: 'Santé',
    reviewed: 'Dernière revue',
    live: 'En service',
    required: 'Exigé pour renouveler',
    actions: 'Actions',
  },
  condition: {
    renewal: (word, n) =>
      word === 'past'
        ? 'passé'
        : word === 'none'
          ? 'sans date'
          : n === 1
            ? 'dans 1 jour au plus'
            : `dans les ${n} jours`,
    realised: (word, n) =>
      word === 'none' ? 'non mesurée' : word.startsWith('below') ? `sous ${n} %` : `${n} % et plus`,
    health: (word, n) =>
      word === 'none'
        ? 'inconnue'
        : word === 'falling'
          ? 'en baisse'
          : word.startsWith('below')
            ? `sous ${n}`
            : `${n} et plus`,
    reviewed: (word, n) =>
      word === 'overdue'
        ? 'en retard'
        : word === 'never'
          ? 'jamais tenue'
          : word === 'begun'
            ? 'commencée, non tenue'
            : `il y a plus de ${n} ${n === 1 ? 'jour' : 'jours'}`,
    live: (word) => (word === 'no' ? 'pas encore' : 'oui'),
    required: (word) =>
      word === 'missing'
        ? 'menacé ou manqué'
        : word === 'missed'
          ? 'manqué'
          : word === 'safe'
            ? 'atteint ou en bonne voie'
            : word === 'open'
              ? 'pas encore en revue'
              : 'rien d’exigé',
    actions: (word) => (word === 'open' ? 'ouvertes' : word === 'overdue' ? 'en retard' : 'aucune ouverte'),
  },
  searched: (query) => `Recherche : ${query}`,
  withReplaced: 'avec les plans remplacés',
  printed: (on, narrowed) => `État au ${on}. Affiché : ${narrowed || 'toutes les analyses'}`,
  chip: (what, value) => `${what} : ${value}`,
  dropChip: (chip) => `Retirer le filtre ${chip}`,
  clear: 'Retirer tous les filtres',
  view: 'Vue',
  saveView: 'Enregistrer cette vue…',
  saveViewTitle: 'Enregistrer cette vue',
  saveViewHint: 'Gardés sur cet appareil : filtres, groupes, ordre et colonnes.',
  viewName: 'Nom',
  forgetView: (name) => `Oublier « ${name} »`,
  viewReplaced: (name) => `« ${name} » montre maintenant cette vue.`,
  forgotten: (name) => `« ${name} » est oubliée.`,
  copyLink: 'Copier l’adresse de cette vue',
  linkCopied: 'L’adresse est copiée.',
  linkNotCopied: 'L’adresse n’a pas pu être copiée. Copiez-la depuis la barre d’adresse.',
  save: 'Enregistrer',
  cancel: 'Annuler',
  chooseColumns: 'Choisir les colonnes…',
  columnsTitle: 'Colonnes',
  columnsHint: 'L’analyse vient toujours en premier.',
  earlier: (what) => `${what} : monter`,
  later: (what) => `${what} : descendre`,
  usualColumns: 'Colonnes habituelles',
  done: 'Terminé',
  bulk: {
    pick: (what) => `Sélectionner ${what}`,
    pickAll: 'Sélectionner toutes les analyses affichées',
    picked: (n) => `${cases(n)} ${n === 1 ? 'sélectionnée' : 'sélectionnées'}`,
    clear: 'Tout désélectionner',
    change: 'Modifier',
    owner: 'Responsable…',
    segment: 'Changer de segment…',
    cadence: 'Temps entre les revues…',
    remove: 'Supprimer',
    ownerTitle: (n) => `Responsable de ${cases(n)}`,
    segmentTitle: (n) => `Segment de ${cases(n)}`,
    cadenceTitle: (n) => `Temps entre les revues de ${cases(n)}`,
    agreedKeep: 'Un plan convenu garde le temps convenu.',
    apply: 'Modifier',
    doing: (done, of) => `${done} sur ${cases(of)}…`,
    changed: (n, kept) =>
      `${cases(n)} ${n === 1 ? 'modifiée' : 'modifiées'}${kept === 0 ? '' : kept === 1 ? ', 1 laissée telle quelle' : `, ${kept} laissées telles quelles`}.`,
    removed: (n, kept) =>
      `${cases(n)} ${n === 1 ? 'supprimée' : 'supprimées'}${kept === 0 ? '' : kept === 1 ? ', 1 n’a pas pu l’être' : `, ${kept} n’ont pas pu l’être`}.`,
    undone: (n, kept) =>
      `${cases(n)} comme avant${kept === 0 ? '' : kept === 1 ? ', 1 laissée, car modifiée depuis' : `, ${kept} laissées, car modifiées depuis`}.`,
  },
  cadences: { quarter: 'Chaque trimestre', 'half-year': 'Chaque semestre' },
  renewing: (days, arr) =>
    `ARR à renouveler ${days === 1 ? 'd’ici demain' : `dans les ${days} jours`} : ${arr}`,
  renewingPast: (arr) => `ARR dont la date de renouvellement est passée : ${arr}`,
  missing: (amount) => `dont ${amount} où manque ce qu’exige le renouvellement`,
  missingAll: 'à tout cela manque ce qu’exige le renouvellement',
  missingNone: 'rien n’y manque de ce qu’exige le renouvellement',
  missingNoneKnown: 'rien n’y manque, autant qu’on sache, de ce qu’exige le renouvellement',
  notKnownAll:
    'on ne sait pas si ce qu’exige le renouvellement y est : aucun objectif, ou pas encore de revue',
  notKnown: (amount) => `inconnu pour ${amount} : aucun objectif, ou pas encore de revue`,
  notKnownCases: (n) =>
    n === 1
      ? 'inconnu pour 1 analyse : aucun objectif, ou pas encore de revue'
      : `inconnu pour ${n} analyses : aucun objectif, ou pas encore de revue`,
  missingCases: (n) =>
    n === 1
      ? 'à 1 analyse sans ARR, il manque ce qu’exige le renouvellement'
      : `à ${n} analyses sans ARR, il manque ce qu’exige le renouvellement`,
  noRenewals: (days) =>
    days === 1
      ? 'Aucun renouvellement d’ici demain.'
      : `Aucun renouvellement dans les ${days} prochains jours.`,
  renewals: (n, unstated) =>
    `${n === 1 ? '1 renouvellement' : `${n} renouvellements`}${unstated > 0 ? `, ${unstated === n ? (n === 1 ? 'sans ARR' : 'aucun n’indique son ARR') : `${unstated} sans ARR`}` : ''}`,
  showMissing: 'Les afficher',
  arr: 'ARR',
  arrOf: (stated, of) => (stated === of ? 'ARR' : `ARR de ${stated} sur ${of}`),
  byCurrency: 'Par devise',
  inOne: (currency) => `Tout en ${currency}`,
  ratesOf: (day, source) => `aux cours du ${day}${source ? `, ${source}` : ''}`,
  ratesLack: (currencies) => `sans ${currencies} : aucun cours`,
  requiredFine: 'En bonne voie',
  requiredMissed: (n) => `${n} ${n === 1 ? 'manqué' : 'manqués'}`,
  requiredAtRisk: (n) => `${n} ${n === 1 ? 'menacé' : 'menacés'}`,
  requiredOpen: 'Sans revue',
  columns: {
    change: 'Santé, évolution',
    last: 'Dernière revue',
    required: 'Exigé pour renouveler',
    due: 'Échéance de l’action',
    template: 'Modèle',
    cadence: 'Temps entre les revues',
    bridge: 'Valeur',
    arr: 'ARR',
    nps: 'NPS',
    csat: 'CSAT',
    ces: 'CES',
    case: 'Analyse',
    owner: 'Responsable',
    segment: 'Segment',
    net: 'Net sur la durée',
    planned: 'Prévu à ce jour',
    actual: 'Réalisé à ce jour',
    realised: 'Part des gains réalisée',
    roi: 'ROI',
    rov: 'Indice de valeur',
    health: 'Santé',
    customerShare: 'Sur chiffres du client',
    next: 'Prochaine revue',
    renewal: 'Renouvellement',
    findings: 'Constats ouverts',
    state: 'État',
  },
  short: {
    realised: 'Part réalisée',
    customerShare: 'Leurs chiffres',
    findings: 'Constats',
    change: 'Évolution',
    required: 'Exigé',
    cadence: 'Revues',
  },
  sortBy: (what) => `Trier par ${what}`,
  none: '—',
  expected: 'attendu',
  overdue: 'en retard',
  notLive: 'Pas encore en service',
  begun: 'commencée, non tenue',
  bridgeOf: (benefits, costs, net) => `Gains ${benefits}, coûts ${costs}, net ${net}`,
  subtotal: (n, currency) => `${cases(n)} en ${currency}`,
  totals: 'Totaux par devise',
  totalsHint: 'Des montants en devises différentes ne sont jamais additionnés.',
  measured: (n) => `${cases(n)} ${n === 1 ? 'mesurée' : 'mesurées'}`,
  planToDate: 'prévu à ce jour',
  actualToDate: 'réalisé à ce jour',
  netOver: (n) => (n === 1 ? 'net sur sa durée' : 'net sur leurs durées'),
  reasons: 'Où les estimations se trompent',
  reasonsHint: 'Raisons données dans les revues, sur les analyses affichées.',
  reasonsNone: 'Aucune revue n’a encore donné de raison.',
  reasonCount: (n, inCases) =>
    `${n === 1 ? 'une fois' : `${n} fois`}${n > inCases ? ` dans ${cases(inCases)}` : ''}`,
  reason: 'Raison',
  onlyReason: (reason) => `Seulement les analyses dont une raison est « ${reason} »`,
  nothing: 'Aucune analyse ne correspond à votre choix.',
  showAll: 'Afficher toutes les analyses',
  sortedWithin: 'Les montants sont triés à l’intérieur de chaque devise.',
  more: 'Fichiers',
  print: 'Imprimer…',
  csvOut: 'Enregistrer en CSV',
  csvIn: 'Reprendre des comptes…',
  fileOut: 'Enregistrer un fichier de portefeuille',
  fileIn: 'Ouvrir un fichier de portefeuille…',
  fileShown: (files, rows) =>
    `${cases(rows)} de ${files === 1 ? '1 fichier de portefeuille' : `${files} fichiers de portefeuille`} à côté des vôtres. Elles ne sont pas enregistrées ici.`,
  fileForget: 'Ranger les fichiers',
  notAFile: 'Ce n’est pas un fichier de portefeuille.',
  tooBig: 'Ce fichier est trop gros.',
  fromFile: 'd’un fichier',
  csv: {
    id: 'Identifiant de l’analyse',
    title: 'Titre',
    customer: 'Client',
    healthBefore: 'Santé à la revue précédente',
    required: 'Objectifs exigés pour renouveler',
    atRisk: 'Objectifs menacés',
    missed: 'Objectifs manqués',
  },
} satisfies Translation<'portfolio'>;
