/** Each group's contribution to the case in a view: use cases, products or units, which add up to the whole. */
import { netSign, type Line } from '../case/index.ts';
import { labelOf } from '../text/labels.ts';
import { groupsWords } from '../text/words/groups.ts';
import { isCountable } from '../value/index.ts';
import { oncePerReport } from './oncePerReport.ts';
import type { Report } from './report.ts';

export interface GroupFigures {
  /** A group's id; '' for the rows without a group, '*' for the whole case. */
  id: string;
  label: string;
  benefits: number;
  costs: number;
  /** What the alternative takes off net: below 0 if it costs money, which adds to net. */
  alternative: number;
  net: number;
  netPresentValue: number;
  lines: readonly Line[];
}

/** The id of the row for the whole case. */
export const wholeCase = '*';

function figuresOf(r: Report, id: string, label: string, lines: readonly Line[]): GroupFigures {
  const results = new Map(r.evaluation.lines.map((l) => [l.id, l]));
  const sum = (...buckets: string[]): number =>
    lines.reduce((s, l) => s + (buckets.includes(l.bucket) ? (results.get(l.id)?.total ?? 0) : 0), 0);
  const benefits = sum('tangible-benefit', 'perceived-benefit');
  const costs = sum('tangible-cost', 'perceived-cost');
  const alternative = sum('alternative-benefit') - sum('alternative-cost');
  return {
    id,
    label,
    benefits,
    costs,
    alternative,
    net: benefits - costs - alternative,
    netPresentValue: lines.reduce(
      (s, l) => s + netSign[l.bucket] * (results.get(l.id)?.presentValue ?? 0),
      0,
    ),
    lines,
  };
}

/** In the order of the case, then the rows without a group if there are any, then the whole. Empty without groups. */
export const groupsOf = oncePerReport((r: Report): readonly GroupFigures[] => {
  const { groups } = r.document;
  if (groups.length === 0) return [];
  const known = new Set(groups.map((g) => g.id));
  const counted = r.lines.filter((l) => !r.view.countable || isCountable(l));
  const of = (id: string | null): Line[] =>
    counted.filter((l) => (l.group !== null && known.has(l.group) ? l.group : null) === id);
  const none = of(null);
  const w = groupsWords();
  return [
    ...groups.map((g) => figuresOf(r, g.id, labelOf.group(g), of(g.id))),
    ...(none.length > 0 ? [figuresOf(r, '', w.none, none)] : []),
    figuresOf(r, wholeCase, w.all, counted),
  ];
});

/** The groups that hold rows, without the ungrouped rows and the whole. */
export const filledGroups = (r: Report): GroupFigures[] =>
  groupsOf(r).filter((g) => g.id !== '' && g.id !== wholeCase && g.lines.length > 0);

/** The finding over all groups: bad news first. */
export function groupsFinding(r: Report): string {
  const w = groupsWords();
  const all = filledGroups(r);
  const money = r.formats.moneyCompact;
  const worst = all.reduce<GroupFigures | null>((a, b) => (a && a.net <= b.net ? a : b), null);
  if (worst && worst.net < 0) return w.negative(worst.label, money(worst.net));
  const best = all.reduce<GroupFigures | null>((a, b) => (a && a.net >= b.net ? a : b), null);
  return best ? w.finding(best.label, money(best.net)) : w.title;
}
