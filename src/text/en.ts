/** Every word the page says, in English. Another language is one file of this shape. */

const en = {
  app: {
    name: 'Worthwhile',
  },

  build: {},

  charts: {
    table: 'Table',
    chart: 'Chart',
    tableKey: 'T',
    copyCsv: 'Copy as CSV',
    copied: 'Copied',
    copyFailed: 'Could not copy. Select the table and copy it.',
    walk: (title: string): string => `${title}. Arrow keys walk through the chart, T shows the table.`,
    walkAndOpen: (title: string): string =>
      `${title}. Arrow keys walk through the chart, Enter opens the row, T shows the table.`,
    notWalked: (marks: number): string => (marks === 1 ? '1 point' : `${marks} points`),
    foldedBenefits: (count: number, whole: boolean): string =>
      `${count} ${whole ? '' : 'smaller '}benefits`,
    foldedCosts: (count: number, whole: boolean): string => `${count} ${whole ? '' : 'smaller '}costs`,
    alternativeGives: (alternative: string): string => `${alternative} already gives`,
    alternativeCosts: (alternative: string): string => `${alternative} costs`,
    zoomToRest: 'Zoom to the rest',
    trueScale: 'True scale',
  },

  checks: {},

  explore: {},

  fields: {},

  home: {},

  host: {},

  numbers: {},

  problems: {},

  settings: {},

  share: {},

  templates: {},

  ui: {},
};

export type Words = typeof en;
export default en;
