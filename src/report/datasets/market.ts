/** Ranks in each market, with the solution and without; empty for a case without a market position. */
import { chartsWords } from '../../text/words/charts.ts';
import { scenariosWords } from '../../text/words/scenarios.ts';
import { buildWords } from '../../text/words/build.ts';
import type { MarketDirection } from '../../case/index.ts';
import { marketPosition } from '../../value/index.ts';
import { figure, none, type Cell } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import type { Report } from '../report.ts';
import { moneyCell } from './parts.ts';

interface MarketRow {
  id: string;
  market: MarketDirection;
  firm: string;
  revenue: Cell;
  growth: Cell;
  rank: Cell;
}

export const marketData = dataset<Report>()({
  id: 'market',
  rows: (r): MarketRow[] => {
    const { document: c, formats: f } = r;
    const money = moneyCell(f);
    const solution = c.solution.trim() || buildWords().theSolution;
    return (marketPosition(c)?.views ?? []).flatMap((view): MarketRow[] => {
      const standing = (id: string, firm: string, x: (typeof view)['with']): MarketRow => ({
        id: `${view.market} ${id}`,
        market: view.market,
        firm,
        revenue: money(x.revenue),
        growth: figure(x.growth, (y) => f.percent(y)),
        rank: figure(x.rank, (y) => f.number(y)),
      });
      return [
        standing('with', chartsWords().withIt(r.customer, solution), view.with),
        standing('without', chartsWords().withoutIt(r.customer), view.without),
        ...view.firms.map((firm): MarketRow => ({
          id: `${view.market} ${firm.at}`,
          market: view.market,
          firm: firm.name.trim() || scenariosWords().position.unnamed(f.number(firm.at + 1)),
          revenue: money(firm.revenue),
          growth: none,
          rank: none,
        })),
      ];
    });
  },
  key: (row) => row.id,
  fields: (_source) => ({
    market: words(scenariosWords().market, (row) => scenariosWords().marketsLong[row.market]),
    firm: words(chartsWords().firm, (row) => row.firm),
    revenue: numeric(chartsWords().revenue, (row) => row.revenue),
    growth: numeric(chartsWords().growth, (row) => row.growth),
    rank: numeric(chartsWords().rank, (row) => row.rank),
  }),
  presets: { csv: ['market', 'firm', 'revenue', 'growth', 'rank'] },
});
