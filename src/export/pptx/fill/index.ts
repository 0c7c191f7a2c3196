/**
 * Fills somebody's own deck with a case: the replacements of its names are made here; template.ts reads and writes the
 * package.
 */
import type { Case } from '../../../case/index.ts';
import { reportFor } from '../../reportFor.ts';
import type { SlideOptions } from '../index.ts';
import { drawingFor } from './draw.ts';
import { isChart, isTable, templateNames, textsOf, type TemplateName } from './names.ts';
import type { Filling, Found } from './template.ts';

export { hostColours } from '../colours.ts';
export type { Answer, DeckProblem, Found, PlaceProblem } from './template.ts';

/** The replacements of a deck's names for a case, before it is filled. */
export interface DeckFilling {
  filling: Filling;
  /** How many texts, tables and charts are filled. */
  filled: number;
  /** Unknown names, as written. */
  unknown: string[];
  /** Known names without content in this case: texts become empty, tables and charts stay as they are. */
  empty: string[];
  misplaced: Found['misplaced'];
  /** Tables of which not all rows fit. */
  short: string[];
}

/** Every name that a deck can contain. Everything private is left out unless `internal`. */
export const namesOffered = (c: Case, options: SlideOptions): TemplateName[] =>
  templateNames(reportFor(c, options));

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** @param found the names in the deck; call it only if there is a result */
export async function deckFilling(c: Case, options: SlideOptions, found: Found): Promise<DeckFilling> {
  const r = reportFor(c, options);
  const texts = new Map(textsOf(r).map((x) => [x.name, x.text]));
  const known = (name: string): boolean => {
    const [kind, id = ''] = name.split(':');
    return kind === 'table' ? isTable(id) : kind === 'chart' && isChart(id);
  };
  const made: Awaited<ReturnType<typeof drawingFor>>[] = [];
  for (const place of found.places) made.push(known(place.name) ? await drawingFor(r, options, place) : null);
  const placed = found.places.map(({ name }, i) => ({ name, made: made[i] ?? null }));
  const shown = found.texts.filter((name) => texts.has(name));
  return {
    filling: {
      texts: Object.fromEntries(shown.map((name) => [name, texts.get(name) ?? ''])),
      drawings: placed.map((x) => x.made?.drawing ?? null),
    },
    filled: shown.filter((name) => texts.get(name) !== '').length + placed.filter((x) => x.made).length,
    unknown: unique([
      ...found.texts.filter((name) => !texts.has(name)),
      ...[...found.places, ...found.misplaced].map(({ name }) => name).filter((name) => !known(name)),
    ]),
    empty: unique([
      ...shown.filter((name) => texts.get(name) === ''),
      ...placed.filter((x) => x.made === null && known(x.name)).map(({ name }) => name),
    ]),
    misplaced: found.misplaced.filter(({ name }) => known(name)),
    short: unique(placed.filter((x) => x.made?.short).map(({ name }) => name)),
  };
}
