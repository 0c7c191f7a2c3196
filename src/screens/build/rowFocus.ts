/** Where the keyboard goes among the rows of a ledger. Each takes the ledger's element, and does nothing where there is none. */

type Root = HTMLElement | undefined;

const idOf = (inside: HTMLElement): string | undefined =>
  inside.closest<HTMLElement>('[data-line]')?.dataset['line'];

/** Into a field, with what stands in it selected. */
function enter(field: HTMLElement | undefined, options?: FocusOptions): void {
  field?.focus(options);
  if (field instanceof HTMLInputElement) field.select();
}

/** What of the rows matches, with the one of the row itself between those of its neighbours. */
function around(root: Root, selector: string, id: string): { before?: HTMLElement; after?: HTMLElement } {
  const all = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const at = all.findIndex((x) => idOf(x) === id);
  const [before, after] = [all[at - 1], all[at + 1]];
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

export const rowOf = (root: Root, id: string): HTMLElement | null =>
  root?.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"]`) ?? null;

/** The names of the rows beside one. */
export const openButtons = (root: Root, id: string): { before?: HTMLElement; after?: HTMLElement } =>
  around(root, '[data-line] button.open', id);

/** Moves the caret to the amount of the row before or after the one it is in. */
export function moveBeside(root: Root, id: string, by: -1 | 1): void {
  const { before, after } = around(root, '[data-line] input:not(.rename), [data-line] [data-field]', id);
  enter(by < 0 ? before : after);
}

/** Brings a row into sight, with the keyboard in its amount. */
export function showRow(root: Root, id: string): void {
  const row = rowOf(root, id);
  row?.scrollIntoView({ block: 'center' });
  const field =
    row?.querySelector<HTMLElement>('input:not(:disabled), [data-field]') ??
    row?.querySelector<HTMLElement>('button.open');
  enter(field ?? undefined, { preventScroll: true });
}

/** Into the first amount, unless the keyboard is somewhere already. */
export function enterFirst(root: Root): void {
  const { activeElement: at } = document;
  if (at === document.body || at?.matches('h1'))
    root?.querySelector<HTMLElement>('[data-line] input')?.focus({ preventScroll: true });
}
