/** The steps of the value formula with their labels, in full and folded for a slide, a presentation or a page of paper. */
import { netSign, type Bucket } from '../case/index.ts';
import { labelOf } from '../text/labels.ts';
import { buildWords } from '../text/words/build.ts';
import { chartsWords } from '../text/words/charts.ts';
import { isCountable } from '../value/index.ts';
import type { BridgeKind, BridgeRow } from './bridgeRows.ts';
import { absenceOf, type Absence } from './cell.ts';
import { presentRows, type FoldedRow } from './fold.ts';
import type { Report } from './report.ts';

export interface BridgeStep extends BridgeRow {
  kind: BridgeKind;
  label: string;
  kindLabel: string;
  /** The reason why there is no amount. */
  absent: Absence;
}

const above: readonly Bucket[] = ['tangible-benefit', 'perceived-benefit', 'tangible-cost', 'perceived-cost'];
const below: readonly Bucket[] = ['alternative-benefit', 'alternative-cost'];

/** Every line in the order of the formula, with gross and net. Lines the view does not count are left out. */
export function bridgeOf(r: Report): BridgeStep[] {
  const { evaluation: e, verdict: v } = r;
  const { countable } = r.view;
  const words = buildWords();
  const results = new Map(e.lines.map((l) => [l.id, l]));
  const of = (bucket: Bucket): BridgeStep[] =>
    r.lines
      .filter((l) => l.bucket === bucket && (!countable || isCountable(l)))
      .map((line) => {
        const result = results.get(line.id);
        const total = result?.total ?? null;
        return {
          id: line.id,
          kind: bucket,
          label: labelOf.line(line),
          kindLabel: words.buckets[bucket],
          amount: total === null ? null : total * netSign[bucket] || 0,
          absent: absenceOf(result),
        };
      });
  const total = (kind: 'gross' | 'net', amount: number): BridgeStep => ({
    id: kind,
    kind,
    label: countable ? (kind === 'gross' ? words.grossCountable : words.netCountable) : words[kind],
    kindLabel: chartsWords().total,
    amount,
    absent: 'none',
  });
  return [
    ...above.flatMap(of),
    total('gross', v.net + v.alternative),
    ...below.flatMap(of),
    total('net', v.net),
  ];
}

/** The bridge in at most `most` rows; folded rows have a label of their own ("3 smaller benefits"). */
export function foldedBridge(r: Report, most?: number): (FoldedRow & { label: string })[] {
  const steps = bridgeOf(r);
  const labels = new Map(steps.map((step) => [step.id, step.label]));
  const words = chartsWords();
  const alternative = r.document.alternative.trim() || words.alternative;
  return presentRows(steps, most).map((row) => ({
    ...row,
    label:
      row.group === null
        ? (labels.get(row.id) ?? '')
        : {
            benefits: words.foldedBenefits(row.members.length, row.whole),
            costs: words.foldedCosts(row.members.length, row.whole),
            'alternative-benefits': words.alternativeGives(alternative),
            'alternative-costs': words.alternativeCosts(alternative),
          }[row.group],
  }));
}
