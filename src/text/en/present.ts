/** The words of presenting: the stage, and the panel beside it. */
const present = {
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
      steps: 'Steps to signature',
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
    withheld: 'A cost cannot be worked out yet, so there is no total.',
    empty: 'No amounts yet',
    waiting: (n: number) =>
      n === 1 ? '1 line still waits for a number' : `${n} lines still wait for a number`,
    alternative: 'The alternative',
    rest: (n: number) => (n === 1 ? 'and 1 more' : `and ${n} more`),
    blank: 'The screen is blank',
    scoreFromTo: (from: string, to: string) => `${from} → ${to}`,
    score: 'Value score, of 100',
    eightOfTen: (low: string, high: string) => `8 of 10 outcomes lie between ${low} and ${high}.`,
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
};

export default present;
