/**
 * What things are called: the label someone typed, else the built-in word for the id, else the id made
 * readable. Built-in things keep empty labels in the document, so they read in the viewer's language.
 */
import type {
  Assumption,
  Case,
  Dimension,
  Group,
  LeverId,
  Line,
  Option,
  Person,
  Scenario,
  Step,
} from '../case/index.ts';
import { templateInId, type TemplateId } from '../case/templates/ids.ts';
import { templatesWords } from './words/templates.ts';

type Labelled<K extends string> = { label: string } & Record<K, string>;

/**
 * An id as words ("hours_saved" → "Hours saved"); null for ids that say nothing, such as random ones.
 */
export function humanise(id: string): string | null {
  // Words of small letters, each with a short number at most: no nested repetition, so it is linear in any id.
  if (!/^[a-z]{2,}\d{0,3}(?:[_-][a-z]+\d{0,3}|[_-]\d{1,3})*$/.test(id)) return null;
  const words = id
    .replace(/[_-]+/g, ' ')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Ids and names are people's own: "constructor" is a fair one, so only own keys count. */
const own = (dictionary: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;

const named = (label: string, dictionary: Readonly<Record<string, string>>, id: string, none: string) =>
  label.trim() || own(dictionary, id) || humanise(id) || none;

/** What to call each kind of thing on the page. Never empty. */
export const labelOf = {
  line: (l: Labelled<'id'> | Line): string =>
    named(l.label, templatesWords().lines, l.id, templatesWords().unnamed.line),

  assumption: (a: Labelled<'name'> | Assumption): string =>
    named(
      // The number that a template's row rests on has the row's id for its name, and is called what the row is.
      a.label.trim() || (own(templatesWords().assumptions, a.name) ?? ''),
      templatesWords().lines,
      a.name,
      templatesWords().unnamed.assumption,
    ),

  lineOrAssumption: (x: Line | Assumption): string => ('name' in x ? labelOf.assumption(x) : labelOf.line(x)),

  dimension: (d: Labelled<'id'> | Dimension): string =>
    named(d.label, templatesWords().dimensions, d.id, templatesWords().unnamed.dimension),

  lever: (id: LeverId): string => templatesWords().levers[id],

  scenario: (s: Labelled<'id'> | Scenario): string =>
    named(s.label, templatesWords().scenarios, s.id, templatesWords().unnamed.scenario),

  group: (g: Labelled<'id'> | Group): string => named(g.label, {}, g.id, templatesWords().unnamed.group),

  option: (o: Labelled<'id'> | Option): string => named(o.label, {}, o.id, templatesWords().unnamed.option),

  step: (s: Pick<Step, 'what'>): string => s.what.trim() || templatesWords().unnamed.step,

  template: (id: TemplateId): string => templatesWords().names[id],

  person: (p: Pick<Person, 'name' | 'role'>): string =>
    p.name.trim() || p.role.trim() || templatesWords().unnamed.person,

  /**
   * The title, else whom or what it is about: a seller's cases mostly share the solution. Else the template it was begun
   * from, which is no title of the document: whoever opens it reads that in their own language.
   */
  case: (
    c: Pick<Case, 'id' | 'title' | 'solution'> & { customer: Pick<Case['customer'], 'name'> },
  ): string => {
    const template = templateInId(c.id);
    return (
      c.title.trim() ||
      c.customer.name.trim() ||
      c.solution.trim() ||
      (template ? labelOf.template(template) : templatesWords().unnamed.case)
    );
  },
};
