import type { Words } from '../sections.ts';

/** "Mit Kundenerfolg" within a line. */
const small = (side: string): string => side.charAt(0).toLowerCase() + side.slice(1);

/** "36 Monate". */
const term = (months: number): string => (months === 1 ? '1 Monat' : `${months} Monate`);

/** The words of the customer success calculator, and of what leaves it as a file. */
export default {
  resetDone: 'Zurück zum Programm wie geteilt.',
  home: 'Alle Fälle',
  lead: 'Was bringt Kundenerfolg ein?',
  title: 'Name',
  owner: 'Verantwortlich',
  currency: 'Währung',
  note: 'Notiz',
  setup: 'Über dieses Programm',
  inputs: 'Die Kunden',
  customers: 'Kunden zu Beginn',
  arpa: 'Umsatz je Kunde im Monat',
  margin: 'Marge',
  cost: 'Kosten des Kundenerfolgs im Monat',
  months: 'Betrachtete Monate',
  rate: 'Abzinsungssatz im Jahr',
  without: 'Ohne Kundenerfolg',
  with: 'Mit Kundenerfolg',
  churn: 'Abwanderung im Monat',
  churnHint: 'Anteil des Umsatzes, der jeden Monat verloren geht, auch durch Verkleinerung',
  churnPer: 'Abwanderung wird eingegeben',
  churnPers: { month: 'Je Monat', year: 'Je Jahr' },
  churnYearOf: (side) => `Abwanderung im Jahr, ${small(side)}`,
  churnAsYear: (hint, rate) => `${hint}. Das ergibt ${rate} im Jahr.`,
  churnAsMonth: (rate) =>
    `Anteil des Umsatzes, der in einem Jahr verloren geht, samt Rückgang. Das sind ${rate} im Monat.`,
  expansion: 'Ausbau im Monat',
  expansionHint: 'Anteil des Umsatzes, der bei denselben Kunden hinzukommt',
  churnOf: (side) => `Abwanderung im Monat, ${small(side)}`,
  expansionOf: (side) => `Ausbau im Monat, ${small(side)}`,
  noEnd:
    'Bei einer Abwanderung von 0 geht nie jemand: Die Lebensdauer hat kein Ende, und der einfache Kundenlebenszeitwert ist keine Zahl.',
  endless:
    'Der Umsatz wächst schneller, als er abgezinst wird; der abgezinste Kundenlebenszeitwert hat daher kein Ende. Sehen Sie den über die betrachteten Monate an.',
  gone: 'Bei einer Abwanderung von 100 % gehen alle im selben Monat.',
  empty:
    'Tragen Sie Kunden, Umsatz und beide Abwanderungsraten ein, um zu sehen, was Kundenerfolg einbringt.',
  ranges: 'Wie sicher ist das? Niedrigste und höchste Werte',
  rangesHint: 'Lassen Sie leer, was sicher ist. Ein fehlendes Ende ist der wahrscheinliche Wert.',
  low: (label) => `${label}, niedrigster Wert`,
  high: (label) => `${label}, höchster Wert`,
  rangeOrder: 'Der niedrigste Wert liegt über dem höchsten; der wahrscheinliche sollte dazwischen liegen.',
  claim: {
    returns: (one, back, months) =>
      `Je ${one} für Kundenerfolg ${months === 1 ? 'kommt in 1 Monat' : `kommen in ${months} Monaten`} ${back} zurück.`,
    loses: (by, months) =>
      `Kundenerfolg kostet in ${months === 1 ? '1 Monat' : `${months} Monaten`} ${by} mehr, als er einbringt.`,
    noCost: (margin, lost, months) => {
      const term = months === 1 ? '1 Monat' : `${months} Monaten`;
      return `${lost ? `Durch Kundenerfolg gehen in ${term} ${margin} Marge verloren` : `Kundenerfolg bringt in ${term} ${margin} Marge`}. Seine Kosten sind null.`;
    },
    breakEven: (churn) => `Er lohnt sich, solange die Abwanderung mit ihm unter ${churn} im Monat bleibt.`,
    breakEvenAbove: (churn) =>
      `Er lohnt sich, solange die Abwanderung mit ihm über ${churn} im Monat bleibt.`,
    alwaysPays: 'Er lohnt sich bei jeder Abwanderung mit ihm, selbst bei 100 %.',
    neverPays: 'Er lohnt sich bei keiner Abwanderung mit ihm, nicht einmal bei 0 %.',
    odds: (odds) => `${odds} gleich wahrscheinlichen Ausgängen bringen mehr ein, als sie kosten.`,
    oddsNone: 'Weniger als 1 von 50 gleich wahrscheinlichen Ausgängen bringt mehr ein, als er kostet.',
    range: (low, high) => `In 8 von 10 Ausgängen liegt der Nettoertrag zwischen ${low} und ${high}.`,
  },
  results: 'Was es ergibt, mit und ohne Kundenerfolg',
  figure: 'Größe',
  difference: 'Unterschied',
  sides: { without: 'Ohne', with: 'Mit' },
  rows: {
    lifetime: 'Lebensdauer eines Kunden',
    basic: 'Kundenlebenszeitwert, einfach',
    discounted: 'Kundenlebenszeitwert, abgezinst',
    capped: (months) => `Kundenlebenszeitwert in ${months === 1 ? '1 Monat' : `${months} Monaten`}`,
    nrr: 'Nettoumsatzbindung (NRR), 12 Monate',
    grr: 'Bruttoumsatzbindung (GRR), 12 Monate',
    mrr: (months) => `Umsatz in Monat ${months}`,
  },
  convention:
    'Zahlungen und Kosten fallen jeweils am Monatsanfang an. Einfach: Marge ÷ Abwanderung, ohne Ausbau und Abzinsung.',
  months_: (n) => (n === '1' ? '1 Monat' : `${n} Monate`),
  points: (n) => (n === '1' ? '1 %-Punkt' : `${n} %-Punkte`),
  money: 'Woher der Ertrag kommt',
  protected: 'Durch geringere Abwanderung gesicherter Umsatz',
  expanded: 'Durch stärkeren Ausbau gewonnener Umsatz',
  sum: 'Mehr Umsatz als ohne',
  gain: 'Marge darauf',
  costs: 'Minus: was Kundenerfolg kostet',
  net: 'Nettoertrag',
  roi: 'Ertrag auf die Kosten',
  presentValue: 'Barwert',
  total: 'Wie es anfällt',
  chart: {
    title: (month, withIt, without) =>
      `In Monat ${month} bringen dieselben Kunden ${withIt} statt ${without}`,
    subtitle: (currency) => `Monatlich wiederkehrender Umsatz, ${currency}`,
    month: 'Monat',
    point: (month, withIt, without, kept, added) =>
      `Monat ${month}: ${withIt} mit, ${without} ohne; ${kept} gesichert, ${added} hinzugewonnen`,
    same: 'Beide Seiten bringen dasselbe',
  },
  efforts: {
    title: 'Was jede Maßnahme bringt',
    hint: 'Jede wird an denselben Kunden ohne Kundenerfolg gemessen. Lassen Sie leer, was Sie nicht tun.',
    alone:
      'Jede für sich: Ihre Wirkungen überschneiden sich. Deshalb werden sie nicht addiert und stecken nicht in den Zahlen oben.',
    most: (effort, net) =>
      `Von den Maßnahmen, deren Wirkungen sich überschneiden, bringt ${effort} am meisten: ${net} netto`,
    names: {
      renewal: 'Verlängerungskampagne',
      onboarding: 'Einarbeitung',
      advocacy: 'Fürsprecher',
      referral: 'Empfehlungen',
    },
    effort: 'Maßnahme',
    cost: 'Kosten im Monat',
    costs: 'Kosten',
    effect: 'Wirkung',
    effects: {
      renewal: 'Abwanderung im Monat, weniger um',
      onboarding: 'Abwanderung im Monat, weniger um',
      advocacy: 'Ausbau im Monat, mehr um',
      referral: 'Neue Kunden im Monat',
    },
    effectSaid: (effect, x) => `${effect}: ${x}`,
    netPresent: 'Nettoertrag, Barwert',
    unpriced: 'Was keinen Preis hat',
    examples: {
      renewal: 'Etwa: frühere Warnungen',
      onboarding: 'Etwa: Vertrauen in den ersten Wochen',
      advocacy: 'Etwa: Geschichten zum Erzählen',
      referral: 'Etwa: kürzere Verkaufsgespräche',
    },
  },
  history: {
    title: 'Was aufgezeichnet wurde',
    hint: 'Berichtet und im Verlauf gezeigt, nie zu Geld addiert.',
    add: 'Eintrag hinzufügen',
    fromReviews: 'Aus Rückblicken eintragen',
    fromReviewsHint:
      'Quartal für Quartal aus den Rückblicken auf diesem Gerät, in jeder Währung. NPS, CSAT, CES und Stunden bis zur Lösung: Mittel über die jüngsten Rückblicke, die sie nennen. Verlängerungen, Upsells und Cross-Sells: was Verlängerungstage, Rückblicke und vereinbarte Pläne zeigen, sobald das Quartal vorbei ist. Eingetragenes bleibt.',
    fromReviewsNone: 'Die Rückblicke auf diesem Gerät sagen nichts, was hier nicht schon steht.',
    filled: (n, untold) =>
      `${n === 1 ? '1 Zahl' : `${n} Zahlen`} aus Rückblicken eingetragen.${untold ? ` Nicht darin, also von Hand einzutragen: ${untold}.` : ''}`,
    untold: (what) => `Nicht in den Rückblicken auf diesem Gerät, also von Hand einzutragen: ${what}.`,
    source: {
      surveys: (from, to, n) =>
        `Umfragen vom ${from} bis zum ${to}: Mittel über die jeweils jüngsten Rückblicke von ${n === 1 ? '1 Kunden' : `${n} Kunden`} auf diesem Gerät.`,
      resolutionHours: (n) =>
        `Stunden je Anfrage: wie in den jüngsten Rückblicken von ${n === 1 ? '1 Kunden' : `${n} Kunden`} unter diesem Namen gemessen.`,
      renewals: (unknown) =>
        `Verlängerungen: verstrichene Verlängerungstage mit einem Rückblick oder neuen Plan seither, oder wie in Rückblicken gemessen.${unknown === 0 ? '' : unknown === 1 ? ' 1 weiterer verstrich ohne beides und zählt nicht.' : ` ${unknown} weitere verstrichen ohne beides und zählen nicht.`}`,
      upsells: 'Upsells: neu vereinbarte Pläne mit mehr ARR als zuvor, oder wie in Rückblicken gemessen.',
      crossSells:
        'Cross-Sells: weitere Pläne, vereinbart mit einem Kunden, der schon einen hatte, oder wie in Rückblicken gemessen.',
    },
    on: 'Datum',
    renewals: 'Verlängerungen',
    upsells: 'Upsells',
    crossSells: 'Cross-Sells',
    resolutionHours: 'Std. je Anfrage',
    nps: 'NPS',
    csat: 'CSAT',
    ces: 'CES',
    remove: (on) => `Eintrag vom ${on} löschen`,
    record: (n) => `Eintrag ${n}`,
    order: 'Die Einträge stehen nicht in der Folge ihrer Daten; der Verlauf richtet sich nach dem Datum.',
    twice: 'Zwei Einträge haben dasselbe Datum.',
    undated: 'Ein Eintrag ohne Datum bleibt aus dem Verlauf draußen.',
    trends: 'Verlauf',
    change: (change, since) => `${change} seit ${since}`,
    once: 'einmal aufgezeichnet',
  },
  odds: {
    title: 'Wie sicher ist das?',
    subtitle: (currency, months) => `Nettoertrag, ${currency}, ${term(months)}`,
    swing: (label) => `Entscheidet am meisten: ${label}`,
    noSwing: 'Keine Spanne bewegt den Nettoertrag',
    swingSubtitle: (currency) =>
      `Nettoertrag beim niedrigsten und höchsten Wert jeder Zahl, die anderen wahrscheinlich, ${currency}`,
  },
  share: {
    title: 'Dieses Programm senden',
    warning: 'Wer diesen Link hat, kann ihn lesen; Sie können ihn nicht zurückholen.',
    subject: (name) => `${name}: was Kundenerfolg einbringt`,
    body: (name, link) =>
      `Hier ist „${name}“. Öffnen Sie den Link, um jede Zahl zu sehen und eigene zu versuchen:\n\n${link}\n`,
  },
  export: {
    workbook:
      'Jedes Ergebnis als Formel, die bis zu Ihren Zahlen zurückreicht und mitrechnet, Monat für Monat, mit dem, was aufgezeichnet wurde.',
    slides:
      'Aussage, Umsatz im Verlauf, Größen, Chancen, Aufzeichnungen und jede Zahl dahinter. Diagramme und Tabellen lassen sich bearbeiten.',
    print: 'Diese Seite auf Papier, ohne ihre Felder.',
    document: 'Das Programm selbst als Datei, zum Aufbewahren oder um es anderswo zu öffnen.',
    nothing: 'Arbeitsmappe und Folien brauchen ein erstes Ergebnis: Tragen Sie Kunden und Umsatz ein.',
    failed: (what) =>
      `„${what}“ konnte in diesem Browser nicht erstellt werden. Ihr Programm ist, wie es war. Versuchen Sie es noch einmal, oder speichern Sie stattdessen das Dokument.`,
    tables: {
      sides: 'Kundenlebenszeitwert und Umsatzbindung',
      money: 'Woher der Ertrag kommt',
      months: 'Nach Monaten',
      efforts: 'Was jede Maßnahme bringt',
      inputs: 'Eingaben',
      odds: 'Chancen',
      history: 'Was aufgezeichnet wurde',
      trends: 'Verlauf',
    },
  },
  slides: {
    alt: 'Monatlich wiederkehrender Umsatz im Verlauf, mit und ohne Kundenerfolg',
    presentValue: (rate) => `Barwert des Nettoertrags, ${rate}`,
    breakEven: 'Abwanderung im Monat, bis zu der er sich lohnt',
    odds: 'Ausgänge, die mehr einbringen, als sie kosten',
    inputs: 'Jede Zahl, auf der es beruht',
    records: 'Alle Einträge',
    first: 'Zuerst',
    latest: 'Zuletzt',
    change: 'Veränderung',
    measure: 'Messgröße',
  },
  book: {
    sheets: {
      inputs: 'Eingaben',
      months: 'Nach Monaten',
      efforts: 'Maßnahmen',
      history: 'Aufzeichnungen',
      solver: 'Grenzwert',
    },
    about: (owner, currency) => [owner, `alle Beträge in ${currency}`].filter(Boolean).join(', '),
    pays: 'Kundenerfolg bringt mehr ein, als er kostet.',
    loses: 'Kundenerfolg kostet mehr, als er einbringt.',
    even: 'Kundenerfolg bringt genau ein, was er kostet.',
    comesBack: 'Was für je 1 Ausgegebenes zurückkommt',
    breakEven: 'Abwanderung im Monat mit Kundenerfolg, bis zu der er sich lohnt',
    inputsHint:
      'Ändern Sie eine getönte Zelle, und jede Zahl dieser Arbeitsmappe folgt. Ein fehlender niedrigster oder höchster Wert ist der wahrscheinliche.',
    netAtLow: 'Nettoertrag beim niedrigsten Wert',
    netAtHigh: 'Nettoertrag beim höchsten Wert',
    derived: 'Was daraus folgt',
    monthlyRate: 'Abzinsungssatz im Monat',
    opening: 'Umsatz im ersten Monat',
    perCustomer: 'Marge je Kunde im Monat',
    growth: (side) => `Umsatz einen Monat später, je 1, ${small(side)}`,
    discounted: (side) => `Umsatz einen Monat später, je 1, abgezinst, ${small(side)}`,
    monthsHint:
      'Umsatz der Kunden, die zu Beginn da sind. Monate nach den betrachteten bleiben leer und zählen nicht.',
    factor: 'Abzinsungsfaktor',
    onlyChurn: 'Ohne ihn, aber mit seiner Abwanderung',
    onlyExpansion: 'Ohne ihn, aber mit seinem Ausbau',
    netPresent: 'Nettoertrag, Barwert',
    sum: 'Über alle Monate',
    step: 'Monat ab 0',
    counted: 'Zählt',
    historyHint:
      'In der Folge ihrer Daten; Einträge ohne Datum stehen zuletzt und bleiben aus der Veränderung draußen.',
    change: 'Veränderung, zuerst bis zuletzt',
    solverHint:
      'Halbiert den Bereich, in dem die Grenze liegt, bis nichts davon übrig ist. Hier muss nichts geändert werden.',
    solver: { step: 'Schritt', from: 'Von', to: 'Bis', middle: 'Mitte', net: 'Nettoertrag dort' },
    rules: {
      share: 'Geben Sie einen Anteil von 0 % bis 100 % ein.',
      margin: 'Geben Sie eine Marge von höchstens 100 % ein.',
      expansion: 'Geben Sie einen Anteil von mindestens 0 % ein.',
      amount: 'Geben Sie 0 oder mehr ein.',
      months: 'Geben Sie ganze Monate von 1 bis 120 ein.',
      rate: 'Geben Sie einen Satz über −100 % ein.',
    },
  },
  did: {
    change: (what) => `${what} ändern`,
    record: 'Einträge ändern',
    range: 'Spanne ändern',
  },
} satisfies Words['programme'];
