import type { Words } from '../sections.ts';

/** The words of the case as a memo: for mail, word processors and a written proposal. */
export default {
  decision: 'Erbetene Entscheidung',
  decide: (solution, customer, costs, benefits, net, term) =>
    `Zu entscheiden ist, ob ${customer} ${solution} einführt. Über ${term} kostet das ${costs} und bringt Nutzen von ${benefits}: netto ${net}.`,
  decideAgainst: (solution, customer, costs, benefits, net, term) =>
    `Zu entscheiden ist, ob ${customer} ${solution} einführt. Über ${term} kostet das ${costs} und bringt, nach Abzug der Alternative, Nutzen von ${benefits}: netto ${net}.`,
  agreedHeading: 'Was vereinbart wurde',
  agreed: (solution, customer, by, on) =>
    `${customer} führt ${solution} ein: ${['vereinbart', by && `mit ${by}`, on && `am ${on}`].filter(Boolean).join(' ')}`,
  plan: (costs, benefits, net, term) =>
    `Nach dem vereinbarten Plan kostet das über ${term} ${costs} und bringt Nutzen von ${benefits}: netto ${net}.`,
  planAgainst: (costs, benefits, net, term) =>
    `Nach dem vereinbarten Plan kostet das über ${term} ${costs} und bringt, nach Abzug der Alternative, Nutzen von ${benefits}: netto ${net}.`,
  theSolution: 'die Lösung',
  until: (day) => `Diese Zahlen gelten bis ${day}.`,
  lapsed: (day) => `Diese Zahlen galten bis ${day}. Fragen Sie, ob sie noch gelten, bevor Sie entscheiden.`,
  figures: 'Ergebnisse',
  bridge: 'Von Nutzen und Kosten zum Nettowert',
  years: 'Kosten und Nutzen nach Jahr',
  workings: 'Wie jede Zeile berechnet ist',
  sure: 'Wie sicher das ist',
  limits: 'Was zutreffen müsste',
  limitsNote:
    'Sind alle anderen Zahlen wahrscheinlich, wird der Nettowert null, wenn eine Zahl allein diesen Wert erreicht.',
  numbers: 'Jede Zahl und von wem sie stammt',
  next: 'Plan und nächste Schritte',
  method: 'Wie gerechnet wird',
} satisfies Words['memo'];
