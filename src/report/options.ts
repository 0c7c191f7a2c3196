/** The options of a case side by side: what each costs and gives, and which is best at what. */
import type { Case } from '../case/index.ts';
import { labelOf } from '../text/labels.ts';
import {
  inScenario,
  asOption,
  evaluate,
  headlineMeasures,
  roiOf,
  valueSplit,
  verdictOf,
  type Lean,
  type Payback,
} from '../value/index.ts';

/** What options are compared on, in the order a buyer asks. */
export const optionMeasures = ['price', 'benefits', 'costs', 'net', 'roi', 'payback', 'npv'] as const;
export type OptionMeasure = (typeof optionMeasures)[number];

export interface OptionFigures {
  id: string;
  label: string;
  /** Null where it has no price row with an amount. */
  price: number | null;
  /** Of the headline's measures; null while nothing is entered, or a cost cannot be worked out. */
  figures: {
    benefits: number;
    costs: number;
    net: number;
    roi: number | null;
    payback: Payback;
    npv: number;
  } | null;
  /** Benefits, costs, what the alternative takes off, net: the steps of a small bridge. */
  bridge: readonly [benefits: number, costs: number, alternative: number, net: number] | null;
}

/** Every option of a case under one scenario and lean. */
export function optionFigures(
  c: Case,
  view: { scenario: string | null; lean: Lean; countable: boolean },
): OptionFigures[] {
  const options = { lean: view.lean, ...inScenario(view.scenario) };
  return c.options.map((option) => {
    const shown = asOption(c, option.id);
    const e = evaluate(shown, { ...options, option: option.id });
    const v = verdictOf(c, e, view.countable);
    const m = v.measures;
    const price = valueSplit(shown, {
      ...options,
      option: option.id,
      measure: headlineMeasures(view.countable),
    }).price.total;
    const known = !e.incomplete && !v.empty;
    const whole = view.countable ? e.tangible : e.whole;
    return {
      id: option.id,
      label: labelOf.option(option),
      price: price === 0 ? null : price,
      figures: known
        ? {
            benefits: m.benefits.total,
            costs: m.costs.total,
            net: v.net,
            roi: roiOf(c, m),
            payback: m.payback,
            npv: m.npv,
          }
        : null,
      bridge: known ? [whole.benefits.total, whole.costs.total, v.alternative, v.net] : null,
    };
  });
}

/** The larger the better: a price and a cost count against, an earlier month of payback for. Null where there is no figure. */
function merit(o: OptionFigures, of: OptionMeasure): number | null {
  if (of === 'price') return o.price === null ? null : -o.price;
  const f = o.figures;
  if (f === null) return null;
  if (of === 'payback')
    return f.payback.kind === 'never'
      ? -Infinity
      : f.payback.kind === 'immediate'
        ? 0
        : -Math.ceil(f.payback.months - 1e-9);
  if (of === 'costs') return -f.costs;
  return f[of];
}

/** The options that are best at something, by id: one or several that are equal; none where all are, or only one has a figure. */
export function bestAt(all: readonly OptionFigures[], of: OptionMeasure): ReadonlySet<string> {
  return bestOf(all.map((o) => ({ id: o.id, merit: merit(o, of) })));
}

/** The ids of the largest merit; none where nothing tells them apart. */
export function bestOf(all: readonly { id: string; merit: number | null }[]): ReadonlySet<string> {
  const known = all.flatMap(({ id, merit: m }) => (m === null ? [] : [{ id, m }]));
  const most = Math.max(...known.map(({ m }) => m));
  // Rounding of sums is no difference.
  const near = (m: number): boolean => m === most || Math.abs(m - most) <= 1e-9 * Math.abs(most);
  const best = known.filter(({ m }) => near(m));
  return new Set(known.length < 2 || best.length === known.length ? [] : best.map(({ id }) => id));
}
