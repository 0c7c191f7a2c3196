/** The sheet Record of a programme's workbook: the records by date, and their development. Never added to money. */
import { programmeWords } from '../../../text/words/programme.ts';
import { programmeTrends } from '../../../value/index.ts';
import { recordKeys, recordsByDate } from '../../../report/programme.ts';
import { span } from '../grid.ts';
import type { ProgrammeBook } from './book.ts';

const first = 4;
/** More rows than a sheet of records can have: the first of some rows is this less the largest remainder. */
const beyond = 100_000;
const day = 86_400_000;

/** A day as a spreadsheet's serial number. */
const serial = (on: string): number => (Date.parse(`${on}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / day;

export function historySheet(b: ProgrammeBook): void {
  const { p, f, history: s } = b;
  const w = programmeWords().history;
  const records = recordsByDate(p);
  const trends = programmeTrends(p);
  const last = first + records.length - 1;
  s.text(0, 0, s.name, { kind: 'title' });
  s.text(1, 0, `${w.hint} ${programmeWords().book.historyHint}`, { kind: 'note' });
  s.heads(first - 1, 0, [w.on, ...recordKeys.map((key) => w[key])]);
  s.alignRight(first - 1, 1, recordKeys.length);
  records.forEach((record, i) => {
    const date = { kind: 'input', format: 'yyyy\\-mm\\-dd', align: 'left' } as const;
    s.number(first + i, 0, record.on === null ? null : serial(record.on), date);
    recordKeys.forEach((key, k) => {
      const values = records.map((x) => x[key]);
      const format = f.typed(key === 'csat' ? 'percent' : 'number', values);
      s.number(first + i, 1 + k, record[key], { kind: 'input', format });
    });
  });
  s.text(last + 1, 0, programmeWords().book.change, { kind: 'total', wrap: true });
  const points = programmeWords().points('').trim().replace(/"/g, '');
  recordKeys.forEach((key, k) => {
    const values = span(first, 1 + k, last, 1 + k);
    const known = `(${values}<>"")*(${span(first, 0, last, 0)}<>"")`;
    const count = `SUMPRODUCT(${known})`;
    const latest = `SUMPRODUCT(MAX(${known}*ROW(${values})))-${first}`;
    const earliest = `${beyond - first}-SUMPRODUCT(MAX(${known}*(${beyond}-ROW(${values}))))`;
    const isShare = key === 'csat';
    const apart = `INDEX(${values},${latest})-INDEX(${values},${earliest})`;
    const trend = trends.find((x) => x.measure === key);
    const change = trend?.change ?? null;
    const unit = isShare ? `"\u00a0${points}"` : '';
    s.live(
      last + 1,
      1 + k,
      `IF(${count}=0,"",IF(${count}=1,"${w.once}",${isShare ? `100*(${apart})` : apart}))`,
      change === null ? (trend ? w.once : '') : change * (isShare ? 100 : 1),
      {
        kind: 'total',
        align: 'right',
        format: `+#,##0.0#${unit};\u2212#,##0.0#${unit};0${unit}`,
      },
    );
  });
  s.widths.push(30, ...recordKeys.map(() => 18));
  s.frozen = { rows: first, columns: 1 };
}
