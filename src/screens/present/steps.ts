/** The steps of a presentation: each appears only where the case has something to show in it. Pure. */
import type { Case } from '../../case/index.ts';
import { presentWords } from '../../text/words/present.ts';
import { comingOf } from '../../report/reviewComing.ts';
import { anyMeasured } from '../../text/review.ts';
import { rangesOf, review, type Evaluation } from '../../value/index.ts';
import type { StageView } from './protocol.ts';

export type ReviewStepKind = 'verdict' | 'causes' | 'outlook' | 'required' | 'next';
export type StepKind = 'bridge' | 'cash' | 'odds' | 'beyond' | 'people' | 'steps' | ReviewStepKind;
export interface Step {
  /** 'people' and 'steps' have as many parts as it takes: 'people', 'people-2' … */
  id: string;
  kind: StepKind;
  /** Which part of its kind, from 1, of how many. */
  part: number;
  parts: number;
}

/** "What it means for each person, 2 of 3". */
export function stepName(step: Step): string {
  const name = presentWords().stage.steps[step.kind];
  return step.parts > 1 ? presentWords().stage.part(name, step.part, step.parts) : name;
}

/** People, and steps to signature, on one part of their step. */
export const peopleAtOnce = 4;
export const stepsAtOnce = 8;

const one = (kind: StepKind): Step => ({ id: kind, kind, part: 1, parts: 1 });

const several = (kind: 'people' | 'steps', all: number, atOnce: number): Step[] => {
  const parts = Math.ceil(all / atOnce);
  return Array.from({ length: parts }, (_, i) => ({
    id: i === 0 ? kind : `${kind}-${String(i + 1)}`,
    kind,
    part: i + 1,
    parts,
  }));
};

export function stepsOf(c: Case, e: Evaluation): Step[] {
  const steps = [one('bridge')];
  // Before there is a result there is nothing to pay back, and no odds of it.
  const result = !e.incomplete && e.waiting.length < e.lines.length;
  if (result) steps.push(one('cash'));
  if (result && rangesOf(c).length > 0) steps.push(one('odds'));
  if (
    c.dimensions.some(
      (d) => d.weight > 0 && (d.today !== null || d.expected !== null || d.alternative !== null),
    )
  )
    steps.push(one('beyond'));
  return [
    ...steps,
    ...several('people', c.customer.people.length, peopleAtOnce),
    ...several('steps', c.steps.length, stepsAtOnce),
  ];
}

/** The steps of one review: what came true, why, where it is heading, what is required, what is next. */
export function reviewStepsOf(c: Case, reviewId: string): Step[] {
  const own = c.reviews.find((r) => r.id === reviewId);
  const result = own && review(c, own.id);
  if (!own || !result) return [];
  const measured = anyMeasured(result);
  const steps = [one('verdict')];
  if (result.causes.length > 0) steps.push(one('causes'));
  if (measured) steps.push(one('outlook'));
  if (result.required.length + result.kpis.length + result.numbers.length > 0) steps.push(one('required'));
  // One day alone is said with what came true.
  const coming = comingOf(c, own, result);
  if (coming.length > 1 || coming.some((x) => x.of === 'action')) steps.push(one('next'));
  return steps;
}

/** Where in the steps a view is: its step, or the first where that one is gone. */
export const placeIn = (steps: readonly Step[], view: StageView): number =>
  Math.max(
    0,
    steps.findIndex((s) => s.id === view.step),
  );

export type Move = 'next' | 'back' | 'first' | 'last';

/** The view after a move; the same one where there is nowhere to go. Another step shows all its rows again. */
export function moved(steps: readonly Step[], view: StageView, move: Move): StageView {
  const at = placeIn(steps, view);
  const to =
    move === 'first'
      ? 0
      : move === 'last'
        ? steps.length - 1
        : Math.max(0, Math.min(steps.length - 1, at + (move === 'next' ? 1 : -1)));
  const step = steps[to];
  if (!step) return view;
  // A blank screen that goes on is shown again: nobody turns pages in the dark.
  return step.id === view.step && !view.blank ? view : { step: step.id, dim: null, blank: false };
}

/** What a key does on stage; null for a key that does nothing there. */
export function keyed(steps: readonly Step[], view: StageView, key: string, rtl = false): StageView | null {
  switch (key) {
    case 'ArrowRight':
      return moved(steps, view, rtl ? 'back' : 'next');
    case 'ArrowLeft':
      return moved(steps, view, rtl ? 'next' : 'back');
    case 'ArrowDown':
    case 'PageDown':
      return moved(steps, view, 'next');
    case 'ArrowUp':
    case 'PageUp':
      return moved(steps, view, 'back');
    case 'Home':
      return moved(steps, view, 'first');
    case 'End':
      return moved(steps, view, 'last');
    case 'b':
    case 'B':
    case '.':
      return { ...view, blank: !view.blank };
    case 'Escape':
      return view.blank ? { ...view, blank: false } : view.dim !== null ? { ...view, dim: null } : null;
    default:
      return null;
  }
}
