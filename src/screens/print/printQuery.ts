/** The view of a printed case as the query of its address: "scenario=down&lean=worse&countable=1". */
import type { Case } from '../../case/index.ts';
import type { Lean } from '../../value/index.ts';

interface PrintedView {
  scenario: string | null;
  lean: Lean;
  countable: boolean;
  /** The id of the option; null for the proposed one. */
  option: string | null;
}

/** The view without a query: the case itself, likely, with perceived value. */
export const defaultView: PrintedView = { scenario: null, lean: 'likely', countable: false, option: null };

/** The query of a view; defaults are left out. */
export function printQuery({ scenario, lean, countable, option }: PrintedView): string {
  const query = new URLSearchParams();
  if (scenario !== null) query.set('scenario', scenario);
  if (option !== null) query.set('option', option);
  if (lean !== 'likely') query.set('lean', lean);
  if (countable) query.set('countable', '1');
  return query.toString();
}

/** Reads a query; unknown scenarios, options and leans are replaced by the defaults. */
export function readPrintQuery(text: string, c: Case): PrintedView {
  const query = new URLSearchParams(text);
  const scenario = query.get('scenario');
  const option = query.get('option');
  const lean = query.get('lean');
  return {
    scenario: c.scenarios.some((s) => s.id === scenario) ? scenario : null,
    lean: lean === 'worse' || lean === 'better' ? lean : 'likely',
    countable: query.get('countable') === '1',
    option: c.options.some((o) => o.id === option) ? option : null,
  };
}
