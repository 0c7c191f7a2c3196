/** A report of a case as it leaves the page. */
import type { Case } from '../case/index.ts';
import { Report, type View } from '../report/report.ts';
import { customerCopy } from '../share/index.ts';
import type { Formats } from '../text/format.ts';
import type { Outcome } from '../value/index.ts';

export interface ExportOptions {
  /** The view the page is in: the export shows what its reader saw. */
  view: View;
  /** The viewer's locale and the case's currency: figures read as on screen. */
  formats: Formats;
  /** The simulated outcome of this case and scenario, with cash by measure; null where no number has a range. */
  outcome: Outcome | null;
  /** With private notes, findings and checks; without, everything private stays behind. */
  internal: boolean;
  /** In a customer copy: the findings of reviews go along. */
  findings?: boolean;
  /** The day it is made, YYYY-MM-DD: what was due before is said to be past. */
  today?: string;
}

/** Private words are taken out here, before anything reads the case. */
export const reportFor = (
  c: Case,
  { view, formats, outcome, internal, findings, today }: ExportOptions,
): Report =>
  new Report({
    document: internal ? c : customerCopy(c, { findings: findings ?? false }),
    view,
    audience: internal ? 'internal' : 'customer',
    formats,
    outcome,
    ...(today === undefined ? {} : { today }),
  });
