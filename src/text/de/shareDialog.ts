import type { Words } from '../sections.ts';

const some = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Words of shareDialog. */
export default {
  title: 'Diesen Fall teilen',
  sees: (customer) => `Was ${customer || 'der Kunde'} sehen wird`,
  seesAll: 'Jede Zeile, Zahl, Spanne und Quelle, mit den daraus berechneten Werten.',
  expired: (on) =>
    `Der Fall gilt laut Angabe bis ${on}; der Tag ist vorbei. Setzen Sie vor dem Teilen in den Einstellungen des Falls einen anderen Tag.`,
  leftOut: (parts) => `Ausgelassen: ${parts.join(', ')}.`,
  nothingLeftOut: 'In diesem Fall ist nichts Privates.',
  privateNotes: (n) => some(n, 'private Notiz', 'private Notizen'),
  plainNotes: (n) => some(n, 'Notiz', 'Notizen'),
  weights: 'Gewichte des Zustands',
  warning: 'Wer diesen Link hat, kann ihn lesen; Sie können ihn nicht zurückholen.',
  link: 'Link',
  copy: 'Link kopieren',
  copied: 'Link kopiert.',
  copyByHand: 'Drücken Sie Strg C oder ⌘ C, um den markierten Link zu kopieren.',
  working: 'Der Link wird erstellt…',
  size: (n) => `${n} Zeichen.`,
  tiers: {
    anywhere: 'Kurz genug für jedes Programm.',
    normal: 'Passt für Mail und Chat.',
    long: 'Manche Mail- und Chatprogramme kürzen so lange Links. Eine Datei ist sicherer.',
    file: 'Zu lang für die meisten Programme. Senden Sie stattdessen eine Datei.',
  },
  tooLong: 'Dieser Fall ist zu lang für einen Link. Speichern Sie ihn als Datei und senden Sie diese.',
  file: 'Als Datei speichern',
  view: (view) => `Öffnet sich, wie Sie es jetzt sehen: ${view}.`,
  blocks: {
    notes: 'Notizen',
    people: 'Personen und ihre Anliegen',
    peers: 'Was andere erreicht haben',
    dimensions: 'Wertungen jenseits des Geldes',
    market: 'Markt und Wettbewerber',
    success: 'Was die Verlängerung braucht',
    steps: 'Schritte bis zur Unterschrift, Ihre und die des Kunden',
    reviews: 'Rückblicke',
    findings: 'Befunde der Rückblicke',
    comments: 'Kommentare',
    answer: 'Ihre Antwort auf die zurückgesandten Zahlen',
    price: 'Den Preisteil: wie sich der Wert verteilt',
  },
  answerTo: (who) => `Ihre Antwort auf die Zahlen von ${who}`,
  include: 'Auch einschließen',
  left: {
    people: (n) => some(n, 'Person', 'Personen'),
    peers: (n) => some(n, 'Vergleich', 'Vergleiche'),
    dimensions: (n) => some(n, 'Wertung', 'Wertungen'),
    price: 'der Preisteil',
    answer: 'Ihre Antwort',
    market: 'der Markt',
    success: 'was die Verlängerung braucht',
    steps: (n) => (n === 1 ? 'ein Schritt bis zur Unterschrift' : `${n} Schritte bis zur Unterschrift`),
    reviews: (n) => some(n, 'Rückblick', 'Rückblicke'),
    findings: (n) => some(n, 'Befund', 'Befunde'),
    comments: (n) => some(n, 'Kommentar', 'Kommentare'),
  },
  sizeMeter: 'Länge des Links',
  qr: 'QR-Code zeigen',
  hideQr: 'QR-Code ausblenden',
  qrOf: (title) => `QR-Code des Links zu ${title}`,
  qrHint:
    'Richten Sie eine Handykamera darauf. Lange Links brauchen eine gute Kamera und einen großen Bildschirm.',
  qrFine:
    'Die Quadrate dieses Codes sind hier für die meisten Kameras zu klein, weil der Link lang ist. Öffnen Sie die Seite auf einem größeren Bildschirm, lassen Sie mehr aus dem Fall weg oder senden Sie den Link oder eine Datei.',
  qrTooLong: 'Dieser Link ist zu lang für einen QR-Code.',
  mail: 'E-Mail schreiben',
  mailSubject: (title) => `${title}: was es wert ist`,
  mailBody: (title, link) =>
    `Hier ist die Wertrechnung „${title}“. Öffnen Sie den Link, um jede Zahl zu sehen, zu ändern, was Sie besser wissen, und sie zurückzusenden:\n\n${link}\n`,
  password: 'Passwort',
  passwordHint: (least) =>
    `Mindestens ${least} Zeichen. Sagen Sie es am Telefon, nicht in derselben Nachricht. Ohne das Passwort kann niemand den Link öffnen, auch Sie nicht.`,
  passwordShort: (least) => `Nehmen Sie mindestens ${least} Zeichen. Der Link ist noch nicht versiegelt.`,
  passwordSwitch: 'Nach einem Passwort fragen',
  passwordFirst: 'Der Link entsteht, sobald es ein Passwort gibt.',
  passwordMissing:
    'Passwörter brauchen eine sichere Adresse (https). Diese Seite kam über einfaches http, daher kann jeder, der den Link hat, ihn lesen.',
  sealedNote: 'Nur mit dem Passwort lässt sich dieser Link öffnen. Sagen Sie es am Telefon.',
} satisfies Words['shareDialog'];
