/** Every word the page says, in English. Another language is one file of this shape. */

const en = {
  app: {
    name: 'Worthwhile',
  },

  build: {},

  charts: {},

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
