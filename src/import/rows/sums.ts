/** Finds rows that are sums of rows above them, by their figures alone. */

export type Vector = readonly (number | null)[];

/** Whether two sums of money are equal but for the rounding of their parts. */
export const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 0.011 + 1e-9 * Math.max(Math.abs(a), Math.abs(b));

class Running {
  count = 0;
  sums: number[];
  constructor(width: number) {
    this.sums = Array.from({ length: width }, () => 0);
  }
  add(vector: Vector, sign = 1): void {
    this.count++;
    for (let i = 0; i < vector.length; i++) this.sums[i] = (this.sums[i] ?? 0) + sign * (vector[i] ?? 0);
  }
  /** Whether a row equals this sum in every column it fills, and is not empty. */
  is(vector: Vector): boolean {
    let any = false;
    for (let i = 0; i < vector.length; i++) {
      const v = vector[i] ?? null;
      const s = this.sums[i] ?? 0;
      if (v === null) {
        if (!close(s, 0)) return false;
        continue;
      }
      if (!close(v, s)) return false;
      if (v !== 0) any = true;
    }
    return any;
  }
}

/** How a row relates to those above it. `addends`: the number of rows it adds up. */
interface Match {
  as: 'total' | 'result';
  addends: number;
}

/** Receives the rows from the top, and answers for the next one. */
export class Sums {
  private readonly width: number;
  private block: Running;
  private readonly all: Running;
  private readonly totals: Running;
  private readonly net: Running;
  private costs = 0;

  constructor(width: number) {
    this.width = width;
    this.block = new Running(width);
    this.all = new Running(width);
    this.totals = new Running(width);
    this.net = new Running(width);
  }

  /** @param cost whether it is a cost written without a minus */
  line(vector: Vector, cost: boolean): void {
    this.block.add(vector);
    this.all.add(vector);
    this.net.add(vector, cost ? -1 : 1);
    if (cost) this.costs++;
  }

  section(): void {
    this.block = new Running(this.width);
  }

  total(vector: Vector): void {
    this.totals.add(vector);
    this.section();
  }

  /** What the row adds up, if anything; a sum of one row counts only with `one`. */
  match(vector: Vector, one = false): Match | null {
    const least = one ? 1 : 2;
    for (const running of [this.block, this.all, this.totals])
      if (running.count >= least && running.is(vector)) return { as: 'total', addends: running.count };
    if (this.costs > 0 && this.net.count >= 2 && this.costs < this.net.count && this.net.is(vector))
      return { as: 'result', addends: this.net.count };
    return null;
  }
}
