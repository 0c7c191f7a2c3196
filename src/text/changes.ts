/** The two sides of a change between cases, as text. */
import { seriesShown } from './seriesShown.ts';
import type { Case } from '../case/index.ts';
import { reviewFigures } from '../case/reviewFigures.ts';
import type { Formats } from './format.ts';
import { exploreWords } from './words/explore.ts';
import { problemsWords } from './words/problems.ts';
import { labelOf } from './labels.ts';

/**
 * One side of a change. Figures of an assumption are shown in its unit, a whole row that came or went by its figure; a
 * part too large for a cell is named instead of spelled out.
 */
export function changeValue(value: unknown, path: string, c: Case, f: Formats): string {
  if (value === null || value === undefined || value === '') return exploreWords().nothing;
  const [list, name, field] = path.split('.');
  const called = labelled(value, list ?? '', field, c);
  if (called !== null) return called;
  if (list === 'reviews')
    return field === undefined && typeof value === 'object' && 'actual' in value
      ? wholeReview(value as Case['reviews'][number], c, f)
      : reviewValue(value, path, c, f);
  const unit =
    list === 'assumptions' && field !== undefined
      ? c.assumptions.find((a) => a.name === name)?.unit
      : undefined;
  const number = (x: number): string => (unit ? f.byUnit(x, unit) : f.number(x));
  if (typeof value === 'number') return isRate(path) ? f.rate(value) : number(value);
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return f.date(value);
    const amount = field === 'formula' && value.trim() !== '' ? Number(value) : NaN;
    return Number.isNaN(amount) ? value : f.moneyExact(amount);
  }
  if (typeof value === 'boolean') return value ? exploreWords().yes : exploreWords().no;
  if (Array.isArray(value) && value.every((x) => typeof x === 'number')) return value.map(number).join(' · ');
  return (field === undefined ? entry(value, list, c, f) : '') || parts(value, f) || exploreWords().present;
}

/** All figures of a review, each behind what it is called. */
const wholeReview = (r: Case['reviews'][number], c: Case, f: Formats): string =>
  reviewFigures(r)
    .map(({ path, value }) => reviewFigure(value, `reviews.${r.id}.${path}`, c, f))
    .join(' · ');

/** One figure of a review behind what it is called; the day of a confirmation follows whose it is. */
export function reviewFigure(value: unknown, path: string, c: Case, f: Formats): string {
  const [, , part = '', name = ''] = path.split('.');
  const fields: Record<string, string> = problemsWords().fields;
  const nameIn = <T>(list: readonly T[], is: (x: T) => string, label: (x: T) => string): string => {
    const found = list.find((x) => is(x) === name);
    return found ? label(found) : name;
  };
  const called =
    part === 'actual'
      ? nameIn(c.assumptions, (a) => a.name, labelOf.assumption)
      : part === 'measured'
        ? nameIn(c.lines, (l) => l.id, labelOf.line)
        : part === 'dimensions'
          ? nameIn(c.dimensions, (d) => d.id, labelOf.dimension)
          : part === 'surveys'
            ? fields[name]
            : name === 'on'
              ? ''
              : fields[part];
  return `${called ?? ''} ${changeValue(value, path, c, f)}`.trim();
}

/** A figure of a review: a number in its unit, money of a row, a score, a survey, adoption, or who confirmed it. */
function reviewValue(value: unknown, path: string, c: Case, f: Formats): string {
  const [, , part, name] = path.split('.');
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? f.date(value) : value;
  if (typeof value !== 'number') {
    if (part !== 'confirmed') return parts(value, f) || exploreWords().present;
    const { by, on } = value as { by: string; on: string | null };
    return [by, on === null ? '' : f.date(on)].filter(Boolean).join(', ') || exploreWords().present;
  }
  if (part === 'measured') return f.moneyExact(value);
  if (part === 'actual') return f.byUnit(value, c.assumptions.find((a) => a.name === name)?.unit ?? 'number');
  return name === 'csat' ? f.rate(value) : f.number(value);
}

/** Shares and yearly rates outside assumptions, whose units say so themselves. */
const isRate = (path: string): boolean =>
  path === 'discount.rate' || path === 'simulation.together' || /^lines\..*\.(risk|growth)$/.test(path);

/** Fields that name groups, options or rows by id, as what those are called; null for every other field. */
function labelled(value: unknown, list: string, field: string | undefined, c: Case): string | null {
  const at = field === undefined && list !== 'lines' ? list : list === 'lines' ? field : undefined;
  const nameOf = (of: readonly { id: string }[], label: (x: never) => string) => (id: unknown) => {
    const found = of.find((x) => x.id === id);
    return found ? label(found as never) : String(id);
  };
  const name =
    at === 'group'
      ? nameOf(c.groups, labelOf.group)
      : at === 'option' || at === 'options'
        ? nameOf(c.options, labelOf.option)
        : at === 'price'
          ? nameOf(c.lines, labelOf.line)
          : null;
  if (!name || !(typeof value === 'string' || Array.isArray(value))) return null;
  return typeof value === 'string' ? name(value) : value.map(name).join(' · ') || exploreWords().nothing;
}

/** A whole row or number as its figure; '' for any other entry, or one without a figure yet. */
function entry(value: unknown, list: string | undefined, c: Case, f: Formats): string {
  if (list === 'lines') {
    const { id, formula } = value as Case['lines'][number];
    return formula === '' ? '' : changeValue(formula, `lines.${id}.formula`, c, f);
  }
  if (list !== 'assumptions') return '';
  const { value: figure, unit } = value as Case['assumptions'][number];
  return seriesShown(figure, unit, f);
}

/** A few figures that belong together, as a rollout's months, each with its name; '' for anything more. */
function parts(value: unknown, f: Formats): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const figures = Object.entries(value);
  // Adoption as a share for each year.
  const [only] = figures;
  if (figures.length === 1 && only?.[0] === 'byYear' && Array.isArray(only[1]))
    return only[1].map((x: unknown) => (typeof x === 'number' ? f.rate(x) : '')).join(' · ');
  if (figures.length > 3 || !figures.every(([, x]) => typeof x === 'number')) return '';
  const known: Record<string, string> = problemsWords().fields;
  return figures
    .map(([key, x]) => `${Object.hasOwn(known, key) ? (known[key] as string) : key} ${f.number(x as number)}`)
    .join(' · ');
}

/** What a change is of. A row's amount is simply the row: nobody who typed 5,000 thinks of a formula. */
export function changeLabel(change: { path: string; label: string }, c: Case): string {
  const [list, id, field, ...rest] = change.path.split('.');
  const line =
    list === 'lines' && field === 'formula' && rest.length === 0
      ? c.lines.find((l) => l.id === id)
      : undefined;
  return line ? labelOf.line(line) : change.label;
}
