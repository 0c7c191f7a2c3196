/** The rows of the year table: every line by year, grouped as in the ledger, with its totals. Pure. */
import { buckets, type Case } from '../case/index.ts';
import { absenceOf } from '../report/cell.ts';
import type { YearRow } from './years.ts';
import { labelOf } from '../text/labels.ts';
import { buildWords } from '../text/words/build.ts';
import { netSign, yearTable, type Evaluation } from '../value/index.ts';

export function yearRows(c: Case, e: Evaluation): YearRow[] {
  const words = buildWords();
  const table = yearTable(c, e);
  const out: YearRow[] = [];
  const byId = new Map(table.lines.map((l) => [l.id, l.years]));
  const results = new Map(e.lines.map((l) => [l.id, l]));
  const gross = table.net.map(() => 0);
  const sums = (kind: 'gross' | 'net'): YearRow => ({
    id: kind,
    label: words[kind],
    kind: kind === 'gross' ? 'sum' : 'net',
    values: kind === 'gross' ? gross : table.net,
    total: kind === 'gross' ? e.gross.total : e.net.total,
  });
  for (const bucket of buckets) {
    if (bucket === 'alternative-benefit') out.push(sums('gross'));
    const lines = c.lines.filter((l) => l.bucket === bucket);
    if (lines.length === 0) continue;
    out.push({ id: bucket, label: words.groups[bucket], kind: 'group', values: [], total: null });
    const sign = netSign[bucket];
    for (const line of lines) {
      const years = byId.get(line.id)?.map((x) => x * sign || 0) ?? null;
      const total = results.get(line.id)?.total ?? null;
      if (years && !bucket.startsWith('alternative'))
        years.forEach((x, y) => (gross[y] = (gross[y] ?? 0) + x));
      out.push({
        id: line.id,
        label: labelOf.line(line),
        kind: 'line',
        values: years ?? [],
        total: total === null ? null : total * sign || 0,
        ...(total === null ? { absent: absenceOf(results.get(line.id)) } : {}),
      });
    }
  }
  out.push(sums('net'));
  out.push({
    id: 'present',
    label: words.years.presentValue,
    kind: 'aside',
    values: table.presentValue,
    total: e.net.presentValue,
  });
  out.push({
    id: 'cumulative',
    label: words.years.cumulative,
    kind: 'aside',
    values: table.cumulative,
    total: null,
  });
  return out;
}
