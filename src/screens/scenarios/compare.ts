/** Scenarios side by side, as the exports compare them too. */
export { compare, findingOf, type Compared } from '../../text/compare.ts';
