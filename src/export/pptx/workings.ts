/** How each benefit is calculated: formula, numbers, range and source, as many benefits per slide as fit. */
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
import { cutTo, heightOf, linesOf, fontReserve } from './measure.ts';
import { largerFontSize, tableHeight } from './tableLayout.ts';

interface TextPiece {
  text: string;
  points: number;
  quiet: boolean;
  height: number;
}

/** The most numbers shown of one benefit, and the most lines of a cell: the table of every number holds them in full. */
const most = { numbers: 6, lines: 2 } as const;
const tablePoints = 10;
/** Font size of the text, points, and the most it may be enlarged by. */
const textPoints = 12;
const mostLarger = 2;

function textPiece(text: string, points: number, quiet = false): TextPiece[] {
  if (text === '') return [];
  // Planned for a wider font, so that the text does not cover what is below.
  const width = inner * fontReserve;
  const cut = cutTo(xmlText(text), points, width, 3);
  return [{ text: cut, points, quiet, height: heightOf(linesOf(cut, points, width), points) + 0.05 }];
}

/** A table without the column of a label. */
const without = (label: string, { columns, rows }: Table): Table => {
  const kept = (_: unknown, i: number): boolean => columns[i]?.label !== label;
  return {
    columns: columns.filter(kept),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(kept) })),
  };
};

/** The numbers of a line as a table with its cells cut; null if it has none. */
function numbersOf(r: Report, formula: string): SlideTable | null {
  const names = new Set<string>(namesInText(formula));
  const used = assumptionsData.rows(r).filter((a) => names.has(a.name));
  if (used.length === 0) return null;
  const shown = used.length > most.numbers ? used.slice(0, most.numbers - 1) : used;
  const told = tableOf(assumptionsData, r, 'slide', shown);
  // Who said it and when is in the table of every number; here there is space for the evidence.
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

/** One benefit; null if its row shows everything already. */
function pieceOf(deck: Deck, r: Report, line: LineWorking, subtitle: string, by = 0): Piece[] {
  const source = r.document.lines.find((l) => l.id === line.id);
  // If there are few numbers, the table of every number right before holds them whole.
  const seen = r.document.assumptions.length <= most.numbers && !numbersInWorking(r);
  const table = seen ? null : numbersOf(r, source?.formula ?? '');
  // A plain amount without a source is in the table of rows already.
  if (table === null && line.formula === '' && source?.source.whose === 'unknown' && line.note === '')
    return [];
  const parts = [
    ...textPiece(line.formula, textPoints + by),
    ...textPiece(line.numbers, textPoints + by),
    ...textPiece([line.facts, line.note].filter(Boolean).join('. '), textPoints - 1 + by, true),
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
  const points = table === null ? tablePoints : largerFontSize(table, plannedWidth, tablePoints, by);
  const title = titled(line.label, line.total);
  return [
    {
      title,
      subtitle,
      height: textHeight + (table === null ? 0 : 0.06 + tableHeight(table, plannedWidth, points)),
      draw,
      // Cut pieces fit on a slide; this is for any that do not.
      over: () => draw(deck.slide(title, subtitle), body.top),
      larger: (more) => pieceOf(deck, r, line, subtitle, Math.min(mostLarger, more))[0] as Piece,
    },
  ];
}

/** The subtitle of a table of numbers, without the scenario if that changes some of them. */
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

/** Whether a single benefit is calculated from numbers, and from all of them: they need no table beside its own. */
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

/** Empty if no benefit has a figure to calculate. */
export function workingPieces(deck: Deck, r: Report): Piece[] {
  const subtitle = withOwnNumbers(r, exportingWords().workings.subtitle);
  return workedOut(r).flatMap((line) => pieceOf(deck, r, line, subtitle));
}
