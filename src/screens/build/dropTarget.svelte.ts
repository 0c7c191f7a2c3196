/** What is dragged within the ledger says so: text and files dragged over its rows are none of their business. */
export const dragType = 'application/x-worthwhile-row';

/** A row, or the head of a group, that another row is dropped before. */
export class DropTarget {
  /** Another row is dragged over it. */
  over = $state(false);

  readonly #ondrop: () => void;

  constructor(ondrop: () => void) {
    this.#ondrop = ondrop;
  }

  readonly enter = (e: DragEvent): void => {
    if (!e.dataTransfer?.types.includes(dragType)) return;
    e.preventDefault();
    this.over = true;
  };
  readonly leave = (): void => {
    this.over = false;
  };
  readonly drop = (e: DragEvent): void => {
    if (!this.over) return;
    e.preventDefault();
    this.over = false;
    this.#ondrop();
  };
}
