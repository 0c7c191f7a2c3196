/** The steps of a presentation; those for which the case has no content are left out. Pure. */
import type { Case } from '../../case/index.ts';
import { presentWords } from '../../text/words/present.ts';
import { comingOf } from '../../report/reviewComing.ts';
import { anyMeasured } from '../../text/review.ts';
import { rangesOf, review, type Evaluation } from '../../value/index.ts';
import type { StageView } from './protocol.ts';

type ReviewStepKind = 'verdict' | 'causes' | 'outlook' | 'required' | 'next';
export type StepKind = 'bridge' | 'cash' | 'odds' | 'beyond' | 'people' | 'steps' | ReviewStepKind;
interface PresentationStep {
  /** The kind, with the number of the part from the second on: 'people', 'people-2' … */
  id: string;
  kind: StepKind;
  /** The part of its kind, from 1, and the number of parts. */
  part: number;
  parts: number;
}

/** The name of a step, such as "What it means for each person, 2 of 3". */
export function stepName(step: PresentationStep): string {
  const name = presentWords().stage.steps[step.kind];
  return step.parts > 1 ? presentWords().stage.part(name, step.part, step.parts) : name;
}

/** People and steps to signature per part. */
export const PEOPLE_PER_PART = 4;
export const STEPS_PER_PART = 8;

const singleStep = (kind: StepKind): PresentationStep => ({ id: kind, kind, part: 1, parts: 1 });

const stepsInParts = (kind: 'people' | 'steps', all: number, atOnce: number): PresentationStep[] => {
  const parts = Math.ceil(all / atOnce);
  return Array.from({ length: parts }, (_, i) => ({
    id: i === 0 ? kind : `${kind}-${String(i + 1)}`,
    kind,
    part: i + 1,
    parts,
  }));
};

/** The steps of the presentation of a case. */
export function presentationSteps(c: Case, e: Evaluation): PresentationStep[] {
  const steps = [singleStep('bridge')];
  // Payback and odds need a result.
  const result = !e.incomplete && e.waiting.length < e.lines.length;
  if (result) steps.push(singleStep('cash'));
  if (result && rangesOf(c).length > 0) steps.push(singleStep('odds'));
  if (
    c.dimensions.some(
      (d) => d.weight > 0 && (d.today !== null || d.expected !== null || d.alternative !== null),
    )
  )
    steps.push(singleStep('beyond'));
  return [
    ...steps,
    ...stepsInParts('people', c.customer.people.length, PEOPLE_PER_PART),
    ...stepsInParts('steps', c.steps.length, STEPS_PER_PART),
  ];
}

/** The steps of a presented review; none for an unknown one. */
export function reviewPresentationSteps(c: Case, reviewId: string): PresentationStep[] {
  const own = c.reviews.find((r) => r.id === reviewId);
  const result = own && review(c, own.id);
  if (!own || !result) return [];
  const measured = anyMeasured(result);
  const steps = [singleStep('verdict')];
  if (result.causes.length > 0) steps.push(singleStep('causes'));
  if (measured) steps.push(singleStep('outlook'));
  if (result.required.length + result.kpis.length + result.numbers.length > 0)
    steps.push(singleStep('required'));
  // A single date is shown with the results instead.
  const coming = comingOf(c, own, result);
  if (coming.length > 1 || coming.some((x) => x.of === 'action')) steps.push(singleStep('next'));
  return steps;
}

/** The index of a view's step; 0 where the step does not exist. */
export const stepIndex = (steps: readonly PresentationStep[], view: StageView): number =>
  Math.max(
    0,
    steps.findIndex((s) => s.id === view.step),
  );

export type Move = 'next' | 'back' | 'first' | 'last';

/** The view after a move, without emphasis; the same view at either end. */
export function viewAfter(steps: readonly PresentationStep[], view: StageView, move: Move): StageView {
  const at = stepIndex(steps, view);
  const to =
    move === 'first'
      ? 0
      : move === 'last'
        ? steps.length - 1
        : Math.max(0, Math.min(steps.length - 1, at + (move === 'next' ? 1 : -1)));
  const step = steps[to];
  if (!step) return view;
  // Moving on also ends a blank screen.
  return step.id === view.step && !view.blank ? view : { step: step.id, dim: null, blank: false };
}

/** The view after a key is pressed on stage; null for a key without a function. */
export function viewForKey(
  steps: readonly PresentationStep[],
  view: StageView,
  key: string,
  rtl = false,
): StageView | null {
  switch (key) {
    case 'ArrowRight':
      return viewAfter(steps, view, rtl ? 'back' : 'next');
    case 'ArrowLeft':
      return viewAfter(steps, view, rtl ? 'next' : 'back');
    case 'ArrowDown':
    case 'PageDown':
      return viewAfter(steps, view, 'next');
    case 'ArrowUp':
    case 'PageUp':
      return viewAfter(steps, view, 'back');
    case 'Home':
      return viewAfter(steps, view, 'first');
    case 'End':
      return viewAfter(steps, view, 'last');
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
