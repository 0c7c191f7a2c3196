/** Words of a workbook that comes back. */
import type { Words } from '../sections.ts';

export default {
  reading: 'Die Arbeitsmappe wird gelesen…',
  failed:
    'Die Arbeitsmappe ließ sich nicht lesen. Versuchen Sie es noch einmal oder öffnen Sie sie auf einem anderen Gerät.',
  refused: {
    foreign:
      'Diese Arbeitsmappe wurde nicht hier exportiert. Um ihre Zeilen zu übernehmen, wählen Sie im Menü eines Falls „Aus einer Tabelle einfügen“.',
    newer:
      'Diese Arbeitsmappe stammt aus einer späteren Version dieser Seite. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    missing:
      'Der Fall dieser Arbeitsmappe ist weder in der Datei noch in diesem Browser. Öffnen Sie sie dort, wo sie exportiert wurde.',
    invalid:
      'Was in dieser Arbeitsmappe steht, ergibt keinen Fall. Machen Sie die letzten Änderungen darin rückgängig und versuchen Sie es noch einmal.',
  },
  unknown: {
    title: 'Der Fall dieser Arbeitsmappe ist nicht in diesem Browser',
    body: (title: string, n: number) =>
      `Sie gehört zu „${title}“, mit ${n === 0 ? 'keiner geänderten Zahl' : n === 1 ? '1 geänderten Zahl' : `${n} geänderten Zahlen`}. Sie können ihn hier mit diesen Zahlen ansehen. Um sie einzeln durchzugehen, öffnen Sie die Arbeitsmappe dort, wo der Fall entstanden ist.`,
    look: 'Fall mit diesen Zahlen ansehen',
  },
  review: {
    title: (file: string) => `Zahlen aus ${file}`,
    by: 'Wer hat sie geändert?',
    byHint: 'Steht als Quelle der Zahlen, die Sie annehmen.',
    formulas: (n: number) =>
      n === 1 ? '1 Formel ist nicht mehr unsere' : `${n} Formeln sind nicht mehr unsere`,
    formulasHint:
      'Die Zahlen der Arbeitsmappe folgen ihnen, die Zahlen hier nicht. Wo eine recht hat, ändern Sie hier die Formel der Zeile.',
    cell: 'Zelle',
    sheet: 'Blatt',
    was: 'War',
    is: 'Ist jetzt',
    typed: (text: string) => `${text} (eingetippt)`,
    empty: 'leer',
    lost: (n: number) =>
      n === 1 ? '1 Angabe konnte nicht gelesen werden' : `${n} Angaben konnten nicht gelesen werden`,
    sheetGone: (sheet: string) => `Das Blatt „${sheet}“ ist nicht mehr in der Datei.`,
    cellOnly: (sheet: string, cell: string) =>
      `${sheet}, Zelle ${cell}: wurde geändert und wird nicht zurückgelesen.`,
    number: (label: string) => `${label}: Die Zelle fehlt oder enthält keine Zahl.`,
    more: (n: number) => `${n} weitere zeigen`,
  },
} satisfies Words['returned'];
