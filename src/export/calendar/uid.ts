/**
 * The name of an event: the same for the same thing in the calendar of its case and in that of a portfolio, so that
 * whoever takes both has it once.
 * @param key tells things of one kind apart: a finding's, a step's or a target's own key; '' where there is but one
 */
export const eventUid = (
  caseId: string,
  kind: 'review' | 'renewal' | 'target' | 'action' | 'step',
  key = '',
): string => `${caseId}-${kind}${key === '' ? '' : `-${key}`}@worthwhile`;
