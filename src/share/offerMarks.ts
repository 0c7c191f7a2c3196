/** Marks by which a decision about an offer is recognized as long as it is still about the same content. */
import type { Case } from '../case/index.ts';
import { toBase64 } from '../util/base64.ts';
import { checksum } from './linkText.ts';
import type { ReviewRow } from './offer.ts';
import { valueAt } from './entryPaths.ts';

const markOf = (value: unknown): string =>
  checksum(toBase64(new TextEncoder().encode(JSON.stringify(value))));

/**
 * The mark of an offer: the same however often its link is opened, and the same for everything its sender offers to the
 * same state of the case.
 */
export const offerMark = ({ id, origin, prepared }: Case): string => markOf([id, origin, prepared.by]);

/** The mark of a row: the same as long as the row offers the same and would replace the same. */
export const rowMark = (row: ReviewRow, mine: Case): string =>
  markOf([
    row.kind,
    row.state,
    ...[...row.along, ...row.changes].map((x) => [x.path, valueAt(mine, x.path) ?? null, x.after ?? null]),
  ]);
