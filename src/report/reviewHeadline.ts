/** The main figures of a review in short form, each with its qualification: the same on the page and in presentations. */
import { anyMeasured } from '../text/review.ts';
import { reviewWords } from '../text/words/review.ts';
import type { Reviewed } from './reviewed.ts';

export interface HeadlineFigure {
  id: 'plan' | 'actual' | 'realised' | 'at-plan' | 'run-rate';
  label: string;
  value: string;
  /** True if words replace the figure because nothing was measured. */
  absent: boolean;
  note: string;
}

/** The figures. If nothing was measured there is no outlook either. */
export function reviewHeadline({ report: { formats: f }, result, plan }: Reviewed): HeadlineFigure[] {
  const w = reviewWords().result;
  const measured = anyMeasured(result);
  const listed = (...parts: string[]): string => parts.filter(Boolean).join(', ');
  const figure = (
    id: HeadlineFigure['id'],
    label: string,
    value: string | null,
    note: string,
  ): HeadlineFigure => ({ id, label, value: value ?? w.realisedNone, absent: value === null, note });
  const outlook = (id: 'at-plan' | 'run-rate', label: string, net: number): HeadlineFigure =>
    measured
      ? figure(id, label, f.moneyCompact(net), w.againstPlan(f.moneySigned(net - plan.net.total)))
      : figure(id, label, null, '');
  return [
    figure(
      'plan',
      w.planToDate,
      f.moneyCompact(result.planToDate),
      w.fullPlan(f.moneyCompact(plan.net.total)),
    ),
    measured
      ? figure(
          'actual',
          w.actualToDate,
          f.moneyCompact(result.actualToDate),
          listed(
            `${w.variance} ${f.moneySigned(result.variance)}`,
            result.period.from > 1
              ? w.sinceReview(f.moneySigned(result.period.variance), result.period.from - 1)
              : '',
          ),
        )
      : figure('actual', w.actualToDate, null, ''),
    figure(
      'realised',
      w.realised,
      result.realised === null ? null : f.percent(result.realised),
      listed(
        w.coverage(f.percent(result.coverage)),
        result.carried > 0 ? w.carriedShare(f.percent(result.carried)) : '',
      ),
    ),
    outlook('at-plan', w.outlookPlan, result.outlook.atPlan),
    outlook('run-rate', w.outlookRate, result.outlook.runRate),
  ];
}
