/** One number of the small calculator as a field with its label, its unit and what is wrong with it. */
import type { Unit } from '../../case/index.ts';
import { readPlain, writePlain } from '../../text/plainEntry.ts';
import { calculatorWords } from '../../text/words/calculator.ts';
import { el } from './dom.ts';

export interface FieldChoice {
  id: string;
  label: string;
  unit: Unit;
  /** What stands behind the field: a currency, a period, a percent sign. */
  suffix: string;
  hint: string;
  locale: string;
  /** Percent as a fraction. */
  value: number | null;
  /** Null where nothing, or no number, stands in the field. */
  onchange: (value: number | null) => void;
}

/** Percent is typed as one. Twelve digits: 7% is 0.07, not 0.07000000000000001. */
const scaled = (x: number, by: number): number => Number((x * by).toPrecision(12));

export function numberField({
  id,
  label,
  unit,
  suffix,
  hint,
  locale,
  value,
  onchange,
}: FieldChoice): HTMLElement {
  const percent = unit === 'percent';
  const written = (x: number | null): string =>
    x === null ? '' : writePlain(percent ? scaled(x, 100) : x, locale);
  let now = value;
  const wrong = el('p', { id: `${id}-wrong`, class: 'wrong', 'aria-live': 'polite' });
  const described = [hint && `${id}-hint`, suffix && `${id}-suffix`, `${id}-wrong`].filter(Boolean).join(' ');
  const input = el('input', {
    id,
    class: 'input',
    type: 'text',
    inputmode: 'decimal',
    dir: 'ltr',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': described,
  });
  input.value = written(value);
  let understood = true;
  input.addEventListener('input', () => {
    const read = readPlain(percent ? input.value.replace('%', '') : input.value, locale);
    understood = read !== undefined;
    wrong.textContent = understood ? '' : calculatorWords().noNumber(writePlain(1250.5, locale));
    if (understood) input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
    now = read === undefined || read === null ? null : percent ? scaled(read, 0.01) : read;
    onchange(now);
  });
  input.addEventListener('blur', () => {
    if (understood) input.value = written(now);
  });
  return el(
    'div',
    { class: 'field' },
    el('label', { for: id }, label),
    ...(hint ? [el('p', { id: `${id}-hint` }, hint)] : []),
    el('div', { class: 'box' }, input, ...(suffix ? [el('span', { id: `${id}-suffix` }, suffix)] : [])),
    wrong,
  );
}
