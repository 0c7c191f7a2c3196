/** Every word the page says, in English. Another language is one file of this shape. */

const en = {
  app: {
    name: 'Worthwhile',
  },
};

export type Words = typeof en;
export default en;
