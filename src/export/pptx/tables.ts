/** Tables as slides, each under its name. Load it only when it is asked for. */
import type { NamedTable } from '../../report/datasets/index.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { asSlide, filled } from './asSlide.ts';
import { slideColours, type SlideColours } from './colours.ts';
import { Deck, spelling } from './deck.ts';

export { hostColours } from './colours.ts';

export interface TableSlideOptions {
  title: string;
  /** What every slide says under its title. */
  subtitle: string;
  author: string;
  /** The host's colours, six hex digits each. */
  colours?: Partial<Record<keyof SlideColours, string>>;
}

/** The slides before they are written. */
export function tablesDeck(tables: readonly NamedTable[], o: TableSlideOptions): Deck {
  const deck = new Deck({
    title: o.title,
    author: o.author,
    foot: o.title,
    internal: true,
    colours: slideColours(o.colours),
    language: spelling(numbersWords().language),
  });
  for (const { name, table } of tables) deck.tables(name, o.subtitle, asSlide(filled(table)), 12);
  return deck;
}

export const tablesSlides = (tables: readonly NamedTable[], o: TableSlideOptions): Promise<Blob> =>
  tablesDeck(tables, o).write();
