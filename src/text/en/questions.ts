/** Words of the questions: what is asked for each number of a template, and the page they are gone through on. */
import type templates from './templates.ts';

/** Assumption name → what to ask the customer for it. Every number of a template has one. */
const standard: Record<keyof typeof templates.assumptions, string> = {
  people: 'How many people do this work today?',
  hours_saved: 'How many hours a month does one person spend on the part that would go away?',
  hourly_cost: 'What does an hour of their work cost you, with everything on top of pay?',
  share_used: 'Of the time that is freed, what share would go into work that counts?',
  errors_avoided:
    'How many mistakes a month have to be put right today, and how many of them would not happen?',
  cost_per_error: 'What does it cost to put one mistake right?',
  leavers_avoided: 'How many people leave this work in a year, and how many of them because of it?',
  cost_per_leaver: 'What does it cost to find and train a replacement?',
  visitors: 'How many visitors come in a month?',
  conversion_gain: 'What share of visitors buys today, and by how many points may that rise?',
  order_value: 'How large is an average order?',
  margin: 'What share of revenue is left as margin?',
  revenue_kept_yearly: 'How much revenue leaves in a year, and how much of it could be kept?',
  tickets_avoided: 'How many tickets come in a month, and how many could customers solve themselves?',
  cost_per_ticket: 'What does it cost to handle one ticket?',
  tickets_left: 'How many tickets a month would still need an agent?',
  minutes_saved: 'How long does a ticket take an agent today, and how many minutes could be saved?',
  customers_kept: 'How many customers leave in a year because of support?',
  customer_margin: 'What margin does a customer bring in a year?',
  campaigns: 'How many email campaigns do you send in a month?',
  admin_hours_saved: 'How many hours of administration go into one campaign, and how many could be saved?',
  leads: 'How many leads come in a month?',
  lead_conversion_gain: 'What share of leads do you win today, and by how many points may that rise?',
  deal_value: 'What is an average deal worth in its first year?',
  share_owed: 'What share of that rise would you put down to this, and not to anything else you do?',
  upkeep_hours_saved:
    'How many hours a month go into upkeep, and how many of them would no longer be needed?',
  outage_hours_avoided: 'For how many hours was the system down in the last year?',
  outage_hour_cost: 'What does an hour down cost you?',
  terabytes: 'How many terabytes do you store?',
  terabyte_cost: 'What do you pay for a terabyte a year today, with upkeep?',
  recurring_revenue: 'How high is your recurring revenue a year?',
  churn_cut: 'What share of it leaves in a year, and by how many points may that fall?',
  expansion_revenue: 'How much more a year could existing customers buy because of this?',
  managers: 'How many account managers do you have?',
  manager_hours_saved: 'How many hours a month does one of them spend gathering figures by hand?',
  incidents_avoided:
    'How many incidents did you have in the last year, and how many would not have happened?',
  cost_per_incident: 'What did the last incident cost, with the work it took?',
  audits: 'How many audits do you go through in a year?',
  audit_hours_saved:
    'How many hours does one audit take, and how many of them are spent collecting evidence?',
  spend: 'How much do you spend a year with the suppliers this covers?',
  price_cut: 'What discount could you reach if all of it were bought together?',
  orders: 'How many purchase orders do you place in a month?',
  order_minutes_saved:
    'How many minutes does one order take from request to approval, and how many could be saved?',
  early_paid: 'What amount of invoices could you pay early in a year?',
  early_discount: 'What discount do suppliers give you for paying early?',
  visits_avoided: 'How many visits a month are repeat visits, and how many could be avoided?',
  cost_per_visit: 'What does one visit cost, with travel?',
  technicians: 'How many technicians are on the road?',
  paperwork_hours_saved: 'How many hours a month does a technician spend on paperwork?',
  contracts_kept: 'How many service contracts end in a year, and how many of them could be kept?',
  contract_margin: 'What margin does a contract bring in a year?',
};

export default {
  standard,
  title: (customer: string) => (customer ? `Questions for ${customer}` : 'Questions'),
  count: (all: number, open: number) =>
    `${all === 1 ? '1 question' : `${all} questions`}, ${open === 0 ? 'all answered' : `${open} open`}`,
  none: 'No number has a question yet. Write one in the details of a number, under “Question to the customer”.',
  back: 'Back to the case',
  how: 'How to go through them',
  single: 'One at a time',
  list: 'List',
  print: 'Print',
  send: 'Send the questions',
  intro: (who: string) =>
    `Answer what you can and send it back${who ? ` to ${who}` : ''}. A range is fine, like 35 to 45. What you leave empty stays open.`,
  answersFrom: 'Who answers',
  answersOn: 'On',
  place: (at: number, all: number) => `Question ${at} of ${all}`,
  askedOf: (who: string) => `for ${who}`,
  nobody: 'Anyone who knows',
  answerTo: (label: string) => `Answer: ${label}`,
  open: 'Open',
  /** What stands there until the customer says something. */
  soFar: { vendor: 'Our estimate so far', benchmark: 'A benchmark so far' },
  saidBy: (who: string, day: string) => [who, day].filter(Boolean).join(', '),
  confirm: 'The customer agrees',
  range: (low: string, high: string) => `${low} to ${high}`,
  earlier: 'Back',
  skip: 'Skip',
  next: 'Next',
  finish: 'Done',
  end: {
    all: 'Every question is answered.',
    some: (n: number) => (n === 1 ? '1 question is still open.' : `${n} questions are still open.`),
    again: 'Go through the open ones',
    list: 'See the list',
  },
  comment: 'Remark',
  commentOn: (label: string) => `Remark on ${label}`,
  addComment: 'Add a remark, such as who would know',
  more: (n: number, left: number) => `Show ${n} more of ${left}`,
  did: {
    answer: (label: string) => `answer to ${label}`,
    question: (label: string) => `question for ${label}`,
    comment: (label: string) => `remark on ${label}`,
  },
  field: 'Question to the customer',
  fieldHint: 'It stands on the page of questions, to run a call from, to print or to send.',
  noQuestion: 'none',
  sending: {
    title: 'Send the questions',
    sees: (n: number) =>
      `${n === 1 ? 'Whoever opens the link sees this 1 question' : `Whoever opens the link sees these ${n} questions`} with a field for each answer: no results, no prices, none of your own figures. What comes back is gone through answer by answer.`,
    whom: 'For whom',
    everyone: 'Everyone',
    answered: (n: number) =>
      n === 1
        ? 'Also the 1 already answered, with its answer'
        : `Also the ${n} already answered, with their answers`,
    nothing: 'Nothing is open for them. Choose somebody else, or send the answered ones too.',
    mailSubject: (title: string) => `Questions: ${title}`,
    mailBody: (n: number, link: string) =>
      `To work out what this is worth to you, ${n === 1 ? 'one number is' : `${n} numbers are`} missing. Please open the link, answer what you can, and send it back:\n\n${link}\n`,
    warning: 'Anyone with this link can read the questions; you cannot recall it.',
  },
};
