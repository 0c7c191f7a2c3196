import type { Words } from '../sections.ts';

const changes = (n: number): string => (n === 1 ? '1 Änderung' : `${n} Änderungen`);

/** Words of offer. */
export default {
  title: 'Was würden Sie ändern?',
  intro: (who) =>
    `Tippen Sie Ihre eigenen Zahlen oder ziehen Sie einen Regler, und sehen Sie sofort, was jede Änderung bewirkt. Senden Sie sie dann zurück${who ? ` an ${who}` : ''}.`,
  input: 'Zahl',
  shared: 'Wie geteilt',
  now: 'Ihre Zahl',
  effect: 'Wirkung auf den Nettowert',
  comment: 'Kommentar',
  commentOn: (label) => `Kommentar zu ${label}`,
  addComment: 'Kommentar hinzufügen',
  slider: (label) => `${label}, von der Hälfte bis zum Anderthalbfachen der geteilten Zahl`,
  field: (label) => `${label}, Ihre Zahl`,
  allYears: 'alle Jahre zusammen',
  locked: 'Fest',
  resetOne: (label) => `Zurück zur geteilten Zahl: ${label}`,
  otherChanges: 'Weitere Änderungen von Ihnen',
  more: (n, left) => `${n} weitere von ${left} zeigen`,
  working: 'wird ausgerechnet…',
  sorted:
    'Zuerst die Zahlen, die den Nettowert am stärksten bewegen: über ihre Spanne, sonst um ein Zehntel nach beiden Seiten.',
  settings: 'Laufzeit, Zinssatz und Einführung',
  fields: 'Wachstum und Risiko, Zeile für Zeile',
  range: (low, high) => `Spanne ${low} bis ${high}`,
  sliderBetween: (label, low, high) => `${label}, von ${low} bis ${high}`,
  withAbove: 'mit der Zeile darüber',
  presentEffect: (amount) => `${amount} im Barwert`,
  notTheSum: (sum, together) =>
    `Einzeln ergeben die Änderungen ${sum}, zusammen ${together}: Zahlen, die miteinander multipliziert werden, verändern gegenseitig ihre Wirkung.`,
  together: 'Alle zusammen',
  none: 'keine Änderung',
  unknownEffect: 'keine Summe',
  nothingToChange: 'Jede Zahl in diesem Fall steht fest. Kommentare können Sie trotzdem hinterlassen.',
  net: 'Nettowert mit Ihren Zahlen',
  netShared: (amount) => `wie geteilt: ${amount}`,
  did: {
    slide: (label) => `Zahl von ${label}`,
    comment: (label) => `Kommentar zu ${label}`,
    reset: (label) => `${label} zurücksetzen`,
    answer: (who) => `Antwort an ${who}`,
    accept: (n, who) => `${changes(n)} von ${who} annehmen`,
  },
  send: {
    title: 'Ihre Zahlen zurücksenden',
    changes: (n, comments) =>
      [
        n === 0 ? 'Keine Zahl geändert' : changes(n),
        comments === 0 ? '' : comments === 1 ? '1 Kommentar' : `${comments} Kommentare`,
      ]
        .filter(Boolean)
        .join(', '),
    name: 'Ihr Name',
    nameHint: 'Damit klar ist, wer dies sendet. Einmal gefragt, in diesem Browser behalten.',
    nameMissing: 'Geben Sie zuerst Ihren Namen ein.',
    explain: (who) =>
      `Senden Sie diesen Link an ${who || 'die Person, die den Fall geteilt hat'}. Dort steht jede Änderung alt und neu, mit ihrer Wirkung auf den Nettowert, und kann angenommen oder abgelehnt werden.`,
    mailSubject: (title) => `${title}: meine Zahlen`,
    mailBody: (link) =>
      `Hier ist Ihre Wertrechnung mit meinen Zahlen. Öffnen Sie den Link, um sie durchzugehen:\n\n${link}\n`,
    nothing: 'Ändern Sie zuerst eine Zahl oder hinterlassen Sie einen Kommentar.',
  },
  arrived: {
    title: (who, what) => `Von ${who || 'jemandem'} zurück: ${what}`,
    known: (n, comments) =>
      `${n === 1 ? '1 Eintrag unterscheidet' : `${n} Einträge unterscheiden`} sich von Ihrem eigenen Fall${comments ? `, dazu ${comments}` : ''}. Bei Ihnen ändert sich nichts, bis Sie es annehmen.`,
    same: 'Nichts darin unterscheidet sich jetzt von Ihrem eigenen Fall.',
    review: 'Änderungen durchgehen',
    look: 'Den Fall mit diesen Zahlen ansehen',
    unknown:
      'Der Fall, zu dem dies gehört, ist nicht in diesem Browser. Öffnen Sie den Link dort, wo Sie den Fall angelegt haben, oder sehen Sie ihn hier an und behalten Sie eine Kopie.',
    nobody: 'jemandem',
  },
  review: {
    title: (who) => `Zahlen von ${who}`,
    about: 'Jede Änderung einzeln, gegen Ihren Fall, wie er jetzt ist, wahrscheinliche Werte, kein Szenario.',
    expired: (on) => `Was Sie gesendet haben, galt bis ${on}; der Tag ist vorbei.`,
    changedSince:
      'Ihr Fall hat sich geändert, seit dies gesendet wurde. Zeilen, die Sie selbst geändert haben, sind markiert; eine Annahme ersetzt Ihre Zahl.',
    changedUnknown:
      'Ihr Fall hat sich geändert, seit dies gesendet wurde, und sein damaliger Stand ist nicht in diesem Browser. Darum steht hier jeder Unterschied, auch Ihre eigenen späteren Änderungen.',
    row: 'Zeile',
    mine: 'Ihre jetzt',
    theirs: 'Gesendet',
    then: 'Ihre danach',
    decide: 'Entscheidung',
    decision: (label) => `Entscheidung über ${label}`,
    accept: 'Annehmen',
    decline: 'Ablehnen',
    acceptAll: 'Alle annehmen',
    declineAll: 'Alle ablehnen',
    apply: (n) => (n === 0 ? 'Alle ablehnen und schließen' : `${changes(n)} übernehmen`),
    before: (n) =>
      n === 1
        ? '1 Zeile ist, wie Sie sie schon entschieden haben.'
        : `${n} Zeilen sind, wie Sie sie schon entschieden haben.`,
    reply: 'Erwiderung, wenn Sie mögen',
    replyTo: (label) => `Erwiderung zu ${label}`,
    undecided: (n) => `${n === 1 ? '1 Zeile ist' : `${n} Zeilen sind`} noch nicht entschieden.`,
    rangeRound: (low, high) => `Ihre Spanne war ${low} bis ${high}. Was wird daraus?`,
    rangeOutside: (low, high) =>
      `Die Zahl der Gegenseite liegt außerhalb Ihrer Spanne von ${low} bis ${high}. Was wird daraus?`,
    rangeOf: (label) => `Spanne von ${label}`,
    rangeHow: { keep: 'Behalten', move: 'Mitnehmen', drop: 'Entfernen' },
    rangesOpen: (n) =>
      n === 1
        ? 'Über die Spanne von 1 Zahl ist noch nicht entschieden.'
        : `Über die Spannen von ${n} Zahlen ist noch nicht entschieden.`,
    beforeVersion: (who) => `Vor den Änderungen von ${who}`,
    together: 'Alle zusammen',
    accepted: 'Was Sie annehmen',
    done: (n, who) => (n === 0 ? `Nichts von ${who} übernommen.` : `${changes(n)} von ${who} übernommen.`),
    added: 'neue Zeile',
    removed: 'entfernt',
    both: 'Das haben Sie seither geändert.',
    gone: 'Diese Zeile haben Sie seither gelöscht. Annehmen bringt sie zurück.',
    goneReview:
      'Dieser Rückblick ist nicht mehr in Ihrem Fall. Annehmen bringt ihn zurück, begonnen und nicht abgehalten.',
    goneHeld:
      'Diesen Rückblick haben Sie seither gelöscht. Annehmen bringt ihn zurück, wie er abgehalten wurde, mit seiner Bestätigung.',
    held: 'Diesen Rückblick haben Sie seither abgehalten. Annehmen ändert, was er ergab.',
    restated:
      'Sie haben die Zahlen dieses Rückblicks seither geändert. Bestätigt sind die, die Sie geschickt haben.',
    uncounted:
      'Diese Zahl, Zeile oder Bewertung hat Ihr Fall nicht mehr. Annehmen behält sie, und sie zählt nirgends.',
    toReview: {
      toDate: (amount) => `${amount} netto bisher`,
      asPlanned: 'wie geplant',
      measured: (from, to) => `${to} des Nutzens gemessen${from && `, zuvor ${from}`}`,
      health: (from, to) => (from ? `Zustand ${to}, zuvor ${from}` : `Zustand ${to}`),
      known: (share) => `${share} vom Gewicht des Zustands bekannt`,
      nothing: 'bewegt weder Geld noch Zustand',
      confirms: 'steht zu diesem Rückblick',
    },
    locked: 'Diese Zahl haben Sie gesperrt.',
    already: (n) => `${changes(n)} ${n === 1 ? 'ist' : 'sind'} schon in Ihrem Fall.`,
    nothing: 'Nichts unterscheidet sich von Ihrem Fall, wie er jetzt ist.',
    comments: 'Kommentare ohne Änderung',
    refused: (what) => `Das lässt sich nicht übernehmen. ${what}`,
    later: 'Später entscheiden',
  },
  password: {
    title: 'Dieser Fall ist versiegelt',
    body: 'Geben Sie das Passwort ein, das Sie vom Absender bekommen haben.',
    label: 'Passwort',
    open: 'Öffnen',
    working: 'Wird geöffnet…',
  },
} satisfies Words['offer'];
