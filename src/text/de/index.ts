/** German: its core at hand, the rest when it is needed. */
import type { Language } from '../language.ts';
import core from './core.ts';

const german: Language = {
  core,
  case: () => import('./case.ts'),
  later: () => import('./later.ts'),
  sample: () => import('./sample.ts'),
};
export default german;
