/** How far our own estimates came true, offered where a row is estimated. */
export default {
  looking: 'Looking through the reviews on this device…',
  few: 'Fewer than 5 rows of this kind have been reviewed on this device: too few to say anything.',
  found: (n: string, low: string, high: string, half: string) =>
    `Our last ${n} such estimates arrived at ${low} to ${high} of plan, half of them above ${half}.`,
  use: (risk: string) => `Use it as risk: ${risk}`,
  no: 'Not for this row',
  used: (risk: string) => `The risk of this row is ${risk} now.`,
  useRange: (low: string, high: string) => `Use it as range: ${low} to ${high}`,
  usedRange: (low: string, high: string) => `This row ranges from ${low} to ${high} now.`,
  rangeByHand: 'This row is worked out from several numbers: give one of them a range in Odds.',
  sound: 'Half arrived as planned or better, so no risk follows from it.',
  say: 'Say it to the customer, in the note',
  sentence: (n: string, half: string) =>
    `Our estimates of this kind arrive at ${half} of plan (the middle of ${n} reviewed).`,
  said: 'It stands in the note of this row.',
  table: {
    title: 'How far our estimates came true',
    hint: 'What benefits came to at the latest review of each case shown, as a share of their plan to date. Kinds with at least 5 rows reviewed.',
    look: 'Work it out from the reviews',
    few: 'No kind of row has been reviewed 5 times among these cases: too few to say anything.',
    over: (said: string, n: number) => (n === 1 ? 'Over 1 reviewed case.' : `Over ${said} reviewed cases.`),
    kind: 'Kind',
    of: 'Counted as',
    n: 'Rows',
    p10: 'A tenth below',
    median: 'Half below',
    p90: 'Nine tenths below',
    ofs: { line: 'Row of a template', lever: 'Lever', bucket: 'Kind of row', reason: 'Reason given' },
  },
  did: {
    range: 'take the range from reviews',
    risk: 'take the risk from reviews',
    note: 'say how estimates came true',
  },
};
