/**
 * Everything that evaluates cases, for programs: the pure folders of this page as one module, without the page. `npm
 * run library` writes it as `library/worthwhile.js`, which Node and bundlers import as it is.
 */
import { withProposedOption, type Lean } from './value/index.ts';
import type { Case } from './case/index.ts';
import { Report } from './report/report.ts';
import { makeFormats } from './text/format.ts';

export {
  documentOf,
  fingerprint,
  newAssumption,
  newCase,
  newLine,
  parseCase,
  parseDocument,
  type Case,
  type CaseProblem,
  type Result,
} from './case/index.ts';
export { instantiate, templateIds } from './case/templates/index.ts';
export { checks, evaluate, verdictOf, type Evaluation } from './value/index.ts';
export { customerCopy } from './share/customerCopy.ts';
export { decodeLink, encodeLink } from './share/link.ts';
export type { View } from './share/pack.ts';
export { fillFromAddress } from './share/address.ts';
export { joinSplitNames } from './share/joinSplitNames.ts';
export { tablesOf, type NamedTable } from './report/datasets/index.ts';
export { toCsv } from './report/table.ts';
export { switchLanguage, type LanguageId } from './text/language.ts';
export { Report };

export interface ReportChoice {
  /** BCP 47 tag by which numbers are written. */
  locale?: string;
  /** The id of one of the case's scenarios. */
  scenario?: string | null;
  lean?: Lean;
  /** Whether to count only what can be measured. */
  countable?: boolean;
  /** 'internal' includes private notes and checks. */
  audience?: 'customer' | 'internal';
  /**
   * The day of reading, YYYY-MM-DD: a target due before it and not met is missed. If absent, the day of the latest
   * review.
   */
  today?: string;
}

/** The report of a case in the option it proposes, from which `tablesOf` makes tables. */
export const reportOf = (
  document: Case,
  {
    locale = 'en-US',
    scenario = null,
    lean = 'likely',
    countable = false,
    audience = 'customer',
    today,
  }: ReportChoice = {},
): Report =>
  new Report({
    document: withProposedOption(document, document.option),
    view: { scenario, lean, countable },
    audience,
    formats: makeFormats(locale, document.currency),
    outcome: null,
    ...(today === undefined ? {} : { today }),
  });
