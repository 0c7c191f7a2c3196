import type { Words } from '../sections.ts';

const rows = (n: number): string => (n === 1 ? '1 Zeile' : `${n} Zeilen`);
const listed = (numbers: number[]): string =>
  numbers.length === 1
    ? `Zeile ${numbers[0] ?? ''}`
    : `den Zeilen ${numbers.slice(0, 8).join(', ')}${numbers.length > 8 ? ` und ${numbers.length - 8} weiteren` : ''}`;

/** Words of importing: rows or accounts from a spreadsheet, a file or another program. */
export default {
  title: 'Zeilen aus einer Tabelle',
  accountsTitle: 'Kunden aus einer Datei',
  eitherTitle: 'Aus einer Tabelle',
  paste: 'Kopierte Zeilen',
  pasteHint: 'Kopieren Sie Zellen in Ihrer Tabelle, samt Überschriften, und fügen Sie sie hier ein.',
  file: 'Oder eine Datei',
  fileHint:
    'CSV, TSV, Excel (.xlsx) oder OpenDocument (.ods). Wird auf diesem Gerät gelesen und nirgendwohin gesendet.',
  dropNow: 'Dateien loslassen, um sie zu lesen',
  choose: 'Dateien wählen…',
  another: 'Etwas anderes…',
  editText: 'Text ändern',
  pasted: 'Eingefügt',
  ofFiles: (n, of) => `Datei ${n} von ${of}`,
  skip: 'Diese Datei überspringen',
  takenAs: 'Übernehmen als',
  asRows: 'Zeilen eines neuen Falls',
  asAccounts: 'Kunden, je ein Fall',
  asModel: 'Ein Modell mit seinen Formeln',
  reading: (name, size) => `${name}${size ? `, ${size},` : ''} wird gelesen…`,
  megabytes: (n) => `${n} MB`,
  understanding: (n) =>
    n > 0 ? `Was ${rows(n)} bedeuten, wird ermittelt…` : 'Was die Zeilen bedeuten, wird ermittelt…',
  taking: (done, of) => `${done} von ${of} gespeichert…`,
  comparing: (done, of) => `Ihre Fälle werden durchgesehen, ${done} von ${of}…`,
  stop: 'Anhalten',
  sheetPane: 'Die Tabelle, wie sie kam',
  resultPane: 'Was daraus wird',
  how: 'Wie gelesen wird',
  sheet: 'Blatt',
  hiddenSheet: (name) => `${name} (ausgeblendet)`,
  beside:
    'In der Datei stehen Tabellen nebeneinander. Hier stehen sie untereinander, mit den Zeilennummern der Datei.',
  hiddenRows: (n) =>
    n === 1
      ? '1 ausgeblendete Zeile der Arbeitsmappe wird mitgelesen.'
      : `${n} ausgeblendete Zeilen der Arbeitsmappe werden mitgelesen.`,
  hiddenColumns: (letters) =>
    letters.length === 1
      ? `Die ausgeblendete Spalte ${letters[0] ?? ''} der Arbeitsmappe wird mitgelesen.`
      : `Die ausgeblendeten Spalten ${letters.join(', ')} der Arbeitsmappe werden mitgelesen.`,
  macros: 'Diese Arbeitsmappe enthält Makros. Sie werden nicht gelesen, und nichts davon läuft.',
  encoding: 'Buchstaben gelesen als',
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16)',
    'utf-16be': 'Unicode (UTF-16, umgekehrt)',
    'windows-1252': 'Westeuropäisch',
  },
  western:
    'Als westeuropäisch gelesen. Wenn Buchstaben wie ü oder é falsch aussehen, wählen Sie eine andere Lesart.',
  firstRow: 'Von Zeile',
  lastRow: 'Bis Zeile',
  wholeRow: 'Geben Sie eine ganze Zahl ein, etwa 12.',
  headRow: 'Überschriften in Zeile',
  headNone: 'Keine Überschriften',
  decimals: 'Zeichen vor Nachkommastellen',
  found: 'Wie gefunden',
  point: 'Punkt: 1,234.50',
  comma: 'Komma: 1.234,50',
  dates: 'Reihenfolge im Datum',
  dayFirst: 'Tag zuerst',
  monthFirst: 'Monat zuerst',
  scale: 'Beträge in',
  scales: (n) =>
    n === 1
      ? 'Einzelnen Einheiten'
      : n === 1000
        ? 'Tausend'
        : n === 1e5
          ? 'Lakh'
          : n === 1e6
            ? 'Millionen'
            : n === 1e7
              ? 'Crore'
              : n === 1e9
                ? 'Milliarden'
                : `Mal ${n}`,
  kindOtherwise: 'Art, wo keine angegeben ist',
  periodOtherwise: 'Wie oft, wo nichts angegeben ist',
  remembered: 'Spalten, wie Sie sie beim letzten Mal gewählt haben.',
  startOver: 'Von vorn beginnen',
  column: (letter, heading) => (heading ? `Spalte ${letter}, ${heading}` : `Spalte ${letter}`),
  columnIs: (name) => `${name}: gilt als`,
  roles: {
    label: 'Name',
    amount: 'Betrag',
    amountBenefit: 'Betrag: Nutzen',
    amountCost: 'Betrag: Kosten',
    signing: 'Einmalig bei Vertragsabschluss',
    year: (n) => `Jahr ${n}`,
    quarter: (n) => `Teil von Jahr ${n}`,
    month: (n) => `Monat von Jahr ${n}`,
    kind: 'Art oder Abschnitt',
    period: 'Wie oft',
    currency: 'Währung',
    note: 'Notiz',
    source: 'Quelle',
    ignored: 'Nicht verwendet',
    unit: 'Nicht verwendet: Einheit',
    quantity: 'Nicht verwendet: Menge',
    'unit-price': 'Nicht verwendet: Einzelpreis',
    total: 'Nicht verwendet: Summe',
    index: 'Nicht verwendet: laufende Nummer',
    share: 'Nicht verwendet: Anteil',
    date: 'Nicht verwendet: Datum',
    time: 'Jahr der Zeile',
  },
  fields: {
    '': 'Nicht verwendet',
    ref: 'Kennung in Ihrem CRM',
    title: 'Titel',
    customer: 'Kunde',
    owner: 'Verantwortlich',
    segment: 'Segment',
    industry: 'Branche',
    renewal: 'Verlängerung am',
    currency: 'Währung',
    arr: 'Umsatz im Jahr',
  },
  rowIs: (row, is) => `Zeile ${row}: ${is}. Ändern, wofür sie gehalten wird`,
  rowTitle: (row) => `Zeile ${row}`,
  rowAs: 'Gilt als',
  kind: 'Art',
  often: 'Wie oft',
  closeRow: 'Fertig',
  as: {
    line: 'Zeile',
    account: 'Kunde',
    heading: 'Überschriften',
    section: 'Abschnitt',
    total: 'Summe',
    result: 'Ergebnis',
    title: 'Titel',
    footer: 'Fußzeile',
    unread: 'Ausgelassen',
    blank: 'Leer',
    left: 'Ausgelassen',
    waits: 'Wartet',
  },
  sectionOf: (kind) => `Abschnitt: ${kind}`,
  short: {
    'tangible-benefit': 'Nutzen',
    'perceived-benefit': 'Spürbarer Nutzen',
    'tangible-cost': 'Kosten',
    'perceived-cost': 'Spürbare Kosten',
    'alternative-benefit': 'Alternative: Nutzen',
    'alternative-cost': 'Alternative: Kosten',
  },
  shownRows: (from, to, of) => `Zeilen ${from} bis ${to} von ${of}`,
  earlier: 'Frühere Zeilen',
  later: 'Weitere Zeilen',
  moreColumns: (n) => (n === 1 ? '1 weitere Spalte zeigen' : `${n} weitere Spalten zeigen`),
  counted: (n, cannot, structure) =>
    [
      `${n === 1 ? '1 Zeile kann' : `${n} Zeilen können`} hinzugefügt werden${cannot > 0 ? `, ${cannot} nicht` : ''}.`,
      structure > 0 &&
        (structure === 1
          ? '1 Titel, Abschnitt oder Summe bleibt draußen.'
          : `${structure} Titel, Abschnitte und Summen bleiben draußen.`),
    ]
      .filter(Boolean)
      .join(' '),
  plan: (add, change, same, left) =>
    [
      `${add} neu`,
      `${change} zu ändern`,
      same > 0 && `${same} schon gleich`,
      left > 0 && `${left} ausgelassen`,
    ]
      .filter(Boolean)
      .join(', '),
  none: 'Noch kann nichts übernommen werden. Wählen Sie, welche Spalte die Beträge und welche die Namen enthält.',
  noneAccounts: 'Noch kann nichts übernommen werden. Wählen Sie, welche Spalte den Kunden nennt.',
  noneRead: 'Noch kann nichts übernommen werden. Bei „Ausgelassen“ steht Zeile für Zeile, warum.',
  questions: 'Zu entscheiden',
  byDefault: 'So übernommen, wenn Sie nichts anderes sagen',
  asks: {
    scale: (name) =>
      name
        ? `Sind die Beträge in „${name}“ einzelne Einheiten oder größere?`
        : 'Sind die Beträge einzelne Einheiten oder größere?',
    dates: (name) => `Was steht in „${name}“ zuerst, der Tag oder der Monat?`,
    decimals: (where) => `Welches Zeichen steht in ${listed(where)} vor den Nachkommastellen?`,
    amount: 'Welche Spalte enthält die Beträge?',
    product: 'Was ist der Betrag einer Zeile?',
    aYear: (name) => `Ist „${name}“, was der Kunde im Jahr zahlt?`,
    currency: (currency) => `Die Beträge sind nicht in ${currency}. Trotzdem übernehmen?`,
    crore: (where) => `Was bedeutet das Zeichen hinter der Zahl in ${listed(where)}?`,
    years: 'Welches Jahr des Falls ist welches Jahr der Datei?',
    rowYears: 'Jede Zeile gilt einem Jahr, Quartal oder Monat. Wie werden sie übernommen?',
    fewYears: 'Die Datei nennt nicht jedes Jahr des Falls.',
    direction: (where) => `Andere Kosten haben ein Minus, in ${listed(where)} fehlt es. Was ist das?`,
    total: (row, label) => `Ist Zeile ${row}, „${label}“, eine Summe?`,
    kind: (where) => `Welche Art von Zeile steht in ${listed(where)}?`,
    percent: 'Wie werden diese Anteile gelesen?',
  },
  answers: {
    dayFirst: (sample) => `Der Tag: ${sample}`,
    monthFirst: (sample) => `Der Monat: ${sample}`,
    point: 'Der Punkt: 1.250 ist etwas mehr als eins, 1,250 mehr als tausend',
    comma: 'Das Komma: 1,250 ist etwas mehr als eins, 1.250 mehr als tausend',
    product: (says) => `Beides miteinander multipliziert: ${says}`,
    yes: 'Ja',
    noArr: 'Nein, weglassen',
    take: (currency) => `Die Zahlen als ${currency} übernehmen, nicht umgerechnet`,
    credit: 'Eine Gutschrift: umgekehrt',
    plainly: 'Nichts: die Zahl, wie sie dasteht',
    crore: 'Crore: zehn Millionen',
    year: (year, n) => `${year} ist Jahr ${n}`,
    before: (year) => `${year} liegt vor Jahr 1`,
    zero: (years) => `Nichts in Jahr ${years}`,
    eachRow: 'Jede Zeile, wie sie dasteht, jedes Jahr',
    cost: 'Kosten wie die anderen',
    back: 'Geld, das zurückkommt',
    isTotal: 'Eine Summe: auslassen',
    isRow: 'Eine eigene Zeile',
    benefit: 'Nutzen',
    costKind: 'Kosten',
  },
  open: (n) =>
    n === 1 ? '1 Frage ist offen. Ihre Zeilen warten.' : `${n} Fragen sind offen. Ihre Zeilen warten.`,
  sectionCount: (n) => rows(n),
  overYears: (amount, years) => `${amount} in ${years === 1 ? '1 Jahr' : `${years} Jahren`}`,
  yearly: (years) => years.join(' · '),
  fromRow: (n) => `Zeile ${n}`,
  range: (low, high) => `${low} bis ${high}`,
  more: (n) => (n === 1 ? 'und 1 weitere Zeile' : `und ${n} weitere Zeilen`),
  totals: 'Die eigenen Summen der Datei',
  totalEqual: (label, amount) => `${label}: ${amount}, genau das, was übernommen wird.`,
  totalDiffers: (label, theirs, ours, by) =>
    `${label}: ${theirs} in der Datei, ${ours} von dem, was übernommen wird. Unterschied: ${by}.`,
  totalRow: (n) => `Summe in Zeile ${n}`,
  left: (n) => `Ausgelassen (${n})`,
  unused: (n) => `Nicht verwendete Spalten (${n})`,
  goTo: (row) => `Zeile ${row}`,
  why: {
    title: 'eine Titelzeile',
    'heading-again': 'noch einmal die Überschriften',
    section: 'die Überschrift eines Abschnitts',
    total: 'eine Summe',
    result: 'ein Ergebnis anderer Zeilen',
    footer: 'eine Fußzeile',
    amount: 'kein lesbarer Betrag',
    currency: 'in einer anderen Währung',
    percent: 'ein Anteil, kein Geld',
    label: 'kein Name',
    question: 'wartet auf eine Antwort',
    room: 'der Fall ist voll',
    quote: 'ein Anführungszeichen wird nie geschlossen',
    decimals: 'die Zahl lässt sich auf zwei Arten lesen',
    crore: 'CR oder DR kann zweierlei bedeuten',
    period: 'wie oft, ist nicht zu verstehen',
    unit: 'in einer anderen Einheit als Geld',
    'other-table': 'aus einer anderen Tabelle. Wählen Sie „Von Zeile“, um jene zu lesen',
    term: 'nicht in den Jahren des Falls',
    assumptions: 'eine Annahme, keine Zeile',
    chosen: 'von Ihnen ausgelassen',
    customer: 'kein Kunde',
    date: 'das Datum ist nicht lesbar. Schreiben Sie es wie 2027-06-30',
    several: 'mehrere Ihrer Fälle passen. Geben Sie die Kennung an',
    repeat: 'derselbe Kunde noch einmal',
    elsewhere: 'gibt es hier unter anderem Titel oder anderer Kennung',
    unread: 'nicht verstanden',
  },
  add: 'Neu',
  change: 'Geändert',
  nothingBefore: 'nichts',
  becomes: (was, is) => `${was} → ${is}`,
  elsewhere: 'Gibt es hier unter anderem Titel oder anderer Kennung',
  elsewhereRow: (row, customer) => `Zeile ${row}, ${customer}`,
  existsAs: {
    title: (title) => (title ? `Hier als „${title}“` : 'Hier ohne Titel'),
    ref: (id) => (id ? `Hier mit der Kennung „${id}“` : 'Hier ohne Kennung'),
  },
  wantedAs: (title) => `in der Datei „${title}“`,
  decide: {
    '': 'Auslassen',
    same: 'Es ist dieser: ändern',
    new: 'Ein anderer: hinzufügen',
  },
  others: 'Alle, die nicht einzeln entschieden sind',
  decideOthers: {
    '': 'Einzeln',
    same: 'Es sind diese: ändern',
    new: 'Es sind andere: hinzufügen',
  },
  noRoom: (room) => `Mehr fasst ein Fall nicht: Es ist Platz für ${room}.`,
  go: (n) => (n === 0 ? 'Zeilen hinzufügen' : n === 1 ? '1 Zeile hinzufügen' : `${n} Zeilen hinzufügen`),
  goNew: (n) =>
    n === 0 ? 'Fall beginnen' : n === 1 ? 'Fall mit 1 Zeile beginnen' : `Fall mit ${n} Zeilen beginnen`,
  goAccounts: (add, change) =>
    [add > 0 && `${add} hinzufügen`, change > 0 && `${change} ändern`].filter(Boolean).join(', ') ||
    'Übernehmen',
  did: (n) => (n === 1 ? '1 Zeile hinzufügen' : `${n} Zeilen hinzufügen`),
  done: (n, empty = 0) =>
    `${n === 1 ? '1 Zeile' : `${n} Zeilen`} ${empty === 0 ? '' : empty === 1 ? 'anstelle der leeren ' : `anstelle der ${empty} leeren `}hinzugefügt.`,
  doneAccounts: (add, change, failed) =>
    `${[add > 0 || change === 0 ? `${add} hinzugefügt` : '', change > 0 ? `${change} geändert` : ''].filter(Boolean).join(', ')}.${failed > 0 ? ` ${failed} ${failed === 1 ? 'konnte' : 'konnten'} nicht gespeichert werden.` : ''}`,
  undone: (back, kept) =>
    kept === 0
      ? 'Zurückgenommen.'
      : `${back} zurückgenommen. ${kept === 1 ? '1 wurde' : `${kept} wurden`} seitdem geändert und ${kept === 1 ? 'bleibt, wie er ist' : 'bleiben, wie sie sind'}.`,
  model: {
    agreed: (n, of) =>
      of === 0
        ? 'Noch keine Zahl der Datei ist übernommen.'
        : of === 1
          ? n === 1
            ? 'Die eine Zahl stimmt mit der Datei überein.'
            : 'Die eine Zahl stimmt nicht mit der Datei überein.'
          : `${n} von ${of} Zahlen stimmen mit der Datei überein.`,
    made: (lines, inputs) => `${rows(lines)} aus ${inputs === 1 ? '1 Eingabe' : `${inputs} Eingaben`}.`,
    none: 'Wählen Sie in der Tabelle eine Zelle mit einer Formel: Sie wird zu einer Zeile.',
    choose:
      'Wählen Sie in der Tabelle eine Zahl, um sie zur Zeile zu machen, oder die Zahl einer Zeile, um sie wegzulassen.',
    marks: {
      result: 'Zeile des Falls',
      input: 'Eingabe',
      total: 'Summe von Zeilen',
      anew: 'Wird neu berechnet',
      unsaid: 'Nicht übernehmbar',
      formula: 'Zwischenschritt',
      number: 'Nicht verwendet',
    },
    cell: (value, cell, is) => `${value}, ${cell}: ${is}`,
    label: (cell) => `Name der Zeile aus ${cell}`,
    kindOf: (label) => `${label}: Art`,
    oftenOf: (label) => `${label}: wie oft`,
    leave: 'Weglassen',
    inFile: (figures) => figures.join(' · '),
    from: (cell) => `aus ${cell}`,
    agrees: 'stimmt überein',
    differs: 'weicht ab',
    differing: 'Stimmt nicht überein',
    differ: (name, theirs, ours, by) =>
      `${name}: ${theirs} in der Datei, ${ours} nach der Formel. Der Unterschied ist ${by}. Vielleicht wurde die Datei gespeichert, ohne neu berechnet zu sein.`,
    fails: (name, theirs) =>
      `${name}: ${theirs} in der Datei, und die Formel ergibt hier keine Zahl. Lassen Sie die Zeile weg, oder ändern Sie ihre Formel im Fall.`,
    inputs: (n) => `Eingaben (${n})`,
    anew: (n) => `Vom Fall neu berechnet (${n})`,
    anewWhy:
      'Rendite, Amortisation und Ähnliches werden nicht übernommen: Der Fall berechnet sie aus seinen Zeilen.',
    unsaid: (n) => `Nicht übernehmbar (${n})`,
    why: {
      function: 'eine Funktion, die es auf dieser Seite nicht gibt',
      text: 'sie arbeitet mit Text',
      range: 'ein Bereich, wo eine einzelne Zelle nötig ist',
      reference: 'sie verweist auf eine Zelle, die es nicht gibt',
      name: 'sie verwendet einen Namen, den die Datei nicht festlegt',
      circle: 'sie braucht sich selbst',
      years: 'sie blickt weiter als ein Jahr zurück',
      months:
        'sie rechnet mit Monaten oder Quartalen. Übernehmen Sie die Datei als Zeilen, dann werden sie zu Jahren summiert',
      long: 'sie ist ausgeschrieben zu lang',
      deep: 'sie ist ausgeschrieben zu verschachtelt',
      array: 'sie arbeitet mit einer ganzen Tabelle auf einmal',
      'other-file': 'sie blickt in eine andere Datei',
      error: 'sie ist in der Datei ein Fehler',
      unknown: 'sie wird nicht verstanden',
    },
    term: (years) => (years === 1 ? 'Der Fall umfasst 1 Jahr.' : `Der Fall umfasst ${years} Jahre.`),
    firstYear: (year) => `Jahr 1 des Falls ist ${year} der Datei.`,
    currency: (theirs, ours) =>
      `Die Beträge der Datei sind in ${theirs}, dieser Fall ist in ${ours}. Sie werden übernommen, wie sie sind, ohne Umrechnung.`,
    scaled: (said) =>
      `In der Datei steht „${said}“. Ihre Zahlen werden übernommen, wie sie sind: malnehmen, wo ganze Beträge gemeint sind.`,
  },
  problems: {
    uncalculated: (row) =>
      `Die Formel in Zeile ${row} hat noch kein Ergebnis: Ein Programm hat sie geschrieben, und keine Tabellenkalkulation hat sie berechnet. Öffnen Sie die Datei in Ihrer Tabellenkalkulation, speichern Sie sie und wählen Sie sie erneut.`,
    quote: (row) =>
      `In Zeile ${row} beginnt ein Anführungszeichen, das nie geschlossen wird; was folgt, lässt sich nicht trennen. Schließen Sie es in Ihrer Tabelle und speichern Sie die Datei neu, oder fügen Sie die Zeilen ein.`,
    large:
      'Das ist mehr, als auf einmal gelesen wird: höchstens 50 MB, 200.000 Zeilen, 500 Spalten und 4.000.000 gefüllte Zellen. Speichern Sie nur die nötigen Zeilen in einer eigenen Datei.',
    password:
      'Diese Arbeitsmappe ist mit einem Kennwort geschützt. Öffnen Sie sie in Ihrer Tabelle, speichern Sie sie ohne Kennwort und versuchen Sie es noch einmal.',
    damaged:
      'Diese Datei ist beschädigt oder nicht das, was ihr Name sagt. Öffnen Sie sie in Ihrer Tabelle und speichern Sie sie noch einmal als .xlsx, .ods oder CSV.',
    unknown: 'Das ist keine Tabelle. Wählen Sie eine Datei, die auf .csv, .tsv, .txt, .xlsx oder .ods endet.',
    old: 'Diese Art von Arbeitsmappe wird hier nicht gelesen. Speichern Sie sie als .xlsx, .ods oder CSV und wählen Sie diese Datei.',
    empty: 'Darin steht nichts. Wählen Sie eine andere Datei oder ein anderes Blatt.',
    gone: 'Die Datei ist nicht mehr lesbar. Sie wurde verschoben, geändert oder gelöscht: Wählen Sie sie noch einmal.',
    failed:
      'Das Lesen brach ab, meist weil die Datei mehr Speicher braucht, als da ist. Speichern Sie nur die nötigen Zeilen in einer eigenen Datei.',
  },
  returned: {
    title: (name) => `${name} wurde von hier exportiert`,
    here: 'Die Arbeitsmappe gehört zu einem Fall auf diesem Gerät. Öffnen Sie ihn, um damit weiterzumachen.',
    missing: 'Der Fall, zu dem sie gehört, ist nicht auf diesem Gerät.',
    open: 'Ihren Fall öffnen',
    look: 'Den Fall mit ihren Zahlen ansehen',
    rows: 'Trotzdem als Tabelle lesen',
  },
} satisfies Words['importing'];
