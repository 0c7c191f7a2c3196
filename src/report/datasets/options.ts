/** The options of a case side by side, one row per option. */
import { capital } from '../../text/capital.ts';
import { labelOf } from '../../text/labels.ts';
import { optionsWords } from '../../text/words/options.ts';
import { onlyOption } from '../../value/index.ts';
import { figure, none, returnOn, type Cell } from '../cell.ts';
import { dataset, numeric, words, type Field } from '../dataset.ts';
import { bestAt, optionMeasures, optionsOf, type OptionFigures, type OptionMeasure } from '../options.ts';
import type { Report } from '../report.ts';
import { seriesText } from './parts.ts';

const all = ['option', ...optionMeasures] as const;
/** If no option has a price, there is no price to compare. */
const those = (r: Report) => all.filter((id) => id !== 'price' || optionsOf(r).some((o) => o.price !== null));

/** Follows the best figure of each measure in tables for readers. */
const bestMark = '\u2713';

export const optionsData = dataset<Report>()({
  id: 'options',
  rows: optionsOf,
  key: (option) => option.id,
  fields: (r, medium): Record<'option' | OptionMeasure, Field<OptionFigures>> => {
    const { document: c, formats: f } = r;
    const w = optionsWords();
    const amount = medium === 'slide' ? f.moneyCompact : f.money;
    const of: Record<OptionMeasure, (o: OptionFigures) => Cell> = {
      price: (o) => figure(o.price, amount),
      benefits: ({ figures }) => figure(figures?.benefits, amount, 'waiting'),
      costs: ({ figures }) => figure(figures?.costs, amount, 'waiting'),
      net: ({ figures }) => figure(figures?.net, amount, 'waiting'),
      roi: ({ figures }) => (figures ? returnOn(figures.roi, f.roi, figures.base) : none),
      payback: ({ figures }) =>
        figures ? { text: capital(f.payback(figures.payback, c.years)), value: null } : none,
      npv: ({ figures }) => figure(figures?.npv, amount, 'waiting'),
    };
    // Tables for readers mark the best of each measure; figures to work on are not marked.
    const read = medium === 'slide' || medium === 'print';
    const column = (measure: OptionMeasure): Field<OptionFigures> => {
      const best = read ? bestAt(optionsOf(r), measure) : new Set<string>();
      return numeric(w.measures[measure], (o) => {
        const cell = of[measure](o);
        return best.has(o.id) && typeof cell === 'object' && 'text' in cell
          ? { ...cell, text: `${cell.text} ${bestMark}` }
          : cell;
      });
    };
    return {
      option: words(w.option, (o) => o.label),
      price: column('price'),
      benefits: column('benefits'),
      costs: column('costs'),
      net: column('net'),
      roi: column('roi'),
      payback: column('payback'),
      npv: column('npv'),
    };
  },
  presets: {
    csv: those,
    print: those,
    slide: (r) => those(r).map((id) => [id, id === 'option' ? 2.2 : id === 'payback' ? 1.7 : 1.2] as const),
  },
});

/** A difference between options: a row that only some of them have, or a number that one of them sets. */
export interface Difference {
  id: string;
  label: string;
  /** By option: by how much the row moves net, or the value of the number. */
  in: ReadonlyMap<string, Cell>;
}

export const optionDifferencesData = dataset<Report>()({
  id: 'optionDifferences',
  rows: (r): readonly Difference[] => {
    const { document: c, formats: f } = r;
    const w = optionsWords();
    const all = optionsOf(r);
    const cases = new Map(c.options.map((o) => [o.id, onlyOption(c, o.id)]));
    const set = new Set(c.options.flatMap((o) => Object.keys(o.set)));
    return [
      ...c.lines
        .filter((l) => l.options !== null)
        .map((l) => ({
          id: `row ${l.id}`,
          label: labelOf.line(l),
          in: new Map(
            all.map((o): [string, Cell] => [
              o.id,
              o.moves.has(l.id) ? figure(o.moves.get(l.id), f.moneySigned, 'waiting') : w.notPart,
            ]),
          ),
        })),
      ...c.assumptions
        .filter((a) => set.has(a.name))
        .map((a) => ({
          id: `number ${a.name}`,
          label: labelOf.assumption(a),
          in: new Map(
            c.options.map((o): [string, Cell] => {
              const value = cases.get(o.id)?.assumptions.find((x) => x.name === a.name)?.value ?? null;
              return [
                o.id,
                Array.isArray(value)
                  ? seriesText(value, a.unit, f)
                  : figure(value, (x) => f.byUnit(x, a.unit), 'empty'),
              ];
            }),
          ),
        })),
    ];
  },
  key: (row) => row.id,
  fields: ({ document: c }): Record<string, Field<Difference>> => ({
    what: words(optionsWords().differ, (row) => row.label),
    ...Object.fromEntries(
      c.options.map((o) => [
        `in ${o.id}`,
        numeric<Difference>(labelOf.option(o), (row) => row.in.get(o.id) ?? none),
      ]),
    ),
  }),
  presets: {
    csv: ({ document: c }) => ['what', ...c.options.map((o) => `in ${o.id}`)],
    print: ({ document: c }) => ['what', ...c.options.map((o) => `in ${o.id}`)],
    slide: ({ document: c }) => [
      ['what', 3.4] as const,
      ...c.options.map((o) => [`in ${o.id}`, 1.6] as const),
    ],
  },
});
