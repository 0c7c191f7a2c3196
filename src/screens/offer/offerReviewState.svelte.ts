/** The state of reviewing a counter-offer: its rows, the effect of each on net value, and the decisions. */
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
import type { OfferComparison } from './offerComparison.ts';
import { reviewEffect } from './reviewEffect.ts';
import { netValueOf, type NetValue } from '../shared/netValue.ts';

/** How many versions of the case are searched, newest first, for the one an offer was made from. */
const MAX_STATES = 12;

/** Rows shown at once. */
const STEP = 60;

export class OfferReviewState {
  readonly theirs: Case;
  readonly #documents: DocumentStore;
  readonly #storedDecisions: OfferDecisions;
  readonly #sent: Case | null;
  readonly #formats: () => Formats;

  comparison = $state.raw<OfferComparison | null>(null);
  decisions = $state.raw<Record<string, Decision | undefined>>({});
  /** Replies to decided rows, by row key. */
  replies: Readonly<Record<string, string>> = $state.raw({});
  /** Number of rows whose decision was stored earlier. */
  decidedBefore = $state(0);
  shown = $state(STEP);
  /** The net value of the case with only one row accepted, by row key, as far as calculated. */
  netWithRow: Readonly<Record<string, NetValue | null>> = $state.raw({});
  /** The effect of a row on its review, in lines, by row key; empty for rows of the plan. */
  reviewEffects: Readonly<Record<string, readonly string[]>> = $state.raw({});

  readonly accepted = $derived(
    this.comparison?.rows.filter((row) => this.decisions[row.key] === 'accept') ?? [],
  );
  readonly undecided = $derived(
    this.comparison?.rows.filter((row) => this.decisions[row.key] === undefined).length ?? 0,
  );
  /** What happens to the ranges of numbers that are replaced, by assumption. */
  ranges: Partial<Record<string, RangeAnswer>> = $state.raw({});
  readonly rangesOpen = $derived(
    this.comparison
      ? rangesAsked(this.comparison.mine, this.accepted).filter(
          (x) => this.rangeOf(x.assumption.name) === undefined,
        ).length
      : 0,
  );
  /** The case with the accepted rows; null for none or all. */
  readonly withAccepted = $derived(
    this.comparison && this.accepted.length > 0 && this.accepted.length < this.comparison.rows.length
      ? applyRows(this.comparison.mine, this.accepted)
      : null,
  );

  /** What happens to the range of an assumption; undefined where not decided. Safe for a name like "constructor". */
  rangeOf(name: string): RangeAnswer | undefined {
    return Object.hasOwn(this.ranges, name) ? this.ranges[name] : undefined;
  }

  /**
   * @param mine read reactively: another tab may change the case meanwhile, and the rows show what would be replaced
   * @param sent the case as it was sent, where the offer contains it
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
    this.#storedDecisions = new OfferDecisions(theirs);
    $effect(() => {
      const now = mine();
      let current = true;
      untrack(() => void this.#compare(now, () => current));
      return () => {
        current = false;
      };
    });
    $effect(() => {
      const { comparison, shown } = this;
      let current = true;
      if (comparison)
        untrack(() => void this.#evaluateRows(comparison, comparison.rows.slice(0, shown), () => current));
      return () => {
        current = false;
      };
    });
  }

  async #findBase(now: Case): Promise<Case | null> {
    if (this.#sent) return this.#sent;
    // Texts and reviews are not part of a fingerprint, so several versions may match; the offer was made from the most similar.
    const known = wasSentAs(now, this.theirs) ? [now] : [];
    const versions = await this.#documents.versions(now.id);
    for (const version of versions.ok ? versions.value : []) {
      if (known.length >= MAX_STATES) break;
      await yieldToPage();
      const read = parseCase(version.document);
      if (read.ok && wasSentAs(read.value, this.theirs)) known.push(read.value);
    }
    return nearestTo(this.theirs, known);
  }

  async #compare(now: Case, current: () => boolean): Promise<void> {
    const base = await this.#findBase(now);
    await yieldToPage();
    const { rows, already } = reviewRows(now, this.theirs, base);
    await yieldToPage();
    const together = applyRows(now, rows);
    if (!current()) return;
    const stored = this.#storedDecisions.read(rows, now);
    if (!this.comparison) {
      this.decidedBefore = Object.keys(stored).length;
      this.replies = this.#storedDecisions.replies();
    }
    this.decisions = stored;
    this.netWithRow = {};
    this.reviewEffects = {};
    this.comparison = {
      mine: now,
      netValue: netValueOf(now),
      changedSince: !wasSentAs(now, this.theirs),
      base,
      rows,
      already,
      comments: newComments(now, this.theirs),
      together,
    };
  }

  /** Evaluates the case once per row, yielding to the page in between, since an offer may have thousands of rows. */
  async #evaluateRows(
    { mine }: OfferComparison,
    rows: readonly ReviewRow[],
    current: () => boolean,
  ): Promise<void> {
    let begin = performance.now();
    for (const row of rows) {
      if (Object.hasOwn(this.netWithRow, row.key)) continue;
      if (performance.now() - begin > 40) {
        await yieldToPage();
        begin = performance.now();
      }
      if (!current()) return;
      const after = applyRows(mine, [row]);
      this.reviewEffects = {
        ...this.reviewEffects,
        [row.key]: reviewEffect(mine, after, [row], this.#formats()),
      };
      this.netWithRow = { ...this.netWithRow, [row.key]: netValueOf(after) };
    }
  }

  /** The number of rows the next step adds, and of all rows not shown yet. */
  get remaining(): { next: number; all: number } {
    const all = Math.max(0, (this.comparison?.rows.length ?? 0) - this.shown);
    return { next: Math.min(STEP, all), all };
  }
  showMore(): void {
    this.shown += STEP;
  }

  decide(rows: readonly ReviewRow[], to: Decision): void {
    if (!this.comparison) return;
    this.decisions = { ...this.decisions, ...Object.fromEntries(rows.map((row) => [row.key, to])) };
    this.#storeDecisions(this.comparison);
  }
  reply(row: ReviewRow, text: string): void {
    if (!this.comparison) return;
    this.replies = { ...this.replies, [row.key]: text };
    this.#storeDecisions(this.comparison);
  }
  #storeDecisions({ rows, mine }: OfferComparison): void {
    this.#storedDecisions.keep(this.decisions, rows, mine, this.replies);
  }
  /** Discards the stored decisions, once the offer was applied. */
  forget(): void {
    this.#storedDecisions.forget();
  }
}
