/** A counter-offer gone through against one's own case: its rows, what each does to net value, what was decided of them. */
import { untrack } from 'svelte';
import { parseCase, type Case } from '../../case/index.ts';
import {
  applyRows,
  newComments,
  nearestTo,
  rangesAsked,
  reviewRows,
  wasSentAs,
  type RangeAnswer,
  type ReviewRow,
} from '../../share/index.ts';
import { yieldToPage } from '../../util/yielding.ts';
import type { DocumentStore } from '../../state/documents.svelte.ts';
import { OfferDecisions, type Decision } from '../../state/offerDecisions.ts';
import type { Formats } from '../../text/format.ts';
import type { Comparison } from './comparison.ts';
import { reviewEffect } from './reviewEffect.ts';
import { netValueOf, type NetValue } from '../shared/netValue.ts';

/** States of the case looked at for the one an offer was made from: the latest of them. */
const mostStates = 12;

/** Rows shown at once. */
const step = 60;

export class Reviewing {
  readonly theirs: Case;
  readonly #documents: DocumentStore;
  readonly #kept: OfferDecisions;
  readonly #sent: Case | null;
  readonly #formats: () => Formats;

  comparison = $state.raw<Comparison | null>(null);
  decisions = $state.raw<Record<string, Decision | undefined>>({});
  /** What is said to rows that are decided, by their keys. */
  replies: Readonly<Record<string, string>> = $state.raw({});
  /** Rows that were decided at an earlier comparison. */
  before = $state(0);
  shown = $state(step);
  /** What the case comes to with one row taken over alone, as far as it is worked out. */
  alone: Readonly<Record<string, NetValue | null>> = $state.raw({});
  /** What a figure of a review does to that review, in lines; empty for rows of the plan. */
  inReview: Readonly<Record<string, readonly string[]>> = $state.raw({});

  readonly accepted = $derived(
    this.comparison?.rows.filter((row) => this.decisions[row.key] === 'accept') ?? [],
  );
  readonly undecided = $derived(
    this.comparison?.rows.filter((row) => this.decisions[row.key] === undefined).length ?? 0,
  );
  /** What becomes of ranges round numbers that are replaced, by assumption. */
  ranges: Partial<Record<string, RangeAnswer>> = $state.raw({});
  readonly rangesOpen = $derived(
    this.comparison
      ? rangesAsked(this.comparison.mine, this.accepted).filter(
          (x) => this.rangeOf(x.assumption.name) === undefined,
        ).length
      : 0,
  );
  /** The case with some of the rows; null for none or all of them. */
  readonly withAccepted = $derived(
    this.comparison && this.accepted.length > 0 && this.accepted.length < this.comparison.rows.length
      ? applyRows(this.comparison.mine, this.accepted)
      : null,
  );

  /** What becomes of the range of an assumption, which may be called "constructor"; undefined: not yet said. */
  rangeOf(name: string): RangeAnswer | undefined {
    return Object.hasOwn(this.ranges, name) ? this.ranges[name] : undefined;
  }

  /**
   * `mine` is followed: another tab may change the case meanwhile, and what is shown is what would be replaced. `sent` is
   * the case as it was sent, where the offer brings it along.
   */
  constructor(
    theirs: Case,
    mine: () => Case,
    formats: () => Formats,
    documents: DocumentStore,
    sent: Case | null = null,
  ) {
    this.#formats = formats;
    this.#sent = sent;
    this.theirs = theirs;
    this.#documents = documents;
    this.#kept = new OfferDecisions(theirs);
    $effect(() => {
      const now = mine();
      let current = true;
      untrack(() => void this.#lookAt(now, () => current));
      return () => {
        current = false;
      };
    });
    $effect(() => {
      const { comparison, shown } = this;
      let current = true;
      if (comparison)
        untrack(() => void this.#workOut(comparison, comparison.rows.slice(0, shown), () => current));
      return () => {
        current = false;
      };
    });
  }

  async #findBase(now: Case): Promise<Case | null> {
    if (this.#sent) return this.#sent;
    // Words and reviews are no part of a fingerprint: of the states that have the one it was made from, the nearest is it.
    const known = wasSentAs(now, this.theirs) ? [now] : [];
    const kept = await this.#documents.versions(now.id);
    for (const version of kept.ok ? kept.value : []) {
      if (known.length >= mostStates) break;
      await yieldToPage();
      const read = parseCase(version.document);
      if (read.ok && wasSentAs(read.value, this.theirs)) known.push(read.value);
    }
    return nearestTo(this.theirs, known);
  }

  async #lookAt(now: Case, current: () => boolean): Promise<void> {
    const base = await this.#findBase(now);
    await yieldToPage();
    const { rows, already } = reviewRows(now, this.theirs, base);
    await yieldToPage();
    const together = applyRows(now, rows);
    if (!current()) return;
    const held = this.#kept.read(rows, now);
    if (!this.comparison) {
      this.before = Object.keys(held).length;
      this.replies = this.#kept.replies();
    }
    this.decisions = held;
    this.alone = {};
    this.inReview = {};
    this.comparison = {
      mine: now,
      worth: netValueOf(now),
      moved: !wasSentAs(now, this.theirs),
      base,
      rows,
      already,
      comments: newComments(now, this.theirs),
      together,
    };
  }

  /** A few rows at a time: an offer may hold thousands, each an evaluation of the case. */
  async #workOut({ mine }: Comparison, rows: readonly ReviewRow[], current: () => boolean): Promise<void> {
    let begin = performance.now();
    for (const row of rows) {
      if (Object.hasOwn(this.alone, row.key)) continue;
      if (performance.now() - begin > 40) {
        await yieldToPage();
        begin = performance.now();
      }
      if (!current()) return;
      const after = applyRows(mine, [row]);
      this.inReview = { ...this.inReview, [row.key]: reviewEffect(mine, after, [row], this.#formats()) };
      this.alone = { ...this.alone, [row.key]: netValueOf(after) };
    }
  }

  /** How many rows the next step shows, and how many are not shown yet. */
  get rest(): { next: number; all: number } {
    const all = Math.max(0, (this.comparison?.rows.length ?? 0) - this.shown);
    return { next: Math.min(step, all), all };
  }
  showMore(): void {
    this.shown += step;
  }

  decide(rows: readonly ReviewRow[], to: Decision): void {
    if (!this.comparison) return;
    this.decisions = { ...this.decisions, ...Object.fromEntries(rows.map((row) => [row.key, to])) };
    this.#keep(this.comparison);
  }
  reply(row: ReviewRow, text: string): void {
    if (!this.comparison) return;
    this.replies = { ...this.replies, [row.key]: text };
    this.#keep(this.comparison);
  }
  #keep({ rows, mine }: Comparison): void {
    this.#kept.keep(this.decisions, rows, mine, this.replies);
  }
  /** Taken over: nothing of it is to be remembered. */
  forget(): void {
    this.#kept.forget();
  }
}
