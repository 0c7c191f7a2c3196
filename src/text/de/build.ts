import type { Words } from '../sections.ts';

const years = (n: number): string => (n === 1 ? '1 Jahr' : `${n} Jahre`);

/** Words of build. */
export default {
  measure: 'Nettokundenwert',
  measureCountable: 'Zählbarer Nettowert',
  view: {
    title: 'Die ganze Seite zeigen in',
    showing: (view) => `Gezeigt: ${view}`,
    everyFigure: 'Jede Zahl auf jeder Ansicht folgt.',
    back: 'Zurück zum Fall selbst',
    backToProposed: 'Zurück zur vorgeschlagenen Option',
    outlined: (scenario) => `Umrisse in der Rechnung: ${scenario}`,
    noOutline: 'Umrisse entfernen',
  },
  paybackLate: (from) => `${from} oder später, falls überhaupt`,
  paybackRange: (from, to) => (from === to ? from : `${from}–${to}`),
  slotAt: (zero) => `enden über ${zero}`,
  title: 'Was ist es wert?',
  groups: {
    'tangible-benefit': 'Zählbarer Nutzen',
    'perceived-benefit': 'Spürbarer Nutzen',
    'tangible-cost': 'Minus: zählbare Kosten',
    'perceived-cost': 'Minus: spürbare Kosten',
    'alternative-benefit': 'Minus: was die Alternative schon bringt',
    'alternative-cost': 'Plus: was die Alternative kostet',
  },
  buckets: {
    'tangible-benefit': 'Zählbarer Nutzen',
    'perceived-benefit': 'Spürbarer Nutzen',
    'tangible-cost': 'Zählbare Kosten',
    'perceived-cost': 'Spürbare Kosten',
    'alternative-benefit': 'Was die Alternative schon bringt',
    'alternative-cost': 'Was die Alternative kostet',
  },
  newLine: {
    'tangible-benefit': 'Neuer Nutzen',
    'perceived-benefit': 'Neuer spürbarer Nutzen',
    'tangible-cost': 'Neue Kosten',
    'perceived-cost': 'Neue spürbare Kosten',
    'alternative-benefit': 'Neuer Nutzen der Alternative',
    'alternative-cost': 'Neue Kosten der Alternative',
  },
  add: 'Hinzufügen',
  addTo: (group) => `Zeile zu „${group}“ hinzufügen`,
  gross: 'Bruttokundenwert',
  net: 'Nettokundenwert',
  grossCountable: 'Brutto, nur Messbares gezählt',
  netCountable: 'Netto, nur Messbares gezählt',
  fold: (n) => (n === 1 ? '1 kleinere Zeile' : `${n} kleinere Zeilen`),
  unfold: 'Alle zeigen',
  refold: 'Kleinere Zeilen einklappen',
  /** Level payments of a one-off amount. */
  payments: (months, each) => `${months} × ${each}`,
  /** Of an amount so paid, in place of how often. */
  inPayments: 'in gleichen Raten',
  inPaymentsShort: 'Raten',
  paidIn: (amount, payments) => `${amount} in ${payments}`,
  /** What makes a row's years differ, beneath its name. */
  grows: (rate, up) => `${up ? '+' : '−'}${rate} im Jahr`,
  fullUse: (month) => `volle Nutzung Monat ${month}`,
  inUse: (shares) => `Nutzung ${shares}`,
  /** Of an amount that is another in later years. */
  firstYear: 'J. 1',
  notCounted: 'nicht gezählt',
  waitsFor: (n) => (n === 1 ? 'wartet auf 1 Zahl' : `wartet auf ${n} Zahlen`),
  fillIn: 'Ausfüllen',
  mend: 'Beheben',
  waitsForAmount: 'wartet auf einen Betrag',
  notFinite: 'ergibt keinen endlichen Betrag',
  perShort: { once: 'einm.', month: '/Mon.', quarter: '/Quart.', year: '/Jahr' },
  per: { once: 'einmalig', month: 'im Monat', quarter: 'im Quartal', year: 'im Jahr' },
  perLabel: 'Wie oft',
  amountOf: (label, per) => `${label}, Betrag ${per}`,
  rowMenu: (label) => `Mehr zu ${label}`,
  row: {
    toGroup: (group) => `Nach „${group}“ verschieben`,
    ungroup: 'Aus der Gruppe nehmen',
    open: 'Rechenweg öffnen',
    rename: 'Umbenennen',
    duplicate: 'Duplizieren',
    up: 'Nach oben',
    down: 'Nach unten',
    remove: 'Löschen',
  },
  removed: (label) => `${label} gelöscht`,
  was: (amount) => `war ${amount}`,
  zoom: 'Auf den Rest vergrößern',
  unzoom: 'Wahrer Maßstab',
  zoomed: 'Eine Zeile ist weit größer als der Rest und hier abgeschnitten.',
  countable: 'Nur Zählbares',
  withPerceived: 'Mit Spürbarem',
  count: 'Was zählt',
  headline: (n, lean, scenario) =>
    [`Nettokundenwert über ${years(n)}`, lean, scenario].filter(Boolean).join(', '),
  headlineCountable: (n, lean, scenario) =>
    [`Zählbarer Nettowert über ${years(n)}`, lean, scenario].filter(Boolean).join(', '),
  /** What a row or the case comes to, for readers of the screen. */
  overTerm: (money) => `${money} über die Laufzeit`,
  netNow: (heading, money) => `${heading}: ${money}`,
  leans: { worse: 'vorsichtig', likely: 'wahrscheinlich', better: 'optimistisch' },
  allCountable: 'Alles davon ist messbar',
  otherCountable: (net, roi) => `Nur Zählbares: ${net} netto${roi ? `, ${roi} ROI` : ''}`,
  otherPerceived: (net, roi) => `Mit Spürbarem: ${net} netto${roi ? `, ${roi} ROI` : ''}`,
  restsOnYours: (share) =>
    share === null
      ? 'Kein Nutzen beruht auf Zahlen, die Sie genannt oder vereinbart haben'
      : `${share} beruhen auf Zahlen, die Sie genannt oder vereinbart haben`,
  rests: (share, customer) =>
    share === null
      ? `Kein Nutzen beruht auf Zahlen, die ${customer} genannt oder vereinbart hat`
      : `${share} beruhen auf Zahlen, die ${customer} genannt oder vereinbart hat`,
  wholly: (theirs) => `${theirs} davon ganz`,
  nothingWholly: 'nichts davon beruht ganz darauf',
  before: (alternative, net, roi) =>
    `Vor der Alternative${alternative ? ` (${alternative})` : ''}: ${net} netto${roi ? `, ${roi} ROI` : ''}`,
  half: (median) => `Die Hälfte aller Ausgänge endet über ${median}`,
  basis: (rate, timing) =>
    `Alle Zahlen sind vor Steuern, in Geld wie erfasst (nominal, ohne zusätzliche Inflation) und nach Risikoabschlag; Barwerte mit ${rate} im Jahr, ${timing}.`,
  waiting: (n) => (n === 1 ? '1 Zeile offen' : `${n} Zeilen offen`),
  failingBenefits: (n) =>
    n === 1
      ? '1 Nutzen ausgelassen: seine Formel hat ein Problem'
      : `${n} Nutzen ausgelassen: ihre Formeln haben Probleme`,
  incomplete:
    'Ein Kostenbetrag lässt sich nicht berechnen, daher gibt es noch keine Summe. Beheben Sie die unten markierte Zeile.',
  roi: 'ROI',
  roiOver: (n) => `ROI über ${years(n)}`,
  roiPresentToo: (roi) => `${roi} zum Barwert`,
  roiNominalToo: (roi) => `${roi}, wie es anfällt`,
  npvAt: (rate) => `Kapitalwert bei ${rate}`,
  theCustomer: 'der Kunde',
  theSolution: 'die Lösung',
  claim: {
    empty: 'Geben Sie eine Zahl ein und sehen Sie, was es wert ist.',
    emptyTemplate: 'Jede Zeile sagt, worauf sie wartet. Drei Zahlen geben ein erstes Ergebnis.',
    comesBackToYou: (one, back) => `Für je ${one} Einsatz bekommen Sie ${back} zurück.`,
    comesBack: (one, who, back) => `Für je ${one} Einsatz bekommt ${who} ${back} zurück.`,
    nothing: (zero, term) => `Nutzen und Kosten betragen beide ${zero} über ${term}.`,
    noCost: (benefits, term) =>
      `Der Nutzen beträgt ${benefits} über ${term}. Kosten sind noch nicht erfasst.`,
    costsBelow: (benefits, costs, term) =>
      `Über ${term} beträgt der Nutzen ${benefits}, die Kosten betragen ${costs}.`,
    noBenefit: (costs, term) => `Die Kosten betragen ${costs} über ${term}. Nutzen ist noch nicht erfasst.`,
    loses: (by, term) => `Das kostet über ${term} ${by} mehr, als es einbringt.`,
    even: (term) => `Das bringt über ${term} genauso viel ein, wie es kostet.`,
    after: (month) => `Das macht sich in ${month} bezahlt.`,
    immediate: 'Das macht sich von Anfang an bezahlt.',
    never: (term) => `Über ${term} macht es sich nicht bezahlt.`,
    noCostAgainst: (amount, less, term) =>
      `Bringt über ${term} ${amount} ${less ? 'weniger' : 'mehr'} als die Alternative. Kosten sind noch nicht erfasst.`,
    costsBelowAgainst: (amount, less, costs, term) =>
      `Bringt über ${term} ${amount} ${less ? 'weniger' : 'mehr'} als die Alternative, bei Kosten von ${costs}.`,
    losesAgainst: (by, term) =>
      `Nach Abzug der Kosten bringt es über ${term} ${by} weniger als die Alternative.`,
    evenAgainst: (term) => `Nach Abzug der Kosten bringt es über ${term} genauso viel wie die Alternative.`,
    month: (n) => `Monat ${n}`,
    years,
  },
  /** Parts of a formula in words. */
  formula: {
    todayOf: (label) => `${label} heute`,
    beforeOf: (label) => `${label} im Jahr davor`,
    theYear: 'Jahr',
  },
  library: { add: 'Zeilen aus der Bibliothek hinzufügen', keep: 'Diese Zeilen als Vorlage behalten' },
  inspector: {
    title: 'Details',
    empty:
      'Wählen Sie eine Zeile, um zu sehen, woher ihre Zahl kommt, oder einen Wert, um zu sehen, wie er entsteht.',
    label: 'Name dieser Zeile',
    assumptions: 'Alle Annahmen',
  },
  figures: {
    net: 'Nettokundenwert',
    roi: 'Return on Investment',
    npv: 'Kapitalwert',
    payback: 'Amortisation',
    share: 'Wessen Zahlen',
    roiPresentValue: 'ROI zum Barwert',
    timings: {
      'year-end': 'jeweils zum Jahresende',
      'mid-year': 'jeweils zur Jahresmitte',
      monthly: 'Monat für Monat',
    },
    wholly: (theirs, ours) =>
      `${theirs} des Nutzens beruhen ganz auf Zahlen des Kunden, ${ours} brauchen mindestens eine von uns.`,
  },
  did: {
    amount: (label) => `Betrag von ${label}`,
    rename: (label) => `Umbenennen in ${label}`,
    add: 'Zeile hinzufügen',
    remove: (label) => `${label} löschen`,
    duplicate: (label) => `${label} duplizieren`,
    move: (label) => `${label} verschieben`,
    bucket: (label) => `Art von ${label}`,
    period: (label) => `Zeitraum von ${label}`,
    formula: (label) => `Formel von ${label}`,
    range: (label) => `Spanne von ${label}`,
    source: (label) => `Quelle von ${label}`,
    timing: (label) => `zeitliche Lage von ${label}`,
    risk: (label) => `Risiko von ${label}`,
    note: (label) => `Notiz zu ${label}`,
    peers: (label) => `Vergleiche zu ${label}`,
    people: (label) => `Personen zu ${label}`,
    lock: (label) => `Sperre von ${label}`,
    addDriver: (label) => `Treiber zu ${label} hinzufügen`,
    removeAssumption: (label) => `Annahme ${label} löschen`,
    unit: (label) => `Einheit von ${label}`,
    settings: 'Einstellungen des Falls',
    reset: 'Zurück zum geteilten Fall',
  },
} satisfies Words['build'];
