/** Every assumption with its range, source and peers; values by year in full beside year 1's. */
import { labelOf } from '../../text/labels.ts';
import { titled } from '../../text/titled.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { oddsWords } from '../../text/words/odds.ts';
import { namesInText, onlyOption } from '../../value/index.ts';
import { figure, none } from '../cell.ts';
import { inYear, type Assumption, type Series } from '../../case/index.ts';
import { dataset, internal, numeric, words } from '../dataset.ts';
import type { Report } from '../report.ts';
import { listOf, rangeText, seriesText, whoAndWhen, whoseWords } from './parts.ts';

export const assumptionsData = dataset<Report>()({
  id: 'assumptions',
  // With the settings of the option shown.
  rows: (r) => onlyOption(r.document).assumptions,
  key: (a) => a.name,
  fields: ({ formats: f, lines }) => {
    const head = exportingWords().columns;
    const used = new Map<string, string[]>();
    for (const line of lines)
      for (const name of new Set(namesInText(line.formula)))
        used.set(name, [...(used.get(name) ?? []), labelOf.line(line)]);
    const inUnit = (a: Assumption, x: number | null) => figure(x, (y) => f.byUnit(y, a.unit));
    const yearOne = (a: Assumption, series: Series | null) => inUnit(a, inYear(series, 0));
    const text = (said: string) => (said === '' ? none : said);
    return {
      label: words(oddsWords().causes.name, (a) => labelOf.assumption(a)),
      name: words(head.name, (a) => a.name),
      unit: words(head.unit, (a) => inspectWords().units[a.unit]),
      value: numeric(head.value, (a) => yearOne(a, a.value)),
      low: numeric(head.low, (a) => yearOne(a, a.low)),
      high: numeric(head.high, (a) => yearOne(a, a.high)),
      byYear: words(head.byYear, (a) => (Array.isArray(a.value) ? seriesText(a.value, a.unit, f) : '')),
      today: numeric(head.today, (a) => inUnit(a, a.today)),
      whose: words(head.whose, (a) => whoseWords(a.source)),
      who: words(head.who, (a) => a.source.who),
      on: words(head.on, (a) => a.source.on ?? ''),
      source: words(head.source, (a) => a.source.note),
      link: words(head.link, (a) => a.source.link),
      peers: words(head.peers, (a) => listOf(a.peers.map((p) => titled(p.who, p.result)))),
      used: words(head.used, (a) => listOf(used.get(a.name) ?? [])),
      note: words(head.note, (a) => a.note),
      privateNote: internal(head.privateNote, (a) => a.privateNote),
      // All years in one cell, where there is no space for more.
      values: numeric(head.value, (a) => text(seriesText(a.value, a.unit, f))),
      range: numeric(exportingWords().assumptions.range, (a) => text(rangeText(a, f))),
      whoAndWhen: words(exportingWords().assumptions.who, (a) => whoAndWhen(a.source, f)),
      evidence: words(head.source, (a) => [a.source.note, a.source.link].filter(Boolean).join(' ')),
    };
  },
  presets: {
    csv: [
      ...(['label', 'name', 'unit', 'value', 'low', 'high', 'byYear', 'today'] as const),
      ...(['whose', 'who', 'on', 'source', 'link', 'peers', 'used', 'note', 'privateNote'] as const),
    ],
    slide: [
      ['label', 3],
      ['values', 1.5],
      ['range', 1.8],
      ['whose', 1.55],
      ['whoAndWhen', 1.9],
      ['evidence', 2.5],
    ],
  },
});
