/** A report of a case for export. */
import type { Case } from '../case/index.ts';
import { Report, type View } from '../report/report.ts';
import { customerCopy } from '../share/index.ts';
import type { Formats } from '../text/format.ts';
import type { Outcome } from '../value/index.ts';

export interface ExportOptions {
  /** The view of the page: the export shows what its reader saw. */
  view: View;
  /** Formats of the viewer's locale and the case's currency, as on screen. */
  formats: Formats;
  /** The simulated outcome of this case and scenario, with cash by measure; null if no number has a range. */
  outcome: Outcome | null;
  /** Whether to include private notes, findings and checks; otherwise everything private is left out. */
  internal: boolean;
  /** For a customer's copy: whether to include the findings of reviews. */
  findings?: boolean;
  /** The day of the export, YYYY-MM-DD: what was due before is marked as past. */
  today?: string;
}

/** Private words are removed here, before anything reads the case. */
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
