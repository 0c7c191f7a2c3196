import type { Words } from '../sections.ts';

/** Words of the page as a whole. */
export default {
  inSentence: (label) => label,
  kept: 'Auf diesem Gerät als Ihr eigener Fall behalten.',
  elsewhere: 'Änderungen aus einem anderen Tab',
  copyOf: (label) => `${label} (Kopie)`,
  tabs: {
    build: 'Rechnung',
    beyond: 'Mehr als Geld',
    odds: 'Chancen',
    scenarios: 'Szenarien',
    people: 'Personen',
    review: 'Rückblick',
  },
  name: 'Worthwhile',
  home: 'Alle Fälle',
  foot: 'Über diese Seite',
  hostedBy: (host) => `Betrieben von ${host}`,
  portfolio: 'Portfolio',
  programme: 'Kundenerfolg',
  find: (mac) => `Alles finden (${mac ? '⌘' : 'Strg'} K)`,
  share: 'Teilen',
  stuck: {
    title: 'Dieser Fall lässt sich jetzt nicht öffnen',
    again: 'Noch einmal versuchen',
    safe: 'Rohdaten',
    forbidden:
      'Dieser Browser lässt die Seite hier nichts lesen und nichts behalten, wie in manchen privaten Fenstern. Ein früher gespeicherter Fall ist erst zu sehen, wenn Websitedaten für diese Seite erlaubt sind.',
  },
  onCall: {
    label: 'Im Gespräch',
    turnOn: 'Im Gespräch: Privates verbergen',
    turnOff: '„Im Gespräch“ verlassen',
    hint: (key) =>
      `Private Notizen, Prüfung und Namen anderer Kunden sind verborgen. ${key} oder ein Klick zeigt sie wieder.`,
    on: 'Im Gespräch: Private Notizen, Prüfung und Namen anderer Kunden sind verborgen.',
    off: 'Nicht mehr im Gespräch: Alles ist wieder zu sehen.',
    hiddenCases: (n) =>
      n === 1
        ? '1 weiterer Fall ist verborgen, solange Sie im Gespräch sind.'
        : `${n} weitere Fälle sind verborgen, solange Sie im Gespräch sind.`,
  },
  undoShort: 'Rückgängig',
  recovered: 'Nach dem Schließen der Seite wiederhergestellt',
  recoveredSaved: (titles) =>
    `Zuletzt Eingegebenes, das noch nicht gespeichert war, ist wieder da: ${titles.join(', ')}.`,
  recoveredKept: (titles) =>
    `Zuletzt Eingegebenes in ${titles.join(', ')} war nicht gespeichert und liegt im Verlauf, weil der Fall inzwischen anderswo geändert wurde.`,
  recoveredUnreadable:
    'Eine Notiz nicht gespeicherter Arbeit lässt sich nicht lesen. Sie liegt bei den Rohdaten.',
  theme: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel', label: 'Darstellung' },
  language: { label: 'Sprache', system: 'Wie der Browser' },
  more: 'Mehr',
  saved: 'Auf diesem Gerät gespeichert',
  saving: 'Wird gespeichert…',
  unsaved: 'Nicht gespeichert',
  new: 'Noch nicht gespeichert',
  saveFile: 'Datei speichern',
  opening: 'Wird geöffnet…',
  missing: {
    title: 'Dieser Fall ist nicht auf diesem Gerät',
    body: 'Fälle bleiben in dem Browser, in dem sie entstanden sind. Bitten Sie um einen Link oder eine Datei, oder beginnen Sie mit der Liste.',
  },
  nowhere: {
    title: 'Unter dieser Adresse gibt es nichts',
    body: 'Vielleicht ist die Adresse abgeschnitten oder falsch geschrieben.',
  },
  sample: 'Erfundenes Beispiel',
  store: {
    conflict: 'Dieser Fall wurde in einem anderen Tab oder Fenster geändert. Beide Fassungen sind noch da.',
    quota:
      'Auf diesem Gerät ist kein Platz mehr. Es ging nichts verloren; speichern Sie eine Datei, oder schaffen Sie Platz und versuchen Sie es noch einmal.',
    blocked:
      'Ein anderer Tab hält den Speicher dieses Browsers in einer älteren Form, daher lässt er sich nicht öffnen. Es ging nichts verloren. Schließen Sie die anderen Tabs dieser Seite; dann geht es von selbst weiter.',
    silent:
      'Der Speicher dieses Browsers antwortet nicht. Es ging nichts verloren. Meist steht ihm ein anderer Tab im Weg: Schließen Sie die anderen Tabs dieser Seite; dann geht es von selbst weiter.',
    newer:
      'Was hier gespeichert ist, stammt aus einer neueren Version dieser Seite. Es ging nichts verloren. Laden Sie diese Seite neu, um diese Version zu erhalten.',
    broken:
      'Der Speicher dieses Browsers funktioniert gerade nicht. Was darin ist, wurde nicht gelöscht. Speichern Sie eine Datei von dem, was Sie offen haben, und laden Sie dann die Seite neu oder starten Sie den Browser neu.',
    unavailable:
      'Dieser Browser behält hier nichts. Ihre Arbeit bleibt, bis dieser Tab geschlossen wird; speichern Sie eine Datei.',
    missing: 'Dieser Fall ist nicht mehr auf diesem Gerät.',
    corrupt: 'Was zu diesem Fall gespeichert ist, ist nicht lesbar. Die anderen Fälle sind nicht betroffen.',
    unloaded:
      'Der Teil dieser Seite, der den Speicher dieses Browsers öffnet, konnte nicht geladen werden. Es ging nichts verloren. Er wird erneut geladen, sobald die Verbindung wieder steht; wenn das nicht hilft, laden Sie die Seite neu.',
  },
} satisfies Words['app'];
