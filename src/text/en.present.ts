/** The words of presenting: the stage, what stands beside it, and "On a call". */
const en = {
  present: 'Present',
  presentHint: 'Show the case in a clean second window to share',

  stage: {
    title: (what: string) => `${what}, presented`,
    region: 'Presentation',
    step: (n: number, of: number, name: string) => `Step ${n} of ${of}: ${name}`,
    steps: {
      bridge: 'What it is worth',
      cash: 'When it pays back',
      odds: 'How sure we are',
      beyond: 'Beyond money',
      people: 'What it means for each person',
    },
    part: (name: string, n: number, of: number) => `${name}, ${n} of ${of}`,
    over: (years: number) => (years === 1 ? 'over 1 year' : `over ${years} years`),
    /** Period, currency, lean and scenario, under every figure of the stage. */
    context: (parts: string[]) => parts.filter(Boolean).join(', '),
    net: 'Net customer value',
    netCountable: 'Net value you can count',
    otherCountable: (net: string) => `Counting only what can be measured: ${net}`,
    otherPerceived: (net: string) => `With what people notice: ${net}`,
    rests: (share: string | null, customer: string) =>
      share === null
        ? `No number comes from ${customer} yet`
        : `${share} rests on numbers ${customer} gave or agreed`,
    endAbove: (zero: string) => `end above ${zero}`,
    noOdds: 'No number has a range yet',
    withheld: 'A cost cannot be worked out yet, so there is no total.',
    empty: 'No amounts yet',
    waiting: (n: number) =>
      n === 1 ? '1 line still waits for a number' : `${n} lines still wait for a number`,
    alternative: 'The alternative',
    dim: (label: string) => `${label}: dim the rest`,
    rest: (n: number) => (n === 1 ? 'and 1 more' : `and ${n} more`),
    blank: 'The screen is blank',
    scoreFromTo: (from: string, to: string) => `${from} → ${to}`,
    score: 'Value score, of 100',
    scoreOnly: (to: string) => `${to}`,
    rov: 'Return on value',
    eightOfTen: (low: string, high: string) => `8 of 10 outcomes lie between ${low} and ${high}.`,
    peopleClaim: 'What it means for each person',
    theirRows: 'Their largest rows',
    waitingRow: 'waiting',
    ended: 'The presentation has ended',
    endedBody: 'You can close this window.',
    nothing: 'Nothing is being presented here',
    nothingBody: 'Open the case and choose Present. This window then shows what you present.',
    toCase: 'Open the case',
    waitingFor: 'Waiting for the presentation…',
    close: 'Stop presenting',
  },

  panel: {
    title: 'Presenting',
    now: (n: number, of: number, name: string) => `${n} of ${of}: ${name}`,
    next: (name: string) => `Next: ${name}`,
    last: 'Last step',
    back: 'Back',
    forward: 'Next',
    go: 'Go to step',
    blank: 'Blank',
    unblank: 'Show again',
    undim: 'Show all rows',
    stop: 'Stop',
    elapsed: 'Time since the start',
    clock: 'Time of day',
    notes: (n: number) => (n === 1 ? '1 private note' : `${n} private notes`),
    noNotes: 'No private notes',
    notesTitle: 'Private notes, only in this window',
    theCase: 'The case',
    openAgain: 'Open the window again',
    here: 'Show it here, full screen',
    windowOpen: 'The second window follows',
    windowGone: 'The second window is not open',
    blocked: 'The browser blocked the second window, so the case is shown here.',
    keys: 'In the window: arrows or Page keys change the step, B blanks, a click on a row dims the rest, Escape restores.',
  },

  onCall: {
    label: 'On a call',
    turnOn: 'On a call: hide what is private',
    turnOff: 'Leave “On a call”',
    key: 'F8',
    hint: (key: string) =>
      `Private notes, Checks and other customers’ names are hidden. ${key} or a click shows them again.`,
    on: 'On a call: private notes, Checks and other customers’ names are hidden.',
    off: 'No longer on a call: everything shows again.',
    hiddenCases: (n: number) =>
      n === 1
        ? '1 other case is hidden while you are on a call.'
        : `${n} other cases are hidden while you are on a call.`,
    hiddenScreen: 'This screen names other customers, so it is hidden while you are on a call.',
  },
};

export default en;
