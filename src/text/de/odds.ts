import type { Words } from '../sections.ts';

/** Words of odds. */
export default {
  title: 'Wie sicher ist das?',
  empty: {
    title: 'Noch hat keine Zahl eine Spanne',
    noResult: 'Es gibt noch kein Ergebnis',
    answers: (trials) =>
      `Geben Sie für mindestens eine Zahl den niedrigsten und den höchsten Wert an, den Sie für möglich halten. ${trials} gezogene Ausgänge zeigen dann, wie oft der Fall über null endet und welche Zahl entscheidet.`,
    where: 'Zahlen, die eine Spanne haben könnten, die wirksamsten zuerst',
    noNumbers:
      'Dafür braucht es ein erstes Ergebnis: Tragen Sie unter „Rechnung“ Beträge ein und kommen Sie wieder.',
    toBuild: 'Zur Rechnung',
    add: 'Spanne hinzufügen',
  },
  drawing: (share) => `Ausgänge werden gezogen: ${share}`,
  drawingSoon: 'Ausgänge werden gezogen…',
  failed: 'Die Ausgänge ließen sich in diesem Browser nicht ziehen. Alle anderen Zahlen gelten.',
  allDropped: 'Kein Ausgang hat eine Zahl: In jedem hat eine Zeile ein Problem.',
  dropped: (share, n) =>
    `${share} der Ausgänge (${n}) sind ausgelassen: Darin hatte eine Zeile keine oder eine zu große Zahl. Die übrigen zählen.`,
  subtitle: (measure, currency, years, scenario) =>
    [measure, currency, years, scenario].filter(Boolean).join(', '),
  facts: {
    likely: (amount, share) => `${share} enden unter dem wahrscheinlichen Wert ${amount}.`,
    mean: (amount) => `Im Durchschnitt ${amount}.`,
    payback: (from, to) => `Macht sich in 8 von 10 Ausgängen zwischen ${from} und ${to} bezahlt.`,
    paybackBy: (to) => `Macht sich in 9 von 10 Ausgängen spätestens in ${to} bezahlt.`,
    paybackAtOnce: 'Macht sich in 9 von 10 Ausgängen von Anfang an bezahlt.',
    paybackFrom: (from) => `Macht sich in 9 von 10 Ausgängen frühestens in ${from} bezahlt.`,
    never: (share, years) => `${share} machen sich über ${years} nie bezahlt.`,
    always: (years) => `Alle machen sich über ${years} bezahlt.`,
    drawn: (n) => `${n} Ausgänge gezogen.`,
  },
  tornado: {
    title: (label) => `${label} bewegt den Nettowert am meisten`,
    none: 'Keine Spanne bewegt diesen Wert',
    subtitle: (measure, currency, scenario) =>
      [
        `${measure} beim niedrigsten und höchsten Wert jeder Zahl, die übrigen wahrscheinlich`,
        currency,
        scenario,
      ]
        .filter(Boolean)
        .join(', '),
    noEnd: (labels) => `Keine Zahl an einem Ende der Spanne, daher nicht gezeichnet: ${labels}.`,
    yearOne: (value) => `${value} in Jahr 1`,
  },
  causes: {
    title: (label, share) => `${label} verursacht ${share} der Streuung`,
    none: 'Nichts bewegt diese Ausgänge',
    subtitle: 'Wie viel der Streuung der Ausgänge jede Zahl verursacht',
    overlap: 'Die Anteile überlappen sich, weil sich die Zahlen gemeinsam bewegen.',
    rest: (share) =>
      `Die übrigen ${share} kommen aus Zahlen, die aufeinander wirken, und aus Krümmungen in Formeln.`,
    others: 'Zahlen, die aufeinander wirken',
    name: 'Zahl',
    share: 'Anteil an der Streuung',
    row: (label, share) => `${label}: ${share} der Streuung`,
  },
  needs: {
    title: 'Was dafür stimmen muss',
    hint: 'Wie weit sich jede Zahl oder Zeile allein bewegen darf, alle anderen wahrscheinlich, bis der Nettowert Ihr Ziel erreicht.',
    target: 'Zu erreichender Nettowert',
    targetIs: (net) => `Der wahrscheinliche Nettowert ist ${net}.`,
    name: 'Zahl oder Zeile',
    now: 'Jetzt',
    limit: 'Ziel erreicht bei',
    change: 'Veränderung',
    inside: 'in der eigenen Spanne',
    jump: 'springt darüber',
    mayFall: (by) => `darf um ${by} fallen`,
    mayRise: (by) => `darf um ${by} steigen`,
    mustFall: (by) => `muss um ${by} fallen`,
    mustRise: (by) => `muss um ${by} steigen`,
    by: (amount) => amount,
    already: 'liegt genau dort',
    none: (labels) => `Kein Wert dieser Zahlen allein erreicht es: ${labels}.`,
    holds: (labels) => `Kein Wert dieser Zahlen allein bringt den Nettowert darunter: ${labels}.`,
    all: (n) => `Alle ${n} zeigen`,
    fewer: 'Weniger zeigen',
    nothing: 'Keine Zahl allein kann den Nettowert auf dieses Ziel bringen.',
    numbers: 'Zahlen',
    rows: 'Zeilen',
    yearOne: 'Jahr 1; spätere Jahre im Verhältnis',
  },
  ranges: {
    title: 'Spannen',
    button: (n) => (n === 0 ? 'Spannen' : n === 1 ? '1 Spanne' : `${n} Spannen`),
    hint: 'Wählen Sie eine Zahl, um ihren niedrigsten und höchsten Wert anzugeben.',
    all: 'Alle Spannen',
    for: (label) => `Spanne von ${label}`,
    span: (low, high) => `${low} bis ${high}`,
    perYear: 'nach Jahren',
    year: 'Jahr',
    lowIn: (n, label) => `Niedrigster in Jahr ${n}: ${label}`,
    highIn: (n, label) => `Höchster in Jahr ${n}: ${label}`,
    lowShort: 'Niedrigster',
    highShort: 'Höchster',
    likelyShort: 'Wahrscheinlich',
    perYearHint:
      'Der erste Wert, den Sie eingeben, zieht die anderen Jahre im Verhältnis mit; ändern Sie sie nach Belieben.',
    inYear: (problem, year) => `${problem} (Jahr ${year})`,
    problems: {
      reversed:
        'Der niedrigste Wert liegt über dem höchsten. Bis Sie das berichtigen, werden beide vertauscht gelesen.',
      outside:
        'Der wahrscheinliche Wert liegt außerhalb der Spanne. Ausgänge werden zum näheren Ende hin gezogen.',
      'above-100': 'Über 100 %: mehr als alles. Ausgänge dort oben zählen trotzdem.',
      'below-zero': 'Unter null. Ausgänge dort unten zählen trotzdem.',
      'zero-width': 'Niedrigster und höchster Wert sind gleich, daher schwankt diese Zahl nicht.',
    },
    locked: 'Diese Zahl ist für diesen Fall gesperrt.',
  },
  price: {
    title: 'Angemessener Preis',
    answers: 'Welchen Anteil am Wert jede Seite behält und wie hoch der Preis sein darf.',
    mark: 'Welche Zeilen sind Ihr Preis?',
    markHint:
      'Einmal ankreuzen genügt. Was hier gefragt wird, bleibt bei Ihnen: Eine geteilte Rechnung zeigt es nicht.',
    noCosts: 'Geben Sie zuerst Kosten ein: Der Preis besteht aus einer oder mehreren Kostenzeilen.',
    waits: 'Die Preiszeilen haben noch keinen Betrag.',
    did: (label) => `ob ${label} der Preis ist`,
    didUse: 'Preis',
    total: (term) => `Preis über ${term}`,
    slide: 'Preis',
    perYear: (amount) => `${amount} pro Jahr`,
    ofNow: (share) => `${share} des jetzigen Preises`,
    share: (customer, theirs, ours) => `${customer} behält ${theirs} des Werts, Sie behalten ${ours}`,
    noShare: 'Bei diesem Preis bleibt kein Wert zu teilen.',
    theirs: (customer) => `${customer} behält`,
    ours: 'Sie behalten',
    discount: 'Rabatt',
    discountProblem: 'Geben Sie einen Anteil von 0 % bis unter 100 % ein, etwa 15 %.',
    discountWhole: 'Bei 100 % bleibt nichts zu zahlen. Geben Sie weniger ein, etwa 15 %.',
    discountMore:
      'Mehr als 100 % hieße, den Kunden für die Abnahme zu bezahlen. Geben Sie weniger als 100 % ein, etwa 15 %.',
    allOff: (list, share) =>
      `Vom Listenpreis ${list} bleibt nach ${share} nichts zu zahlen, es gibt also keinen Preis, nach dem sich der Wert teilt. Geben Sie einen kleineren Rabatt ein.`,
    moreOff: (list, share, price) =>
      `Der Listenpreis ${list} abzüglich ${share} ergibt ${price}: Der Kunde würde für die Abnahme bezahlt. Geben Sie einen Rabatt unter 100 % ein.`,
    lessDiscount: (list: string, share: string, price: string) =>
      `Listenpreis ${list} abzüglich ${share} ergibt ${price}.`,
    aboveList: (list: string, share: string, price: string) =>
      `${price} liegt ${share} über dem Listenpreis von ${list}.`,
    addDiscount: 'Das ist der Listenpreis: Rabatt angeben',
    didDiscount: 'Rabatt auf den Preis',
    roi: 'ROI',
    payback: 'Amortisation',
    stillPay: 'Lohnen sich noch',
    net: 'Nettowert',
    sentence: (price, odds, customer, share) =>
      `Bei ${price} pro Jahr lohnt es sich bei ${odds} Ausgängen noch für ${customer}; es bleiben dort ${share} des Werts.`,
    sentenceAlone: (price, customer, share) => `Bei ${price} pro Jahr behält ${customer} ${share} des Werts.`,
    yours: {
      sentence: (price, odds, share) =>
        `Bei ${price} pro Jahr lohnt es sich bei ${odds} Ausgängen noch für Sie; es bleiben Ihnen ${share} des Werts.`,
      alone: (price, share) => `Bei ${price} pro Jahr behalten Sie ${share} des Werts.`,
      theirs: 'Sie behalten',
      ours: (solution) => `Der Preis von ${solution}`,
    },
    use: 'Diesen Preis übernehmen',
    reset: 'Zurück zum jetzigen Preis',
    highest: 'Höchster Preis, bei dem',
    targets: {
      roi: 'der ROI mindestens so hoch ist:',
      payback: 'es sich amortisiert bis Monat',
      net: 'der Nettowert mindestens so hoch ist:',
      odds: 'so viele von 50 Ausgängen sich lohnen:',
    },
    oddsProblem: 'Geben Sie eine ganze Zahl von 1 bis 49 ein.',
    monthProblem: (most) => `Geben Sie einen Monat von 1 bis ${most} ein.`,
    answer: (total, perYear) => `${total}, also ${perYear} pro Jahr`,
    none: 'Kein Preis erfüllt das, auch nicht 0.',
    show: 'Diesen Preis zeigen',
    rows: 'Preiszeilen',
  },
  drawn: {
    title: 'Wie die Ausgänge gezogen werden',
    meta: (trials, together) =>
      [`${trials} Ausgänge`, together && `${together} gemeinsam`].filter(Boolean).join(', '),
    together: 'Wie stark sich Zahlen gemeinsam bewegen',
    togetherHint:
      'Bei 0 % gleichen sich Glück und Pech aus, und die Streuung kann zu eng wirken; darüber enttäuschen Zahlen eher gleichzeitig.',
    togetherProblem: 'Geben Sie einen Anteil von 0 % bis 100 % ein. Er blieb, wie er war.',
    trials: 'Zu ziehende Ausgänge',
    trialsProblem: (most) =>
      `Geben Sie eine ganze Zahl von 1 bis ${most} ein. Die Anzahl blieb, wie sie war.`,
    seed: 'Startwert',
    seedHint:
      'Derselbe Fall, derselbe Startwert und gleich viele Ausgänge ergeben überall dieselben Chancen.',
    seedProblem: 'Geben Sie eine ganze Zahl von 0 bis 4.294.967.295 ein. Der Startwert blieb, wie er war.',
  },
  did: {
    together: 'gemeinsame Bewegung der Zahlen',
    trials: 'Anzahl der Ausgänge',
    seed: 'Startwert der Ausgänge',
  },
} satisfies Words['odds'];
