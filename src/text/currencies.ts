/** The currencies a case may be in, by name in the language of the page, those most used first. */
import { wordsTag } from './format.ts';

const first = ['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'JPY', 'INR'];

/** Options for a select: value is the ISO 4217 code. `current` is always among them. */
export function currencyOptions(locale: string, current: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([wordsTag(locale), 'en'], { type: 'currency', fallback: 'code' });
  const rest = Intl.supportedValuesOf('currency').filter((code) => !first.includes(code));
  const codes = [...first, ...rest];
  if (!codes.includes(current)) codes.unshift(current);
  return codes.map((value) => {
    const name = names.of(value) ?? value;
    return { value, label: name === value ? value : `${value} · ${name}` };
  });
}
