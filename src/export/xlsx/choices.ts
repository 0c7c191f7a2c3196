/** The choices on Summary: the scenario, the lean, and which value counts, each in a cell that every figure depends on. */
import { figuresWords } from '../../text/words/figures.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { optionsWords } from '../../text/words/options.ts';
import { scenariosWords } from '../../text/words/scenarios.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import type { Lean } from '../../value/index.ts';
import { at, quoted } from './grid.ts';
import type { Layout } from './layout.ts';
import type { Plan } from './plan.ts';
import { scenarioRow } from './scenarioPlaces.ts';
import { row } from './summaryRows.ts';

const leanOrder: readonly Lean[] = ['likely', 'worse', 'better'];

/** A cell with a list of words, and beside it the number of the chosen one, under a name for formulas. */
function choice(
  l: Layout,
  r: number,
  label: string,
  words: readonly string[],
  chosen: number,
  name: string,
): void {
  const s = l.summary;
  s.text(r, 0, label);
  s.text(r, 1, words[chosen] ?? '', { kind: 'input' });
  s.rules.push({
    at: at(r, 1, 'none'),
    of: { list: quoted(words.join(',')) },
    message: workbookWords().rules.list,
  });
  const cell = at(r, 1);
  const number = words
    .map((word, i) => [word, i + 1] as const)
    .slice(1)
    .reduceRight((otherwise, [word, n]) => `IF(${cell}=${quoted(word)},${String(n)},${otherwise})`, '1');
  s.live(r, 2, number, chosen + 1, { kind: 'quiet', format: '0', align: 'left' });
  l.name(name, s, r, 2);
}

export function choices(p: Plan, l: Layout): void {
  const s = l.summary;
  const w = workbookWords().summary;
  s.text(row.scenario - 1, 0, w.choose, { kind: 'section' });
  s.text(row.scenario - 1, 1, '', { kind: 'section' });
  s.text(row.scenario, 0, chartsWords().scenario);
  s.text(row.scenario, 1, p.scenarios[p.chosen]?.choice ?? '', { kind: 'input', wrap: true });
  s.rules.push({
    at: at(row.scenario, 1, 'none'),
    of: { list: 'scenario_list' },
    message: workbookWords().rules.list,
  });
  // Compared as text, not looked up: a label may contain wildcards of the look-up.
  const among = (list: string, r: number): string =>
    `MAX(1,SUMPRODUCT((${list}=${at(r, 1)})*(ROW(${list})-${String(scenarioRow(0))})))`;
  const several = p.optionLabels.length > 1;
  s.live(
    row.scenario,
    2,
    (several ? `(option_no-1)*${String(p.scenariosPerOption)}+` : '') + among('scenario_list', row.scenario),
    p.chosen + 1,
    { kind: 'quiet', format: '0', align: 'left' },
  );
  l.name('scenario_no', s, row.scenario, 2);
  const { leans } = scenariosWords().view;
  choice(
    l,
    row.lean,
    scenariosWords().view.lean,
    leanOrder.map((lean) => leans[lean]),
    leanOrder.indexOf(p.lean),
    'lean_no',
  );
  const { incremental, tangibleIncremental } = figuresWords();
  choice(l, row.view, w.counted, [incremental, tangibleIncremental], p.options.countable ? 1 : 0, 'view_no');
  const offer = p.optionLabels[p.scenarios[p.chosen]?.optionIndex ?? 0] ?? '';
  if (offer === '') return;
  s.text(row.option, 0, optionsWords().option);
  if (!several) {
    s.text(row.option, 1, offer, { wrap: true });
    s.text(row.option, 2, w.oneOption, { kind: 'note' });
    return;
  }
  s.text(row.option, 1, offer, { kind: 'input', wrap: true });
  s.rules.push({
    at: at(row.option, 1, 'none'),
    of: { list: 'option_list' },
    message: workbookWords().rules.list,
  });
  s.live(row.option, 2, among('option_list', row.option), p.optionLabels.indexOf(offer) + 1, {
    kind: 'quiet',
    format: '0',
    align: 'left',
  });
  l.name('option_no', s, row.option, 2);
}
