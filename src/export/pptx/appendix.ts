/**
 * The slides behind the claim: every row, year by year, every number, how it is calculated; for internal readers also
 * checks and notes.
 */
import { tableOf } from '../../report/dataset.ts';
import { otherOptionsText } from '../../report/otherOptions.ts';
import { assumptionsData } from '../../report/datasets/assumptions.ts';
import { checksOf, notesData } from '../../report/datasets/checks.ts';
import { breakEvenData } from '../../report/datasets/odds.ts';
import { linesData } from '../../report/datasets/lines.ts';
import { yearsData } from '../../report/datasets/years.ts';
import { breakEvenFinding, numbersFinding, rowsFinding, yearsFinding } from '../../report/findings.ts';
import type { Report } from '../../report/report.ts';
import { isScored, scoresOf } from '../../report/scores.ts';
import { basisSaid } from '../../text/headline.ts';
import { buildWords } from '../../text/words/build.ts';
import { checksWords } from '../../text/words/checks.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { memoWords } from '../../text/words/memo.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { asSlide, filled, slideOf } from './asSlide.ts';
import type { Deck } from './deck.ts';
import type { Piece } from './pieces.ts';
import { numbersInWorking, withOwnNumbers, workingPieces } from './workings.ts';

/**
 * Every row with its amount, risk and total; every number with its range, source, person, date and evidence; then how
 * each benefit is calculated from them, and the method. Short parts share a slide.
 * @param rowsShown whether the rows are on the slide of years already
 */
export function appendixSlides(deck: Deck, r: Report, rowsShown: boolean): void {
  deck.pieces([
    ...(r.lines.length > 0 && !rowsShown ? [rowsPiece(deck, r)] : []),
    ...(r.document.assumptions.length > 0 && !numbersInWorking(r)
      ? [
          deck.piece(
            numbersFinding(r),
            withOwnNumbers(r, exportingWords().assumptions.subtitle),
            // Columns without any name or note are left out.
            asSlide(filled(tableOf(assumptionsData, r, 'slide'))),
          ),
        ]
      : []),
    ...workingPieces(deck, r),
    methodPiece(deck, r),
  ]);
}

/** How far each number alone may move before net value is zero; no slide if none brings it there. */
export function breakEvenSlides(deck: Deck, r: Report): void {
  const limits = slideOf(breakEvenData, r);
  if (limits.rows.length > 0) deck.tables(breakEvenFinding(r), r.inView(memoWords().limitsNote), limits, 12);
}

const rowsPiece = (deck: Deck, r: Report): Piece =>
  deck.piece(
    rowsFinding(r),
    [r.subtitle(buildWords().net), otherOptionsText(r)].filter(Boolean).join('. '),
    // A column of risk without any entry is left out.
    asSlide(filled(tableOf(linesData, r, 'slide'))),
  );

/**
 * The year table, as on the page; in short figures if there are many years.
 * @returns whether the rows themselves, being few, are on the same slide
 */
export function yearSlides(deck: Deck, r: Report): boolean {
  const points = r.document.years > 6 ? 9 : 11;
  const years = [yearsFinding(r), r.subtitle(buildWords().net), slideOf(yearsData, r)] as const;
  const both = [deck.piece(...years, points), rowsPiece(deck, r)];
  if (r.lines.length > 0 && otherOptionsText(r) === '' && deck.fits(both)) {
    deck.pieces(both);
    return true;
  }
  deck.tables(...years, points);
  return false;
}

/** How everything in the case is calculated. */
function methodPiece(deck: Deck, r: Report): Piece {
  const { document: c, formats: f, odds } = r;
  const m = exportingWords().method;
  const rollout =
    'byYear' in c.rollout
      ? m.rampShares(numbersWords().apart(c.rollout.byYear.map((x) => f.percent(x))))
      : c.rollout.fullAdoption === 0
        ? m.noRamp
        : m.ramp(f.number(c.rollout.goLive), f.number(c.rollout.fullAdoption));
  return deck.listPiece(
    m.title(r.term, f.rate(c.discount.rate)),
    [r.title, r.viewed].filter(Boolean).join(', '),
    [
      m.formula,
      m.time(r.term, f.monthOf(c.start)),
      rollout,
      m.roi,
      numbersWords().titled(
        buildWords().npvAt(f.rate(c.discount.rate)),
        `${inspectWords().figure.npv(f.rate(c.discount.rate), buildWords().figures.timings[c.discount.timing])} ${inspectWords().figure.signing}`,
      ),
      m.payback,
      ...(c.lines.some((line) => line.risk > 0) ? [m.risk] : []),
      basisSaid(c, f),
      odds ? m.odds(f.number(odds.outcome.trials), String(odds.outcome.seed)) : m.noOdds,
      ...(scoresOf(c).some(isScored) ? [m.score] : []),
      ...(c.assumptions.length > 0 ? [m.share] : []),
    ],
    11,
  );
}

/** Only for internal readers: weak points, and private notes. */
export function internalSlides(deck: Deck, r: Report): void {
  const found = checksOf(r);
  deck.lists(
    exportingWords().checks.title(found.length),
    checksWords().list.hint,
    found.length === 0 ? [checksWords().list.none] : found,
  );
  const notes = slideOf(notesData, r);
  if (notes.rows.length > 0) deck.tables(exportingWords().notes.title(notes.rows.length), r.title, notes, 12);
}
