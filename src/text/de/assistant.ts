import type { Words } from '../sections.ts';

/** Worte des Wegs zu einem Assistenten und zurück. */
export default {
  title: 'Mit einem Assistenten',
  out: 'Dorthin mitnehmen',
  outHint:
    'Kopiert die Wertrechnung als Text mit Anleitung, Dokument und Schema. Private Notizen, die Kennung im CRM und Befunde bleiben hier. Gesendet wird nichts: Sie entscheiden, wo Sie es einfügen.',
  copy: 'Für einen Assistenten kopieren',
  copied: 'Kopiert. Fügen Sie es beim Assistenten ein und bringen Sie die Antwort hierher zurück.',
  copyFailed: 'Der Browser ließ das Kopieren nicht zu. Markieren Sie den Text unten und kopieren Sie ihn.',
  text: 'Der Text',
  back: 'Die Antwort zurückbringen',
  answer: 'Die Antwort',
  answerHint:
    'Nur das JSON oder die ganze Antwort mit ihm. Sie entscheiden über jede Änderung, bevor sich etwas ändert.',
  review: 'Änderungen ansehen',
  by: 'Ein Assistent',
  note: 'von einem Assistenten',
  problem: {
    'too-long': 'Das ist zu lang für eine Wertrechnung.',
    'no-json':
      'In diesem Text ist kein JSON-Dokument. Verlangen Sie das ganze Dokument in einem einzigen Block.',
    case: 'Das ist keine Wertrechnung, wie sie sein soll:',
    same: 'Das ist die Wertrechnung, wie sie ist: nichts ist anders.',
  },
  instructions: {
    task: 'Unten steht eine Wertrechnung: was eine Lösung einem Kunden wert ist. Hilf mir, sie zu verbessern. Antworte mit der ganzen Wertrechnung als einem JSON-Dokument in einem Codeblock, geändert, wo du Anlass siehst, und sage davor in wenigen Sätzen, was du geändert hast und warum.',
    rules: [
      'Behalte "format", "version", "kind" und alle vorhandenen Ids und Namen. Neue Zeilen und Zahlen bekommen neue Ids.',
      'Erfinde keine Zahlen des Kunden: lass "value" null, wo niemand eine Zahl genannt hat, und schreib die Frage danach in "question".',
      'Formeln bestehen aus den Namen der "assumptions", Zahlen, + - * / und Klammern sowie min, max, abs, round, floor, ceil, if.',
      'Prozent ist ein Bruchteil: 0.4 für 40 %. Geld steht in der Währung der Wertrechnung.',
      'Unbekannte Schlüssel sind Fehler. Was im Schema einen Vorgabewert hat, kann fehlen.',
    ],
    inWords: 'Die Wertrechnung in Worten:',
    document: 'Die Wertrechnung als Dokument:',
    schema: 'Das JSON-Schema eines solchen Dokuments:',
  },
  said: {
    about: (title, customer, solution) =>
      `${title}${customer ? `, für ${customer}` : ''}${solution ? `: ${solution}` : ''}`,
    term: (years, start, currency) =>
      `${years === 1 ? '1 Jahr' : `${years} Jahre`} ab ${start}, in ${currency}`,
    line: (bucket, label, formula, per) => `${bucket}: ${label} = ${formula || 'nicht eingetragen'}, ${per}`,
    number: (name, label, value, source) =>
      `${name} (${label}): ${value || 'nicht eingetragen'}${source ? `, ${source}` : ''}`,
    net: (net) => `Nettowert, wie er jetzt ist: ${net}`,
  },
} satisfies Words['assistant'];
