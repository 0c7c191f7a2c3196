/** The verdict's figures, as the exports choose them too. */
export { verdictOf, type Verdict } from '../../value/index.ts';
