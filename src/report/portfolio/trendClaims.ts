/** The findings of the trends of a portfolio or of one case, as the titles of their charts. */
import type { Formats } from '../../text/format.ts';
import { trendsWords } from '../../text/words/trends.ts';
import { pointName, toTenth, type TrendSource } from '../datasets/trends.ts';
import { meetsPlan, type ScatterPoint } from './scatter.ts';
import type { ReasonSums } from './reasonSums.ts';
import { reasonWord } from './reasonWord.ts';
import { scoreTrends, type TrendPoint } from './trends.ts';

export interface TrendClaims {
  health: string;
  share: string;
  money: string;
  scores: string;
}

/** The first and the last point with a figure; null if there is none. */
function endsOf(
  points: readonly TrendPoint[],
  of: (p: TrendPoint) => number | null,
): { first: TrendPoint; last: TrendPoint; from: number; to: number } | null {
  const known = points.flatMap((point) => {
    const value = of(point);
    return value === null ? [] : [{ point, value }];
  });
  const [first] = known;
  const last = known.at(-1);
  return first && last ? { first: first.point, last: last.point, from: first.value, to: last.value } : null;
}

/** A title for each chart, rounded like its figures; '' if there is nothing to say. */
export function trendClaims(source: TrendSource): TrendClaims {
  const { points, one, formats: f } = source;
  const w = trendsWords();
  const said = one ? w.ofOne : w;
  const whole = (x: number): string => f.number(Math.round(x));

  const health = endsOf(points, (p) => p.health);
  const by = health ? Math.round(health.to) - Math.round(health.from) : 0;
  const healthSaid = !health
    ? ''
    : health.first === health.last
      ? said.healthNow(whole(health.to))
      : by === 0
        ? said.healthHeld(whole(health.to), pointName(health.first, source))
        : said.healthMoved(whole(health.to), whole(Math.abs(by)), by > 0, pointName(health.first, source));

  const share = endsOf(points, (p) => p.share);
  const shareSaid = !share
    ? ''
    : share.first === share.last
      ? said.shareNow(f.percent(share.to))
      : said.shareMoved(f.percent(share.to), f.percent(share.from), pointName(share.first, source));

  const money = points.findLast((p) => p.planned !== null && p.actual !== null);
  let moneySaid = '';
  if (money && money.planned !== null && money.actual !== null) {
    const { planned, actual } = money;
    const apart = planned > 0 ? actual / planned - 1 : 0;
    // With almost no plan, or a loss, a share would mean nothing.
    moneySaid =
      planned > 0 && actual > 0 && Math.abs(apart) >= 0.005 && apart < 10
        ? (apart < 0 ? w.moneyBehind : w.moneyAhead)(
            f.moneyCompact(actual),
            f.moneyCompact(planned),
            f.percent(Math.abs(apart)),
          )
        : w.moneyPlain(f.moneyCompact(actual), f.moneyCompact(planned));
  }

  const [moved] = scoreTrends(points);
  const tenth = toTenth(f);
  const scoresSaid = !moved
    ? ''
    : tenth(moved.first) === tenth(moved.last)
      ? w.scoresHeld
      : w.scoresMoved(moved.name, tenth(moved.first), tenth(moved.last));
  return { health: healthSaid, share: shareSaid, money: moneySaid, scores: scoresSaid };
}

/** The costliest reason; what the figures show if none cost anything. */
export function reasonsClaim({ reasons: [worst] }: ReasonSums, f: Formats): string {
  const w = trendsWords();
  return worst && worst.total < 0
    ? w.reasonsWorst(reasonWord(worst.reason), f.moneyCompact(worst.total))
    : w.reasonsTitle;
}

/** How many of the cases reach their plan. */
export function scatterClaim(points: readonly ScatterPoint[], f: Formats): string {
  const w = trendsWords();
  const [all, reached] = [points.length, points.filter(meetsPlan).length];
  if (reached === all) return w.cloudAll(all, f.number(all));
  return reached === 0
    ? w.cloudNone(all, f.number(all))
    : w.cloudTitle(reached, f.number(reached), f.number(all));
}
