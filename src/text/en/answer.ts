/** Words of answer: what became of the numbers a reader sent back. */
export default {
  title: (who: string) => `${who || 'The sender'} answered your numbers`,
  counts: (accepted: number, declined: number) =>
    [
      accepted === 0 ? '' : accepted === 1 ? '1 change taken over' : `${accepted} changes taken over`,
      declined === 0 ? '' : declined === 1 ? '1 not' : `${declined} not`,
    ]
      .filter(Boolean)
      .join(', ') || 'No change of yours was open',
  on: (counts: string, on: string) => `${counts}, ${on}.`,
  table: 'Changed since your version',
  row: 'Row',
  yours: 'Your version',
  now: 'Now',
  decision: 'Answer',
  reply: 'Reply',
  decisions: { accepted: 'Taken over', declined: 'Not taken over', changed: 'Changed by the sender' },
  other: 'words, no figure',
  nets: (was: string, is: string) => `Net value was ${was} in your version and is ${is} now.`,
  ready: {
    label: 'Your answer',
    body: (who: string, counts: string) =>
      `Your answer to ${who}: ${counts}. Send the case again, and they see it row by row.`,
    send: 'Send the answer',
    later: 'Not now',
  },
  look: 'See the case',
};
