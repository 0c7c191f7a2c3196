/** Cases that are sent and received: links, copies for the customer, differences. */
export { decodeLink, encodeLink, linkLimits, type LinkProblem } from './link.ts';
export { decodeProgrammeLink, encodeProgrammeLink } from './programmeLink.ts';
export type { View } from './pack.ts';
export { customerCopy, leftOut, type CopyChoice, type LeftOut } from './customerCopy.ts';
export { questionsCopy } from './questions.ts';
export { offerMark, rowMark } from './offerMarks.ts';
export { difference, type Change } from './difference.ts';
export { explainLink } from './explain.ts';
export { isOffer, onlyQuestions, withoutAnswer } from './origin.ts';
export { openSealedLink, sealLink, type SealCrypto } from './seal.ts';
export {
  counterOffer,
  hadFingerprint,
  newComments,
  offerRows,
  nearestTo,
  reviewRows,
  senderOf,
  wasSentAs,
  type OfferRow,
  type ReviewRow,
} from './offer.ts';
export { acceptRows, applyRows } from './acceptRows.ts';
export { rangesAsked, type RangeAnswer } from './offerRanges.ts';
export { rowLabel } from './offerLabels.ts';
export { applyChange, rowAbout, rowEntry, valueAt } from './entryPaths.ts';
