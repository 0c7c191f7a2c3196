import type { Translation } from '../sections.ts';

/** Words of importing: rows or accounts from a spreadsheet, a file or another program. */
const rows = (n: number): string => (n === 1 ? '1 ligne' : `${n} lignes`);
const listed = (numbers: number[]): string =>
  numbers.length === 1
    ? `la ligne ${numbers[0] ?? ''}`
    : `les lignes ${numbers.slice(0, 8).join(', ')}${numbers.length > 8 ? ` et ${numbers.length - 8} de plus` : ''}`;

export default {
  title: 'Lignes d’un tableur',
  accountsTitle: 'Comptes d’un fichier',
  eitherTitle: 'D’un tableur',
  paste: 'Lignes copiées',
  pasteHint: 'Copiez des cellules de votre tableur, titres compris, et collez-les ici.',
  file: 'Ou un fichier',
  fileHint: 'CSV, TSV, Excel (.xlsx) ou OpenDocument (.ods). Lu sur cet appareil et envoyé nulle part.',
  dropNow: 'Déposez les fichiers pour les lire',
  choose: 'Choisir des fichiers…',
  another: 'Autre chose…',
  editText: 'Modifier le texte',
  pasted: 'Collé',
  ofFiles: (n, of) => `Fichier ${n} sur ${of}`,
  skip: 'Passer ce fichier',
  takenAs: 'Reprendre comme',
  asRows: 'Lignes d’une nouvelle analyse',
  asAccounts: 'Comptes, une analyse chacun',
  asModel: 'Un modèle, avec ses formules',
  reading: (name, size) => `Lecture de ${name}${size ? `, ${size}` : ''}…`,
  megabytes: (n) => `${n} Mo`,
  understanding: (n) => (n > 0 ? `Interprétation de ${rows(n)}…` : 'Interprétation des lignes…'),
  taking: (done, of) => `Enregistrement de ${done} sur ${of}…`,
  comparing: (done, of) => `Examen de vos analyses, ${done} sur ${of}…`,
  stop: 'Arrêter',
  sheetPane: 'La feuille telle quelle',
  resultPane: 'Ce qu’elle devient',
  how: 'Comment elle est lue',
  sheet: 'Feuille',
  hiddenSheet: (name) => `${name} (masquée)`,
  beside:
    'Le fichier contient des tableaux côte à côte. Ils sont placés ici l’un sous l’autre, avec les numéros de ligne du fichier.',
  hiddenRows: (n) =>
    n === 1
      ? '1 ligne que le classeur masque est lue aussi.'
      : `${n} lignes que le classeur masque sont lues aussi.`,
  hiddenColumns: (letters) =>
    letters.length === 1
      ? `La colonne ${letters[0] ?? ''}, que le classeur masque, est lue aussi.`
      : `Les colonnes ${letters.join(', ')}, que le classeur masque, sont lues aussi.`,
  macros: 'Ce classeur contient des macros. Elles ne sont pas lues, et rien d’elles ne s’exécute.',
  encoding: 'Lettres lues comme',
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16)',
    'utf-16be': 'Unicode (UTF-16, inversé)',
    'windows-1252': 'Europe occidentale',
  },
  western:
    'Lu comme Europe occidentale. Si des lettres comme ü ou é paraissent fausses, choisissez une autre lecture.',
  firstRow: 'De la ligne',
  lastRow: 'À la ligne',
  wholeRow: 'Saisissez un nombre entier, comme 12.',
  headRow: 'Titres à la ligne',
  headNone: 'Pas de titres',
  decimals: 'Signe décimal',
  found: 'Tel que trouvé',
  point: 'Point : 1,234.50',
  comma: 'Virgule : 1.234,50',
  dates: 'Ordre des dates',
  dayFirst: 'Jour d’abord',
  monthFirst: 'Mois d’abord',
  scale: 'Les montants sont en',
  scales: (n) =>
    n === 1
      ? 'Unités'
      : n === 1000
        ? 'Milliers'
        : n === 1e5
          ? 'Lakhs'
          : n === 1e6
            ? 'Millions (10⁶)'
            : n === 1e7
              ? 'Crores'
              : n === 1e9
                ? 'Milliards'
                : `Fois ${n}`,
  kindOtherwise: 'Nature quand elle n’est pas donnée',
  periodOtherwise: 'Fréquence quand elle n’est pas donnée',
  remembered: 'Colonnes telles que vous les avez choisies la dernière fois.',
  startOver: 'Recommencer',
  column: (letter, heading) => (heading ? `Colonne ${letter}, ${heading}` : `Colonne ${letter}`),
  columnIs: (name) => `${name} : reprise comme`,
  roles: {
    label: 'Nom',
    amount: 'Montant',
    amountBenefit: 'Montant : gains',
    amountCost: 'Montant : coûts',
    signing: 'Une fois, à la signature',
    year: (n) => `Année ${n}`,
    quarter: (n) => `Partie de l’année ${n}`,
    month: (n) => `Mois de l’année ${n}`,
    kind: 'Nature ou section',
    period: 'Fréquence',
    currency: 'Devise',
    note: 'Remarque',
    source: 'Origine',
    ignored: 'Non utilisée',
    unit: 'Non utilisée : unité',
    quantity: 'Non utilisée : quantité',
    'unit-price': 'Non utilisée : prix unitaire',
    total: 'Non utilisée : somme',
    index: 'Non utilisée : numéro de ligne',
    share: 'Non utilisée : part',
    date: 'Non utilisée : date',
    time: 'Année de la ligne',
  },
  fields: {
    '': 'Non utilisée',
    ref: 'Identifiant dans votre CRM',
    title: 'Titre',
    customer: 'Client',
    owner: 'Responsable',
    segment: 'Segment',
    industry: 'Secteur',
    renewal: 'Date de renouvellement',
    currency: 'Devise',
    arr: 'Revenu annuel',
  },
  rowIs: (row, is) => `Ligne ${row} : ${is}. Changer ce pour quoi elle est prise`,
  rowTitle: (row) => `Ligne ${row}`,
  rowAs: 'Prise comme',
  kind: 'Nature',
  often: 'Fréquence',
  closeRow: 'Terminé',
  as: {
    line: 'Ligne',
    account: 'Compte',
    heading: 'Titres',
    section: 'Section de lignes',
    total: 'Somme',
    result: 'Résultat',
    title: 'Titre',
    footer: 'Pied',
    unread: 'Laissée de côté',
    blank: 'Vide',
    left: 'Laissée de côté',
    waits: 'En attente',
  },
  sectionOf: (kind) => `Section : ${kind}`,
  short: {
    'tangible-benefit': 'Gain',
    'perceived-benefit': 'Gain perçu',
    'tangible-cost': 'Coût',
    'perceived-cost': 'Coût ressenti',
    'alternative-benefit': 'L’alternative apporte',
    'alternative-cost': 'L’alternative coûte',
  },
  shownRows: (from, to, of) => `Lignes ${from} à ${to} sur ${of}`,
  earlier: 'Lignes précédentes',
  later: 'Lignes suivantes',
  moreColumns: (n) => (n === 1 ? 'Afficher 1 colonne de plus' : `Afficher ${n} colonnes de plus`),
  counted: (n, cannot, structure) =>
    [
      `${n === 1 ? '1 ligne peut être ajoutée' : `${n} lignes peuvent être ajoutées`}${cannot > 0 ? `, ${cannot} ne ${cannot === 1 ? 'peut' : 'peuvent'} pas l’être` : ''}.`,
      structure > 0 &&
        `${structure === 1 ? '1 titre, section ou total est laissé' : `${structure} titres, sections et totaux sont laissés`} de côté.`,
    ]
      .filter(Boolean)
      .join(' '),
  plan: (add, change, same, left) =>
    [
      `${add} à ajouter`,
      `${change} à modifier`,
      same > 0 && `${same} déjà ${same === 1 ? 'identique' : 'identiques'}`,
      left > 0 && `${left} de côté`,
    ]
      .filter(Boolean)
      .join(', '),
  none: 'Rien ici ne peut encore être repris. Choisissez la colonne des montants et celle des noms.',
  noneAccounts: 'Rien ici ne peut encore être repris. Choisissez la colonne du client.',
  noneRead: 'Rien ici ne peut encore être repris. « Laissé de côté » dit pourquoi, ligne par ligne.',
  questions: 'À décider',
  byDefault: 'Repris ainsi sauf avis contraire de votre part',
  asks: {
    scale: (name) =>
      name
        ? `Les montants de « ${name} » sont-ils en unités ou plus grands ?`
        : 'Les montants sont-ils en unités ou plus grands ?',
    dates: (name) => `Qu’est-ce qui vient d’abord dans « ${name} », le jour ou le mois ?`,
    decimals: (where) => `Quel signe précède les décimales dans ${listed(where)} ?`,
    amount: 'Quelle colonne contient les montants ?',
    product: 'Quel est le montant d’une ligne ?',
    aYear: (name) => `« ${name} » est-il ce que le client paie par an ?`,
    currency: (currency) => `Les montants ne sont pas en ${currency}. Les reprendre malgré tout ?`,
    crore: (where) => `Que signifie la marque après le nombre dans ${listed(where)} ?`,
    years: 'Quelle année de l’analyse correspond à quelle année du fichier ?',
    rowYears: 'Chaque ligne concerne une année, un trimestre ou un mois. Comment les prendre ?',
    fewYears: 'Le fichier ne couvre pas toutes les années de l’analyse.',
    direction: (where) => `D’autres coûts portent un moins, ${listed(where)} non. De quoi s’agit-il ?`,
    total: (row, label) => `La ligne ${row}, « ${label} », est-elle un total ?`,
    kind: (where) => `De quelle nature : ${listed(where)} ?`,
    percent: 'Comment lire ces parts ?',
  },
  answers: {
    dayFirst: (sample) => `Le jour : ${sample}`,
    monthFirst: (sample) => `Le mois : ${sample}`,
    point: 'Le point : 1.250 fait un peu plus de un, 1,250 fait plus de mille',
    comma: 'La virgule : 1,250 fait un peu plus de un, 1.250 fait plus de mille',
    product: (says) => `Les deux multipliés : ${says}`,
    yes: 'Oui',
    noArr: 'Non, le laisser de côté',
    take: (currency) => `Prendre les chiffres comme des ${currency}, sans conversion`,
    credit: 'Un avoir : en sens inverse',
    plainly: 'Rien : le chiffre tel quel',
    crore: 'Crore : dix millions',
    year: (year, n) => `${year} est l’année ${n}`,
    before: (year) => `${year} précède l’année 1`,
    zero: (years) => `Rien pour l’année ${years}`,
    eachRow: 'Chaque ligne telle quelle, chaque année',
    cost: 'Un coût comme les autres',
    back: 'De l’argent qui revient',
    isTotal: 'Un total : laissé de côté',
    isRow: 'Une ligne à part entière',
    benefit: 'Gain',
    costKind: 'Coût',
  },
  open: (n) =>
    n === 1
      ? '1 question est ouverte. Ses lignes attendent.'
      : `${n} questions sont ouvertes. Leurs lignes attendent.`,
  sectionCount: (n) => rows(n),
  overYears: (amount, years) => `${amount} en ${years === 1 ? '1 an' : `${years} ans`}`,
  yearly: (years) => years.join(' · '),
  fromRow: (n) => `ligne ${n}`,
  range: (low, high) => `${low} à ${high}`,
  more: (n) => `et ${rows(n)} de plus`,
  totals: 'Les totaux du fichier lui-même',
  totalEqual: (label, amount) => `${label} : ${amount}, identique à ce qui est repris.`,
  totalDiffers: (label, theirs, ours, by) =>
    `${label} : ${theirs} dans le fichier, ${ours} pour ce qui est repris. L’écart est de ${by}.`,
  totalRow: (n) => `Total à la ligne ${n}`,
  left: (n) => `Laissé de côté (${n})`,
  unused: (n) => `Colonnes non utilisées (${n})`,
  goTo: (row) => `Ligne ${row}`,
  why: {
    title: 'une ligne de titre',
    'heading-again': 'les titres une fois de plus',
    section: 'un titre de section',
    total: 'un total',
    result: 'un résultat d’autres lignes',
    footer: 'un pied de page',
    amount: 'aucun montant lisible',
    currency: 'dans une autre devise',
    percent: 'une part, pas de l’argent',
    label: 'sans nom',
    question: 'attend une réponse',
    room: 'l’analyse est pleine',
    quote: 'un guillemet n’est jamais refermé',
    decimals: 'le nombre peut se lire de deux façons',
    crore: 'CR ou DR peut signifier deux choses',
    period: 'la fréquence n’est pas comprise',
    unit: 'dans une autre unité que l’argent',
    'other-table': 'd’un autre tableau. Choisissez « De la ligne » pour lire celui-là',
    term: 'hors des années de l’analyse',
    assumptions: 'une hypothèse, pas une ligne',
    chosen: 'laissée de côté par vous',
    customer: 'pas de client',
    date: 'la date est illisible. Écrivez-la comme 2027-06-30',
    several: 'plusieurs de vos analyses correspondent. Indiquez l’identifiant',
    repeat: 'le même compte une seconde fois',
    elsewhere: 'existe ici sous un autre titre ou identifiant',
    unread: 'non compris',
  },
  add: 'Nouveau',
  change: 'Modifié',
  nothingBefore: 'rien',
  becomes: (was, is) => `${was} → ${is}`,
  elsewhere: 'Existe ici sous un autre titre ou identifiant',
  elsewhereRow: (row, customer) => `Ligne ${row}, ${customer}`,
  existsAs: {
    title: (title) => (title ? `Ici sous « ${title} »` : 'Ici sans titre'),
    ref: (id) => (id ? `Ici avec l’identifiant « ${id} »` : 'Ici sans identifiant'),
  },
  wantedAs: (title) => `dans le fichier « ${title} »`,
  decide: {
    '': 'Laisser de côté',
    same: 'C’est bien celle-ci : la modifier',
    new: 'Une autre : l’ajouter',
  },
  others: 'Toutes celles qui ne sont pas décidées une à une',
  decideOthers: {
    '': 'Une à une',
    same: 'Ce sont bien celles-ci : les modifier',
    new: 'Ce sont d’autres : les ajouter',
  },
  noRoom: (room) => `Une analyse ne peut pas en contenir davantage : il y a de la place pour ${room}.`,
  go: (n) => (n === 0 ? 'Ajouter des lignes' : n === 1 ? 'Ajouter 1 ligne' : `Ajouter ${n} lignes`),
  goNew: (n) =>
    n === 0
      ? 'Commencer une analyse'
      : n === 1
        ? 'Commencer une analyse avec 1 ligne'
        : `Commencer une analyse avec ${n} lignes`,
  goAccounts: (add, change) =>
    [add > 0 && `Ajouter ${add}`, change > 0 && `${add > 0 ? 'modifier' : 'Modifier'} ${change}`]
      .filter(Boolean)
      .join(', ') || 'Reprendre',
  did: (n) => (n === 1 ? 'ajouter 1 ligne' : `ajouter ${n} lignes`),
  done: (n, empty = 0) =>
    `${n === 1 ? '1 ligne ajoutée' : `${n} lignes ajoutées`}${empty === 0 ? '' : empty === 1 ? ' à la place de la ligne vide' : ` à la place des ${empty} lignes vides`}.`,
  doneAccounts: (add, change, failed) =>
    `${[add === 1 ? '1 ajouté' : add > 0 || change === 0 ? `${add} ajoutés` : '', change === 1 ? '1 modifié' : change > 0 ? `${change} modifiés` : ''].filter(Boolean).join(', ')}.${failed > 0 ? ` ${failed === 1 ? '1 n’a' : `${failed} n’ont`} pas pu être ${failed === 1 ? 'enregistré' : 'enregistrés'}.` : ''}`,
  undone: (back, kept) =>
    kept === 0
      ? 'Annulé.'
      : `${back} ${back === 1 ? 'annulé' : 'annulés'}. ${kept === 1 ? '1 a été modifié' : `${kept} ont été modifiés`} depuis et ${kept === 1 ? 'reste tel quel' : 'restent tels quels'}.`,
  model: {
    agreed: (n, of) =>
      of === 0
        ? 'Aucun chiffre du fichier n’est encore repris.'
        : of === 1
          ? n === 1
            ? 'Le seul chiffre concorde avec le fichier.'
            : 'Le seul chiffre ne concorde pas avec le fichier.'
          : `${n} chiffres sur ${of} concordent avec le fichier.`,
    made: (lines, inputs) => `${rows(lines)} à partir de ${inputs === 1 ? '1 entrée' : `${inputs} entrées`}.`,
    none: 'Choisissez dans la feuille une cellule avec une formule, et elle devient une ligne.',
    choose:
      'Choisissez un chiffre de la feuille pour en faire une ligne, ou le chiffre d’une ligne pour le laisser de côté.',
    marks: {
      result: 'Ligne de l’analyse',
      input: 'Entrée',
      total: 'Somme de lignes',
      anew: 'Recalculé',
      unsaid: 'Ne peut être repris',
      formula: 'Intermédiaire',
      number: 'Non utilisé',
    },
    cell: (value, cell, is) => `${value}, ${cell} : ${is}`,
    label: (cell) => `Nom de la ligne tirée de ${cell}`,
    kindOf: (label) => `${label} : nature`,
    oftenOf: (label) => `${label} : fréquence`,
    leave: 'Laisser de côté',
    inFile: (figures) => figures.join(' · '),
    from: (cell) => `de ${cell}`,
    agrees: 'concorde',
    differs: 'diffère',
    differing: 'Ne concorde pas',
    differ: (name, theirs, ours, by) =>
      `${name} : ${theirs} dans le fichier, ${ours} d’après sa formule. L’écart est de ${by}. Le fichier a peut-être été enregistré sans être recalculé.`,
    fails: (name, theirs) =>
      `${name} : ${theirs} dans le fichier, et sa formule ne donne aucun chiffre ici. Laissez la ligne de côté, ou corrigez sa formule dans l’analyse.`,
    inputs: (n) => `Entrées (${n})`,
    anew: (n) => `Recalculé par l’analyse (${n})`,
    anewWhy:
      'Rendements, délais de récupération et semblables ne sont pas repris : l’analyse les calcule à partir de ses lignes.',
    unsaid: (n) => `Ne peut être repris (${n})`,
    why: {
      function: 'une fonction que cette page n’a pas',
      text: 'travaille avec du texte',
      range: 'une plage là où il faut une cellule',
      reference: 'renvoie à une cellule qui n’existe pas',
      name: 'utilise un nom que le fichier ne définit pas',
      circle: 'a besoin de son propre résultat',
      years: 'remonte à plus d’une année en arrière',
      months:
        'est fait de mois ou de trimestres. Reprenez le fichier comme lignes, et ils sont additionnés par année',
      long: 'trop long une fois développé',
      deep: 'trop imbriqué une fois développé',
      array: 'travaille sur un tableau entier à la fois',
      'other-file': 'lit dans un autre fichier',
      error: 'est une erreur dans le fichier',
      unknown: 'n’est pas compris',
    },
    term: (years) => (years === 1 ? 'L’analyse couvre 1 an.' : `L’analyse couvre ${years} ans.`),
    firstYear: (year) => `L’année 1 de l’analyse est ${year} dans le fichier.`,
    currency: (theirs, ours) =>
      `Les montants du fichier sont en ${theirs}, cette analyse est en ${ours}. Ils sont repris tels quels, sans conversion.`,
    scaled: (said) =>
      `Le fichier dit « ${said} ». Ses chiffres sont repris tels quels : multipliez là où des montants entiers sont voulus.`,
  },
  problems: {
    uncalculated: (row) =>
      `La formule de la ligne ${row} n’a pas encore de résultat : un programme l’a écrite, et aucun tableur ne l’a calculée. Ouvrez le fichier dans votre tableur, enregistrez-le et choisissez-le à nouveau.`,
    quote: (row) =>
      `À la ligne ${row}, un guillemet s’ouvre et ne se referme pas ; la suite ne peut donc pas être distinguée. Refermez-le dans votre tableur et enregistrez le fichier, ou collez les lignes.`,
    large:
      'C’est plus que ce qui peut être lu en une fois : au plus 50 Mo, 200 000 lignes, 500 colonnes et 4 000 000 de cellules remplies. Enregistrez seulement les lignes utiles dans un fichier à part.',
    password:
      'Ce classeur est protégé par un mot de passe. Ouvrez-le dans votre tableur, enregistrez-le sans mot de passe et réessayez.',
    damaged:
      'Ce fichier est endommagé, ou n’est pas ce que dit son nom. Ouvrez-le dans votre tableur et enregistrez-le de nouveau en .xlsx, .ods ou CSV.',
    unknown:
      'Ce n’est pas un tableau. Choisissez un fichier qui se termine par .csv, .tsv, .txt, .xlsx ou .ods.',
    old: 'Ce type de classeur n’est pas lu ici. Enregistrez-le en .xlsx, .ods ou CSV et choisissez ce fichier.',
    empty: 'Il n’y a rien dedans. Choisissez un autre fichier ou une autre feuille.',
    gone: 'Le fichier n’est plus lisible. Il a été déplacé, modifié ou supprimé : choisissez-le de nouveau.',
    failed:
      'La lecture s’est interrompue, le plus souvent parce que le fichier demande plus de mémoire qu’il n’y en a. Enregistrez seulement les lignes utiles dans un fichier à part.',
  },
  returned: {
    title: (name) => `${name} a été exporté d’ici`,
    here: 'Il appartient à une analyse de cet appareil. Ouvrez cette analyse pour continuer avec lui.',
    missing: 'L’analyse à laquelle il appartient n’est pas sur cet appareil.',
    open: 'Ouvrir son analyse',
    look: 'Voir l’analyse avec ses chiffres',
    rows: 'Le lire quand même comme un tableau',
  },
} satisfies Translation<'importing'>;
