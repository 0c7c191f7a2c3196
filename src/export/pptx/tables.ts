/** Tables as slides, each with its name, after the charts of trends if there are any. Loaded only when needed. */
import type { NamedTable } from '../../report/datasets/index.ts';
import type { TrendFigure } from '../../report/portfolio/trendFigures.ts';
import type { Formats } from '../../text/format.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { asSlide, filled } from './asSlide.ts';
import { slideColours, type SlideColours } from './colours.ts';
import { Deck, spelling } from './deck.ts';
import { trendSlides } from './trends.ts';

export { hostColours } from './colours.ts';

export interface TableSlideOptions {
  title: string;
  /** The subtitle of every slide. */
  subtitle: string;
  author: string;
  /** The host's colours, six hex digits each. */
  colours?: Partial<Record<keyof SlideColours, string>>;
  /** Charts before the tables, with the formats of their amounts. */
  trends?: { figures: readonly TrendFigure[]; formats: Formats };
}

/** The slides before they are written. */
function tablesDeck(tables: readonly NamedTable[], o: TableSlideOptions): Deck {
  const deck = new Deck({
    title: o.title,
    author: o.author,
    foot: o.title,
    internal: true,
    colours: slideColours(o.colours),
    language: spelling(numbersWords().language),
  });
  if (o.trends) trendSlides(deck, o.trends.figures, o.subtitle, o.trends.formats);
  deck.together(
    o.subtitle,
    tables.map(({ name, table }) => ({ title: name, table: asSlide(filled(table)) })),
  );
  return deck;
}

export const tablesSlides = (tables: readonly NamedTable[], o: TableSlideOptions): Promise<Blob> =>
  tablesDeck(tables, o).write();
