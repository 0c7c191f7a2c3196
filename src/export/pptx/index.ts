/** Slides of a case: native charts and tables anyone can edit, in the page's own words and figures. */
import type { Case } from '../../case/index.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { subjectOf, type ExportOptions, type Subject } from '../view.ts';
import { assumptionSlides, internalSlides, lineSlides, methodSlide, yearSlides } from './appendix.ts';
import { beyondSlide, peopleSlides, scenarioSlide } from './around.ts';
import { cashSlide } from './cash.ts';
import { slideColours, type SlideColours } from './colours.ts';
import { Deck, spelling } from './deck.ts';
import { bridgeSlide, verdictSlide } from './money.ts';
import { oddsSlide } from './odds.ts';

export { hostColours, type SlideColours } from './colours.ts';
export { mediaType } from './deck.ts';

export interface SlideOptions extends ExportOptions {
  /** The host's colours, six hex digits each; those left out are the page's own. */
  colours?: Partial<Record<keyof SlideColours, string>>;
}

export const deckOf = (s: Subject, options: SlideOptions): Deck =>
  new Deck({
    title: s.title,
    author: s.case.prepared.by,
    foot: [
      s.title,
      exportingWords().preparedBy(
        s.case.prepared.by,
        s.case.prepared.on === null ? '' : s.formats.date(s.case.prepared.on),
      ),
    ]
      .filter(Boolean)
      .join(' · '),
    internal: s.internal,
    colours: slideColours(options.colours),
    language: spelling(numbersWords().language),
  });

/**
 * The case as slides (.pptx). Call only where there is a result: while a cost cannot be worked out there is no claim.
 * Everything private stays behind unless `internal`.
 */
export async function slides(c: Case, options: SlideOptions): Promise<Blob> {
  const s = subjectOf(c, options);
  const deck = deckOf(s, options);
  verdictSlide(deck, s);
  bridgeSlide(deck, s);
  cashSlide(deck, s);
  oddsSlide(deck, s);
  beyondSlide(deck, s);
  scenarioSlide(deck, s);
  peopleSlides(deck, s);
  lineSlides(deck, s);
  yearSlides(deck, s);
  assumptionSlides(deck, s);
  methodSlide(deck, s);
  if (s.internal) internalSlides(deck, s);
  return deck.write();
}
