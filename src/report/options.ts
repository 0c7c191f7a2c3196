/** The options of a case side by side: the cost and value of each, and which is best at what. */
import { netSign } from '../case/index.ts';
import { labelOf } from '../text/labels.ts';
import { scenarioLabel } from '../text/viewed.ts';
import { buildWords } from '../text/words/build.ts';
import { optionsWords } from '../text/words/options.ts';
import {
  withProposedOption,
  evaluate,
  headlineMeasures,
  priceIn,
  roiOf,
  verdictOf,
  type Payback,
  costsOf,
} from '../value/index.ts';
import { oncePerReport } from './oncePerReport.ts';
import type { Report } from './report.ts';

/** The measures options are compared on, in the order a buyer asks. */
export const optionMeasures = ['price', 'benefits', 'costs', 'net', 'roi', 'payback', 'npv'] as const;
export type OptionMeasure = (typeof optionMeasures)[number];

export interface OptionFigures {
  id: string;
  label: string;
  /** Null if it has no price row with an amount. */
  price: number | null;
  /** In the headline's measures; null while nothing is entered, or a cost cannot be worked out. */
  figures: {
    benefits: number;
    costs: number;
    /** The costs its return is on; null if no cost is entered. */
    base: number | null;
    net: number;
    roi: number | null;
    payback: Payback;
    npv: number;
  } | null;
  /** Benefits, costs, the alternative's part, net: the steps of a small bridge. */
  bridge: readonly [benefits: number, costs: number, alternative: number, net: number] | null;
  /** By how much each row of the option moves net; null while it waits or fails. Rows it does not have are absent. */
  moves: ReadonlyMap<string, number | null>;
}

/** Every option of a case, in the scenario and the lean of the view. */
export const optionsOf = oncePerReport((r: Report): readonly OptionFigures[] => {
  const { document, view } = r;
  const buckets = new Map(document.lines.map((l) => [l.id, l.bucket]));
  return document.options.map((option) => {
    const c = withProposedOption(document, option.id);
    const e = c === document ? r.evaluation : evaluate(c, { ...r.place, lean: view.lean });
    const v = verdictOf(c, e, view.countable);
    const m = v.measures;
    const price = priceIn(c, e, headlineMeasures(view.countable)).total;
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
            base: costsOf(c, m),
            net: v.net,
            roi: roiOf(c, m),
            payback: m.payback,
            npv: m.npv,
          }
        : null,
      bridge: known ? [whole.benefits.total, whole.costs.total, v.alternative, v.net] : null,
      moves: new Map(
        e.lines.map(({ id, total }) => {
          const bucket = buckets.get(id);
          return [id, total === null || bucket === undefined ? null : total * netSign[bucket] || 0];
        }),
      ),
    };
  });
});

/**
 * The finding over all options, bad news first: which leaves the customer most.
 * @param proposed the proposed option, if the reader should learn that another leaves more
 */
export function optionsFinding(r: Report, proposed: string | null = null): string {
  const w = optionsWords().claim;
  const known = optionsOf(r).flatMap((o) => (o.figures ? [{ ...o, net: o.figures.net }] : []));
  const best = known.reduce<(typeof known)[number] | null>((a, b) => (a && a.net >= b.net ? a : b), null);
  if (!best) return w.none;
  if (best.net < 0) return w.allNegative;
  if (known.length > 1 && known.every((o) => o.net === best.net)) return w.equal;
  const offered = r.document.options.find((o) => o.id === proposed);
  const net = r.formats.moneyCompact(best.net);
  return !offered || offered.id === best.id
    ? w.best(best.label, net)
    : w.bestNotProposed(best.label, net, labelOf.option(offered));
}

/** The subtitle of all options: without the option shown, because all of them are. */
export const optionsSubtitle = ({ document: c, measure, term, view }: Report): string =>
  optionsWords().subtitle([
    measure,
    c.currency,
    term,
    buildWords().leans[view.lean],
    scenarioLabel(c, view.scenario),
  ]);

/** A number that is larger for the better option: price, cost and month of payback are negated. Null without a figure. */
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

/**
 * The ids of the options that are best by a measure, several if they are equal; empty if all are, or only one has a
 * figure.
 */
export function bestAt(all: readonly OptionFigures[], of: OptionMeasure): ReadonlySet<string> {
  return bestOf(all.map((o) => ({ id: o.id, merit: merit(o, of) })));
}

/** The ids with the largest merit; empty if all are equal. */
export function bestOf(all: readonly { id: string; merit: number | null }[]): ReadonlySet<string> {
  const known = all.flatMap(({ id, merit: m }) => (m === null ? [] : [{ id, m }]));
  const most = Math.max(...known.map(({ m }) => m));
  // Differences within rounding do not count.
  const near = (m: number): boolean => m === most || Math.abs(m - most) <= 1e-9 * Math.abs(most);
  const best = known.filter(({ m }) => near(m));
  return new Set(known.length < 2 || best.length === known.length ? [] : best.map(({ id }) => id));
}
