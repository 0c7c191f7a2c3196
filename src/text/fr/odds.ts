import type { Translation } from '../sections.ts';

/** Words of odds. */
/** The odds as outcomes: "44 issues sur 50". */
const issues = (odds: string): string =>
  `${odds}`.replace(/(\d+)(?=\s+sur)/, (n) => `${n} ${n === '1' ? 'issue' : 'issues'}`);

export default {
  title: 'Jusqu’à quel point en sommes-nous sûrs ?',
  empty: {
    title: 'Aucun chiffre n’a encore de fourchette',
    noResult: 'Il n’y a pas encore de résultat',
    answers: (trials) =>
      `Donnez le minimum et le maximum auxquels vous croiriez pour un chiffre ou plus. ${trials} issues tirées montrent alors combien de fois l’analyse finit au-dessus de zéro, et quel chiffre est décisif.`,
    where: 'Chiffres qui pourraient avoir une fourchette, les plus influents d’abord',
    noNumbers: 'Il faut un premier résultat : saisissez des montants dans Valeur, puis revenez.',
    toBuild: 'Aller à Valeur',
    add: 'Ajouter une fourchette',
  },
  drawing: (share) => `Tirage des issues : ${share}`,
  drawingSoon: 'Tirage des issues…',
  failed:
    'Les issues n’ont pas pu être tirées dans ce navigateur. Tous les autres chiffres restent valables.',
  allDropped: 'Aucune issue n’a de chiffre : une ligne a un problème dans chacune.',
  dropped: (share, n) =>
    `${share} des issues (${n}) sont laissées de côté : une ligne n’y avait pas de chiffre, ou un chiffre trop grand. Les autres sont comptées.`,
  subtitle: (measure, currency, years, scenario) =>
    [measure, currency, years, scenario].filter(Boolean).join(', '),
  facts: {
    likely: (amount, share) => `${share} finissent sous le probable de ${amount}.`,
    mean: (amount) => `En moyenne ${amount}.`,
    payback: (from, to) => `Amorti entre le ${from} et le ${to} dans 8 issues sur 10.`,
    paybackBy: (to) => `Amorti au plus tard : ${to}, dans 9 issues sur 10.`,
    paybackAtOnce: 'Amorti dès le départ dans 9 issues sur 10.',
    paybackFrom: (from) => `Amorti au plus tôt : ${from}, dans 9 issues sur 10.`,
    never: (share, years) => `${share} ne sont jamais amorties en ${years}.`,
    always: (years) => `Toutes sont amorties en ${years}.`,
    drawn: (n) => `${n} issues tirées.`,
  },
  tornado: {
    title: (label) => `${label} fait le plus varier la valeur nette`,
    none: 'Aucune fourchette ne déplace ce chiffre',
    subtitle: (measure, currency, scenario) =>
      [`${measure} au minimum et au maximum de chaque chiffre, les autres probables`, currency, scenario]
        .filter(Boolean)
        .join(', '),
    noEnd: (labels) => `Pas de chiffre à une extrémité de la fourchette, donc non dessiné : ${labels}.`,
    yearOne: (value) => `${value} la première année`,
  },
  causes: {
    title: (label, share) => `${label} cause ${share} de la dispersion`,
    none: 'Rien ne déplace ces issues',
    subtitle: 'Quelle part de la dispersion des issues chaque chiffre cause',
    overlap: 'Les parts se recoupent, car les chiffres évoluent ensemble.',
    rest: (share) =>
      `Les ${share} restants viennent de chiffres qui agissent l’un sur l’autre, et de courbes dans les formules.`,
    others: 'Chiffres qui agissent l’un sur l’autre',
    name: 'Chiffre',
    share: 'Part de la dispersion',
    row: (label, share) => `${label} : ${share} de la dispersion`,
  },
  needs: {
    title: 'Ce qui devrait être vrai',
    hint: 'Jusqu’où chaque chiffre ou ligne peut bouger seul, tous les autres probables, avant que la valeur nette n’atteigne votre objectif.',
    target: 'Valeur nette à atteindre',
    targetIs: (net) => `La valeur nette probable est de ${net}.`,
    name: 'Chiffre ou ligne',
    now: 'Maintenant',
    limit: 'Objectif atteint à',
    change: 'Variation',
    inside: 'dans sa propre fourchette',
    jump: 'saute par-dessus',
    mayFall: (by) => `peut baisser ${by}`,
    mayRise: (by) => `peut monter ${by}`,
    mustFall: (by) => `doit baisser ${by}`,
    mustRise: (by) => `doit monter ${by}`,
    by: (amount) => `de ${amount}`,
    already: 'y est tout juste',
    none: (labels) => `Aucune valeur de ces seuls éléments ne l’atteint : ${labels}.`,
    holds: (labels) =>
      `Aucune valeur de ces seuls éléments ne fait passer la valeur nette en dessous : ${labels}.`,
    all: (n) => `Afficher les ${n}`,
    fewer: 'En afficher moins',
    nothing: 'Aucun chiffre à lui seul ne peut amener la valeur nette à cet objectif.',
    numbers: 'Chiffres',
    rows: 'Lignes',
    yearOne: 'année 1 ; années suivantes en proportion',
  },
  ranges: {
    title: 'Fourchettes',
    button: (n) => (n === 0 ? 'Fourchettes' : n === 1 ? '1 fourchette' : `${n} fourchettes`),
    hint: 'Choisissez un chiffre pour donner son minimum et son maximum.',
    all: 'Toutes les fourchettes',
    for: (label) => `Fourchette de ${label}`,
    span: (low, high) => `${low} à ${high}`,
    perYear: 'par année',
    year: 'Année',
    lowIn: (n, label) => `Minimum de l’année ${n} : ${label}`,
    highIn: (n, label) => `Maximum de l’année ${n} : ${label}`,
    lowShort: 'Minimum',
    highShort: 'Maximum',
    likelyShort: 'Probable',
    perYearHint:
      'Le premier que vous saisissez entraîne les autres années en proportion ; changez-les à votre gré.',
    inYear: (problem, year) => `${problem} (année ${year})`,
    problems: {
      reversed:
        'Le minimum dépasse le maximum. Les deux sont lus dans l’autre sens tant que vous ne les corrigez pas.',
      outside:
        'La valeur probable est hors de la fourchette. Les issues sont tirées vers l’extrémité la plus proche.',
      'above-100': 'Plus de 100 % : plus que la totalité. Les issues à ce niveau sont tout de même comptées.',
      'below-zero': 'Sous zéro. Les issues à ce niveau sont tout de même comptées.',
      'zero-width': 'Minimum et maximum sont identiques, ce chiffre ne varie donc pas.',
    },
    locked: 'Ce chiffre est verrouillé dans cette analyse.',
  },
  price: {
    title: 'Juste prix',
    answers: 'Quelle part de la valeur chaque partie garde, et jusqu’où le prix peut monter.',
    mark: 'Quelles lignes sont votre prix ?',
    markHint:
      'Marquez-les une fois. Ce qui est demandé ici reste chez vous : une analyse partagée ne le montre pas.',
    noCosts: 'Saisissez d’abord un coût : le prix est une ou plusieurs lignes de coût.',
    waits: 'Les lignes de prix n’ont pas encore de montant.',
    did: (label) => `si ${label} est le prix`,
    didUse: 'prix',
    total: (term) => `Prix sur ${term}`,
    slide: 'Prix',
    perYear: (amount) => `${amount} par an`,
    ofNow: (share) => `${share} du prix actuel`,
    share: (customer, theirs, ours) => `${customer} garde ${theirs} de la valeur, vous gardez ${ours}`,
    noShare: 'À ce prix, il ne reste aucune valeur à partager.',
    theirs: (customer) => `${customer} garde`,
    ours: 'Vous gardez',
    discount: 'Remise',
    discountProblem: 'Saisissez une part de 0 % à moins de 100 %, par exemple 15 %.',
    discountWhole: 'À 100 %, il ne reste rien à payer. Saisissez moins, par exemple 15 %.',
    discountMore:
      'Plus de 100 % reviendrait à payer le client pour qu’il la prenne. Saisissez moins de 100 %, par exemple 15 %.',
    allOff: (list, share) =>
      `Du prix catalogue de ${list}, il ne reste rien à payer après ${share}, donc aucun prix selon lequel partager la valeur. Saisissez une remise plus faible.`,
    moreOff: (list, share, price) =>
      `Le prix catalogue de ${list} moins ${share} donne ${price} : le client serait payé pour la prendre. Saisissez une remise de moins de 100 %.`,
    lessDiscount: (list, share, price) => `Prix catalogue ${list} moins ${share} font ${price}.`,
    aboveList: (list, share, price) => `${price} dépasse de ${share} le prix catalogue de ${list}.`,
    addDiscount: 'C’est le prix catalogue : ajouter une remise',
    didDiscount: 'remise sur le prix',
    roi: 'ROI',
    payback: 'Récupération',
    stillPay: 'Restent rentables',
    net: 'Valeur nette',
    sentence: (price, odds, customer, share) =>
      `À ${price} par an, ${customer} reste gagnant dans ${issues(odds)} et garde ${share} de la valeur.`,
    sentenceAlone: (price, customer, share) => `À ${price} par an, ${customer} garde ${share} de la valeur.`,
    yours: {
      sentence: (price, odds, share) =>
        `À ${price} par an, vous restez gagnant dans ${issues(odds)} et gardez ${share} de la valeur.`,
      alone: (price, share) => `À ${price} par an, vous gardez ${share} de la valeur.`,
      theirs: 'Vous gardez',
      ours: (solution) => `Le prix de ${solution}`,
    },
    use: 'Utiliser ce prix',
    reset: 'Revenir au prix actuel',
    highest: 'Prix le plus élevé auquel',
    targets: {
      roi: 'le ROI est d’au moins',
      payback: 'c’est amorti au plus tard au mois',
      net: 'la valeur nette est d’au moins',
      odds: 'tant d’issues sur 50 sont rentables',
    },
    oddsProblem: 'Saisissez un nombre entier de 1 à 49.',
    monthProblem: (most) => `Saisissez un mois de 1 à ${most}.`,
    answer: (total, perYear) => `${total}, soit ${perYear} par an`,
    none: 'Aucun prix n’y satisfait, pas même 0.',
    show: 'Afficher ce prix',
    rows: 'Lignes de prix',
  },
  drawn: {
    title: 'Comment les issues sont tirées',
    meta: (trials, together) =>
      [`${trials} issues`, together && `${together} ensemble`].filter(Boolean).join(', '),
    together: 'À quel point les chiffres évoluent ensemble',
    togetherHint:
      'À 0 %, chance et malchance se compensent et la dispersion peut paraître trop étroite ; au-dessus de 0 %, les chiffres tendent à décevoir en même temps.',
    togetherProblem: 'Saisissez une part de 0 % à 100 %. Elle est restée telle quelle.',
    trials: 'Issues à tirer',
    trialsProblem: (most) => `Saisissez un nombre entier de 1 à ${most}. Il est resté tel quel.`,
    seed: 'Graine',
    seedHint: 'La même analyse, la même graine et le même nombre d’issues donnent partout les mêmes chances.',
    seedProblem: 'Saisissez un nombre entier de 0 à 4 294 967 295. Il est resté tel quel.',
  },
  did: {
    together: 'à quel point les chiffres évoluent ensemble',
    trials: 'nombre d’issues',
    seed: 'graine des issues',
  },
} satisfies Translation<'odds'>;
