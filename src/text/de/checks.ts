import type { Words } from '../sections.ts';

/** Words of checks. */
export default {
  /** The list of them on the page. */
  list: {
    title: (n) => (n === 0 ? 'Prüfung' : `Prüfung (${n})`),
    none: 'Keine Schwachstellen gefunden.',
    hint: 'Schwachstellen, nach denen aufmerksame Leser fragen würden.',
    noSources: (n, lines) =>
      `${n} Nutzen beruhen auf Zahlen ohne Quelle: ${lines}. Sagen Sie, wessen Zahlen das sind.`,
    more: (n) => `${n} weitere zeigen`,
  },
  quoted: (label) => `„${label}“`,
  others: (n) => `${n} weitere`,
  failing: (line, reason) => `„${line}“ lässt sich nicht berechnen: ${reason}`,
  highRate: (rate, meant) =>
    `Der Abzinsungssatz beträgt ${rate} im Jahr, späteres Geld zählt damit fast nichts. Wenn ${meant} gemeint ist, ändern Sie ihn in den Einstellungen des Falls.`,
  beyondHorizon: (line, years) =>
    `„${line}“ hat Monate nach Jahr ${years}, und die zählen nicht mit. Kürzen Sie die Zeile oder verlängern Sie die Laufzeit.`,
  sameDrivers: (lines, drivers) =>
    `${lines} beruhen auf denselben Treibern: ${drivers}. Wenn sie denselben Vorteil beschreiben, behalten Sie nur eine dieser Zeilen.`,
  pricedTwice: (lines, dimension, drivers) =>
    drivers === ''
      ? `${lines} bepreisen „${dimension}“ mehr als einmal. Wenn sie denselben Vorteil beschreiben, behalten Sie nur eine dieser Zeilen.`
      : `${lines} beruhen auf denselben Treibern (${drivers}), und eine davon bepreist „${dimension}“. Wenn sie denselben Vorteil beschreiben, behalten Sie nur eine dieser Zeilen.`,
  bothSides: (driver, benefits, alternatives) =>
    `Die Zahl ${driver} steckt in ${benefits} und in ${alternatives}. Entfallende Kosten zählen einmal: als Nutzen oder als Kosten der Alternative.`,
  noSource: (line, drivers) =>
    drivers === ''
      ? `Für „${line}“ ist keine Quelle genannt. Sagen Sie, wessen Zahl das ist.`
      : `Für ${drivers} in „${line}“ ist keine Quelle genannt. Sagen Sie, wessen Zahlen das sind.`,
  timeAtFullValue: (line, drivers) =>
    `„${line}“ zählt ${drivers || 'die Zeit'} ganz als Geld. Multiplizieren Sie mit dem Anteil, der genutzt wird, etwa 50 %.`,
  noRamp: (lines) =>
    `${lines}: volle Nutzung von Beginn an. Geben Sie an, wie viele Monate vergehen, bis alle damit arbeiten.`,
  perceivedAboveTangible: (perceived, tangible) =>
    `Der spürbare Nutzen (${perceived}) ist größer als der zählbare (${tangible}). Stellen Sie den zählbaren voran oder finden Sie mehr davon.`,
  changesNothing: (line) =>
    `„${line}“ ergibt 0 und ändert nichts. Füllen Sie die Zeile aus oder löschen Sie sie.`,
  unused: (assumption) =>
    `${assumption} wird nirgends verwendet. Verwenden Sie die Zahl in einer Zeile oder löschen Sie sie.`,
  rangeExcludesLikely: (assumption) =>
    `Der wahrscheinliche Wert von ${assumption} liegt außerhalb der eigenen Spanne. Berichtigen Sie einen der drei Werte.`,
  paymentsBeyond: (line, count, owed, years) =>
    `${count} Raten von „${line}“ (${owed}) liegen nach Jahr ${years} und zählen nicht mit. Verlängern Sie die Laufzeit, oder sagen Sie, dass sie noch offen sind.`,
  paymentsRecurring: (line) =>
    `„${line}“ fällt wiederkehrend an und wird deshalb gleichmäßig und nicht in Raten gezahlt. Machen Sie einen einmaligen Betrag daraus, um Raten anzugeben.`,
  optionWithoutPrice: (option) =>
    `Die Option „${option}“ hat keinen Preis. Kennzeichnen Sie die Preiszeile, oder legen Sie eine an.`,
  optionAlike: (option, other) =>
    `Die Option „${option}“ unterscheidet sich in nichts von „${other}“. Ändern Sie darin eine Zeile oder Zahl, oder löschen Sie sie.`,
  inNoOption: (line) =>
    `„${line}“ gehört zu keiner Option und zählt deshalb nirgends. Ordnen Sie die Zeile einer Option zu, oder löschen Sie sie.`,
  unknownProposed: (option) =>
    `Die vorgeschlagene Option „${option}“ gibt es in diesem Fall nicht; es zählen nur die Zeilen aller Optionen. Wählen Sie eine andere.`,
  unknownOption: (line, option) =>
    `„${line}“ ist für eine Option „${option}“ vorgesehen, die es in diesem Fall nicht gibt. Wählen Sie die Optionen, zu denen die Zeile gehört.`,
  unknownGroup: (line, group) =>
    `„${line}“ ist einer Gruppe „${group}“ zugeordnet, die es in diesem Fall nicht gibt. Die Zeile steht ohne Gruppe.`,
  priceNoCost: (line) =>
    `„${line}“ ist als Preis gekennzeichnet, ist aber keine Kostenzeile der Lösung. Nehmen Sie die Kennzeichnung weg, oder machen Sie Kosten daraus.`,
  unknownPrice: (line) =>
    `Eine Zeile „${line}“ ist als Preis gekennzeichnet, aber es gibt sie in diesem Fall nicht. Kennzeichnen Sie die richtige.`,
  wholeDiscount: (discount, share, more) =>
    more
      ? `${discount} von ${share} ist mehr als der ganze Preis, die Preiszeilen zahlen also den Kunden. Senken Sie den Wert unter 100 %.`
      : `Bei ${discount} von ${share} bleibt nichts zu zahlen, es gibt also keinen Preis, nach dem sich der Wert teilt. Senken Sie den Wert unter 100 %, oder nehmen Sie die Preiszeilen heraus.`,
  sameName: (of, label, count) =>
    of === 'option'
      ? `${count} Optionen heißen „${label}“. Geben Sie jeder einen eigenen Namen, damit man sie auseinanderhält.`
      : `${count} Gruppen heißen „${label}“. Geben Sie jeder einen eigenen Namen, oder legen Sie ihre Zeilen zusammen.`,
  unknownSetting: (where, name, isOption) =>
    isOption
      ? `„${where}“ setzt die Option „${name}“, die nur der Fall selbst wählen kann. Das hat keine Wirkung.`
      : `„${where}“ setzt „${name}“; das ist keine Zahl dieses Falls. Das hat keine Wirkung.`,
  oldBenchmarks: (list) =>
    `${list}: Der Vergleichswert ist älter als 24 Monate. Suchen Sie einen neueren oder fragen Sie den Kunden.`,
  riskAndRange: (line, drivers) =>
    `„${line}“ hat einen Risikoabschlag, und zugleich gibt es eine Spanne für ${drivers || 'den Betrag'}. Behalten Sie eines von beiden, sonst zählt derselbe Zweifel doppelt.`,
} satisfies Words['checks'];
