/** Renames an assumption everywhere it is mentioned. */
import { fail, isName, nameFor, ok, type Case, type Result } from '../case/index.ts';
import { renameIn } from './names.ts';

type RenameProblem = { kind: 'bad-name' } | { kind: 'taken' } | { kind: 'not-there' };

function renameKey<T>(record: Record<string, T>, from: string, to: string): Record<string, T> {
  if (!Object.hasOwn(record, from)) return record;
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key === from ? to : key, value]));
}

/**
 * The case with assumption `from` renamed to `to`, in every formula and wherever else it is mentioned: scenarios,
 * options, levers, targets, metrics, reviews, findings, comments and answers. No figure changes.
 */
export function renameAssumption(c: Case, from: string, to: string): Result<Case, RenameProblem> {
  if (!c.assumptions.some((a) => a.name === from)) return fail({ kind: 'not-there' });
  if (from === to) return ok(c);
  if (!isName(to)) return fail({ kind: 'bad-name' });
  if (c.assumptions.some((a) => a.name === to)) return fail({ kind: 'taken' });
  const name = (n: string) => (n === from ? to : n);
  const path = (p: string) => {
    const [list, n, ...rest] = p.split('.');
    return list === 'assumptions' && n === from ? [list, to, ...rest].join('.') : p;
  };
  return ok({
    ...c,
    assumptions: c.assumptions.map((a) => (a.name === from ? { ...a, name: to } : a)),
    lines: c.lines.map((line) => {
      const formula = renameIn(line.formula, from, to);
      return formula === line.formula ? line : { ...line, formula };
    }),
    scenarios: c.scenarios.map((s) => ({ ...s, set: renameKey(s.set, from, to) })),
    options: c.options.map((o) => ({ ...o, set: renameKey(o.set, from, to) })),
    levers: Object.fromEntries(
      Object.entries(c.levers).map(([id, lever]) => [id, { ...lever, kpi: lever.kpi && name(lever.kpi) }]),
    ),
    market: c.market && { ...c.market, revenueWithout: renameIn(c.market.revenueWithout, from, to) },
    success: {
      ...c.success,
      metrics: c.success.metrics.map(name),
      targets: c.success.targets.map((t) => ({ ...t, name: name(t.name) })),
    },
    reviews: c.reviews.map((review) => ({
      ...review,
      actual: renameKey(review.actual, from, to),
      findings: review.findings.map((f) => ({ ...f, about: name(f.about) })),
    })),
    comments: c.comments.map((comment) => ({ ...comment, about: name(comment.about) })),
    ...(c.answer && {
      answer: {
        ...c.answer,
        rows: c.answer.rows.map((row) => ({
          ...row,
          about: path(row.about),
          said: row.said.map((said) => ({ ...said, path: path(said.path) })),
        })),
      },
    }),
  });
}

/**
 * The case after the label of an assumption changed from `from` to `to`. If its name in formulas was made from the
 * label, the name changes with it in every formula, so that formulas read as they are written. Any other name stays,
 * and so does that of a built-in number, which has no label. The label itself is not changed here.
 */
export function followLabel(c: Case, name: string, from: string, to: string): Case {
  const others = { ...c, assumptions: c.assumptions.filter((a) => a.name !== name) };
  // A name has Latin letters; a label without any gives none.
  if (nameFor(others, from) !== name || !/[a-z]/i.test(to.normalize('NFKD'))) return c;
  const renamed = renameAssumption(c, name, nameFor(others, to));
  return renamed.ok ? renamed.value : c;
}
