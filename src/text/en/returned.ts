/** Words of a workbook that comes back. */
export default {
  reading: 'Reading the workbook…',
  failed: 'The workbook could not be read. Try again, or open it on another device.',
  refused: {
    foreign:
      'This workbook was not exported here. To take over its rows, choose “Paste from a spreadsheet” in the menu of a case.',
    newer: 'This workbook comes from a later version of this page. Load the page anew and try again.',
    missing:
      'The case of this workbook is neither in the file nor in this browser. Open it where it was exported.',
    invalid: 'What stands in this workbook makes no case. Undo the last changes in it and try again.',
  },
  unknown: {
    title: 'The case of this workbook is not in this browser',
    body: (title: string, n: number) =>
      `It belongs to “${title}”, with ${n === 0 ? 'no number changed' : n === 1 ? '1 number changed' : `${n} numbers changed`}. You can look at it here with these numbers. To go through them one by one, open the workbook where the case was made.`,
    look: 'See the case with these numbers',
  },
  review: {
    title: (file: string) => `Numbers from ${file}`,
    by: 'Who changed them?',
    byHint: 'Stands as the source of the numbers you accept.',
    formulas: (n: number) => (n === 1 ? '1 formula is no longer ours' : `${n} formulas are no longer ours`),
    formulasHint:
      'Figures in the workbook follow these, figures here do not. Where one is right, change the row’s formula here.',
    cell: 'Cell',
    sheet: 'Sheet',
    was: 'Was',
    is: 'Is now',
    typed: (text: string) => `${text} (typed)`,
    empty: 'empty',
    lost: (n: number) => (n === 1 ? '1 thing could not be read' : `${n} things could not be read`),
    sheetGone: (sheet: string) => `The sheet “${sheet}” is not in the file any more.`,
    cellOnly: (sheet: string, cell: string) => `${sheet}, cell ${cell}: was changed, and is not read back.`,
    number: (label: string) => `${label}: its cell is gone or holds no number.`,
    more: (n: number) => `Show ${n} more`,
  },
};
