/** The causes of the spread of net: each mover's squared correlation with it, from running sums over the trials. */
import type { Mover } from './movers.ts';
import type { Outcome } from './types.ts';

interface Kept {
  net: Float64Array;
  tangibleNet: Float64Array;
  start: number;
  end: number;
}

export class SpreadCauses {
  readonly #movers: readonly Mover[];
  readonly #together: number;
  readonly #net = { n: 0, y: 0, yy: 0, z: 0, zz: 0 };

  /** @param together the share 0..1 of their spread that all movers have in common */
  constructor(movers: readonly Mover[], together: number) {
    this.#movers = movers;
    this.#together = together;
  }

  /**
   * Adds a batch to the running sums.
   * @param kept net and tangible net of the trials kept so far; those of this batch are `start` to `end`
   * @param failed which of its `count` trials were dropped
   */
  add({ net, tangibleNet, start, end }: Kept, failed: Uint8Array, count: number): void {
    const netSums = this.#net;
    // Measured from the first trial, so that a narrow spread around a large net keeps its digits.
    const origin = net[0] as number;
    const tangibleOrigin = tangibleNet[0] as number;
    for (let k = start; k < end; k++) {
      const y = (net[k] as number) - origin;
      const z = (tangibleNet[k] as number) - tangibleOrigin;
      netSums.n++;
      netSums.y += y;
      netSums.yy += y * y;
      netSums.z += z;
      netSums.zz += z * z;
    }
    const whole = end - start === count;
    for (const { cause, sums } of this.#movers) {
      const { column, middle, width } = cause;
      let k = start;
      let x1 = 0;
      let x2 = 0;
      let xy = 0;
      let xz = 0;
      for (let i = 0; i < count; i++) {
        if (!whole && failed[i] !== 0) continue;
        const x = ((column[i] as number) - middle) / width;
        x1 += x;
        x2 += x * x;
        xy += x * ((net[k] as number) - origin);
        xz += x * ((tangibleNet[k] as number) - tangibleOrigin);
        k++;
      }
      sums.x += x1;
      sums.xx += x2;
      sums.xy += xy;
      sums.xz += xz;
    }
  }

  /** Each mover's share of the spread of net, or of tangible net; the largest first. */
  shares(of: 'net' | 'tangibleNet'): Outcome['drivers'] {
    const { n, y, yy, z, zz } = this.#net;
    const [sum, squareSum] = of === 'net' ? [y, yy] : [z, zz];
    const spread = squareSum - (sum * sum) / n;
    const squares = this.#movers.map(({ name, sums }) => {
      const covariance = (of === 'net' ? sums.xy : sums.xz) - (sums.x * sum) / n;
      const own = sums.xx - (sums.x * sums.x) / n;
      const share = (covariance * covariance) / (own * spread);
      return { name, share: Number.isFinite(share) ? share : 0 };
    });
    // Common movement counts for each mover: a share is then relative to the sum, and only approximate.
    const all = squares.reduce((total, { share }) => total + share, 0);
    const scale = all > 1 || (this.#together > 0 && all > 0) ? 1 / all : 1;
    return squares
      .map(({ name, share }) => ({ name, share: share * scale }))
      .sort((a, b) => b.share - a.share);
  }
}
