/** Makes a template of an open case, in the form of the host's file, so that it can be copied there. */
import { documentOf, newAssumption, type Case } from '../case/index.ts';
import { plainAmount } from '../value/index.ts';

/** An entry of `templates` in the host's file. */
export interface TemplateFile {
  id: string;
  name: string;
  about: string;
  case: Record<string, unknown>;
}

/**
 * The rows, numbers and groups of a case without its customer: no people, notes, sources, options, price, steps or
 * reviews. @param numbers whether the entered numbers are kept; without them every amount is empty, as in a built-in
 * template
 */
export function templateOf(
  c: Case,
  { id, name, about, numbers }: { id: string; name: string; about: string; numbers: boolean },
): TemplateFile {
  const bare: Case = {
    ...c,
    assumptions: c.assumptions.map((a) =>
      newAssumption({
        name: a.name,
        label: a.label,
        unit: a.unit,
        question: a.question,
        ...(numbers ? { value: a.value, low: a.low, high: a.high, shape: a.shape, today: a.today } : {}),
      }),
    ),
    lines: c.lines.map((l) => ({
      ...l,
      formula: !numbers && plainAmount(l.formula) !== null ? '' : l.formula,
      options: null,
      for: [],
      source: { whose: 'unknown', who: '', on: null, note: '', link: '' },
      locked: false,
      note: '',
      privateNote: '',
    })),
  };
  const { assumptions, lines, groups, rollout, years } = documentOf(bare) as Record<string, unknown>;
  const part = { years, rollout, groups, assumptions, lines };
  return {
    id,
    name,
    about,
    case: Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)),
  };
}
