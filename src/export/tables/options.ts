/** The options of a case side by side: one row an option. */
import { capital } from '../../charts/formats.ts';
import type { Table } from '../../charts/table.ts';
import { optionFigures, optionMeasures } from '../../report/options.ts';
import { optionsWords } from '../../text/words/options.ts';
import type { Subject } from '../view.ts';
import { cell, none } from './cells.ts';

export function optionsTable(s: Subject): Table {
  const { case: c, formats: f } = s;
  const w = optionsWords();
  const money = (x: number | null | undefined) => cell(x, (y) => f.money(y), 'waiting');
  return {
    columns: [{ label: w.option }, ...optionMeasures.map((of) => ({ label: w.measures[of], numeric: true }))],
    rows: optionFigures(c, s.view).map((o) => ({
      id: o.id,
      cells: [
        o.label,
        ...optionMeasures.map((of) => {
          if (of === 'price') return cell(o.price, (x) => f.money(x));
          if (of === 'roi') return o.figures ? cell(o.figures.roi, (x) => f.roi(x), 'no-cost') : none;
          if (of === 'payback') return o.figures ? capital(f.payback(o.figures.payback, c.years)) : none;
          return money(o.figures?.[of]);
        }),
      ],
    })),
  };
}
