import type { Words } from '../sections.ts';

const years = (n: number): string => (n === 1 ? '1 Jahr' : `${n} Jahre`);

/** Words of beyond. */
export default {
  title: 'Was sich nicht bepreisen lässt',
  what: 'Was ändert sich, das auf keiner Rechnung steht? Bewerten Sie es von 0 bis 10: heute, mit der Lösung und mit der Alternative.',
  score: 'Wertpunkte, von 100',
  roi: (n) => `ROI über ${years(n)}, zählbar`,
  rov: 'Return on Value, mit Spürbarem',
  withheld:
    'Ein Kostenbetrag lässt sich nicht berechnen, daher gibt es noch keinen ROI. Beheben Sie die Zeile unter „Rechnung“.',
  claim: {
    both: (roi, who, from, to) =>
      `Mit einem zählbaren ROI von ${roi} sieht ${who}, was jetzt zurückkommt; Wertpunkte, die von ${from} auf ${to} steigen, sorgen dafür, dass es so weitergeht.`,
    noGain: (roi, who, from, to) =>
      from === to
        ? `Mit einem zählbaren ROI von ${roi} sieht ${who}, was jetzt zurückkommt; die Wertpunkte bleiben bei ${to}, also spricht hier nichts dafür, dass es anhält.`
        : `Mit einem zählbaren ROI von ${roi} sieht ${who}, was jetzt zurückkommt, aber die Wertpunkte fallen von ${from} auf ${to}: Was es in Gang hält, wird schwächer.`,
    loss: (roi, who, from, to) =>
      `Mit einem ROI von ${roi} verliert ${who} zählbar Geld; die Wertpunkte gehen von ${from} auf ${to}.`,
    came: (who, actual, plan, month, roi) =>
      `${who} steht nach Monat ${month} bei ${actual}, geplant waren ${plan}${roi && `: ein ROI von ${roi} bisher`}.`,
    cameScore: (from, to, over) =>
      from === to
        ? `Die Wertpunkte stehen weiter bei ${to}${over && `, ${over}`}.`
        : `Die Wertpunkte gingen von ${from} auf ${to}${over && `, ${over}`}.`,
    cameScoreAt: (from, to, month, over) =>
      from === to
        ? `Zuletzt bewertet, in Monat ${month}, standen die Wertpunkte weiter bei ${to}${over && `, ${over}`}.`
        : `Zuletzt bewertet, in Monat ${month}, waren die Wertpunkte von ${from} auf ${to} gegangen${over && `, ${over}`}.`,
    over: (shared, scored) =>
      shared === 1
        ? `über die eine von ${scored} beide Male bewertete Dimension`
        : `über die ${shared} von ${scored} beide Male bewerteten Dimensionen`,
    scoreExpected: (from, to) =>
      `Die Wertpunkte sollen von ${from} auf ${to} gehen; noch hat kein Rückblick sie bewertet.`,
    scoreOnly: (from, to) =>
      `Die Wertpunkte gehen von ${from} auf ${to}. Was in Geld zurückkommt, lässt sich noch nicht berechnen.`,
    lossOnly: (roi, who) =>
      `Mit einem ROI von ${roi} verliert ${who} zählbar Geld. Bewerten Sie heute und mit der Lösung, um zu sehen, was sich sonst ändert.`,
    roiOnly: (roi, who) =>
      `Mit einem zählbaren ROI von ${roi} sieht ${who}, was jetzt zurückkommt. Bewerten Sie heute und mit der Lösung, um zu sehen, was es in Gang hält.`,
    empty:
      'Der ROI ist, was jetzt zurückkommt; der Return on Value ist, was es in Gang hält. Beides lässt sich noch nicht berechnen.',
  },
  alternative: (score) => `Die Alternative kommt auf ${score}`,
  alternativeAgainst: (score, us) =>
    `Die Alternative kommt auf ${score}, gegenüber ${us}, wo beide bewertet sind`,
  unscored: (n, of) => (n === 0 ? `Alle ${of} bewertet` : `${n} von ${of} nicht bewertet`),
  over: (n) => (n === 1 ? 'verglichen über 1 Dimension' : `verglichen über ${n} Dimensionen`),
  chartGain: (what) => `${what} gewinnt am meisten`,
  chartFall: (what) => `${what} fällt`,
  chartEven: 'Es wird keine Veränderung erwartet',
  chartOpen: 'Bewertungen bisher',
  chartSubtitle: (solution, alternative) =>
    `0 bis 10: heute, mit ${solution || 'der Lösung'}, ${alternative ? `Alternative ${alternative}` : 'mit der Alternative'}`,
  dimensions: 'Dimensionen',
  columns: {
    dimension: 'Dimension',
    weight: 'Gewicht',
    scores: 'Heute → mit uns',
    alternative: 'Alternative',
    evidence: 'Wessen Wertung',
    worth: 'In Geld',
  },
  notScored: 'Nicht bewertet',
  notPriced: 'Nicht bepreist',
  leftOut: 'Ausgelassen',
  waits: 'wartet auf Zahlen',
  add: 'Dimension hinzufügen',
  newDimension: 'Neue Dimension',
  open: (label) => `${label} bewerten`,
  next: (label) => `Weiter: ${label}`,
  dimension: {
    name: 'Name',
    today: 'Heute',
    expected: (solution) => `Mit ${solution || 'der Lösung'}`,
    alternative: (alternative) => alternative || 'Die Alternative',
    clear: 'Löschen',
    clearOf: (column) => `Bewertung löschen: ${column}`,
    of: (score, anchor) => `${score}, ${anchor}`,
    none: 'Nicht bewertet',
    help: 'Pfeiltasten oder Ziffern wählen; Entf löscht.',
    anchors: [
      'schädlich',
      'sehr schlecht',
      'schlecht',
      'schwach',
      'unter dem Durchschnitt',
      'durchschnittlich',
      'ordentlich',
      'gut',
      'stark',
      'sehr stark',
      'besser geht es nicht',
    ],
    low: '0 schädlich',
    high: '10 besser geht es nicht',
    weight: 'Gewicht',
    weightHint: 'Wie viel es in der Wertung zählt. 0 lässt es aus.',
    weightProblem: 'Geben Sie ein Gewicht von 0 bis 100 ein. Es blieb, wie es war.',
    evidence: 'Beleg',
    evidenceHint: 'Was gesehen, gesagt oder gemessen wurde.',
    source: 'Wessen Wertung ist das?',
    remove: 'Diese Dimension entfernen',
    removed: (label) => `${label} entfernt`,
    builtIn: 'Eingebaut: Setzen Sie das Gewicht auf 0, um sie auszulassen.',
  },
  price: {
    title: 'In Geld',
    hint: 'Ein Preis macht daraus eine gewöhnliche Zeile unter dem spürbaren Nutzen. Sie zählt nichts, bis ihre Zahlen genannt sind.',
    ask: 'Fragen Sie den Kunden auf eine dieser Arten:',
    ways: {
      keep: 'Was würden Sie zahlen, um es zu behalten?',
      lose: 'Was würde es kosten, es zu verlieren?',
      proxy: 'Was bewegt es, das einen Preis hat?',
    },
    wayHints: {
      keep: 'Die eigene Zahl des Kunden, Geld im Jahr',
      lose: 'Kosten des Verlusts × Rückgang seiner Wahrscheinlichkeit im Jahr',
      proxy: 'Geld, das es im Jahr bewegt × Anteil, der hierauf zurückgeht × Sicherheit',
    },
    drivers: {
      pay_to_keep: (dimension) => `Zahlungsbereitschaft im Jahr: ${dimension}`,
      cost_of_losing: (dimension) => `Kosten des Verlusts: ${dimension}`,
      chance_less: (dimension) => `Rückgang der Verlustwahrscheinlichkeit im Jahr, in Punkten: ${dimension}`,
      proxy_value: (dimension) => `Geld im Jahr, das es bewegt: ${dimension}`,
      share_attributable: (dimension) => `Anteil, der hierauf zurückgeht: ${dimension}`,
      confidence: (dimension) => `Sicherheit dabei: ${dimension}`,
    },
    line: (dimension) => `${dimension}, bepreist`,
    added: (label) => `„${label}“ zum spürbaren Nutzen hinzugefügt`,
    total: (amount, n) => `${amount} über ${years(n)}`,
    waiting: 'Wartet auf Zahlen und zählt bis dahin nichts.',
    unlink: (label) => `${label} nicht mehr als Preis zählen`,
    link: 'Oder eine Zeile, die es schon bepreist',
    choose: 'Zeile wählen',
    linkAction: 'Verknüpfen',
    overlap: 'Prüfen Sie, ob hier nicht derselbe Vorteil doppelt zählt:',
    inBuild: 'Formel, Spanne und Quelle stehen in der Zeile unter „Rechnung“.',
  },
  index: {
    title: 'Wie die Wertpunkte berechnet werden',
    formula: 'Gewicht × Wertung, aufsummiert, ÷ (10 × Summe der Gewichte), × 100. Nur Bewertetes zählt.',
    fair: 'Zwei Wertungen werden über die Dimensionen verglichen, die in beiden bewertet sind.',
    columns: {
      dimension: 'Dimension',
      weight: 'Gewicht',
      today: 'Heute',
      expected: 'Mit uns',
      alternative: 'Alternative',
    },
    sum: 'Punkte von 100',
  },
  matrix: {
    title: 'ROI und ROV, Hebel für Hebel',
    hint: 'Was jeder Hebel jetzt einbringt und was es in Gang hält. Ein leeres Feld ist eine Frage, die Sie stellen können.',
    lever: 'Hebel',
    roi: 'ROI: was jetzt zurückkommt',
    rov: 'ROV: was es in Gang hält',
    print: 'Auf einer Seite drucken',
    caption: (customer, n, currency) => [customer, `über ${years(n)}`, currency].filter(Boolean).join(', '),
    edit: (lever) => `${lever} bearbeiten`,
    sum: 'Zusammen',
    kpi: 'Kennzahl',
    kpiStep: (from, to) => `${from} → ${to}`,
    kpiNone: 'noch keine Zahl',
    words: 'In den Worten des Kunden',
    dimensionStep: (label, from, to) => `${label} ${from} → ${to}`,
    levers: {
      usage: 'Nutzung und Engagement steigern',
      adoption: 'Akzeptanz fördern',
      renewals: 'Verlängerungen sichern',
      retention: 'Bindung stärken',
      expansion: 'Umsatz ausbauen',
      advocacy: 'Fürsprache gewinnen',
      referrals: 'Empfehlungen anregen',
    },
    ask: {
      usage: [
        'Welche Kosten sinken jedes Mal, wenn jemand es nutzt?',
        'Was tun die Leute jetzt, was sie vorher nicht konnten?',
      ],
      adoption: [
        'Was spart jedes Team, wenn alle umgestiegen sind?',
        'Wer würde widersprechen, wenn es morgen wegfiele?',
      ],
      renewals: [
        'Welches Ergebnis muss vorliegen, bevor jemand wieder unterschreibt?',
        'Wer würde im Verlängerungsgespräch dafür sprechen, und mit welchen Worten?',
      ],
      retention: [
        'Was ist es wert, einen eigenen Kunden oder Mitarbeiter mehr zu halten?',
        'Warum würden Ihre Kunden oder Mitarbeiter länger bleiben?',
      ],
      expansion: [
        'Welches Team oder welcher Standort gewänne als Nächstes dasselbe, und wie viel?',
        'Was würde es zum Teil Ihrer Planung für die nächsten Jahre machen?',
      ],
      advocacy: [
        'Was wäre eine öffentliche Erfolgsgeschichte für Verkauf oder Personalsuche wert?',
        'Wer hier würde anderen davon erzählen, und warum?',
      ],
      referrals: [
        'Ist dadurch schon jemand über einen Partner oder Kunden zu Ihnen gekommen?',
        'Wem würden Sie uns vorstellen, und was würden Sie sagen?',
      ],
    },
    tangibleRows: 'Zählbare Zeilen',
    perceivedRows: 'Spürbare Zeilen',
    choose: 'Zeile wählen',
    addRow: 'Hinzufügen',
    now: (label, lever) => `${label} (jetzt bei ${lever})`,
    untag: (label) => `${label} von diesem Hebel nehmen`,
    measure: 'Kennzahl dieses Hebels',
    measureNone: 'Keine Kennzahl',
    wordsHint: 'Ein Satz des Kunden, so wie er gesagt wurde.',
  },
  inspect: {
    title: 'Hebel und Dimension',
    lever: 'Hebel',
    noLever: 'Kein Hebel',
    dimension: 'Bepreist die Dimension',
    noDimension: 'Keine',
  },
  side: {
    empty:
      'Wählen Sie eine Dimension, um sie zu bewerten und zu begründen, oder einen Hebel, um zu sagen, was dazugehört.',
  },
  did: {
    score: (label) => `Wertung von ${label}`,
    weight: (label) => `Gewicht von ${label}`,
    add: 'Dimension hinzufügen',
    remove: (label) => `${label} entfernen`,
    price: (label) => `${label} bepreisen`,
    link: (label) => `Preis von ${label}`,
    lever: (label) => `Hebel von ${label}`,
    kpi: (label) => `Kennzahl von ${label}`,
    words: (label) => `Wortlaut zu ${label}`,
  },
} satisfies Words['beyond'];
