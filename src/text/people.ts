/** What the case means for one person, in a sentence. */
import type { Case, Person } from '../case/index.ts';
import type { KpiRole } from '../case/templates/kpis.ts';
import { reaches, type KpiRow, type PersonValue } from '../value/index.ts';
import type { Formats } from './format.ts';
import { appWords } from './words/app.ts';
import { peopleWords } from './words/people.ts';
import { templatesWords } from './words/templates.ts';
import { labelOf } from './labels.ts';

/** "A. Osei, CFO"; whichever of the two there is, or the word for someone unnamed. */
export const whoIs = (p: Pick<Person, 'name' | 'role'>): string =>
  peopleWords().who(p.name.trim(), p.role.trim()) || templatesWords().unnamed.person;

/** Net and cost, never the gain too: three rounded figures side by side would seem not to add up. */
function money(v: PersonValue, term: string, f: Formats): string | null {
  const words = peopleWords().sentence;
  const compact = f.moneyCompact;
  if (v.gains === 0 && v.costs === 0) return v.waiting > 0 ? words.waiting : null;
  if (v.costs === 0) return words.gain(compact(v.gains), term);
  if (v.gains === 0) return words.costOnly(compact(v.costs), term);
  if (v.net === 0) return words.even(term);
  return v.net > 0
    ? words.gainAfterCost(compact(v.net), compact(v.costs), term)
    : words.loss(compact(-v.net), compact(v.costs), term);
}

/**
 * Where a KPI goes, or null while it goes nowhere: what is required of it counts before what is planned, unless the plan does
 * not bring it that far. Then both are said, for the case brings what is planned.
 */
function kpi(row: KpiRow, c: Case, f: Formats): string | null {
  const a = c.assumptions.find((x) => x.name === row.name);
  const required = row.target?.value ?? null;
  const to = required ?? row.plan;
  if (!a || to === null || to === row.today) return null;
  const words = peopleWords().sentence;
  const label = appWords().inSentence(labelOf.assumption(a));
  const { today, plan } = row;
  const inUnit = (x: number): string => f.byUnit(x, a.unit);
  if (today === null) return words.kpiTo(label, inUnit(to));
  if (required !== null && plan !== null && reaches(plan, required, today) === false)
    return plan === today
      ? words.kpiStays(label, inUnit(plan), inUnit(required))
      : words.kpiShort(label, inUnit(today), inUnit(plan), inUnit(required));
  return words.kpi(label, inUnit(today), inUnit(to));
}

/** "For A. Osei, CFO: $419K ahead over 3 years, after $192K of cost; days to close the month from 8 days to 5 days." */
export function personSentence(p: Person, v: PersonValue, c: Case, f: Formats): string {
  const words = peopleWords().sentence;
  const parts = [
    money(v, words.term(c.years), f),
    // Two say what matters; the table has the rest.
    ...v.kpis.flatMap((row) => kpi(row, c, f) ?? []).slice(0, 2),
  ].filter((part) => part !== null);
  return words.forWho(whoIs(p), parts.length === 0 ? words.nothing : words.end(parts));
}

/** The typical role a role's own words point to; an end user where they point to none. */
export function typicalRole(role: string): KpiRole {
  const text = role.toLowerCase();
  const single = new Set(text.split(/[^\p{L}]+/u));
  const found = (Object.entries(peopleWords().roleWords) as [KpiRole, string[]][]).find(([, hints]) =>
    // Short ones are whole words: "it" is in "facilities" too.
    hints.some((hint) => (hint.length <= 4 ? single.has(hint) : text.includes(hint))),
  );
  return found?.[0] ?? 'user';
}
