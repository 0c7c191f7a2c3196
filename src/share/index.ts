/** Cases leaving and entering: links, copies for the customer, differences. */
export { decodeLink, encodeLink, linkLimits, type LinkProblem } from './link.ts';
export type { View } from './pack.ts';
