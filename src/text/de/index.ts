/** German: each part loaded when it is needed. */
import type { Language } from '../languages.ts';

const german: Language = {
  core: () => import('./core.ts'),
  case: () => import('./case.ts'),
  later: () => import('./later.ts'),
  sample: () => import('./sample.ts'),
};
export default german;
