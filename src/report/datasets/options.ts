/** The options of a case side by side: one row an option. */
import { capital } from '../../text/capital.ts';
import { optionsWords } from '../../text/words/options.ts';
import { figure, none, type Cell } from '../cell.ts';
import { dataset, numeric, words, type Field } from '../dataset.ts';
import { optionMeasures, optionsOf, type OptionFigures, type OptionMeasure } from '../options.ts';
import type { Report } from '../report.ts';

const all = ['option', ...optionMeasures] as const;

export const optionsData = dataset<Report>()({
  id: 'options',
  rows: optionsOf,
  key: (option) => option.id,
  fields: ({ document: c, formats: f }, medium): Record<'option' | OptionMeasure, Field<OptionFigures>> => {
    const w = optionsWords();
    const amount = medium === 'slide' ? f.moneyCompact : f.money;
    const money =
      (of: 'benefits' | 'costs' | 'net' | 'npv') =>
      ({ figures }: OptionFigures): Cell =>
        figure(figures?.[of], amount, 'waiting');
    return {
      option: words(w.option, (o) => o.label),
      price: numeric(w.measures.price, (o) => figure(o.price, amount)),
      benefits: numeric(w.measures.benefits, money('benefits')),
      costs: numeric(w.measures.costs, money('costs')),
      net: numeric(w.measures.net, money('net')),
      roi: numeric(w.measures.roi, ({ figures }) => (figures ? figure(figures.roi, f.roi, 'no-cost') : none)),
      payback: numeric(w.measures.payback, ({ figures }) =>
        figures ? capital(f.payback(figures.payback, c.years)) : none,
      ),
      npv: numeric(w.measures.npv, money('npv')),
    };
  },
  presets: {
    csv: all,
    print: all,
    slide: [['option', 3], ...optionMeasures],
  },
});
