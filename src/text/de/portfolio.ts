import type { Words } from '../sections.ts';

const cases = (n: number): string => (n === 1 ? '1 Fall' : `${n} Fälle`);

/** The words of the portfolio. */
export default {
  hiddenScreen: 'Diese Ansicht nennt andere Kunden und ist daher verborgen, solange Sie im Gespräch sind.',
  title: 'Portfolio',
  lead: 'Wo ist der Wert dünn?',
  start: 'Fall beginnen',
  empty: 'Noch kein Fall',
  emptyText:
    'Das Portfolio zeigt jeden Fall auf diesem Gerät: was geplant war, was eingetreten ist und was ansteht.',
  loading: 'Ihre Fälle werden gelesen…',
  search: 'Kunde, Person, Segment suchen',
  group: 'Gruppieren nach',
  groups: {
    none: 'Nicht gruppiert',
    customer: 'Kunde',
    owner: 'Verantwortlich',
    segment: 'Segment',
    template: 'Vorlage',
    currency: 'Währung',
  },
  pages: {
    cases: 'Fälle',
    actions: 'Aufgaben',
    people: 'Nach Person und Segment',
    trends: 'Verläufe',
  },
  owner: 'Verantwortlich',
  segment: 'Segment',
  template: 'Vorlage',
  currency: 'Währung',
  any: 'Alle',
  show: 'Zeigen',
  shows: {
    all: 'Alle Fälle',
    late: 'Rückblick überfällig',
    renewing: 'Verlängerung in 90 Tagen',
    renewalPast: 'Verlängerung vorbei',
    atRisk: 'Verlängerung gefährdet',
    behind: 'Unter 90 % eingetreten',
    weak: 'Zustand unter 60',
    falling: 'Zustand sinkt',
    notLive: 'Noch nicht live',
    unreviewed: 'Noch ohne Rückblick',
    begun: 'Rückblick begonnen, nicht abgehalten',
    overdueActions: 'Aufgaben überfällig',
  },
  ready: 'Vorbereitet',
  ownViews: 'Ihre Ansichten',
  ownChoice: 'Eigene Auswahl',
  filters: 'Filter',
  conditions: {
    renewal: 'Verlängerung',
    realised: 'Eingetretener Anteil',
    health: 'Zustand',
    reviewed: 'Letzter Rückblick',
    live: 'In Nutzung',
    required: 'Für die Verlängerung verlangt',
    actions: 'Aufgaben',
  },
  condition: {
    renewal: (word, n) =>
      word === 'past' ? 'vergangen' : word === 'none' ? 'ohne Datum' : n === 1 ? 'in 1 Tag' : `in ${n} Tagen`,
    realised: (word, n) =>
      word === 'none' ? 'nicht gemessen' : word.startsWith('below') ? `unter ${n} %` : `${n} % und mehr`,
    health: (word, n) =>
      word === 'none'
        ? 'nicht bekannt'
        : word === 'falling'
          ? 'sinkt'
          : word.startsWith('below')
            ? `unter ${n}`
            : `${n} und mehr`,
    reviewed: (word, n) =>
      word === 'overdue'
        ? 'überfällig'
        : word === 'never'
          ? 'nie abgehalten'
          : word === 'begun'
            ? 'begonnen, nicht abgehalten'
            : n === 1
              ? 'vor über 1 Tag'
              : `vor über ${n} Tagen`,
    live: (word) => (word === 'no' ? 'noch nicht' : 'ja'),
    required: (word) =>
      word === 'missing'
        ? 'gefährdet oder verfehlt'
        : word === 'missed'
          ? 'verfehlt'
          : word === 'safe'
            ? 'erreicht oder auf Kurs'
            : word === 'open'
              ? 'noch ohne Rückblick'
              : 'nichts verlangt',
    actions: (word) => (word === 'open' ? 'offen' : word === 'overdue' ? 'überfällig' : 'keine offen'),
  },
  searched: (query) => `Suche: ${query}`,
  withReplaced: 'mit ersetzten Plänen',
  printed: (on, narrowed) => `Stand ${on}. Gezeigt: ${narrowed || 'alle Fälle'}`,
  chip: (what, value) => `${what}: ${value}`,
  dropChip: (chip) => `Filter entfernen: ${chip}`,
  clear: 'Alle Filter entfernen',
  view: 'Ansicht',
  saveView: 'Diese Ansicht speichern…',
  saveViewTitle: 'Diese Ansicht speichern',
  saveViewHint: 'Auf diesem Gerät: Filter, Gruppen, Reihenfolge und Spalten.',
  viewName: 'Name',
  forgetView: (name) => `„${name}“ vergessen`,
  viewReplaced: (name) => `„${name}“ zeigt jetzt diese Ansicht.`,
  forgotten: (name) => `„${name}“ ist vergessen.`,
  copyLink: 'Adresse dieser Ansicht kopieren',
  linkCopied: 'Die Adresse ist kopiert.',
  linkNotCopied: 'Die Adresse ließ sich nicht kopieren. Kopieren Sie sie aus der Adresszeile.',
  save: 'Speichern',
  cancel: 'Abbrechen',
  chooseColumns: 'Spalten wählen…',
  columnsTitle: 'Spalten',
  columnsHint: 'Der Fall steht immer vorn.',
  earlier: (what) => `${what}: nach oben`,
  later: (what) => `${what}: nach unten`,
  usualColumns: 'Übliche Spalten',
  done: 'Fertig',
  bulk: {
    pick: (what) => `${what} auswählen`,
    pickAll: 'Alle gezeigten Fälle auswählen',
    picked: (n) => `${cases(n)} ausgewählt`,
    clear: 'Nichts auswählen',
    change: 'Ändern',
    owner: 'Verantwortlich…',
    segment: 'Segment ändern…',
    cadence: 'Zeit zwischen Rückblicken…',
    remove: 'Löschen',
    ownerTitle: (n) => `Verantwortlich für ${cases(n)}`,
    segmentTitle: (n) => (n === 1 ? 'Segment von 1 Fall' : `Segment von ${n} Fällen`),
    cadenceTitle: (n) =>
      n === 1 ? 'Zeit zwischen Rückblicken, 1 Fall' : `Zeit zwischen Rückblicken, ${n} Fälle`,
    agreedKeep: 'Ein vereinbarter Plan behält die vereinbarte Zeit.',
    apply: 'Ändern',
    doing: (done, of) => `${done} von ${of === 1 ? '1 Fall' : `${of} Fällen`}…`,
    changed: (n, kept) =>
      kept === 0 ? `${cases(n)} geändert.` : `${cases(n)} geändert, ${kept} unverändert gelassen.`,
    removed: (n, kept) =>
      kept === 0 ? `${cases(n)} gelöscht.` : `${cases(n)} gelöscht, ${kept} ließen sich nicht löschen.`,
    undone: (n, kept) =>
      kept === 0
        ? `${cases(n)} wie zuvor.`
        : `${cases(n)} wie zuvor, ${kept} belassen, weil sie seither geändert wurden.`,
  },
  cadences: { quarter: 'Jedes Quartal', 'half-year': 'Jedes Halbjahr' },
  renewing: (days, arr) =>
    `Jahresumsatz (ARR), der in ${days === 1 ? '1 Tag' : `${days} Tagen`} verlängert wird: ${arr}`,
  renewingPast: (arr) => `Jahresumsatz (ARR), dessen Verlängerungstag vorbei ist: ${arr}`,
  missing: (amount) => `davon fehlt bei ${amount}, was die Verlängerung verlangt`,
  missingAll: 'bei allem fehlt, was die Verlängerung verlangt',
  missingNone: 'nichts davon verfehlt, was die Verlängerung verlangt',
  missingNoneKnown: 'von nichts davon ist bekannt, dass es verfehlt, was die Verlängerung verlangt',
  notKnownAll:
    'ob es hat, was die Verlängerung verlangt, ist nicht bekannt: kein Ziel oder noch kein Rückblick',
  notKnown: (amount) => `nicht bekannt für ${amount}: kein Ziel oder noch kein Rückblick`,
  notKnownCases: (n) =>
    n === 1
      ? 'nicht bekannt für 1 Fall: kein Ziel oder noch kein Rückblick'
      : `nicht bekannt für ${n} Fälle: kein Ziel oder noch kein Rückblick`,
  missingCases: (n) =>
    n === 1
      ? 'bei 1 Fall ohne ARR fehlt, was die Verlängerung verlangt'
      : `bei ${n} Fällen ohne ARR fehlt, was die Verlängerung verlangt`,
  noRenewals: (days) =>
    days === 1
      ? 'Bis morgen wird nichts verlängert.'
      : `In den nächsten ${days} Tagen wird nichts verlängert.`,
  renewals: (n, unstated) =>
    `${n === 1 ? '1 Verlängerung' : `${n} Verlängerungen`}${unstated > 0 ? `, ${unstated === n ? (n === 1 ? 'ohne ARR' : 'keine mit ARR') : `${unstated} ohne ARR`}` : ''}`,
  showMissing: 'Zeigen',
  arr: 'ARR',
  arrOf: (stated, of) => (stated === of ? 'ARR' : `ARR von ${stated} der ${of}`),
  byCurrency: 'Je Währung',
  inOne: (currency) => `Alle in ${currency}`,
  ratesOf: (day, source) => `zu Kursen vom ${day}${source ? `, ${source}` : ''}`,
  ratesLack: (currencies) => `ohne ${currencies}: kein Kurs`,
  replaced: 'Ersetzte Pläne zeigen',
  replacedHint: 'Ein neu vereinbarter Plan ersetzt den davor.',
  unnamed: 'Nicht gesagt',
  count: (shown, all) =>
    shown === all ? cases(all) : `${shown} von ${all === 1 ? '1 Fall' : `${all} Fällen`}`,
  columns: {
    case: 'Fall',
    bridge: 'Wert',
    arr: 'ARR',
    owner: 'Verantwortlich',
    segment: 'Segment',
    net: 'Netto über die Laufzeit',
    planned: 'Bisher geplant',
    actual: 'Bisher eingetreten',
    realised: 'Anteil des eingetretenen Nutzens',
    roi: 'ROI',
    rov: 'Wertindex',
    health: 'Zustand',
    change: 'Zustand, Änderung',
    nps: 'NPS',
    csat: 'CSAT',
    ces: 'CES',
    last: 'Letzter Rückblick',
    required: 'Für die Verlängerung verlangt',
    due: 'Aufgabe fällig',
    template: 'Vorlage',
    cadence: 'Zeit zwischen Rückblicken',
    customerShare: 'Auf Zahlen des Kunden',
    next: 'Nächster Rückblick',
    renewal: 'Verlängerung',
    findings: 'Offene Befunde',
    state: 'Stand',
  },
  short: {
    realised: 'Eingetreten',
    customerShare: 'Vom Kunden',
    findings: 'Befunde',
    change: 'Änderung',
    required: 'Verlangt',
    cadence: 'Rückblicke',
  },
  requiredMissed: (n) => `${n} verfehlt`,
  requiredAtRisk: (n) => `${n} gefährdet`,
  requiredFine: 'Auf Kurs',
  requiredOpen: 'Ohne Rückblick',
  sortBy: (what) => `Sortieren nach ${what}`,
  none: '—',
  expected: 'erwartet',
  overdue: 'überfällig',
  notLive: 'Noch nicht live',
  begun: 'begonnen, nicht abgehalten',
  bridgeOf: (benefits, costs, net) => `Nutzen ${benefits}, Kosten ${costs}, netto ${net}`,
  subtotal: (n, currency) => `${cases(n)} in ${currency}`,
  totals: 'Summen nach Währung',
  totalsHint: 'Beträge in verschiedenen Währungen werden nie addiert.',
  measured: (n) => `${cases(n)} gemessen`,
  planToDate: 'bisher geplant',
  actualToDate: 'bisher eingetreten',
  netOver: (n) => (n === 1 ? 'netto über seine Laufzeit' : 'netto über ihre Laufzeiten'),
  reasons: 'Wo Schätzungen danebenliegen',
  reasonsHint: 'In Rückblicken genannte Gründe, über die gezeigten Fälle.',
  reasonsNone: 'Noch hat kein Rückblick einen Grund genannt.',
  reasonCount: (n, inCases) =>
    `${n === 1 ? 'einmal' : `${n}-mal`}${n > inCases ? ` in ${inCases === 1 ? '1 Fall' : `${inCases} Fällen`}` : ''}`,
  reason: 'Grund',
  onlyReason: (reason) => `Nur Fälle mit „${reason}“ als Grund`,
  nothing: 'Kein Fall passt zu Ihrer Auswahl.',
  showAll: 'Alle Fälle zeigen',
  sortedWithin: 'Beträge sind innerhalb jeder Währung geordnet.',
  more: 'Dateien',
  print: 'Drucken…',
  csvOut: 'Als CSV speichern',
  csvIn: 'Kunden übernehmen…',
  fileOut: 'Portfoliodatei speichern',
  fileIn: 'Portfoliodatei öffnen…',
  fileShown: (files, rows) =>
    `${cases(rows)} aus ${files === 1 ? '1 Portfoliodatei' : `${files} Portfoliodateien`} neben Ihren eigenen gezeigt. Sie werden hier nicht gespeichert.`,
  fileForget: 'Dateien weglegen',
  notAFile: 'Das ist keine Portfoliodatei.',
  tooBig: 'Diese Datei ist zu groß.',
  fromFile: 'aus einer Datei',
  csv: {
    id: 'Kennung des Falls',
    title: 'Titel',
    customer: 'Kunde',
    healthBefore: 'Zustand beim Rückblick davor',
    required: 'Für die Verlängerung verlangte Ziele',
    atRisk: 'Gefährdete Ziele',
    missed: 'Verfehlte Ziele',
  },
} satisfies Words['portfolio'];
