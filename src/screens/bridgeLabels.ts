/** What the rows of a folded bridge are called, on a stage and on paper. */
import type { Case } from '../case/index.ts';
import type { FoldedRow } from '../charts/geometry/fold.ts';
import { labelOf } from '../text/labels.ts';
import { t } from '../text/later.ts';

export function bridgeLabels(c: Case, countable: boolean): (row: FoldedRow) => string {
  const labels = new Map(c.lines.map((l) => [l.id, labelOf.line(l)]));
  const alternative = c.alternative || t.present.stage.alternative;
  return (row) => {
    switch (row.group) {
      case 'benefits':
        return t.charts.foldedBenefits(row.members.length, row.whole);
      case 'costs':
        return t.charts.foldedCosts(row.members.length, row.whole);
      case 'alternative-benefits':
        return t.charts.alternativeGives(alternative);
      case 'alternative-costs':
        return t.charts.alternativeCosts(alternative);
      case null:
        if (row.kind === 'gross') return countable ? t.build.grossCountable : t.build.gross;
        if (row.kind === 'net') return countable ? t.build.netCountable : t.build.net;
        return labels.get(row.id) ?? '';
    }
  };
}
