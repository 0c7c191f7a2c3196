/** Marks a drag within the ledger. Rows ignore text and files dragged over them. */
export const dragType = 'application/x-worthwhile-row';

/** A row, or the head of a group, on which another row can be dropped. */
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
