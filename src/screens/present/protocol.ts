/**
 * The messages between the two windows of a presentation. The presenter's window, where the case is edited, sends the case and
 * keeps the position; the stage window shows it and may request another position. All messages are checked, and the case in
 * them is a customer copy, so nothing private is ever sent.
 */
import { parseCase, type Case } from '../../case/index.ts';
import { customerCopy } from '../../share/index.ts';
import { cameOf, type Came } from '../../text/beyond.ts';
import * as z from '../../util/schema.ts';
import type { CaseView } from '../shared/shownCase.svelte.ts';

const View = z.strictObject({
  /** Id of the step (steps.ts). */
  step: z.string().check(z.maxLength(40)),
  /** Id of the row emphasised while the others are dimmed; null for none. */
  dim: z.nullable(z.string().check(z.maxLength(120))),
  blank: z.boolean(),
});
/** When the presentation began, in ms since 1970; the newest presentation of a case counts. */
const started = z.number();
const figure = z.nullable(z.number());
const Shown = z.strictObject({
  case: z.unknown(),
  scenario: z.nullable(z.string().check(z.maxLength(80))),
  lean: z.enum(['worse', 'likely', 'better']),
  countable: z.boolean(),
  /** The id of the review presented; absent for the case itself. */
  review: z.optional(z.string().check(z.maxLength(80))),
  /** Figures of the latest held review, which itself is not sent. */
  came: z.nullable(
    z.strictObject({
      month: z.number(),
      actualToDate: z.number(),
      planToDate: z.number(),
      roiToDate: figure,
      score: z.nullable(
        z.strictObject({
          from: figure,
          to: figure,
          shared: z.number(),
          scored: z.number(),
          month: z.number(),
        }),
      ),
    }),
  ),
});

const Message = z.union([
  /** Presenter: asks whether a stage window is open. */
  z.strictObject({ kind: z.literal('who') }),
  /** Stage: announces itself and asks for the case. */
  z.strictObject({ kind: z.literal('hello') }),
  z.strictObject({ kind: z.literal('leaving') }),
  /** Presenter: the case or its view has changed. */
  z.strictObject({ kind: z.literal('shown'), started, shown: Shown }),
  /** Presenter: the position has changed. */
  z.strictObject({ kind: z.literal('view'), started, view: View }),
  /** Stage: requests another position. */
  z.strictObject({ kind: z.literal('wish'), started, view: View }),
  z.strictObject({ kind: z.literal('stop'), started }),
]);

export type StageView = z.output<typeof View>;
export type StageMessage = z.output<typeof Message>;

/** What is shown: a customer copy, its view, and the figures of the latest held review. */
export interface StageShown extends CaseView {
  came: Came | null;
  /** The id of the review presented instead of the case; the copy contains it. */
  review?: string | undefined;
}

/** The position at which a presentation starts. */
export const firstView: StageView = { step: 'bridge', dim: null, blank: false };

/** A valid message of the channel; null for anything else, such as another version's. */
export function readMessage(data: unknown): StageMessage | null {
  const read = Message.read(data);
  return read.ok ? read.value : null;
}

/** What is shown, with its case parsed and checked like any case from outside; null where that fails. */
export function readShown(shown: z.output<typeof Shown>): StageShown | null {
  const read = parseCase(shown.case);
  return read.ok ? { ...shown, case: read.value } : null;
}

/** The customer copy for the stage, without the parts that no step shows. */
export const stageCopy = (c: Case): Case =>
  customerCopy(c, { notes: false, peers: false, market: false, reviews: false, comments: false });

/** The review to present, and whether its findings are shown. */
export interface PresentedReview {
  id: string;
  findings: boolean;
}

/** The customer copy for a presented review: with it and earlier reviews, without later ones. */
function reviewCopy(c: Case, { id, findings }: PresentedReview): Case {
  const month = c.reviews.find((r) => r.id === id)?.month ?? 0;
  return customerCopy(
    { ...c, reviews: c.reviews.filter((r) => r.month <= month) },
    { notes: false, peers: false, market: false, steps: false, comments: false, findings },
  );
}

/**
 * What is shown of the open case: its copy, and the few figures of its reviews that steps need.
 * @param presented the review to present instead; ignored where it was not held or was removed
 */
export const stageContent = (open: CaseView, presented: PresentedReview | null = null): StageShown =>
  presented !== null && open.case.reviews.some((r) => r.id === presented.id && r.held)
    ? { ...open, case: reviewCopy(open.case, presented), came: null, review: presented.id }
    : { ...open, case: stageCopy(open.case), came: cameOf(open.case) };

const Kept = z.strictObject({ started, shown: Shown, view: View });

/** The text a window stores for its own reload. */
export const storedText = (started: number, shown: StageShown, view: StageView): string =>
  JSON.stringify({ started, shown, view });

/** What was stored; null where it is invalid. */
export function readStored(
  text: string | null,
): { started: number; shown: StageShown; view: StageView } | null {
  if (text === null) return null;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const read = Kept.read(data);
  const shown = read.ok ? readShown(read.value.shown) : null;
  return read.ok && shown ? { started: read.value.started, shown, view: read.value.view } : null;
}
