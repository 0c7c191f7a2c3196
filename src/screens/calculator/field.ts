/** A number field of the small calculator, with its label, its unit and what is wrong with its text. */
import type { Unit } from '../../case/index.ts';
import { readPlain, writePlain } from '../../text/plainEntry.ts';
import { calculatorWords } from '../../text/words/calculator.ts';
import { el } from './dom.ts';

export interface FieldOptions {
  id: string;
  label: string;
  unit: Unit;
  /** Shown after the field: a currency, a period, a percent sign. */
  suffix: string;
  hint: string;
  locale: string;
  /** A percentage is a fraction. */
  value: number | null;
  /** Called with null where the field holds nothing, or no number. */
  onchange: (value: number | null) => void;
}

/** Converts between a percentage and its fraction. Twelve digits: 7% is 0.07, not 0.07000000000000001. */
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
}: FieldOptions): HTMLElement {
  const percent = unit === 'percent';
  const written = (x: number | null): string =>
    x === null ? '' : writePlain(percent ? scaled(x, 100) : x, locale);
  let now = value;
  const problem = el('p', { id: `${id}-problem`, class: 'problem', 'aria-live': 'polite' });
  const described = [hint && `${id}-hint`, suffix && `${id}-suffix`, `${id}-problem`]
    .filter(Boolean)
    .join(' ');
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
    problem.textContent = understood ? '' : calculatorWords().noNumber(writePlain(1250.5, locale));
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
    problem,
  );
}
