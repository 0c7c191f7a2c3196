/** Moves the focus among the rows of a ledger. Each function takes the ledger's element and does nothing without one. */

type Root = HTMLElement | undefined;

/** Focuses a field and selects its text. */
function focusField(field: HTMLElement | null | undefined, options?: FocusOptions): void {
  field?.focus(options);
  if (field instanceof HTMLInputElement) field.select();
}

const rowOf = (root: Root, id: string): HTMLElement | null | undefined =>
  root?.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"]`);

/** The button with the row's name. */
export const nameButton = (root: Root, id: string): HTMLElement | null | undefined =>
  rowOf(root, id)?.querySelector<HTMLElement>('button.open');

/** The matching elements in the rows before and after one. */
export function neighbours(
  root: Root,
  selector: string,
  id: string,
): [before: HTMLElement | undefined, after: HTMLElement | undefined] {
  const all = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const at = all.findIndex((x) => x.closest<HTMLElement>('[data-line]')?.dataset['line'] === id);
  return [all[at - 1], all[at + 1]];
}

/** The amounts of rows: fields, or buttons where the amount is calculated. */
const amounts = '[data-line] input:not(.rename), [data-line] [data-field]';

/** Focuses the amount of the row before or after. */
export function focusNextAmount(root: Root, id: string, by: -1 | 1): void {
  const [before, after] = neighbours(root, amounts, id);
  focusField(by < 0 ? before : after);
}

/** Scrolls a row into sight and focuses its amount. */
export function showRow(root: Root, id: string): void {
  const row = rowOf(root, id);
  row?.scrollIntoView({ block: 'center' });
  const amount = row?.querySelector<HTMLElement>('input:not(:disabled), [data-field]');
  focusField(amount ?? nameButton(root, id), { preventScroll: true });
}

/** Focuses the first amount, unless something else has the focus. */
export function focusFirstAmount(root: Root): void {
  const { activeElement: at } = document;
  if (at === document.body || at?.matches('h1'))
    root?.querySelector<HTMLElement>(amounts)?.focus({ preventScroll: true });
}
