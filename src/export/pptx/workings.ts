/** How each benefit is worked out: formula, numbers, range and source, one or more benefits a slide as they fit. */
import { isSolutionBenefit } from '../../case/index.ts';
import { tableOf } from '../../report/dataset.ts';
import { assumptionsData } from '../../report/datasets/assumptions.ts';
import { workingsOf, type LineWorking } from '../../report/lineWorkings.ts';
import type { Report } from '../../report/report.ts';
import type { Table } from '../../report/table.ts';
import { labelOf } from '../../text/labels.ts';
import { titled } from '../../text/titled.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { namesInText } from '../../value/index.ts';
import { xmlText } from '../../util/xmlText.ts';
import { asSlide, filled } from './asSlide.ts';
import type { Deck, SlideTable } from './deck.ts';
import type { Piece } from './pieces.ts';
import { body, inner, page, plannedWidth, type Slide } from './slidePage.ts';
import { cutTo, heightOf, linesOf, standIn } from './measure.ts';
import { largerLetters, tableHeight } from './tableLayout.ts';

interface Said {
  text: string;
  points: number;
  quiet: boolean;
  height: number;
}

/** Numbers shown of one benefit, and lines of a cell: all of them stand in full in the table of every number. */
const most = { numbers: 6, lines: 2 } as const;
const tablePoints = 10;
/** Letters of the text, points; no more than so many larger than usual. */
const textPoints = 12;
const mostLarger = 2;

function said(text: string, points: number, quiet = false): Said[] {
  if (text === '') return [];
  // What stands beneath must not be run over where a wider face stands in.
  const width = inner * standIn;
  const cut = cutTo(xmlText(text), points, width, 3);
  return [{ text: cut, points, quiet, height: heightOf(linesOf(cut, points, width), points) + 0.05 }];
}

/** A table without the column of a name. */
const without = (label: string, { columns, rows }: Table): Table => {
  const kept = (_: unknown, i: number): boolean => columns[i]?.label !== label;
  return {
    columns: columns.filter(kept),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(kept) })),
  };
};

/** The numbers of a line as a table, its cells cut; null where it has none. */
function numbersOf(r: Report, formula: string): SlideTable | null {
  const names = new Set<string>(namesInText(formula));
  const used = assumptionsData.rows(r).filter((a) => names.has(a.name));
  if (used.length === 0) return null;
  const shown = used.length > most.numbers ? used.slice(0, most.numbers - 1) : used;
  const told = tableOf(assumptionsData, r, 'slide', shown);
  // Who said it and when stands with every number; here there is room for how they know.
  const table = asSlide(filled(numbersInWorking(r) ? told : without(exportingWords().assumptions.who, told)));
  const sum = table.columns.reduce((total, c) => total + c.width, 0);
  return {
    columns: table.columns,
    rows: [
      ...table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, i) =>
          cutTo(
            xmlText(cell),
            tablePoints,
            ((table.columns[i]?.width ?? 1) / sum) * inner - 0.45,
            most.lines,
          ),
        ),
      })),
      ...(shown.length < used.length
        ? [{ cells: [exportingWords().workings.more(used.length - shown.length)], role: 'aside' as const }]
        : []),
    ],
  };
}

/** One benefit; nothing where its row has said all there is. */
function pieceOf(deck: Deck, r: Report, line: LineWorking, subtitle: string, by = 0): Piece[] {
  const source = r.document.lines.find((l) => l.id === line.id);
  // Few enough to be seen at once, they stand whole in the table of every number right before.
  const seen = r.document.assumptions.length <= most.numbers && !numbersInWorking(r);
  const table = seen ? null : numbersOf(r, source?.formula ?? '');
  // A bare amount of nobody in particular has been said by the table of rows.
  if (table === null && line.formula === '' && source?.source.whose === 'unknown' && line.note === '')
    return [];
  const parts = [
    ...said(line.formula, textPoints + by),
    ...said(line.numbers, textPoints + by),
    ...said([line.facts, line.note].filter(Boolean).join('. '), textPoints - 1 + by, true),
  ];
  const textHeight = parts.reduce((sum, x) => sum + x.height, 0);
  const draw = (slide: Slide, top: number): void => {
    let y = top;
    for (const { text, points, quiet, height } of parts) {
      deck.text(slide, text, { x: page.margin, y, w: inner, h: height, points, quiet });
      y += height;
    }
    if (table !== null) deck.table(slide, table, { x: page.margin, y: y + 0.06, w: inner, points });
  };
  const points = table === null ? tablePoints : largerLetters(table, plannedWidth, tablePoints, by);
  const title = titled(line.label, line.total);
  return [
    {
      title,
      subtitle,
      height: textHeight + (table === null ? 0 : 0.06 + tableHeight(table, plannedWidth, points)),
      draw,
      // Cut as they are, they fit; this holds for whatever does not.
      over: () => draw(deck.slide(title, subtitle), body.top),
      larger: (more) => pieceOf(deck, r, line, subtitle, Math.min(mostLarger, more))[0] as Piece,
    },
  ];
}

/** A subtitle of a table of numbers, with what its numbers leave out where a scenario changes some. */
export function withOwnNumbers(r: Report, subtitle: string): string {
  const scenario = r.document.scenarios.find((s) => s.id === r.view.scenario);
  return scenario === undefined
    ? subtitle
    : `${subtitle}. ${exportingWords().workings.own(labelOf.scenario(scenario))}`;
}

const workedOut = (r: Report): LineWorking[] =>
  workingsOf(r)
    .filter(({ bucket }) => isSolutionBenefit(bucket))
    .flatMap(({ lines }) => lines)
    .filter((line) => line.total !== '');

/** Whether one benefit alone is worked out from numbers, and from all there are: they need no table beside its own. */
export function numbersInWorking(r: Report): boolean {
  const { assumptions, lines } = r.document;
  const [only, ...more] = workedOut(r).filter((line) => line.formula !== '');
  const names = new Set<string>(namesInText(lines.find((l) => l.id === only?.id)?.formula ?? ''));
  return (
    more.length === 0 &&
    assumptions.length <= most.numbers &&
    assumptions.every(({ name }) => names.has(name))
  );
}

/** Nothing where no benefit has a figure to work out. */
export function workingPieces(deck: Deck, r: Report): Piece[] {
  const subtitle = withOwnNumbers(r, exportingWords().workings.subtitle);
  return workedOut(r).flatMap((line) => pieceOf(deck, r, line, subtitle));
}
