/** The steps of the value formula with their labels, in full and folded for a slide. */
import type { Bucket } from '../case/index.ts';
import type { BridgeKind, BridgeRow } from '../charts/geometry/bridge.ts';
import { presentRows, type FoldedRow } from '../charts/geometry/fold.ts';
import { buildWords } from '../text/words/build.ts';
import { chartsWords } from '../text/words/charts.ts';
import { labelOf } from '../text/labels.ts';
import { absenceOf, type Absence } from '../report/cell.ts';
import { isCountable, netSign } from '../value/index.ts';
import type { Subject } from './view.ts';

export interface BridgeStep {
  id: string;
  kind: BridgeKind;
  label: string;
  kindLabel: string;
  /** As it moves net; null where there is none. */
  amount: number | null;
  /** Why there is none. */
  absent: Absence;
  counted: boolean;
}

const above: readonly Bucket[] = ['tangible-benefit', 'perceived-benefit', 'tangible-cost', 'perceived-cost'];
const below: readonly Bucket[] = ['alternative-benefit', 'alternative-cost'];

/** Every line in the order of the formula, gross and net. What the view does not count is left out. */
export function bridgeOf(s: Subject): BridgeStep[] {
  const { case: c, evaluation: e, verdict: v } = s;
  const results = new Map(e.lines.map((l) => [l.id, l]));
  const of = (bucket: Bucket): BridgeStep[] =>
    c.lines
      .filter((l) => l.bucket === bucket && (!s.view.countable || isCountable(l)))
      .map((line) => {
        const result = results.get(line.id);
        const total = result?.total ?? null;
        return {
          id: line.id,
          kind: bucket,
          label: labelOf.line(line),
          kindLabel: buildWords().buckets[bucket],
          amount: total === null ? null : total * netSign[bucket] || 0,
          absent: absenceOf(result),
          counted: true,
        };
      });
  const total = (kind: 'gross' | 'net', amount: number): BridgeStep => {
    const label = s.view.countable
      ? kind === 'gross'
        ? buildWords().grossCountable
        : buildWords().netCountable
      : buildWords()[kind];
    return { id: kind, kind, label, kindLabel: chartsWords().total, amount, absent: 'none', counted: true };
  };
  return [
    ...above.flatMap(of),
    total('gross', v.net + v.alternative),
    ...below.flatMap(of),
    total('net', v.net),
  ];
}

/** The same in at most `most` rows; folds are worded ("3 smaller benefits"). */
export function foldedBridge(s: Subject, most: number): (FoldedRow & { label: string })[] {
  const steps = bridgeOf(s);
  const labels = new Map(steps.map((step) => [step.id, step.label]));
  const rows: BridgeRow[] = steps.map(({ id, kind, amount, counted }) => ({ id, kind, amount, counted }));
  const alternative = s.case.alternative.trim() || chartsWords().alternative;
  return presentRows(rows, most).map((row) => {
    if (row.group === null) return { ...row, label: labels.get(row.id) ?? row.id };
    const words = {
      benefits: chartsWords().foldedBenefits(row.members.length, row.whole),
      costs: chartsWords().foldedCosts(row.members.length, row.whole),
      'alternative-benefits': chartsWords().alternativeGives(alternative),
      'alternative-costs': chartsWords().alternativeCosts(alternative),
    };
    return { ...row, label: words[row.group] };
  });
}
