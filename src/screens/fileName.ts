/** A file name that says what is in it, from the case's own title, safe on every file system. */
import type { Case } from '../case/index.ts';
import { labelOf } from '../text/labels.ts';

export const fileNameOf = (c: Case): string =>
  `${
    labelOf
      .case(c)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'case'
  }.worthwhile.json`;
