/** Packages and rival offers: a case in one of its options (MODEL §4). */
import type { Case } from '../case/index.ts';
import { applySetting, settingOf } from './scenario.ts';

/** Cases are never changed in place, so the case in an option is worked out once. */
const cache = new WeakMap<Case, Map<string | null, Case>>();

/**
 * The case in one option: with the lines of that option and those of no option, its settings applied, and no options
 * left. Scenario and lean apply afterwards. A case without options is returned as it is, whatever its lines name.
 * @param option default the proposed one; null, or one the case does not hold: lines of no option only
 */
export function onlyOption(c: Case, option: string | null = c.option): Case {
  if (c.options.length === 0) return c;
  const chosen = c.options.find((o) => o.id === option) ?? null;
  const id = chosen?.id ?? null;
  let made = cache.get(c);
  if (!made) cache.set(c, (made = new Map<string | null, Case>()));
  let result = made.get(id);
  if (!result) {
    result = {
      ...c,
      options: [],
      option: null,
      lines: c.lines.filter((l) => l.options === null || (id !== null && l.options.includes(id))),
      assumptions: chosen
        ? c.assumptions.map((a) => {
            const setting = settingOf(chosen.set, a.name);
            return setting === undefined ? a : applySetting(a, setting);
          })
        : c.assumptions,
    };
    made.set(id, result);
  }
  return result;
}
