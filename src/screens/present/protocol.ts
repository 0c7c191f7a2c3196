/**
 * What the two windows of a presentation say to each other. The first window, where the case is edited, speaks for it and
 * keeps the place; the second shows, and may wish for another place. Everything that arrives is checked, and the case in
 * it is a customer copy made before it leaves: nothing private is ever said.
 */
import { parseCase, type Case } from '../../case/index.ts';
import { customerCopy } from '../../share/index.ts';
import { cameOf, type Came } from '../../text/beyond.ts';
import * as z from '../../util/schema.ts';
import type { CaseView } from '../shared/shownCase.svelte.ts';

const View = z.strictObject({
  /** Id of the step, as `stepsOf` makes them. */
  step: z.string().check(z.maxLength(40)),
  /** Id of what stands out while the rest is dimmed; null: nothing does. */
  dim: z.nullable(z.string().check(z.maxLength(120))),
  blank: z.boolean(),
});
/** When the first window began, in ms since 1970: the newer presentation of a case is the one that counts. */
const started = z.number();
const figure = z.nullable(z.number());
const Shown = z.strictObject({
  case: z.unknown(),
  scenario: z.nullable(z.string().check(z.maxLength(80))),
  lean: z.enum(['worse', 'likely', 'better']),
  countable: z.boolean(),
  /** The review that is presented, by its id; absent where the case itself is. */
  review: z.optional(z.string().check(z.maxLength(80))),
  /** Figures of the latest held review; the review itself stays behind. */
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
  /** First window: is anyone there? */
  z.strictObject({ kind: z.literal('who') }),
  /** Second window: here, and in need of what is shown. */
  z.strictObject({ kind: z.literal('hello') }),
  z.strictObject({ kind: z.literal('leaving') }),
  /** First window: the case, or its view, is now this. */
  z.strictObject({ kind: z.literal('shown'), started, shown: Shown }),
  /** First window: the place is now this. */
  z.strictObject({ kind: z.literal('view'), started, view: View }),
  /** Second window: someone went on from there. */
  z.strictObject({ kind: z.literal('wish'), started, view: View }),
  z.strictObject({ kind: z.literal('stop'), started }),
]);

export type StageView = z.output<typeof View>;
export type StageMessage = z.output<typeof Message>;

/** What is shown: a customer copy, how it is looked at, and what came true of it by the latest held review. */
export interface StageShown extends CaseView {
  came: Came | null;
  /** The review that is presented in place of the case; it is in the copy. */
  review?: string | undefined;
}

export const firstView: StageView = { step: 'bridge', dim: null, blank: false };

/** A message of the channel, or null for anything else: another version's, or not ours at all. */
export function readMessage(data: unknown): StageMessage | null {
  const read = Message.read(data);
  return read.ok ? read.value : null;
}

/** The case inside what is shown passes the same gate as every case from outside. */
export function readShown(shown: z.output<typeof Shown>): StageShown | null {
  const read = parseCase(shown.case);
  return read.ok ? { ...shown, case: read.value } : null;
}

/**
 * The copy that goes on stage: no private notes and no health weights, as in every customer copy, and nothing the stage
 * has no use for.
 */
export const stageCopy = (c: Case): Case =>
  customerCopy(c, { notes: false, peers: false, market: false, reviews: false, comments: false });

/** Which review is presented, and whether what was found and is to be done goes on stage with it. */
export interface PresentedReview {
  id: string;
  findings: boolean;
}

/** The copy that a review is presented from: with it and those before it, and none that came later. */
function reviewCopy(c: Case, { id, findings }: PresentedReview): Case {
  const month = c.reviews.find((r) => r.id === id)?.month ?? 0;
  return customerCopy(
    { ...c, reviews: c.reviews.filter((r) => r.month <= month) },
    { notes: false, peers: false, market: false, steps: false, comments: false, findings },
  );
}

/**
 * The open case as it goes on stage: its copy, and beside it the few figures of its reviews that are said there.
 * @param presented the review that is presented instead; one that was not held, or is gone, is not
 */
export const staged = (open: CaseView, presented: PresentedReview | null = null): StageShown =>
  presented !== null && open.case.reviews.some((r) => r.id === presented.id && r.held)
    ? { ...open, case: reviewCopy(open.case, presented), came: null, review: presented.id }
    : { ...open, case: stageCopy(open.case), came: cameOf(open.case) };

const Kept = z.strictObject({ started, shown: Shown, view: View });

/** What a window keeps for its own reload, as text. */
export const keptText = (started: number, shown: StageShown, view: StageView): string =>
  JSON.stringify({ started, shown, view });

/** What was kept, where it can be read; null otherwise. */
export function readKept(
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
