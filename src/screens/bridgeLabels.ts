/** What the rows of a folded bridge are called, on a stage and on paper. */
import type { Case } from '../case/index.ts';
import type { FoldedRow } from '../charts/geometry/fold.ts';
import { labelOf } from '../text/labels.ts';
import { buildWords } from '../text/words/build.ts';
import { chartsWords } from '../text/words/charts.ts';
import { presentWords } from '../text/words/present.ts';

export function bridgeLabels(c: Case, countable: boolean): (row: FoldedRow) => string {
  const labels = new Map(c.lines.map((l) => [l.id, labelOf.line(l)]));
  const alternative = c.alternative || presentWords().stage.alternative;
  return (row) => {
    switch (row.group) {
      case 'benefits':
        return chartsWords().foldedBenefits(row.members.length, row.whole);
      case 'costs':
        return chartsWords().foldedCosts(row.members.length, row.whole);
      case 'alternative-benefits':
        return chartsWords().alternativeGives(alternative);
      case 'alternative-costs':
        return chartsWords().alternativeCosts(alternative);
      case null:
        if (row.kind === 'gross') return countable ? buildWords().grossCountable : buildWords().gross;
        if (row.kind === 'net') return countable ? buildWords().netCountable : buildWords().net;
        return labels.get(row.id) ?? '';
    }
  };
}
