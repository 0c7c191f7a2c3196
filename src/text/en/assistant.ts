/** Words of the way to an assistant and back. */
export default {
  title: 'With an assistant',
  out: 'Take it there',
  outHint:
    'Copies the case as text with instructions, its document and the schema of it. Private notes, the key in your CRM and findings stay here. Nothing is sent: you decide where you paste it.',
  copy: 'Copy for an assistant',
  copied: 'Copied. Paste it to the assistant, and bring its answer back here.',
  copyFailed: 'The browser did not let it be copied. Select the text below and copy it.',
  text: 'The text',
  back: 'Bring the answer back',
  answer: 'Its answer',
  answerHint:
    'The JSON alone, or the whole answer with it. You decide on each change before anything changes.',
  review: 'Look at the changes',
  /** Who offers, where the changes are gone through. */
  by: 'An assistant',
  /** Stands as the source of each number that is another one now. */
  note: 'from an assistant',
  problem: {
    'too-long': 'This is too long to be a case.',
    'no-json': 'There is no JSON document in this text. Ask for the whole document in one block.',
    case: 'This is no case as it should be:',
    same: 'This is the case as it stands: nothing is different.',
  },
  instructions: {
    task: 'Below is a value case: what a solution is worth to a customer. Help me make it better. Answer with the whole case as one JSON document in one code block, changed where you see reason to, and say before it in a few sentences what you changed and why.',
    rules: [
      'Keep "format", "version", "kind" and every id and name that is there. Add rows and numbers with new ids.',
      'Do not invent figures of the customer: leave "value" null where nobody said a number, and put what to ask into "question".',
      'Formulas use the names of "assumptions", numbers, + - * / and parentheses, and min, max, abs, round, floor, ceil, if.',
      'Percent is a fraction: 0.4 for 40%. Money is in the currency of the case.',
      'Unknown keys are errors. What the schema gives a default may be left out.',
    ],
    inWords: 'The case in words:',
    document: 'The case as a document:',
    schema: 'The JSON Schema of such a document:',
  },
  said: {
    about: (title: string, customer: string, solution: string) =>
      `${title}${customer ? `, for ${customer}` : ''}${solution ? `: ${solution}` : ''}`,
    term: (years: number, start: string, currency: string) =>
      `${years === 1 ? '1 year' : `${years} years`} from ${start}, in ${currency}`,
    line: (bucket: string, label: string, formula: string, per: string) =>
      `${bucket}: ${label} = ${formula || 'not entered'}, ${per}`,
    number: (name: string, label: string, value: string, source: string) =>
      `${name} (${label}): ${value || 'not entered'}${source ? `, ${source}` : ''}`,
    net: (net: string) => `Net value as it stands: ${net}`,
  },
};
