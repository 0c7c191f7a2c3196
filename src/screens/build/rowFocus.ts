/** Where the keyboard goes among the rows of a ledger. Each takes the ledger's element, and does nothing where there is none. */

type Root = HTMLElement | undefined;

/** Into a field, with what stands in it selected. */
function enter(field: HTMLElement | null | undefined, options?: FocusOptions): void {
  field?.focus(options);
  if (field instanceof HTMLInputElement) field.select();
}

const rowOf = (root: Root, id: string): HTMLElement | null | undefined =>
  root?.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"]`);

/** The button that is a row's name. */
export const nameIn = (root: Root, id: string): HTMLElement | null | undefined =>
  rowOf(root, id)?.querySelector<HTMLElement>('button.open');

/** What matches in the rows next to one: before it, and after it. */
export function beside(
  root: Root,
  selector: string,
  id: string,
): [before: HTMLElement | undefined, after: HTMLElement | undefined] {
  const all = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const at = all.findIndex((x) => x.closest<HTMLElement>('[data-line]')?.dataset['line'] === id);
  return [all[at - 1], all[at + 1]];
}

/** The amounts of rows: what is typed into, or what opens where one is worked out from others. */
const amounts = '[data-line] input:not(.rename), [data-line] [data-field]';

/** Moves the caret to the amount of the row before or after the one it is in. */
export function moveFrom(root: Root, id: string, by: -1 | 1): void {
  const [before, after] = beside(root, amounts, id);
  enter(by < 0 ? before : after);
}

/** Brings a row into sight, with the keyboard in its amount. */
export function showRow(root: Root, id: string): void {
  const row = rowOf(root, id);
  row?.scrollIntoView({ block: 'center' });
  const amount = row?.querySelector<HTMLElement>('input:not(:disabled), [data-field]');
  enter(amount ?? nameIn(root, id), { preventScroll: true });
}

/** Into the first amount, unless the keyboard is somewhere already. */
export function enterFirst(root: Root): void {
  const { activeElement: at } = document;
  if (at === document.body || at?.matches('h1'))
    root?.querySelector<HTMLElement>(amounts)?.focus({ preventScroll: true });
}
