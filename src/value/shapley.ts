/** Divides a change among its causes (Shapley 1953): each cause's mean effect over all orders. */

/** The value with those causes switched on whose entry is 1. */
type Game = (on: Uint8Array) => number;

/** With up to this many causes every order counts; with more, a sample of orders. */
const mostExact = 12;
const orders = 200;

/**
 * Over all orders: each cause's effect on each set of others, weighted by the share of orders in which exactly those
 * come before it.
 */
function exact(count: number, game: Game): number[] {
  const sets = 1 << count;
  const on = new Uint8Array(count);
  const values = new Float64Array(sets);
  for (let set = 0; set < sets; set++) {
    for (let i = 0; i < count; i++) on[i] = (set >> i) & 1;
    values[set] = game(on);
  }
  // weight[k] = k! (n − 1 − k)! ÷ n!
  const weight = new Float64Array(count);
  weight[0] = 1 / count;
  for (let k = 1; k < count; k++) weight[k] = ((weight[k - 1] as number) * k) / (count - k);
  const sizes = new Uint8Array(sets);
  for (let set = 1; set < sets; set++) sizes[set] = (sizes[set >> 1] as number) + (set & 1);
  return Array.from({ length: count }, (_, i) => {
    let share = 0;
    for (let set = 0; set < sets; set++)
      if (((set >> i) & 1) === 0)
        share +=
          (weight[sizes[set] as number] as number) *
          ((values[set | (1 << i)] as number) - (values[set] as number));
    return share;
  });
}

/** Over a sample of orders; in each the effects add up to the whole, so their means do as well. */
function sampled(count: number, game: Game, next: () => number): number[] {
  const shares = new Array<number>(count).fill(0);
  const order = Array.from({ length: count }, (_, i) => i);
  const on = new Uint8Array(count);
  for (let round = 0; round < orders; round++) {
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    on.fill(0);
    let before = game(on);
    for (const i of order) {
      on[i] = 1;
      const after = game(on);
      shares[i] = (shares[i] as number) + (after - before) / orders;
      before = after;
    }
  }
  return shares;
}

/**
 * Each cause's Shapley value: they add up to game(all on) − game(all off), a cause without effect gets 0, and causes
 * with the same effect get the same. Exact for up to 12 causes, else the mean over 200 random orders.
 * @param next random units for those orders
 */
export function shapley(count: number, game: Game, next: () => number): number[] {
  return count <= mostExact ? exact(count, game) : sampled(count, game, next);
}
