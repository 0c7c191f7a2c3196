/** What the rows of a ledger draw beside their figures, and when: bars, outlines of what was, what the last edit moved. */
import { onDestroy, untrack } from 'svelte';
import type { Bucket } from '../../case/index.ts';
import { bridge, giantOf, type PlacedBar } from '../../charts/geometry/bridge.ts';
import { buildWords } from '../../text/words/build.ts';
import { NextFrame } from '../../ui/nextFrame.ts';
import { part } from '../../ui/part.ts';
import type { BridgeRow } from '../../report/bridgeRows.ts';
import type { CaseContext } from '../context.ts';
import { barsOf, changesOf, explained, nothing, rolledOut, rowsInGroups } from './drawnRows.ts';
import type { hollowBars } from './hollowBars.ts';
import type { Drawing } from './ledger.ts';
import type { ShownRows } from './shownRows.svelte.ts';

const outlinePart = part(() => import('./hollowBars.ts'));

// Some languages and currencies write longer amounts than others: the largest, written out, says how long.
const widthOf = (text: string): number => Math.ceil(text.replace(/\p{Cf}/gu, '').length * 7.2);

export class LedgerDrawing {
  readonly #context: CaseContext;
  readonly #shown: ShownRows;

  /** Where a bar has its room. Measured as the page is laid out: asked for any sooner it would be laid out twice. */
  track: DOMRectReadOnly | undefined = $state.raw();
  zoomed = $state(false);
  /** Somebody is typing in the ledger. */
  typing = $state(false);

  readonly #width = $derived.by(() => Math.round(this.track?.width ?? 0));
  /** One row is so large that the others can hardly be seen. */
  readonly giant: boolean = $derived.by(() => giantOf(this.#shown.bridge) >= 0);
  // The ghosts of an edit: what the rows were worth before the last step, until the next one.
  readonly #was: ReadonlyMap<string, number> | null = $derived.by(() => {
    const { workspace, results } = this.#context;
    const ghost = results.ghostEvaluation;
    if (ghost) return this.#shown.amountsOf(workspace.case, ghost);
    const { before } = results;
    const { previous } = workspace;
    return before && previous ? this.#shown.amountsOf(previous, before) : null;
  });
  readonly #labelRoom = $derived.by(() => {
    const largest = this.#shown.bridge.reduce((most, { amount }) => Math.max(most, Math.abs(amount ?? 0)), 0);
    return Math.max(64, widthOf(this.#context.results.formats.moneySigned(-largest)));
  });
  readonly #placed = $derived.by(() => {
    const label = this.#labelRoom;
    // And with what the last edit changed after it, where the bars can spare that.
    const both = label + Math.max(56, label);
    const was = this.#was;
    return bridge(this.#shown.bridge, {
      width: this.#width,
      labelWidth: this.#width >= 3 * both ? both : label,
      zoomToRest: this.zoomed && this.giant,
      ...(was ? { was } : {}),
    });
  });
  readonly #bars: ReadonlyMap<string, PlacedBar> = $derived.by(() =>
    barsOf(this.track ? this.#placed.bars : []),
  );
  /** What the last edit moved each row by, worded. */
  readonly #changes: ReadonlyMap<string, string> = $derived.by(() =>
    changesOf(this.#was === null ? [] : this.#shown.bridge, (row) => this.#changeOf(row)),
  );
  /** An outline that nothing explains goes: a scenario's is named over the page, an edit's says what was. */
  readonly #explained: ReadonlyMap<string, PlacedBar> = $derived.by(() =>
    this.#context.results.ghostEvaluation ? this.#bars : explained(this.#bars, this.#changes),
  );
  /** A new case shows what adds and what takes before anything is typed, as it did where it was chosen. */
  readonly #blank: boolean = $derived.by(
    () =>
      !this.#context.exploring &&
      this.#context.results.evaluation.lines.every(({ problem }) => problem?.kind === 'waiting'),
  );
  #outline = $state.raw<typeof hollowBars | null>(null);
  readonly #hollow = $derived.by(() =>
    this.#blank && this.#outline ? this.#outline(this.#shown.ledger) : null,
  );
  readonly #rollout: string = $derived.by(() => {
    const { workspace, results } = this.#context;
    const c = workspace.case;
    const f = results.formats;
    const words = buildWords();
    // A scenario may have a rollout of its own.
    const r = c.scenarios.find((s) => s.id === results.scenario)?.rollout ?? c.rollout;
    if (!('byYear' in r)) return r.fullAdoption > 1 ? words.fullUse(f.number(r.fullAdoption)) : '';
    return r.byYear.every((share) => share === 1)
      ? ''
      : words.inUse(r.byYear.map((share) => f.percent(share)).join(' · '));
  });
  /** Sections of which every row follows the rollout: their heads say it once, in place of each row. */
  readonly #together: ReadonlySet<Bucket> = $derived.by(() =>
    this.#rollout === '' ? nothing : rolledOut(this.#shown.ledger, this.#context.workspace.case.lines),
  );
  readonly #inside: ReadonlySet<string> = $derived.by(() =>
    this.#shown.gathered ? rowsInGroups(this.#shown.ledger) : nothing,
  );
  // What rows draw is one thing: each depends on it once, however many there are.
  readonly #drawing: Drawing = $derived.by(() => ({
    bars: this.#explained,
    changes: this.#changes,
    hollow: this.#hollow,
    rollout: this.#rollout,
    together: this.#together,
    inside: this.#inside,
    zero: this.#placed.belowZero ? this.#placed.zero : null,
    // Bars ease when rows move, fold or count differently. While someone types they follow at once: easing many bars
    // would cost the very frames it is meant to smooth.
    motion: this.#shown.bridge.length <= 60 && !this.typing,
  }));

  // What is drawn is handed to the rows. As deriveds it would be marked anew for each of the ways that lead to it from the
  // case, with all that hangs on each of them: 17,000 visits a keystroke in a case of 30 rows, a quarter of its time.
  #now: Drawing;
  /** What rows draw at this moment. */
  get now(): Drawing {
    return this.#now;
  }
  /**
   * What rows out of sight draw: they follow with what lies beneath the fold, and all else at once. Nothing is named here
   * that hangs on the case itself, or each keystroke would go through all of them.
   */
  readonly rested: Drawing = $derived.by(() => {
    const { results } = this.#context;
    this.#shown.follow();
    void [results.settled, results.countable, results.ghost, this.#width, this.zoomed];
    return untrack(() => this.#drawing);
  });

  /** Made as a component is: it draws until that is gone. */
  constructor(context: CaseContext, shown: ShownRows) {
    this.#context = context;
    this.#shown = shown;
    this.#now = $state.raw(untrack(() => this.#drawing));
    const draw = new NextFrame(() => (this.#now = this.#drawing));
    $effect(() => {
      if (this.#blank && this.#outline === null)
        void outlinePart.load().then(
          (found) => (this.#outline = found.hollowBars),
          // Without them the ledger is whole all the same.
          () => undefined,
        );
    });
    $effect.pre(() => {
      // While someone types the figures come first, and the bars with the frame after them: what they are drawn from is
      // named here, and not worked out before.
      if (this.typing) {
        shown.follow();
        void [shown.ledger, context.results.ghostEvaluation, this.#width, this.zoomed, this.#rollout];
        draw.ask();
      } else this.#now = this.#drawing;
    });
    onDestroy(() => draw.drop());
  }

  /** "was +$498K" where the last edit moved the row and there is room for it whole, else nothing. */
  #changeOf({ id, amount }: BridgeRow): string {
    const old = this.#was?.get(id);
    if (old === undefined || amount === null || old === amount) return '';
    const { ghostEvaluation, formats: f } = this.#context.results;
    // An edit's ghost is where the row comes from, a scenario's how far it would go.
    const change = ghostEvaluation ? f.moneySigned(old - amount) : buildWords().was(f.moneySigned(old));
    const bar = this.#bars.get(id);
    const room = bar?.labelSide === 'start' ? bar.labelX : this.#width - (bar?.labelX ?? 0);
    return widthOf(f.moneySigned(amount)) + 6 + widthOf(change) <= room ? change : '';
  }
}
