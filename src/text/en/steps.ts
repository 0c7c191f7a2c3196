/** Words of the steps to signature. */
import type { Step } from '../../case/index.ts';
import type { UsualStep } from '../../case/steps.ts';

const usual: Record<UsualStep, string> = {
  case: 'Agree on this value case',
  numbers: 'Confirm the numbers it rests on',
  deciders: 'Name who decides and who signs',
  security: 'Security and data protection review',
  proof: 'Show it working with the customer’s own data',
  budget: 'Approve the budget',
  contract: 'Send the contract',
  legal: 'Legal review of the contract',
  signature: 'Sign',
};

export default {
  usual,
  title: 'Steps to signature',
  what: (month: string) => `What both sides do until ${month}, when it should be signed, and by which day.`,
  short: 'Less time is left than the usual steps take.',
  passed: (month: string) => `It should have been signed in ${month}.`,
  later: 'Choose a later start',
  propose: 'Propose steps',
  add: 'Add a step',
  side: (side: Step['side'], customer: string) => (side === 'us' ? 'Vendor' : customer || 'Customer'),
  progress: (done: number, all: number) =>
    done === all
      ? all === 1
        ? 'The one step is done.'
        : `All ${all} steps are done.`
      : `${done} of ${all} steps done.`,
  late: (n: number, days: number) => {
    const by = days === 1 ? '1 day' : `${days} days`;
    return n === 1 ? `One is late, by ${by}.` : `${n} are late, the most by ${by}.`;
  },
  delay: (amount: string, customer: string) =>
    customer ? `Each month later costs ${customer} ${amount}.` : `Each month later costs ${amount}.`,
  columns: { done: 'Done', what: 'Step', side: 'Who does it', who: 'Person', due: 'Due', doneOn: 'Done on' },
  of: {
    done: (label: string) => `${label}: done`,
    what: (label: string) => `${label}: name of the step`,
    side: (label: string) => `${label}: which side`,
    who: (label: string) => `${label}: person`,
    due: (label: string) => `${label}: due`,
    doneOn: (label: string) => `${label}: done on`,
    more: (label: string) => `More for ${label}`,
  },
  notes: {
    late: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
    noDay: 'No day yet',
    afterStart: (month: string) => `After ${month}, when it should be signed`,
    ahead: 'This day has not come yet',
  },
  nobody: 'Nobody yet',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove this step',
  removed: (label: string) => `Removed ${label}`,
  did: {
    propose: 'propose steps to signature',
    add: 'add a step',
    change: (label: string) => `step ${label}`,
    move: (label: string) => `move ${label}`,
    remove: (label: string) => `remove ${label}`,
  },
  calendar: {
    save: 'Save for a calendar',
    file: 'steps',
    saved: (name: string) => `Saved as ${name}`,
    name: (title: string) => `${title}: steps to signature`,
    about: (title: string, side: string, who: string) =>
      [title, [side, who].filter(Boolean).join(', ')].join('\n'),
  },
};
