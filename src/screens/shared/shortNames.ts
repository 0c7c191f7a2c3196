/** Cases with short names, for headlines in which long names would leave no space for the figures. */
import type { Case } from '../../case/index.ts';
import { truncateText, textWidth } from '../../charts/formats.ts';

/** The case with the customer's name cut to about two lines of a headline. */
export const withTruncatedName = (c: Case): Case => ({
  ...c,
  customer: { ...c.customer, name: truncateText(c.customer.name, 300) },
});

const unlessLong = (name: string): string => (textWidth(name) > 180 ? '' : name);

/** The case without long names; notes under a headline then say "the customer" and "the alternative". */
export const withoutLongNames = (c: Case): Case => ({
  ...c,
  customer: { ...c.customer, name: unlessLong(c.customer.name) },
  alternative: unlessLong(c.alternative),
});
