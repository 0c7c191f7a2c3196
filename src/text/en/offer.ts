/** Words of offer. */
export default {
  title: 'What would you change?',
  intro: (who: string) =>
    `Type your own numbers or pull a slider, and see at once what each change does. Then send them back${who ? ` to ${who}` : ''}.`,
  input: 'Number',
  shared: 'As shared',
  now: 'Your number',
  effect: 'Effect on net value',
  comment: 'Comment',
  commentOn: (label: string) => `Comment on ${label}`,
  addComment: 'Add a comment',
  slider: (label: string) => `${label}, from half to one and a half of the shared number`,
  field: (label: string) => `${label}, your number`,
  more: (n: number, left: number) => `Show ${n} more of ${left}`,
  working: 'working out…',
  allYears: 'all years together',
  locked: 'Fixed',
  resetOne: (label: string) => `Back to the shared number of ${label}`,
  otherChanges: 'Other changes you made',
  sorted: 'The numbers that move net value most come first, by their range, or by a tenth either way.',
  settings: 'Term, rate and rollout',
  fields: 'Growth and risk, row by row',
  range: (low: string, high: string) => `Range ${low} to ${high}`,
  sliderBetween: (label: string, low: string, high: string) => `${label}, from ${low} to ${high}`,
  withAbove: 'with the row above',
  presentEffect: (amount: string) => `${amount} at present value`,
  notTheSum: (sum: string, together: string) =>
    `One by one the changes come to ${sum}, together to ${together}: numbers that are multiplied with each other change each other's effect.`,
  together: 'All together',
  none: 'no change',
  unknownEffect: 'no total',
  nothingToChange: 'Every number in this case is fixed. You can still leave comments.',
  net: 'Net value with your numbers',
  netShared: (amount: string) => `as shared: ${amount}`,
  did: {
    slide: (label: string) => `number of ${label}`,
    comment: (label: string) => `comment on ${label}`,
    reset: (label: string) => `reset ${label}`,
    answer: (who: string) => `answer to ${who}`,
    accept: (n: number, who: string) => `accept ${n === 1 ? '1 change' : `${n} changes`} from ${who}`,
  },
  send: {
    title: 'Send your numbers back',
    changes: (n: number, comments: number) =>
      [
        n === 0 ? 'No number changed' : n === 1 ? '1 change' : `${n} changes`,
        comments === 0 ? '' : comments === 1 ? '1 comment' : `${comments} comments`,
      ]
        .filter(Boolean)
        .join(', '),
    name: 'Your name',
    nameHint: 'So that they know who sends this. Asked once, kept in this browser.',
    nameMissing: 'Enter your name first.',
    explain: (who: string) =>
      `Send this link to ${who || 'whoever shared the case'}. They see each change as old and new, with what it does to net value, and accept or decline it.`,
    mailSubject: (title: string) => `${title}: my numbers`,
    mailBody: (link: string) =>
      `Here is your value case with my numbers. Open the link to go through them:\n\n${link}\n`,
    nothing: 'Change a number or leave a comment first.',
  },
  arrived: {
    title: (who: string, what: string) => `${who || 'Someone'} sent back ${what}`,
    known: (n: number, comments: string) =>
      `${n === 1 ? '1 entry differs' : `${n} entries differ`} from your own case${comments ? `, with ${comments}` : ''}. Nothing of yours changes until you accept it.`,
    same: 'Nothing in it differs from your own case now.',
    review: 'Go through the changes',
    look: 'See the case with their numbers',
    unknown:
      'The case it belongs to is not in this browser. Open the link where you made the case, or look at it here and keep a copy.',
    nobody: 'Someone',
  },
  review: {
    title: (who: string) => `Numbers from ${who}`,
    about: 'Each change alone, against your case as it is now, likely values, no scenario.',
    expired: (on: string) => `What you sent was valid until ${on}, which has passed.`,
    changedSince:
      'Your case has changed since this was sent. Rows you changed yourself are marked; accepting one replaces your number.',
    changedUnknown:
      'Your case has changed since this was sent, and how it was then is not in this browser. So everything that differs is listed, your own later changes too.',
    row: 'Row',
    mine: 'Yours now',
    theirs: 'Theirs',
    then: 'Yours then',
    decide: 'Decision',
    decision: (label: string) => `Decision on ${label}`,
    accept: 'Accept',
    decline: 'Decline',
    acceptAll: 'Accept all',
    declineAll: 'Decline all',
    apply: (n: number) =>
      n === 0 ? 'Decline all and close' : n === 1 ? 'Take over 1 change' : `Take over ${n} changes`,
    before: (n: number) =>
      n === 1 ? '1 row is as you decided it before.' : `${n} rows are as you decided them before.`,
    reply: 'Reply, if you like',
    replyTo: (label: string) => `Reply on ${label}`,
    undecided: (n: number) => (n === 1 ? '1 row is not decided yet.' : `${n} rows are not decided yet.`),
    rangeRound: (low: string, high: string) => `Your range was ${low} to ${high}. What becomes of it?`,
    rangeOutside: (low: string, high: string) =>
      `Their number lies outside your range of ${low} to ${high}. What becomes of it?`,
    rangeOf: (label: string) => `Range of ${label}`,
    rangeHow: { keep: 'Keep', move: 'Move along', drop: 'Remove' },
    rangesOpen: (n: number) =>
      n === 1
        ? 'The range of 1 number is not decided yet.'
        : `The ranges of ${n} numbers are not decided yet.`,
    beforeVersion: (who: string) => `Before the changes from ${who}`,
    together: 'All together',
    accepted: 'What you accept',
    done: (n: number, who: string) =>
      n === 0
        ? `Nothing taken over from ${who}.`
        : `${n === 1 ? '1 change' : `${n} changes`} taken over from ${who}.`,
    added: 'new row',
    removed: 'removed',
    both: 'You changed this since.',
    gone: 'You deleted this row since. Accepting brings it back.',
    goneReview: 'This review is not in your case any more. Accepting brings it back, begun and not held.',
    goneHeld:
      'You deleted this review since. Accepting brings it back as it was held, with its confirmation.',
    held: 'You held this review since. Accepting changes what it came to.',
    restated: 'You changed the figures of this review since. What is confirmed are those you sent.',
    uncounted: 'Your case has this number, row or score no more. Accepting keeps it, and it counts nowhere.',
    /** What a figure of a review does: net to date, how much is measured, health. */
    toReview: {
      toDate: (amount: string) => `${amount} net to date`,
      asPlanned: 'as planned',
      measured: (from: string, to: string) => `${to} of benefits measured${from && `, was ${from}`}`,
      health: (from: string, to: string) => (from ? `health ${to}, was ${from}` : `health ${to}`),
      known: (share: string) => `${share} of the weight of health known`,
      nothing: 'moves neither money nor health',
      confirms: 'stands behind this review',
    },
    locked: 'You locked this number.',
    already: (n: number) =>
      n === 1 ? '1 change is in your case already.' : `${n} changes are in your case already.`,
    nothing: 'Nothing differs from your case as it is now.',
    comments: 'Comments without a change',
    refused: (what: string) => `This cannot be taken over. ${what}`,
    later: 'Decide later',
  },
  password: {
    title: 'This case is sealed',
    body: 'Enter the password its sender told you.',
    label: 'Password',
    open: 'Open',
    working: 'Opening…',
  },
};
