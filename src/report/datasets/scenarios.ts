/** The case and its scenarios side by side, and what each scenario changes. */
import { capital } from '../../text/capital.ts';
import { compare, type Compared } from '../../text/compare.ts';
import type { Formats } from '../../text/format.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { figure, type Cell } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import { oncePerReport } from '../oncePerReport.ts';
import type { Report } from '../report.ts';
import { moneyCell } from './parts.ts';

export interface ScenarioSource {
  rows: readonly Compared[];
  formats: Pick<Formats, 'money' | 'moneyCompact'>;
}

/**
 * Each lean of the case, of every scenario that changes anything, and of the one shown: a scenario without changes
 * would only repeat the case. Empty if only the case remains. Each takes an evaluation, so the result is kept.
 */
export const comparedScenarios = oncePerReport((r: Report): ScenarioSource => {
  const [itself, ...scenarios] = compare(r.document, r.view.countable);
  const differs = scenarios.filter(
    (x) =>
      x.id === r.view.scenario ||
      x.likely !== itself?.likely ||
      x.worse !== itself.worse ||
      x.better !== itself.better,
  );
  return {
    rows: itself === undefined || differs.length === 0 ? [] : [itself, ...differs],
    formats: r.formats,
  };
});

export const scenariosData = dataset<ScenarioSource>()({
  id: 'scenarios',
  rows: ({ rows }) => rows,
  key: (row) => row.id || '*',
  fields: ({ formats: f }, medium) => {
    // A slide has little space, and the chart beside the table.
    const cell = (x: number | null): Cell =>
      medium === 'slide' ? figure(x, f.moneyCompact, 'empty') : moneyCell(f)(x, 'empty');
    return {
      scenario: words(chartsWords().scenario, (row) => row.label),
      worse: numeric(capital(chartsWords().conservative), (row) => cell(row.worse)),
      likely: numeric(capital(chartsWords().likely), (row) => cell(row.likely)),
      better: numeric(capital(chartsWords().optimistic), (row) => cell(row.better)),
    };
  },
  presets: {
    screen: ['scenario', 'worse', 'likely', 'better'],
    csv: ['scenario', 'worse', 'likely', 'better'],
    print: ['scenario', 'worse', 'likely', 'better'],
    slide: [
      ['scenario', 1.7],
      ['worse', 1.4],
      ['likely', 1.4],
      ['better', 1.4],
    ],
  },
});
