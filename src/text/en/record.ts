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
  did: {
    range: 'take the range from reviews',
    risk: 'take the risk from reviews',
    note: 'say how estimates came true',
  },
};
