/**
 * Shortens what a case says twice, before it is packed: a label shared by a line and its assumption, a name that
 * follows from its label, assumptions in formulas, people, built-in ids. The result has the shape of a case, with marks
 * (control characters, which no text of a document contains) where something was abbreviated.
 *
 * `expandAbbreviated` exactly reverses `abbreviate`. Both are as frozen as the table of the version.
 */
import type { Line } from '../case/index.ts';
import { PackingFault } from './columns.ts';
import type { Body } from './table1.ts';

/** "Known from elsewhere": the rest of the text refers to it; if the rest is empty, it is the next one. */
const known = '\u0002';
/** "One more than the one above": the text above with the number at its end raised by one. */
const counted = '\u0003';
/** A formula whose spacing differs from the editor's. */
const verbatim = '\u0004';

const builtIn = [
  'brand',
  'satisfaction',
  'retention',
  'loyalty',
  'alignment',
  'innovation',
  'relationships',
  'risk',
];

/** Writes a list's entries as short references by their key; a text that is not in the list stays as it is. */
function references(keys: readonly string[]) {
  const at = new Map(keys.map((key, i) => [key, i]));
  return {
    abbreviate: (key: string): string => {
      const i = at.get(key);
      return i === undefined ? key : known + i.toString(36);
    },
    expandAbbreviated: (text: string): string => {
      if (!text.startsWith(known)) return text;
      const key = keys[parseInt(text.slice(1), 36)];
      if (key === undefined) throw new PackingFault('reference to nothing');
      return key;
    },
  };
}

/** Remembers texts in the order in which the case is walked. */
function recurring() {
  const seen: string[] = [];
  const at = new Map<string, number>();
  const note = (text: string): string => {
    at.set(text, seen.push(text) - 1);
    return text;
  };
  return {
    abbreviate: (text: string): string => {
      if (text === '') return '';
      const i = at.get(text);
      return i === undefined ? note(text) : known + i.toString(36);
    },
    expandAbbreviated: (text: string): string => {
      if (text === '') return '';
      if (!text.startsWith(known)) return note(text);
      const found = seen[parseInt(text.slice(1), 36)];
      if (found === undefined) throw new PackingFault('reference to nothing');
      return found;
    },
  };
}

/** Applies `f` to every text that often recurs, in one fixed order. */
function mapRecurring(b: Body, f: (text: string) => string): Body {
  const source = <T extends { source: Line['source'] }>(x: T): T => ({
    ...x,
    source: { ...x.source, who: f(x.source.who), link: f(x.source.link) },
  });
  const people = b.customer.people.map((p) => ({ ...p, id: f(p.id), name: f(p.name) }));
  return {
    ...b,
    customer: { ...b.customer, people },
    owner: f(b.owner),
    prepared: { ...b.prepared, by: f(b.prepared.by) },
    success: { ...b.success, signs: f(b.success.signs) },
    assumptions: b.assumptions.map((a) => ({
      ...source(a),
      for: a.for.map(f),
      peers: a.peers.map((p) => ({ ...p, who: f(p.who), link: f(p.link) })),
    })),
    lines: b.lines.map((l) => ({ ...source(l), for: l.for.map(f) })),
    dimensions: b.dimensions.map(source),
    agreed: b.agreed && { ...b.agreed, by: f(b.agreed.by), fingerprint: f(b.agreed.fingerprint) },
    origin: b.origin && { ...b.origin, by: f(b.origin.by), fingerprint: f(b.origin.fingerprint) },
    reviews: b.reviews.map((r) => ({
      ...r,
      by: f(r.by),
      // Added later than the rest; it is empty if nobody confirmed, so that other links do not change.
      confirmed: r.confirmed && { ...r.confirmed, by: f(r.confirmed.by) },
      findings: r.findings.map((x) => ({ ...x, who: f(x.who) })),
    })),
    comments: b.comments.map((x) => ({ ...x, by: f(x.by) })),
    steps: b.steps.map((s) => ({ ...s, who: f(s.who) })),
  };
}

const mapKeys = <T>(object: Record<string, T>, f: (key: string) => string): Record<string, T> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [f(key), value]));

/** Applies `name` to every mention of an assumption outside formulas, `line` to every mention of a line. */
function mapMentions(b: Body, name: (text: string) => string, line: (text: string) => string): Body {
  return {
    ...b,
    scenarios: b.scenarios.map((s) => ({ ...s, set: mapKeys(s.set, name) })),
    options: b.options.map((o) => ({ ...o, set: mapKeys(o.set, name) })),
    price: b.price.map(line),
    levers: Object.fromEntries(
      Object.entries(b.levers).map(([id, l]) => [id, { ...l, kpi: l.kpi === null ? null : name(l.kpi) }]),
    ),
    market: b.market && { ...b.market, effect: b.market.effect.map(line) },
    success: {
      ...b.success,
      targets: b.success.targets.map((t) => ({ ...t, name: name(t.name) })),
      metrics: b.success.metrics.map(name),
    },
    reviews: b.reviews.map((r) => ({
      ...r,
      actual: mapKeys(r.actual, name),
      measured: mapKeys(r.measured, line),
      findings: r.findings.map((x) => ({ ...x, about: name(x.about) })),
    })),
  };
}

const raised = (text: string): string | null => {
  const m = /^(.*?)(0|[1-9]\d{0,8})$/.exec(text);
  return m ? `${m[1]}${Number(m[2]) + 1}` : null;
};

/** The most characters the editor keeps when it makes a name from a label. */
const longestSpelt = 54;

/** The name the editor makes from a label. */
const spell = (label: string, joint: string): string =>
  label
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join(joint)
    .replace(/^[^a-z]+/, '')
    .slice(0, longestSpelt);

/**
 * The short form of a name beside its label: empty if the label gives the name, a mark if the name counts on from the
 * one above.
 */
function shortName(name: string, label: string, above: string | null, joint: string): string {
  if (name === spell(label, joint)) return '';
  return above !== null && raised(above) === name ? counted : name;
}

function longName(text: string, label: string, above: string | null, joint: string): string {
  if (text === '') return spell(label, joint);
  if (text !== counted) return text;
  const name = above === null ? null : raised(above);
  if (name === null) throw new PackingFault('nothing to count on from');
  return name;
}

/** A formula's spacing as the editor writes it: a space on both sides of an operator and after a comma. */
const spaced = (bare: string): string => bare.replace(/[-+*/^=<>]+/g, ' $& ').replace(/,/g, ', ');

/** The mark of the next new name, or of the name whose number follows in one, two or three digits. */
const marks = new RegExp(['\u0002', '\u0005(.)', '\u0006(..)', '\u0007(...)'].join('|'), 'gs');
const tokenDigits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
/** Marks for a reference of one, two or three digits to an assumption. */
const tokens = ['\u0005', '\u0006', '\u0007'];

/** Formulas whose assumptions are written as positions in the list; the next one not yet used is a mark alone. */
function formulas(names: readonly string[]) {
  const at = new Map(names.map((name, i) => [name, i]));
  let next = 0;
  const token = (i: number): string => {
    if (i === next) {
      next++;
      return known;
    }
    let digits = '';
    for (let rest = i; digits === '' || rest > 0; rest = Math.floor(rest / 64))
      digits = tokenDigits.charAt(rest % 64) + digits;
    return (tokens[digits.length - 1] ?? '') + digits;
  };
  return {
    abbreviate: (formula: string): string => {
      const bare = formula.replace(/ /g, '');
      const usual = spaced(bare) === formula;
      const text = (usual ? bare : formula).replace(/(?<![\w.])[a-z][a-z0-9_]*/g, (word) => {
        const i = at.get(word);
        return i === undefined ? word : token(i);
      });
      return usual ? text : verbatim + text;
    },
    expandAbbreviated: (text: string): string => {
      const usual = !text.startsWith(verbatim);
      const bare = (usual ? text : text.slice(1)).replace(marks, (_, ...groups: (string | undefined)[]) => {
        const digits = groups.slice(0, 3).find((g) => g !== undefined);
        const i =
          digits === undefined ? next++ : [...digits].reduce((n, d) => n * 64 + tokenDigits.indexOf(d), 0);
        const name = names[i];
        if (name === undefined) throw new PackingFault('reference to nothing');
        return name;
      });
      return usual ? spaced(bare) : bare;
    },
  };
}

export function abbreviate(body: Body): Body {
  const names = references(body.assumptions.map((a) => a.name));
  const ids = references(body.lines.map((l) => l.id));
  const groups = references(body.groups.map((g) => g.id));
  const options = references(body.options.map((o) => o.id));
  const f = formulas(body.assumptions.map((a) => a.name));
  const labels = new Map<string, number>();
  body.lines.forEach((l, i) => {
    if (l.label !== '' && !labels.has(l.label)) labels.set(l.label, i);
  });
  let nextLabel = 0;
  const shortLabel = (label: string): string => {
    const i = labels.get(label);
    if (i === undefined) return label;
    const text = i === nextLabel ? known : known + i.toString(36);
    nextLabel = i + 1;
    return text;
  };
  const b = mapRecurring(mapMentions(body, names.abbreviate, ids.abbreviate), recurring().abbreviate);
  return {
    ...b,
    lines: b.lines.map((l, i) => ({
      ...l,
      id: shortName(l.id, l.label, body.lines[i - 1]?.id ?? null, '-'),
      formula: f.abbreviate(l.formula),
      group: l.group && groups.abbreviate(l.group),
      options: l.options && l.options.map(options.abbreviate),
    })),
    assumptions: b.assumptions.map((a, i) => ({
      ...a,
      label: shortLabel(a.label),
      name: shortName(a.name, a.label, body.assumptions[i - 1]?.name ?? null, '_'),
    })),
    market: b.market && { ...b.market, revenueWithout: f.abbreviate(b.market.revenueWithout) },
    dimensions: b.dimensions.map((d, i) => ({ ...d, id: d.id === builtIn[i] ? '' : d.id })),
    scenarios: b.scenarios.map((s) => ({ ...s, id: s.id === s.market ? '' : s.id })),
  };
}

export function expandAbbreviated(b: Body): Body {
  let nextLabel = 0;
  const longLabel = (text: string): string => {
    if (!text.startsWith(known)) return text;
    const i = text === known ? nextLabel : parseInt(text.slice(1), 36);
    const label = b.lines[i]?.label;
    if (label === undefined) throw new PackingFault('reference to nothing');
    nextLabel = i + 1;
    return label;
  };
  let name: string | null = null;
  const assumptions = b.assumptions.map((a) => {
    const label = longLabel(a.label);
    name = longName(a.name, label, name, '_');
    return { ...a, label, name };
  });
  let id: string | null = null;
  const lineIds = b.lines.map((l) => (id = longName(l.id, l.label, id, '-')));
  const f = formulas(assumptions.map((a) => a.name));
  const groups = references(b.groups.map((g) => g.id));
  const options = references(b.options.map((o) => o.id));
  const lines = b.lines.map((l, i) => ({
    ...l,
    id: lineIds[i] ?? '',
    formula: f.expandAbbreviated(l.formula),
    group: l.group && groups.expandAbbreviated(l.group),
    options: l.options && l.options.map(options.expandAbbreviated),
  }));
  const whole = mapRecurring(
    {
      ...b,
      assumptions,
      lines,
      market: b.market && { ...b.market, revenueWithout: f.expandAbbreviated(b.market.revenueWithout) },
      dimensions: b.dimensions.map((d, i) => ({ ...d, id: d.id === '' ? (builtIn[i] ?? '') : d.id })),
      scenarios: b.scenarios.map((s) => ({ ...s, id: s.id === '' ? (s.market ?? '') : s.id })),
    },
    recurring().expandAbbreviated,
  );
  return mapMentions(
    whole,
    references(assumptions.map((a) => a.name)).expandAbbreviated,
    references(lineIds).expandAbbreviated,
  );
}
