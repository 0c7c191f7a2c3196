import type { Words } from '../sections.ts';

/** Words of backup. */
export default {
  title: 'Sicherung und Speicher',
  keeps: (n) =>
    n === 1
      ? '1 Fall liegt in diesem Browser und nirgends sonst.'
      : `${n} Fälle liegen in diesem Browser und nirgends sonst.`,
  last: (when) => `Letzte Sicherung: ${when}.`,
  never: 'Es gibt noch keine Sicherung.',
  saved: 'Sicherung gespeichert.',
  restoreTitle: 'Sicherung zurückholen',
  file: 'Sicherungsdatei',
  notBackup: 'Diese Datei ist keine Worthwhile-Sicherung.',
  tooBig: 'Diese Datei ist größer, als ein Browser eine Sicherung lesen kann.',
  saving: 'Wird gespeichert…',
  workingOut: 'Die Fälle werden ausgewertet. Noch ist nichts geändert.',
  doneOf: (done, of) => `${done} von ${of}`,
  writing: 'Wird geschrieben…',
  stop: 'Anhalten',
  stopped: 'Angehalten. Nichts wurde geändert.',
  reading: 'Wird gelesen…',
  from: (when, cases, versions) =>
    `Sicherung vom ${when}: ${cases === 1 ? '1 Fall' : `${cases} Fälle`}, ${versions === 1 ? '1 behaltener Stand' : `${versions} behaltene Stände`}.`,
  refused: (n) =>
    n === 1
      ? '1 Datensatz ist nicht lesbar und bleibt draußen:'
      : `${n} Datensätze sind nicht lesbar und bleiben draußen:`,
  mode: 'Was mit den vorhandenen Fällen geschehen soll',
  merge: 'Ergänzen',
  replace: 'Ersetzen',
  mergePreview: (added, replaced, kept, unchanged) =>
    [
      added === 1 ? '1 Fall kommt hinzu' : `${added} Fälle kommen hinzu`,
      replaced > 0
        ? `${replaced} ${replaced === 1 ? 'wird' : 'werden'} durch die neuere Fassung der Sicherung ersetzt (Ihre kommt in den Verlauf)`
        : '',
      kept > 0
        ? `${kept} ${kept === 1 ? 'bleibt' : 'bleiben'}, weil hier neuer (die Fassung der Sicherung kommt in den Verlauf)`
        : '',
      unchanged > 0 ? `${unchanged} ${unchanged === 1 ? 'ist' : 'sind'} gleich` : '',
    ]
      .filter(Boolean)
      .join('; ') + '.',
  replacePreview: (here, there) =>
    `${here === 1 ? 'Der Fall' : `Alle ${here} Fälle`} hier und der Verlauf dazu werden gelöscht; an ihre Stelle ${there === 1 ? 'tritt der eine' : `treten die ${there}`} der Sicherung. Das lässt sich nicht rückgängig machen.`,
  replaceSure: (here) =>
    `Ja, ${here === 1 ? 'den vorhandenen Fall' : `die ${here} vorhandenen Fälle`} löschen`,
  restore: 'Zurückholen',
  restored: (added, replaced) =>
    `Zurückgeholt: ${added} hinzugefügt${replaced > 0 ? `, ${replaced} ersetzt` : ''}.`,
  versionName: 'Aus einer Sicherung',
  room: 'Platz auf diesem Gerät',
  roomText: (used, quota) => `${used} von etwa ${quota} belegt.`,
  roomUnknown: 'Dieser Browser sagt nicht, wie viel Platz da ist.',
  persisted: 'Der Browser verspricht, dies nicht von sich aus zu löschen.',
  notPersisted: 'Der Browser kann dies löschen, wenn dem Gerät der Platz ausgeht.',
  persist: 'Um Erhalt bitten',
  eraseTitle: 'Alles auf diesem Gerät löschen',
  eraseText:
    'Alle Fälle mit ihrem Verlauf, nicht gespeicherte Notizen, Ihr Name und Ihre Einstellungen sowie die eigenen Dateien der Seite verschwinden aus diesem Browser. Weitergegebene Dateien und Links bleiben. Das lässt sich nicht rückgängig machen.',
  eraseSure: 'Ja, alles löschen',
  erase: 'Alles löschen',
  eraseHeld:
    'Noch ist nicht alles gelöscht: Vielleicht hält es ein anderer Tab dieser Seite fest. Schließen Sie die anderen und löschen Sie noch einmal. Hilft das nicht, löschen Sie die Daten dieser Website in den Einstellungen des Browsers.',
  persistRefused: 'Der Browser hat es nicht versprochen. Speichern Sie ab und zu eine Sicherung.',
} satisfies Words['backup'];
