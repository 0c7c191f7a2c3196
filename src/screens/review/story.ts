/** What a review says, as the exports say it too. */
export {
  aboutLabel,
  anyMeasured,
  causeKey,
  causeLabel,
  claimOf,
  lineLabel,
  numberLabel,
  planRows,
  problemWords,
  verdictOf,
  type StoryRow,
} from '../../text/review.ts';
