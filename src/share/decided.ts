/** Marks by which what was decided about an offer is known again, and only while it is still about the same. */
import type { Case } from '../case/index.ts';
import { toBase64 } from '../util/base64.ts';
import { checksum } from './linkText.ts';
import type { ReviewRow } from './offer.ts';
import { valueAt } from './entryPaths.ts';

const markOf = (value: unknown): string =>
  checksum(toBase64(new TextEncoder().encode(JSON.stringify(value))));

/** The same however often a link is opened, and for everything its sender offers to the same case as it was then. */
export const offerMark = ({ id, origin, prepared }: Case): string => markOf([id, origin, prepared.by]);

/** The same as long as a row offers the same and would take the place of the same. */
export const rowMark = (row: ReviewRow, mine: Case): string =>
  markOf([
    row.kind,
    row.state,
    ...[...row.along, ...row.changes].map((x) => [x.path, valueAt(mine, x.path) ?? null, x.after ?? null]),
  ]);
