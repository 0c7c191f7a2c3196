/**
 * Whether a text is a calculation in words, "agents * hours saved", and not a number with a slip in it: a word and a
 * sign between two things. A hyphen and an x are signs where blanks are round them: "e-mails", "3x40k" are none.
 */
export const looksWritten = (text: string): boolean =>
  text.length <= 1000 &&
  /\p{L}{2}/u.test(text) &&
  (/^\s*=/.test(text) || /\S\s*[*×·⋅÷/+^]|\S\s+[-−–x]\s/u.test(text));
