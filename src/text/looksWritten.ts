/**
 * Whether a text is a calculation in words, "agents * hours saved", and not a number with a slip in it: a word and a
 * sign between two things, or what says one: "25% of 80 invoices", "agents times hours", "40 tickets a day, 35 agents". A
 * hyphen and an x are signs where blanks are round them: "e-mails", "3x40k" are none.
 */
export const looksWritten = (text: string): boolean =>
  text.length <= 1000 &&
  /\p{L}{2}/u.test(text) &&
  (/^\s*=/.test(text) || /\S\s*[*×·⋅÷/+^]|\S\s+[-−–x@]\s/u.test(text) || saysSigns.test(text));

const saysSigns =
  /\d\s?%\s+(?:of|von|vom|del?|du|des|der)\s|\S\s(?:times|mal|fois|veces|plus|más|minus|moins|menos|(?:multi|div|gete)\p{L}+\s\p{L}+)\s\S|\d\S*\s?\p{L}[^,]*,\s[^,]*\d\S*\s?\p{L}|\S\s(?:at|zu|à)\s\p{Sc}?\d/iu;
