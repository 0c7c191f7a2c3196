/** File names that say what is in them, from the case's own title, safe on every file system. */
import type { Case } from '../case/index.ts';
import { labelOf } from '../text/labels.ts';

const plain = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');

export const fileNameOf = (c: Case): string => `${plain(labelOf.case(c)) || 'case'}.worthwhile.json`;

/** "Invoice-automation-slides.pptx". @param what words that tell its files apart; empty ones fall away */
export const exportName = (c: Case, what: readonly string[], ending: string): string =>
  `${[labelOf.case(c), ...what].map(plain).filter(Boolean).join('-') || 'case'}.${ending}`;
