/** The words of the case as a memo: for mail, word processors and a written proposal. */
const memo = {
  decision: 'Decision asked for',
  /** @param net signed, at the end of the term */
  decide: (solution: string, customer: string, costs: string, benefits: string, net: string, term: string) =>
    `Decide whether ${customer} goes ahead with ${solution}. Over ${term} it costs ${costs} and brings benefits of ${benefits}: ${net} net.`,
  decideAgainst: (
    solution: string,
    customer: string,
    costs: string,
    benefits: string,
    net: string,
    term: string,
  ) =>
    `Decide whether ${customer} goes ahead with ${solution}. Over ${term} it costs ${costs} and brings benefits of ${benefits}, after what the alternative gives: ${net} net.`,
  agreedHeading: 'What was agreed',
  /** @param by, on '' where nobody said */
  agreed: (solution: string, customer: string, by: string, on: string) =>
    `${customer} goes ahead with ${solution}: ${['agreed', by && `by ${by}`, on && `on ${on}`].filter(Boolean).join(' ')}`,
  plan: (costs: string, benefits: string, net: string, term: string) =>
    `By the agreed plan it costs ${costs} over ${term} and brings benefits of ${benefits}: ${net} net.`,
  planAgainst: (costs: string, benefits: string, net: string, term: string) =>
    `By the agreed plan it costs ${costs} over ${term} and brings benefits of ${benefits}, after what the alternative gives: ${net} net.`,
  theSolution: 'the solution',
  until: (day: string) => `These figures are valid until ${day}.`,
  lapsed: (day: string) =>
    `These figures were valid until ${day}. Ask whether they still hold before you decide.`,
  figures: 'Results',
  bridge: 'From benefits and costs to net value',
  years: 'Costs and benefits by year',
  workings: 'How each row is worked out',
  sure: 'How sure this is',
  limits: 'What would have to be true',
  limitsNote: 'With all other numbers likely, net value reaches zero where one number alone comes to this.',
  numbers: 'Every number and whose it is',
  next: 'Plan and next steps',
  method: 'How it is worked out',
};

export default memo;
