/**
 * The sheet Options: the options of a case side by side. If the workbook can show each of them, their results are
 * formulas; month of payback and net present value, for which it has a single timeline, stay as they were when it was
 * made.
 */
import type { Case } from '../../case/index.ts';
import { capital } from '../../text/capital.ts';
import { labelOf } from '../../text/labels.ts';
import { buildWords } from '../../text/words/build.ts';
import { figuresWords } from '../../text/words/figures.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { optionsWords } from '../../text/words/options.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import {
  withProposedOption,
  costsOf,
  evaluate,
  inScenario,
  priceIn,
  roiOf,
  type Payback,
} from '../../value/index.ts';
import { figureHead, quoted, type Look } from './grid.ts';
import type { Layout } from './layout.ts';
import type { Plan } from './plan.ts';
import { ratioValue } from './ratio.ts';
import { scenarioColumns, scenarioRow } from './scenarioPlaces.ts';
import { leansShown, moneyRow, viewColumn } from './scenarioPlaces.ts';

const first = 5;

/** The month of payback, as everywhere. */
const paybackValue = (payback: Payback, years: number): number | string =>
  payback.kind === 'after'
    ? Math.max(1, Math.ceil(payback.months - 1e-9))
    : payback.kind === 'immediate'
      ? capital(payback.free ? numbersWords().nothingOwed : figuresWords().immediate)
      : figuresWords().never(years);

/** @param given the case with all its options */
export function optionsSheet(p: Plan, l: Layout, given: Case): void {
  const s = l.options;
  const w = workbookWords().options;
  const named = optionsWords();
  const none = numbersWords().none;
  const { formats: f } = p;
  const shown = leansShown(p);
  const live = p.optionLabels.length > 1 && shown.includes('likely') && p.lines.length > 0;
  const chosen = p.scenarios[p.chosen];
  const scenario = chosen?.id ?? null;
  s.text(0, 0, workbookWords().sheets.options, { kind: 'title' });
  s.text(1, 0, live ? w.live : w.made(chosen?.choice ?? ''), { kind: 'note' });
  if (live) s.text(2, 0, w.half, { kind: 'note' });
  s.heads(first - 1, 0, [named.option]);
  const then = (label: string): string => (live ? w.then(label) : label);
  s.heads(
    first - 1,
    1,
    [
      named.measures.price,
      named.measures.benefits,
      named.measures.costs,
      named.measures.net,
      w.countable,
      named.measures.roi,
      then(workbookWords().summary.payback),
      then(buildWords().npvAt(`${String(Number((100 * p.c.discount.rate).toPrecision(6)))}%`)),
    ],
    figureHead,
  );

  // If the case may propose none, the options come after that choice.
  const offset = p.optionLabels.length - given.options.length;
  const prices = p.lines.flatMap((pl, n) => (given.price.includes(pl.line.id) ? [n] : []));
  given.options.forEach((option, i) => {
    const r = first + i;
    const c = withProposedOption(given, option.id);
    const e = evaluate(c, inScenario(scenario));
    const m = e.incremental;
    const price = priceIn(c, e, 'incremental').total;
    const label = labelOf.option(option);
    s.text(r, 0, option.id === given.option ? named.proposedOf(label) : label, { wrap: true });
    /** Its position among all scenarios of all options: the scenario chosen on Summary, in this option. */
    const at = `${String((i + offset) * p.scenariosPerOption + 1)}+MOD(scenario_no-1,${String(p.scenariosPerOption)})`;
    const put = (k: number, formula: string | null, value: number | string, look: Look): void => {
      const known = e.incomplete ? none : value;
      const shape = { align: 'right', ...look } as const;
      if (live && formula !== null) s.live(r, k, formula, known, shape);
      else if (typeof known === 'number') s.number(r, k, known, shape);
      else s.text(r, k, known, shape);
    };
    const of = (column: number): string =>
      `INDEX(${l.scenarios.span(scenarioRow(0), column, scenarioRow(p.scenarios.length - 1), column)},${at})`;
    const money = { format: f.money };
    const net = of(scenarioColumns.likely);
    const step = shown.length * (p.years + 1);
    const from = viewColumn(p, 0, 'likely', p.years);
    const to = viewColumn(p, p.scenarios.length - 1, 'likely', p.years);
    const paid = prices.map(
      (n) => `INDEX(${l.money.span(moneyRow(n), from, moneyRow(n), to)},1,1+(${at}-1)*${String(step)})`,
    );
    put(
      1,
      // A price that cannot be worked out is a word there, which a sum ignores.
      paid.length === 0 ? null : `IF(ISTEXT(${net}),${quoted(none)},-SUM(${paid.join(',')}))`,
      paid.length === 0 ? none : price,
      money,
    );
    put(2, of(scenarioColumns.gains), m.benefits.total, money);
    put(3, of(scenarioColumns.spent), m.costs.total, money);
    put(4, net, m.net.total, { ...money, kind: 'strong' });
    put(5, of(scenarioColumns.countable), e.tangibleNet.total, money);
    // The headline's ROI may be the one at present value, for which there is no formula here.
    const nominal = given.basis === 'nominal';
    put(6, nominal ? of(scenarioColumns.roi) : null, ratioValue(roiOf(c, m), costsOf(c, m)), {
      format: f.percent,
    });
    put(7, null, paybackValue(m.payback, p.years), { format: f.whole });
    put(8, null, m.npv, money);
  });
  s.widths.push(34, 16, 16, 16, 18, 18, 12, 18, 18);
  s.frozen = { rows: first, columns: 1 };
  s.page = { repeatColumns: '$A:$A', across: 1 };
}
