/** The options of a case side by side: one row an option. */
import { capital } from '../../text/capital.ts';
import { optionsWords } from '../../text/words/options.ts';
import { figure, none, type Cell } from '../cell.ts';
import { dataset, numeric, words, type Field } from '../dataset.ts';
import { optionFigures, optionMeasures, type OptionFigures, type OptionMeasure } from '../options.ts';
import type { Report } from '../report.ts';

export const optionsData = dataset<Report>()({
  id: 'options',
  rows: (r) => optionFigures(r.document, r.view),
  key: (option) => option.id,
  fields: ({ document: c, formats: f }): Record<'option' | OptionMeasure, Field<OptionFigures>> => {
    const w = optionsWords();
    const money =
      (of: 'benefits' | 'costs' | 'net' | 'npv') =>
      ({ figures }: OptionFigures): Cell =>
        figure(figures?.[of], f.money, 'waiting');
    return {
      option: words(w.option, (o) => o.label),
      price: numeric(w.measures.price, (o) => figure(o.price, f.money)),
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
  presets: { csv: ['option', ...optionMeasures] },
});
