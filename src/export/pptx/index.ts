/** Slides of a case: native charts and tables that anyone can edit, in the page's own words and figures. */
import type { Case } from '../../case/index.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { reportFor, type ExportOptions } from '../reportFor.ts';
import type { Report } from '../../report/report.ts';
import { appendixSlides, internalSlides, breakEvenSlides, yearSlides } from './appendix.ts';
import { beyondSlide, peopleSlides, scenarioSlide } from './contextSlides.ts';
import { cashSlide } from './cash.ts';
import { slideColours, type SlideColours } from './colours.ts';
import { decisionSlides } from './decision.ts';
import { Deck, spelling } from './deck.ts';
import { groupSlides } from './groups.ts';
import { bridgeSlide, verdictSlide } from './money.ts';
import { oddsSlide } from './odds.ts';
import { optionSlides } from './options.ts';

export { hostColours, type SlideColours } from './colours.ts';
export { mediaType } from './deck.ts';

export interface SlideOptions extends ExportOptions {
  /** The host's colours, six hex digits each; the page's own for those left out. */
  colours?: Partial<Record<keyof SlideColours, string>>;
}

export const deckOf = (r: Report, options: SlideOptions): Deck =>
  new Deck({
    title: r.title,
    author: r.document.prepared.by,
    foot: [
      r.title,
      exportingWords().preparedBy(
        r.document.prepared.by,
        r.document.prepared.on === null ? '' : r.formats.date(r.document.prepared.on),
      ),
    ]
      .filter(Boolean)
      .join(' · '),
    internal: r.internal,
    colours: slideColours(options.colours),
    language: spelling(numbersWords().language),
  });

/**
 * The case as slides (.pptx). Call it only if there is a result: while a cost cannot be worked out there is no claim.
 * Everything private is left out unless `internal`.
 */
export async function slides(c: Case, options: SlideOptions): Promise<Blob> {
  const r = reportFor(c, options);
  const deck = deckOf(r, options);
  verdictSlide(deck, r);
  bridgeSlide(deck, r);
  cashSlide(deck, r);
  if (!oddsSlide(deck, r)) breakEvenSlides(deck, r);
  const rowsShown = yearSlides(deck, r);
  beyondSlide(deck, r);
  groupSlides(deck, r);
  optionSlides(deck, r);
  if (!scenarioSlide(deck, r)) peopleSlides(deck, r);
  decisionSlides(deck, r);
  appendixSlides(deck, r, rowsShown);
  if (r.internal) internalSlides(deck, r);
  return deck.write();
}
