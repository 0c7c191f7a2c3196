/** The words an open case needs first, in English. */
import build from './build.ts';
import charts from './charts.ts';
import explore from './explore.ts';
import fields from './fields.ts';
import formula from './formula.ts';
import history from './history.ts';
import settings from './settings.ts';
import share from './share.ts';
import checks from './checks.ts';

const caseWords = { checks, build, charts, explore, fields, formula, history, settings, share };
export type CaseWords = typeof caseWords;
export default caseWords;
