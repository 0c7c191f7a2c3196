/**
 * The UID of an event: the same in the calendar of its case and in that of a portfolio, so that whoever imports both
 * has it once.
 * @param key distinguishes events of one kind: the key of a finding, a step or a target; '' if there is only one
 */
export const eventUid = (
  caseId: string,
  kind: 'review' | 'renewal' | 'target' | 'action' | 'step',
  key = '',
): string => `${caseId}-${kind}${key === '' ? '' : `-${key}`}@worthwhile`;
