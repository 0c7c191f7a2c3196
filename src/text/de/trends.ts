import type { Words } from '../sections.ts';

const cases = (n: number, said: string): string => (n === 1 ? '1 Fall' : `${said} Fälle`);

/** Verläufe über viele Kunden. */
export default {
  title: 'Verläufe',
  titleOf: (account) => `Verläufe: ${account}`,
  basis: 'Jeder Fall zählt mit seinem jeweils jüngsten Rückblick.',
  account: 'Fall',
  allCases: 'Alle gezeigten Fälle',
  moreCases: (n) =>
    `Die ersten ${n} nach Namen stehen zur Wahl. Grenzen Sie die Fälle oben ein, um einen anderen zu wählen.`,
  amounts: 'Beträge in',
  allIn: (currency) => `Alles in ${currency}`,
  only: (currency) => `Nur ${currency}`,
  rates: (day, source) => (source ? `Kurse vom ${day}, ${source}.` : `Kurse vom ${day}.`),
  left: (currencies) => `Nicht in den Beträgen: ${currencies}.`,
  until: 'Bis Ende',
  review: 'Rückblick',
  cases: 'Fälle',
  health: 'Zustand',
  share: 'Erreichter Anteil',
  dimension: 'Dimension',
  change: 'Veränderung',
  reason: 'Grund',
  together: 'Zusammen',
  rollout: 'Produktivstart und Nutzungsgrad',
  difference: 'Ist weniger Plan',
  healthNow: (now) => `Der Zustand liegt im Mittel bei ${now}`,
  healthMoved: (now, by, rises, since) =>
    `Der Zustand liegt im Mittel bei ${now}, ${by} ${rises ? 'mehr' : 'weniger'} als im ${since}`,
  healthHeld: (now, since) => `Der Zustand liegt im Mittel bei ${now}, wie schon im ${since}`,
  shareNow: (now) => `Im Mittel sind ${now} des geplanten Nutzens eingetreten`,
  shareMoved: (now, before, since) =>
    `Im Mittel sind ${now} des geplanten Nutzens eingetreten, im ${since} waren es ${before}`,
  moneyBehind: (actual, planned, share) =>
    `${actual} netto von geplanten ${planned} sind eingetreten, ${share} zu wenig`,
  moneyAhead: (actual, planned, share) =>
    `${actual} netto von geplanten ${planned} sind eingetreten, ${share} mehr als geplant`,
  moneyPlain: (actual, planned) => `${actual} netto sind eingetreten; geplant waren ${planned}`,
  scoresMoved: (name, before, now) => `${name} hat sich am meisten bewegt: von ${before} auf ${now}`,
  first: 'Zuerst',
  latest: 'Zuletzt',
  fromTo: (before, now) => `${before} auf ${now}`,
  scoresHeld: 'Keine Bewertung hat sich bewegt',
  ofOne: {
    healthNow: (now) => `Der Zustand ist ${now}`,
    healthMoved: (now, by, rises, since) =>
      `Der Zustand ist ${now}, ${by} ${rises ? 'mehr' : 'weniger'} als am ${since}`,
    healthHeld: (now, since) => `Der Zustand ist ${now}, wie am ${since}`,
    shareNow: (now) => `${now} des geplanten Nutzens sind eingetreten`,
    shareMoved: (now, before, since) =>
      `${now} des geplanten Nutzens sind eingetreten, am ${since} waren es ${before}`,
  },
  reasonsTitle: 'Warum das Ist vom Plan abweicht, in Geld',
  reasonsWorst: (reason, amount) => `Am meisten kostete „${reason}“: ${amount} netto`,
  reasonsNone:
    'Kein Grund aus einem jüngsten Rückblick erklärt einen Betrag. Geben Sie einem Befund seinen Grund, dann zählt hier, was er bewegt hat.',
  reasonsHint: (currency) =>
    `Um wie viel ein Grund den Nettowert bewegt hat, vom Beginn bis zum jüngsten Rückblick jedes Falls, ${currency}.`,
  by: 'Nach',
  bys: { segment: 'Segment', template: 'Vorlage', kind: 'Art der Zeile' },
  cloudTitle: (n, said, of) =>
    n === 1
      ? `1 von ${of} gemessenen Fällen liegt auf oder über Plan`
      : `${said} von ${of} gemessenen Fällen liegen auf oder über Plan`,
  cloudAll: (n, of) =>
    n === 1
      ? 'Der eine gemessene Fall liegt auf oder über Plan'
      : `Alle ${of} gemessenen Fälle liegen auf oder über Plan`,
  cloudNone: (n, of) =>
    n === 1 ? 'Der eine gemessene Fall liegt unter Plan' : `Alle ${of} gemessenen Fälle liegen unter Plan`,
  cloudHint: (currency) =>
    `Netto bis zum jüngsten Rückblick, ${currency}. Auf der Linie gleicht das Ist dem Plan.`,
  cloudFactors: 'Gleiche Schritte auf den Achsen sind gleiche Faktoren.',
  planned: 'Plan',
  actual: 'Ist',
  asPlanned: 'wie geplant',
  cloudPoint: (account, actual, planned, difference) =>
    `${account}: ${actual} von geplanten ${planned}, ${difference}`,
  cloudMore: (n) => `Und ${n} weitere: alle stehen in den gespeicherten Tabellen`,
  healthUnit: 'Mittlerer Zustand, 0 bis 100',
  shareUnit: 'Mittlerer Anteil des bisher geplanten Nutzens, der eingetreten ist',
  moneyUnit: (currency) => `Netto bisher über die gemessenen Fälle, ${currency}`,
  scoresUnit: 'Mittlere Bewertungen, 0 bis 10, je von der ersten zur jüngsten',
  ofCase: {
    healthUnit: 'Zustand je Rückblick, 0 bis 100',
    shareUnit: 'Anteil des bisher geplanten Nutzens, der eingetreten ist',
    moneyUnit: (currency) => `Netto bisher je Rückblick, ${currency}`,
    scoresUnit: 'Bewertungen, 0 bis 10, vom ersten Rückblick zum jüngsten',
  },
  point: (time, value, n, said) => `${time}: ${value}, ${cases(n, said)}`,
  pointOne: (time, value) => `${time}: ${value}`,
  moneyPoint: (time, planned, actual) =>
    `${time}: ${actual || 'nicht gemessen'}, geplant ${planned || 'nichts'}`,
  scorePoint: (name, before, now) => `${name}: zuerst ${before}, zuletzt ${now}`,
  scoreOnce: (name, now) => `${name}: ${now}, einmal bewertet`,
  noneTitle: 'Noch wurde kein Rückblick abgehalten',
  none: 'Verläufe beginnen mit dem ersten abgehaltenen Rückblick eines hier gezeigten Falls.',
  oneTime: 'Alle Rückblicke liegen bisher in einem Quartal. Eine Linie braucht Rückblicke aus zweien.',
  oneReview: 'Bisher wurde ein Rückblick abgehalten. Eine Linie braucht zwei.',
  unknown: {
    health:
      'Der Zustand ist für keinen Fall bekannt: Messen Sie in einem Rückblick eine Zeile, eine Kennzahl oder eine Umfrage.',
    share: 'Noch ist keine Zeile gemessen, also ist kein Anteil des Plans bekannt.',
    money: 'In dieser Währung ist noch nichts gemessen.',
    scores: 'Noch hat kein Rückblick eine Dimension bewertet.',
    cloud: 'In dieser Währung ist noch kein Fall gemessen.',
  },
  tables: {
    time: 'Im Lauf der Zeit',
    scores: 'Bewertungen im Lauf der Zeit',
    reasons: (by) => `Gründe in Geld: ${by}`,
    cloud: 'Plan und Ist je Fall',
  },
} satisfies Words['trends'];
