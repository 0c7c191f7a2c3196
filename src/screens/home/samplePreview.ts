/** The example as the start page shows it, with its own evaluation. Loaded after the page is shown. */
import { loadSample } from '../../case/templates/index.ts';
import { yieldToPage } from '../../util/yielding.ts';
import { makeFormats } from '../../text/format.ts';
import { homeWords } from '../../text/words/home.ts';
import { sampleWords } from '../../text/language.ts';
import { labelOf } from '../../text/labels.ts';
import { evaluate } from '../../value/index.ts';
import { finishedRows } from './finishedRows.ts';
import { type PreviewRow } from '../shared/outlineRows.ts';

export interface SamplePreview {
  caption: string;
  rows: PreviewRow[];
}

/** @param locale BCP 47 tag for the amounts */
export async function samplePreview(locale: string): Promise<SamplePreview> {
  const c = await loadSample(await sampleWords());
  // Both take a while on a phone, so each is a task of its own.
  await yieldToPage();
  const e = evaluate(c);
  await yieldToPage();
  const f = makeFormats(locale, c.currency);
  const totals = new Map(e.lines.map((l) => [l.id, l.total]));
  const lines = c.lines.map((l) => ({
    id: l.id,
    label: labelOf.line(l),
    bucket: l.bucket,
    amount: totals.get(l.id) ?? null,
  }));
  const words = homeWords().sample;
  return {
    caption: words.caption(c.customer.name, c.solution, c.years),
    rows: finishedRows(
      lines,
      {
        gross: { label: words.gross, amount: e.gross.total },
        net: { label: words.net, amount: e.net.total },
      },
      { signed: (x) => f.moneySigned(x), total: (x) => f.moneyCompact(x) },
    ),
  };
}
