import type { Words } from '../sections.ts';
import steps from './steps.ts';

/** Words of people. */
export default {
  steps,
  title: 'Wer was gewinnt',
  what: 'Wer entscheidet, woran wird jede Person gemessen, und was ändert sich für sie? Fügen Sie zuerst die Personen beim Kunden hinzu.',
  claim: {
    gain: (gain, all) =>
      all === 1
        ? gain === 1
          ? 'Die eine genannte Person gewinnt mehr, als es sie kostet.'
          : 'Die eine genannte Person hat noch keinen Gewinn in Geld.'
        : gain === all
          ? `${all === 2 ? 'Beide' : `Alle ${all}`} gewinnen mehr, als es sie kostet.`
          : gain === 0
            ? all === 2
              ? 'Noch hat keiner der beiden einen Gewinn in Geld.'
              : `Noch hat niemand der ${all} einen Gewinn in Geld.`
            : `${gain} von ${all} ${gain === 1 ? 'gewinnt' : 'gewinnen'} mehr, als es sie kostet.`,
    open: (names) => `Noch nichts zugeordnet: ${names}.`,
  },
  notSum:
    'Eine Zeile, die mehrere Personen betrifft, zählt für jede von ihnen; diese Beträge ergeben daher keine Summe.',
  show: 'Zeigen',
  everyone: 'Alle',
  sentThisWay: 'Teilen sendet den Fall für diese Person geöffnet.',
  add: 'Person hinzufügen',
  edit: (who) => `${who} bearbeiten`,
  change: 'Bearbeiten',
  who: (name, role) => [name, role].filter(Boolean).join(', '),
  cares: (what) => `Anliegen: ${what}`,
  sentence: {
    forWho: (who, what) => `Für ${who}: ${what}`,
    nothing: 'noch nichts zugeordnet.',
    gain: (amount, term) => `${amount} Nutzen über ${term}`,
    gainAfterCost: (net, cost, term) => `${net} im Plus über ${term}, nach ${cost} Kosten`,
    loss: (net, cost, term) => `${net} im Minus über ${term}, bei ${cost} Kosten`,
    costOnly: (cost, term) => `${cost} Kosten über ${term}, Nutzen noch nicht erfasst`,
    even: (term) => `Nutzen und Kosten gleichen sich über ${term} aus`,
    waiting: 'Beträge sind noch nicht erfasst',
    kpi: (label, from, to) => `${label}: künftig ${to} statt ${from}`,
    kpiShort: (label, from, to, required) => `${label}: künftig ${to} statt ${from} (gefordert: ${required})`,
    kpiStays: (label, at, required) => `${label}: weiterhin ${at} (gefordert: ${required})`,
    kpiTo: (label, to) => `${label}: künftig ${to}`,
    end: (parts) => `${parts.join('; ')}.`,
    term: (years) => (years === 1 ? '1 Jahr' : `${years} Jahre`),
  },
  kpis: 'Woran die Person gemessen wird',
  kpiColumns: { kpi: 'Kennzahl', today: 'Heute', target: 'Gefordert', actual: 'Zuletzt' },
  planYear: (year) => `Plan, Jahr ${year}`,
  todayOf: (label) => `${label}, heute`,
  planOf: (label) => `${label}, Plan`,
  by: (day) => `bis ${day}`,
  on: (day) => `am ${day}`,
  inMonth: (month) => `in ${month}`,
  none: '—',
  stances: { champion: 'Fürsprecher', supporter: 'Unterstützer', neutral: 'Neutral', critic: 'Kritiker' },
  sheet: {
    title: 'Kennzahlenblatt: alle Zahlen auf einer Seite',
    stance: 'Haltung',
    stanceHint: 'Wie Sie ihren Standpunkt einschätzen. Das verlässt das Haus nie mit einer Kundenkopie.',
    stanceNone: 'Nicht angegeben',
    prompt: 'Worüber zu sprechen ist',
    heading: 'Kennzahlenblatt',
    print: 'Kennzahlenblatt drucken',
    back: 'Zurück zu den Personen',
    ours: 'Nur für uns: Haltung, worüber zu sprechen ist und wer noch keine Zahl hat. In der Fassung für den Kunden fehlen sie.',
    nothing: 'Noch ist keine Zahl jemandem zugeordnet.',
    without: (names) => `Noch ohne eigene Zahl: ${names.join('; ')}.`,
    prompts: {
      none: 'Fragen Sie, was sie an die eigene Leitung berichten.',
      today: 'Fragen Sie nach dem heutigen Wert: Ohne ihn sieht niemand, wie weit sie gekommen ist.',
      plan: 'Vereinbaren Sie, was daraus werden soll.',
      agree: 'Vereinbaren Sie, was bis zur Verlängerung zu sehen sein muss und wer misst.',
      measure: 'Bitten Sie um eine erste Messung.',
      met: 'Sie ist, wo sie sein muss. Fragen Sie, wer davon hören sollte.',
      ahead: 'Der Plan ist erreicht. Fragen Sie, was dadurch noch möglich wird.',
      further: 'Der Plan ist erreicht, das Geforderte noch nicht. Fragen Sie, was dafür noch fehlt.',
      behind: 'Sie liegt unter Plan. Fragen Sie, was im Weg steht.',
      worse: 'Sie ging in die falsche Richtung. Fragen Sie, was sich geändert hat, bevor Sie sagen, warum.',
    },
  },
  noKpi: 'Noch keine Kennzahl. Fragen Sie, was die Person selbst nach oben berichtet.',
  better: { up: 'höher ist besser', down: 'niedriger ist besser' },
  wrongWay: 'Der Plan geht in die falsche Richtung.',
  removeKpi: (label, who) => `${label} ist keine Kennzahl von ${who}`,
  lines: 'Zeilen, die sie betreffen',
  noLines: 'Noch keine Zeile. Wählen Sie die, die diese Person verteidigen oder bezahlen würde.',
  panel: {
    name: 'Name',
    role: 'Rolle',
    cares: 'Anliegen',
    remove: 'Diese Person entfernen',
    removed: (who) => `${who} entfernt`,
    kpisHint: 'Diese bringen keine Werte mit, sondern je eine Frage.',
    typical: 'Typisch für',
    addKpi: (label) => `${label} hinzufügen`,
    added: 'Hinzugefügt',
    own: 'Eine Zahl, die der Fall schon hat',
    choose: 'Zahl wählen',
    chooseRow: 'Zeile wählen',
    addNumber: 'Hinzufügen',
    addRow: 'Hinzufügen',
    rows: 'Zeilen, die sie betreffen',
    unserve: (label) => `${label} betrifft die Person nicht`,
  },
  side: {
    exploring: 'Beträge und Kennzahlen, die nicht gesperrt sind, können Sie ausprobieren.',
    empty: 'Wählen Sie eine Person, um zu sagen, woran sie gemessen wird und welche Zeilen sie betreffen.',
  },
  roles: {
    cfo: 'CFO',
    coo: 'COO',
    support: 'Leitung Support',
    sales: 'Leitung Vertrieb',
    marketing: 'Leitung Marketing',
    it: 'IT und Sicherheit',
    user: 'Endanwender',
  },
  roleWords: {
    cfo: ['cfo', 'finanz', 'financ', 'controll', 'buchhalt', 'kaufmänn', 'account', 'treasur'],
    support: ['support', 'service', 'kundendienst', 'help desk'],
    sales: ['vertrieb', 'verkauf', 'umsatz', 'sales', 'cro'],
    marketing: ['marketing', 'marke', 'cmo'],
    it: ['it', 'edv', 'sicherheit', 'security', 'cio', 'ciso', 'cto', 'technik', 'technolog', 'informat'],
    coo: ['coo', 'betrieb', 'operation', 'logisti', 'produktion', 'werk'],
    user: ['anwender', 'nutzer', 'sachbearbeit', 'user', 'analyst'],
  },
  library: {
    days_to_close: {
      label: 'Tage bis zum Monatsabschluss',
      question: 'An welchem Arbeitstag ist der Abschluss fertig?',
    },
    days_sales_outstanding: {
      label: 'Tage, bis Kunden zahlen',
      question: 'Wie viele Tage vergehen von der Rechnung bis zur Zahlung?',
    },
    operating_margin: {
      label: 'Operative Marge',
      question: 'Welche operative Marge haben Sie im letzten Jahr berichtet?',
    },
    cost_to_serve: {
      label: 'Betreuungskosten je Kunde im Jahr',
      question: 'Was kostet Sie ein Kunde im Jahr?',
    },
    forecast_error: {
      label: 'Fehler der Prognose',
      question: 'Wie weit lag die letzte Prognose daneben?',
    },
    audit_findings: {
      label: 'Prüfungsbefunde im Jahr',
      question: 'Wie viele Befunde brachte die letzte Prüfung?',
    },
    on_time_rate: {
      label: 'Pünktlich geliefert',
      question: 'Welcher Anteil der Bestellungen geht am zugesagten Tag hinaus?',
    },
    cycle_time: {
      label: 'Tage von Bestellung bis Lieferung',
      question: 'Wie viele Tage vergehen von der Bestellung bis zur Lieferung?',
    },
    first_time_right: {
      label: 'Auf Anhieb richtig',
      question: 'Welcher Anteil der Arbeit braucht keinen zweiten Durchgang?',
    },
    output_per_person: {
      label: 'Leistung je Person am Tag',
      question: 'Wie viel schafft eine Person am Tag?',
    },
    staff_turnover: {
      label: 'Fluktuation im Jahr',
      question: 'Welcher Anteil des Teams ging im letzten Jahr?',
    },
    first_response_hours: {
      label: 'Stunden bis zur ersten Antwort',
      question: 'Wie lange wartet ein Kunde auf die erste Antwort?',
    },
    resolution_hours: {
      label: 'Stunden bis zur Lösung einer Anfrage',
      question: 'Wie viele Stunden vergehen, bis eine Anfrage gelöst ist?',
    },
    first_contact_resolution: {
      label: 'Beim ersten Kontakt gelöst',
      question: 'Welcher Anteil der Anfragen wird in einem Kontakt gelöst?',
    },
    tickets_per_month: {
      label: 'Anfragen im Monat',
      question: 'Wie viele Anfragen erreichen Ihren Support im Monat?',
    },
    customer_satisfaction: {
      label: 'Zufriedene Kunden',
      question: 'Welcher Anteil der Kunden sagt, er sei zufrieden?',
    },
    customer_effort: {
      label: 'Leichtigkeit für Kunden, 1 bis 7',
      question: 'Wie leicht fällt es Kunden nach eigener Aussage, von 1 bis 7?',
    },
    win_rate: {
      label: 'Gewonnene Abschlüsse',
      question: 'Welchen Anteil der qualifizierten Chancen gewinnen Sie?',
    },
    sales_cycle_days: {
      label: 'Tage bis zum Abschluss',
      question: 'Wie viele Tage vergehen vom ersten Treffen bis zur Unterschrift?',
    },
    deal_size: {
      label: 'Durchschnittlicher Abschluss',
      question: 'Was ist ein Abschluss im ersten Jahr durchschnittlich wert?',
    },
    net_revenue_retention: {
      label: 'Nettoumsatzbindung (NRR)',
      question: 'Was wurde in diesem Jahr aus dem wiederkehrenden Umsatz des letzten?',
    },
    ramp_days: {
      label: 'Tage, bis neue Verkäufer produktiv sind',
      question: 'Wie lange dauert es, bis neue Verkäufer ihr Ziel erreichen?',
    },
    qualified_leads: {
      label: 'Qualifizierte Leads im Monat',
      question: 'Wie viele Leads nimmt der Vertrieb im Monat an?',
    },
    lead_conversion: {
      label: 'Leads, die zum Abschluss kommen',
      question: 'Welcher Anteil der Leads wird zum Abschluss?',
    },
    cost_per_lead: {
      label: 'Kosten je qualifiziertem Lead',
      question: 'Was kostet Sie ein qualifizierter Lead?',
    },
    campaign_days: {
      label: 'Tage bis zum Start einer Kampagne',
      question: 'Wie viele Tage vergehen vom Auftrag bis zum Start?',
    },
    share_of_pipeline: {
      label: 'Pipeline aus dem Marketing',
      question: 'Welcher Anteil der Pipeline beginnt beim Marketing?',
    },
    availability: {
      label: 'Verfügbarkeit',
      question: 'Welche Verfügbarkeit haben Sie im letzten Quartal berichtet?',
    },
    security_incidents: {
      label: 'Sicherheitsvorfälle im Jahr',
      question: 'Wie viele Vorfälle haben Sie im letzten Jahr erfasst?',
    },
    recovery_hours: {
      label: 'Stunden bis zur Wiederherstellung',
      question: 'Wie lange dauerte die letzte Wiederherstellung?',
    },
    systems_to_run: {
      label: 'Betriebene Systeme',
      question: 'Wie viele Systeme betreiben Sie dafür?',
    },
    request_backlog: { label: 'Offene Anforderungen', question: 'Wie viele Anforderungen warten heute?' },
    access_review_days: {
      label: 'Tage für eine Berechtigungsprüfung',
      question: 'Wie viele Tage dauert eine Berechtigungsprüfung?',
    },
    hours_on_routine: {
      label: 'Stunden Routinearbeit in der Woche',
      question: 'Wie viele Stunden in der Woche gehen in Routinearbeit?',
    },
    steps_per_task: { label: 'Schritte je Aufgabe', question: 'Wie viele Schritte braucht die Aufgabe?' },
    tools_per_task: {
      label: 'Werkzeuge je Aufgabe',
      question: 'Zwischen wie vielen Werkzeugen wechseln Sie?',
    },
    errors_to_fix: {
      label: 'Zu behebende Fehler in der Woche',
      question: 'Wie viele Fehler beheben Sie in der Woche?',
    },
    ease_of_use: {
      label: 'Bedienbarkeit, 1 bis 7',
      question: 'Wie leicht ist es zu bedienen, von 1 bis 7?',
    },
  },
  success: {
    title: 'Erfolgsplan',
    what: 'Was muss vor der Verlängerung zu sehen sein, bis wann, und wer unterschreibt? Tragen Sie zuerst das Verlängerungsdatum und ein Ziel ein.',
    renewal: 'Verlängerungsdatum',
    renewalNote: {
      before: 'Das liegt vor dem Vertragsabschluss.',
      after: (years) => `Das liegt nach der Laufzeit von ${years === 1 ? '1 Jahr' : `${years} Jahren`}.`,
      in: (month) => `In ${month} der Laufzeit.`,
    },
    required: 'Was der Kunde sehen muss, um zu verlängern',
    signs: 'Wer unterschreibt',
    signsNobody: 'Noch nicht gesagt',
    expectedRoi: 'Erwarteter ROI',
    planRoi: (roi) => `Plan, zählbar: ${roi}`,
    planRoiNone: (why) => `Plan: ${why}`,
    cadence: 'Rückblicke',
    cadences: { quarter: 'Jedes Quartal', 'half-year': 'Jedes Halbjahr' },
    tolerance: 'Gilt als im Plan bis',
    toleranceProblem: 'Geben Sie einen Anteil von 0 % bis 100 % ein. Er blieb, wie er war.',
    metrics: 'In jedem Rückblick verfolgt',
    metricsNone: 'Zahlen mit einem Wert für heute lassen sich hier verfolgen.',
    gone: (name) => `„${name}“ ist nicht mehr im Fall`,
    targets: 'Bis zur Verlängerung gefordert',
    targetsHint: 'Jedes Ziel neben dem Plan an seinem Tag und dem zuletzt gemessenen Wert.',
    noNumbers:
      'Noch kein Ziel. Dafür braucht es eine Kennzahl einer Person oder einen Treiber einer Zeile mit einem Wert.',
    noTargets: 'Noch kein Ziel. Wählen Sie eine Zahl und sagen Sie, was sie erreichen muss.',
    columns: {
      kpi: 'Zahl',
      value: 'Gefordert',
      by: 'Bis',
      plan: 'Plan an dem Tag',
      actual: 'Letzter Rückblick',
    },
    value: (label) => `Gefordert bei ${label}`,
    day: (label) => `Tag für ${label}`,
    remove: (label) => `Ziel für ${label} entfernen`,
    removed: (label) => `Ziel für ${label} entfernt`,
    choose: 'Zahl wählen',
    number: 'Eine Zahl als Ziel',
    add: 'Ziel hinzufügen',
    meets: 'erreicht es',
    misses: 'verfehlt es',
    unknown: 'zum Beurteilen den heutigen Wert eingeben',
    noPlan: 'kein Plan',
    outside: { before: 'vor dem Abschluss', after: 'nach der Laufzeit' },
    reached: 'erreicht',
    way: (share) => `${share} des Wegs`,
    farPast: 'weit über dem Ziel',
    notYet: 'noch nicht',
    noReview: 'noch kein Rückblick',
    notMeasured: 'nicht gemessen',
    roiMeets: 'Der Plan erreicht ihn.',
    roiMisses: 'Der Plan verfehlt ihn.',
  },
  did: {
    add: 'Person hinzufügen',
    remove: (who) => `${who} entfernen`,
    person: (who) => `Angaben zu ${who}`,
    kpi: (label) => `Kennzahl ${label}`,
    lines: (who) => `Zeilen von ${who}`,
    success: 'Erfolgsplan',
    target: (label) => `Ziel für ${label}`,
    removeTarget: (label) => `Ziel für ${label} entfernen`,
  },
} satisfies Words['people'];
