/** File names that say what is in them, from the case's own title, safe on every file system. */
import type { Case } from '../case/index.ts';
import { labelOf } from '../text/labels.ts';

const plain = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');

/** "Invoice-automation-slides.pptx". @param what words that tell files apart; empty ones fall away */
export const fileName = (title: string, what: readonly string[], ending: string): string =>
  `${[title, ...what].map(plain).filter(Boolean).join('-') || 'case'}.${ending}`;

export const documentName = (title: string): string => fileName(title, [], 'worthwhile.json');
export const fileNameOf = (c: Case): string => documentName(labelOf.case(c));

export const exportName = (c: Case, what: readonly string[], ending: string): string =>
  fileName(labelOf.case(c), what, ending);
