/** The return on single efforts, each by itself: cost, effect, margin, return, and the part without a price. */
import type { Effort, EffortId } from '../../case/index.ts';
import { programmeWords } from '../../text/words/programme.ts';
import { effortResults, type EffortResult } from '../../value/efforts.ts';
import { figure, type Cell } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import type { ProgrammeReport } from '../programme.ts';

interface EffortRow extends Effort {
  /** Null if there are no customers or revenue to calculate with, or only words are entered. */
  result: EffortResult | null;
}

export const effortsData = dataset<ProgrammeReport>()({
  id: 'efforts',
  rows: ({ programme: p, result }): EffortRow[] => {
    const results = result ? effortResults(p) : [];
    return (p.efforts ?? []).map((effort) => ({
      ...effort,
      result: results.find((r) => r.id === effort.id) ?? null,
    }));
  },
  key: (row) => row.id,
  fields: ({ formats: f }) => {
    const w = programmeWords();
    const money = (label: string, of: (r: EffortResult) => number) =>
      numeric<EffortRow>(label, ({ result }) => figure(result && of(result), f.money));
    const effect = (id: EffortId, x: number): string => (id === 'referral' ? f.number(x) : f.rate(x));
    return {
      effort: words<EffortRow>(w.efforts.effort, ({ id }) => w.efforts.names[id]),
      effect: words<EffortRow>(w.efforts.effect, ({ id, effect: x }) =>
        x > 0 ? w.efforts.effectSaid(w.efforts.effects[id], effect(id, x)) : '',
      ),
      cost: money(w.efforts.costs, (r) => r.cost.total),
      gain: money(w.gain, (r) => r.gain.total),
      net: money(w.net, (r) => r.net.total),
      roi: numeric<EffortRow>(w.roi, ({ result }): Cell =>
        result === null
          ? { absent: 'none' }
          : { text: f.roi(result.roi, result.cost.total), value: result.roi },
      ),
      present: money(w.efforts.netPresent, (r) => r.net.presentValue),
      unpriced: words<EffortRow>(w.efforts.unpriced, ({ unpriced }) => unpriced),
    };
  },
  presets: {
    screen: ['effort', 'effect', 'cost', 'gain', 'net', 'roi', 'present', 'unpriced'],
    slide: [
      ['effort', 2],
      ['effect', 3],
      ['cost', 1.3],
      ['gain', 1.5],
      ['net', 1.3],
      ['roi', 1.2],
      ['present', 1.5],
      ['unpriced', 2],
    ],
    csv: ['effort', 'effect', 'cost', 'gain', 'net', 'roi', 'present', 'unpriced'],
  },
});

/** "What each effort returns: Renewal campaign most, $120K net"; only the subject if none has a figure. */
export function effortsFinding(r: ProgrammeReport): string {
  const w = programmeWords().efforts;
  const known = effortsData
    .rows(r)
    .flatMap(({ id, result }) => (result ? [{ id, net: result.net.total }] : []));
  const [best] = known.toSorted((a, b) => b.net - a.net);
  return best === undefined || known.length < 2
    ? w.title
    : w.most(w.names[best.id], r.formats.moneyCompact(best.net));
}
