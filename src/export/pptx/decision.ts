/**
 * The slide that asks for a decision: what is decided and by when, its cost and value, the cost of waiting, and the
 * next steps. For an agreed plan, what was agreed, the results since, and what comes next.
 */
import { weakSide } from '../../report/context.ts';
import { decisionText, decisionTitle, isAgreed, sinceAgreed } from '../../report/decision.ts';
import { breakEvenFinding } from '../../report/findings.ts';
import { measureRows, measuresData } from '../../report/datasets/measures.ts';
import { stepsData } from '../../report/datasets/steps.ts';
import type { Report } from '../../report/report.ts';
import { successTexts } from '../../report/sentences.ts';
import { lostByWaiting, stepsText } from '../../report/steps.ts';
import { capital } from '../../text/capital.ts';
import { figuresWords } from '../../text/words/figures.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { peopleWords } from '../../text/words/people.ts';
import { slideOf } from './asSlide.ts';
import type { Deck } from './deck.ts';
import { body, inner, page, plannedWidth, type Slide } from './slidePage.ts';
import { aboveText } from './odds.ts';
import { fontSizeWithin, tableHeight } from './tableLayout.ts';
import { drawFigures } from './verdict.ts';

/** The most lines that fit. */
const mostLines = 7;

/** What a finance chief asks next, the most frequent first. */
const askedFigures = ['npv', 'roi', 'payback', 'irr', 'roi-present', 'payback-discounted'];
const fewestAsked = 2;

/** The return figures, as many as fit. */
function returnsBeneath(deck: Deck, slide: Slide, r: Report, y: number): void {
  for (let most = askedFigures.length; most >= fewestAsked; most--) {
    const shown = new Set(askedFigures.slice(0, most));
    const table = slideOf(
      measuresData,
      r,
      measureRows(r).filter((row) => shown.has(row.id)),
    );
    const points = fontSizeWithin(table, plannedWidth, body.bottom - y, [14, 13, 12, 11, 10]);
    if (points === undefined) continue;
    deck.table(slide, table, { x: page.margin, y, w: inner, points });
    return;
  }
}

export function decisionSlides(deck: Deck, r: Report): void {
  const { formats: f, verdict: v } = r;
  const words = exportingWords().decision;
  const slide = deck.slide(capital(decisionTitle(r)), r.subtitle(r.measure));
  const { measures: m } = v;
  // For an agreed plan there is no cost of waiting.
  const lost = isAgreed(r) ? null : lostByWaiting(r);
  deck.text(slide, decisionText(r), {
    x: page.margin,
    y: body.top + 0.02,
    w: inner,
    h: 0.8,
    points: 18,
    title: true,
    middle: true,
  });
  drawFigures(
    deck,
    slide,
    [
      { figure: f.moneyCompact(m.costs.total), label: figuresWords().costs },
      {
        figure: f.moneyCompact(m.benefits.total),
        label: v.before === null ? figuresWords().benefits : words.benefitsAgainst,
      },
      { figure: f.moneyCompact(v.net), label: figuresWords().netValue },
      ...(lost === null ? [] : [{ figure: f.moneyCompact(lost), label: words.waiting }]),
    ],
    body.top + 1.0,
  );
  const { odds } = r;
  // Beside the steps there is no space to repeat other slides.
  const since = sinceAgreed(r);
  const again =
    r.document.steps.length > 0 || since.length > 0
      ? []
      : [
          odds && odds.aboveZero !== null && r.view.lean === 'likely' ? aboveText(r, odds.aboveZero) : '',
          breakEvenFinding(r),
          ...weakSide(r),
        ];
  const required = [...since, ...successTexts(r), ...again].filter(Boolean).slice(0, mostLines);
  let y = body.top + 2.1;
  if (required.length > 0) {
    const height = 0.1 + required.length * 0.34;
    deck.list(slide, required, { x: page.margin, y, w: inner, h: height, points: 14 });
    y += height + 0.15;
  }
  if (r.document.steps.length === 0) {
    returnsBeneath(deck, slide, r, y);
    return;
  }
  const steps = slideOf(stepsData, r);
  const points = 13;
  const height = tableHeight(steps, inner, points);
  const title = peopleWords().steps.title;
  if (y + 0.4 + height > body.bottom) {
    deck.tables(stepsText(r), title, steps, 14);
    return;
  }
  deck.text(slide, `${title}. ${stepsText(r)}`, {
    x: page.margin,
    y,
    w: inner,
    h: 0.3,
    points,
    bold: true,
  });
  deck.table(slide, steps, { x: page.margin, y: y + 0.4, w: inner, points });
  returnsBeneath(deck, slide, r, y + 0.4 + height + 0.3);
}
