/** File names that say what is in the file, made of the case's title and safe on every file system. */
import type { Case } from '../case/index.ts';
import { labelOf } from '../text/labels.ts';

const safe = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');

/** "Invoice-automation-slides.pptx". @param what words that tell files apart; empty ones are left out */
export const fileName = (title: string, what: readonly string[], ending: string): string =>
  `${[title, ...what].map(safe).filter(Boolean).join('-') || 'case'}.${ending}`;

export const documentName = (title: string): string => fileName(title, [], 'worthwhile.json');
export const caseFileName = (c: Case): string => documentName(labelOf.case(c));

export const exportName = (c: Case, what: readonly string[], ending: string): string =>
  fileName(labelOf.case(c), what, ending);
