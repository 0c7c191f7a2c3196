/** The words an open case needs first, in German. */
import type { CaseWords } from '../en/case.ts';
import build from './build.ts';
import charts from './charts.ts';
import explore from './explore.ts';
import fields from './fields.ts';
import formula from './formula.ts';
import history from './history.ts';
import settings from './settings.ts';
import share from './share.ts';
import checks from './checks.ts';

const caseWords: CaseWords = { checks, build, charts, explore, fields, formula, history, settings, share };
export default caseWords;
