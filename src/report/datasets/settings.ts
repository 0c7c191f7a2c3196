/** The changes each scenario makes, one per row. */
import { labelOf } from '../../text/labels.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { scenariosWords } from '../../text/words/scenarios.ts';
import { figure, type Cell } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import type { Report } from '../report.ts';
import { seriesText } from './parts.ts';

interface SettingRow {
  id: string;
  scenario: string;
  market: string;
  what: string;
  how: string;
  figure: Cell;
}

export const settingsData = dataset<Report>()({
  id: 'settings',
  rows: ({ document: c, formats: f }): SettingRow[] => {
    const w = scenariosWords();
    const byName = new Map(c.assumptions.map((a) => [a.name, a]));
    const times = (x: number): Cell => figure(x, (y) => f.number(y));
    return c.scenarios.flatMap((scenario) => {
      const row = (what: string, how: string, to: Cell): SettingRow => ({
        id: `${scenario.id} ${what}`,
        scenario: labelOf.scenario(scenario),
        market: scenario.market === null ? '' : w.marketsLong[scenario.market],
        what,
        how,
        figure: to,
      });
      return [
        ...(scenario.benefits === 1 ? [] : [row(w.benefits, w.how.times, times(scenario.benefits))]),
        ...(scenario.costs === 1 ? [] : [row(w.costs, w.how.times, times(scenario.costs))]),
        ...Object.entries(scenario.set).flatMap(([name, setting]) => {
          const a = byName.get(name);
          if (!a) return [];
          const what = labelOf.assumption(a);
          const inUnit = (x: number): Cell => figure(x, (y) => f.byUnit(y, a.unit));
          if (typeof setting === 'number') return [row(what, w.how.fixed, inUnit(setting))];
          if (Array.isArray(setting)) return [row(what, w.how.fixed, seriesText(setting, a.unit, f))];
          return [
            'times' in setting
              ? row(what, w.how.times, times(setting.times))
              : row(what, w.how.plus, inUnit(setting.plus)),
          ];
        }),
      ];
    });
  },
  key: (row) => row.id,
  fields: (_source) => ({
    scenario: words(chartsWords().scenario, (row) => row.scenario),
    market: words(scenariosWords().market, (row) => row.market),
    what: words(scenariosWords().number, (row) => row.what),
    how: words(exportingWords().columns.setting, (row) => row.how),
    figure: numeric(exportingWords().columns.figure, (row) => row.figure),
  }),
  presets: { csv: ['scenario', 'market', 'what', 'how', 'figure'] },
});
