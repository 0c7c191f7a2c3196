/**
 * The options a workbook can show, one of them chosen in a cell. The changes of an option and of a scenario to the same
 * number become one change, because the workbook has one place for it; if they cannot be combined (a limit of the
 * number's unit lies between them), the workbook holds a single option.
 */
import { inYear, type Assumption, type Case, type Setting } from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { onlyOption } from '../../value/onlyOption.ts';
import { applySetting, setupOf } from '../../value/scenario.ts';

export interface OptionChoice {
  label: string;
  /** The case in this option. */
  c: Case;
  /** Its changes to the case. */
  set: Readonly<Record<string, Setting>>;
}

/** A scenario's change after an option's, combined; null if no single change does the same. */
function both(option: Setting, scenario: Setting): Setting | null {
  if (typeof scenario === 'number' || Array.isArray(scenario)) return scenario;
  const move = (x: number): number => ('times' in scenario ? x * scenario.times : x + scenario.plus);
  if (typeof option === 'number') return move(option);
  if (Array.isArray(option)) return option.map(move);
  if ('times' in option && 'times' in scenario) return { times: option.times * scenario.times };
  if ('plus' in option && 'plus' in scenario) return { plus: option.plus + scenario.plus };
  return null;
}

/** The changes of a scenario in an option, against the case without either. */
export function setIn(
  option: Readonly<Record<string, Setting>>,
  scenario: Readonly<Record<string, Setting>>,
): Map<string, Setting> {
  const set = new Map(Object.entries(option));
  for (const [name, setting] of Object.entries(scenario)) {
    const before = set.get(name);
    set.set(name, before === undefined ? setting : (both(before, setting) ?? setting));
  }
  return set;
}

const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b)));

/** Whether the combined changes equal the two applied one after the other. */
function agrees(whole: Case, offer: OptionChoice): boolean {
  const years = Array.from({ length: whole.years }, (_, y) => y);
  const same = (a: Assumption, b: Assumption): boolean =>
    years.every((y) =>
      (['value', 'low', 'high'] as const).every((key) => near(inYear(a[key], y), inYear(b[key], y))),
    );
  return [null, ...whole.scenarios.map((s) => s.id)].every((id) => {
    const set = setIn(offer.set, whole.scenarios.find((s) => s.id === id)?.set ?? {});
    const stepwise = setupOf(offer.c, id ?? undefined).assumptions;
    return whole.assumptions.every((a, i) => {
      const setting = set.get(a.name);
      const there = stepwise[i];
      return there !== undefined && same(setting === undefined ? a : applySetting(a, setting), there);
    });
  });
}

/** More scenarios side by side would make the workbook too large. */
const mostScenarios = 24;

/**
 * The options to choose from, the one it opens in, and the case the sheets are written from: the whole case if there is
 * a choice, else the case in its one option.
 */
export function optionChoices(
  given: Case,
  option: string | null | undefined,
): { offers: OptionChoice[]; chosen: number; c: Case } {
  const id = option === undefined ? given.option : option;
  const known = given.options.find((o) => o.id === id);
  const none: OptionChoice = { label: workbookWords().summary.noOption, c: onlyOption(given, null), set: {} };
  // The case may propose none of them.
  const bare = !known || given.option === null;
  const offers: OptionChoice[] = [
    ...(bare ? [none] : []),
    ...given.options.map((o): OptionChoice => ({
      label: labelOf.option(o),
      c: onlyOption(given, o.id),
      set: o.set,
    })),
  ];
  const fits =
    given.options.length > 0 &&
    offers.length > 1 &&
    offers.length * (1 + given.scenarios.length) <= mostScenarios &&
    new Set(offers.map((o) => o.label.toLowerCase())).size === offers.length &&
    offers.every((o) => agrees(given, o));
  if (fits) return { offers, chosen: (bare ? 1 : 0) + (known ? given.options.indexOf(known) : -1), c: given };
  const c = onlyOption(given, option);
  return { offers: [{ label: known ? labelOf.option(known) : '', c, set: {} }], chosen: 0, c };
}
