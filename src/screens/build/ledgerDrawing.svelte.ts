/** What the rows of a ledger draw beside their figures, and when: bars, outlines of what was, what the last edit moved. */
import { onDestroy, untrack } from 'svelte';
import { placeBridge, outlierIndex } from '../../charts/geometry/bridge.ts';
import type { BridgeRow } from '../../report/bridgeRows.ts';
import { buildWords } from '../../text/words/build.ts';
import { NextFrame } from '../../ui/nextFrame.ts';
import { part } from '../../ui/part.ts';
import type { CaseContext } from '../context.ts';
import { barsOf, changesOf, explained, nothing, rolledOut, rowsInGroups } from './drawnRows.ts';
import type { hollowBars } from './hollowBars.ts';
import type { Drawing } from './ledger.ts';
import type { ShownRows } from './shownRows.svelte.ts';

const outlinePart = part(() => import('./hollowBars.ts'));

// Some languages and currencies write longer amounts than others: the largest, written out, says how long.
const widthOf = (text: string): number => Math.ceil(text.replace(/\p{Cf}/gu, '').length * 7.2);

export type LedgerDrawing = ReturnType<typeof ledgerDrawing>;

/** Made by the component of a ledger as it is made itself: it draws until that is gone. */
export function ledgerDrawing({ workspace, results, exploring }: CaseContext, rows: ShownRows) {
  const words = buildWords();
  const f = $derived(results.formats);
  let track: DOMRectReadOnly | undefined = $state.raw();
  const width = $derived(Math.round(track?.width ?? 0));
  let zoomed = $state(false);
  const hasOutlier = $derived(outlierIndex(rows.bridge) >= 0);
  let typing = $state(false);

  // The ghosts of an edit: what the rows were worth before the last step, until the next one.
  const previousAmounts = $derived.by(() => {
    const ghost = results.ghostEvaluation;
    if (ghost) return rows.amountsOf(workspace.case, ghost);
    const { before } = results;
    const { previous } = workspace;
    return before && previous ? rows.amountsOf(previous, before) : null;
  });
  const labelRoom = $derived.by(() => {
    const largest = rows.bridge.reduce((most, { amount }) => Math.max(most, Math.abs(amount ?? 0)), 0);
    return Math.max(64, widthOf(f.moneySigned(-largest)));
  });
  // And with what the last edit changed after it, where the bars can spare that.
  const bothRoom = $derived(labelRoom + Math.max(56, labelRoom));
  const placed = $derived(
    placeBridge(rows.bridge, {
      width,
      labelWidth: width >= 3 * bothRoom ? bothRoom : labelRoom,
      zoomToRest: zoomed && hasOutlier,
      ...(previousAmounts ? { previousAmounts } : {}),
    }),
  );
  const bars = $derived(barsOf(track ? placed.bars : []));

  /** "was +$498K" where the last edit moved the row and there is room for it whole, else nothing. */
  function changeOf({ id, amount }: BridgeRow): string {
    const old = previousAmounts?.get(id);
    if (old === undefined || amount === null || old === amount) return '';
    // An edit's ghost is where the row comes from, a scenario's how far it would go.
    const change = results.ghostEvaluation ? f.moneySigned(old - amount) : words.was(f.moneySigned(old));
    const bar = bars.get(id);
    const room = bar?.labelSide === 'start' ? bar.labelX : width - (bar?.labelX ?? 0);
    return widthOf(f.moneySigned(amount)) + 6 + widthOf(change) <= room ? change : '';
  }
  const changes = $derived(changesOf(previousAmounts ? rows.bridge : [], changeOf));

  /** A new case shows what adds and what takes before anything is typed, as it did where it was chosen. */
  const blank = $derived(
    !exploring && results.evaluation.lines.every(({ problem }) => problem?.kind === 'waiting'),
  );
  let outline = $state.raw<typeof hollowBars | null>(null);
  $effect(() => {
    if (blank && outline === null)
      void outlinePart.load().then(
        (found) => (outline = found.hollowBars),
        // Without them the ledger is whole all the same.
        () => undefined,
      );
  });
  const rollout = $derived.by(() => {
    const c = workspace.case;
    // A scenario may have a rollout of its own.
    const r = c.scenarios.find((s) => s.id === results.scenario)?.rollout ?? c.rollout;
    if (!('byYear' in r)) return r.fullAdoption > 1 ? words.fullUse(f.number(r.fullAdoption)) : '';
    return r.byYear.every((share) => share === 1)
      ? ''
      : words.inUse(r.byYear.map((share) => f.percent(share)).join(' · '));
  });
  // What rows draw is one thing: each depends on it once, however many there are.
  const drawing: Drawing = $derived({
    // An outline that nothing explains goes: a scenario's is named over the page, an edit's says what was.
    bars: results.ghostEvaluation ? bars : explained(bars, changes),
    changes,
    hollow: blank && outline ? outline(rows.ledger) : null,
    rollout,
    together: rollout === '' ? nothing : rolledOut(rows.ledger, workspace.case.lines),
    inside: rows.gathered ? rowsInGroups(rows.ledger) : nothing,
    zero: placed.belowZero ? placed.zero : null,
    // Bars ease when rows move, fold or count differently. While someone types they follow at once: easing many bars
    // would cost the very frames it is meant to smooth.
    motion: rows.bridge.length <= 60 && !typing,
    hasOutlier,
  });

  // What is drawn is handed to the rows. As deriveds it would be marked anew for each of the ways that lead to it from the
  // case, with all that hangs on each of them: 17,000 visits a keystroke in a case of 30 rows, a quarter of its time.
  let now: Drawing = $state.raw(untrack(() => drawing));
  const draw = new NextFrame(() => (now = drawing));
  $effect.pre(() => {
    // While someone types the figures come first, and the bars with the frame after them: what they are drawn from is
    // named here, and not worked out before.
    if (typing) {
      rows.follow();
      void [rows.ledger, results.ghostEvaluation, width, zoomed, rollout];
      // A new case opens with its first amount waiting to be typed, before the outlines have come.
      void outline;
      draw.request();
    } else now = drawing;
  });
  onDestroy(() => draw.cancel());
  // Rows out of sight follow with what lies beneath the fold; all else at once. Nothing is named here that hangs on the
  // case itself, or each keystroke would go through all of them.
  const rested: Drawing = $derived.by(() => {
    rows.follow();
    void [results.deferred, results.countable, results.ghost, width, zoomed];
    return untrack(() => drawing);
  });

  return {
    /** What rows draw at this moment. */
    get now() {
      return now;
    },
    /** The same as of the last pause in typing: what rows out of sight draw. */
    get rested() {
      return rested;
    },
    get zoomed() {
      return zoomed;
    },
    zoom(): void {
      zoomed = !zoomed;
    },
    /** Somebody is typing in the ledger. */
    get typing() {
      return typing;
    },
    set typing(typed: boolean) {
      typing = typed;
    },
    /** Where a bar has its room. Measured as the page is laid out: asked for any sooner it would be laid out twice. */
    get track(): DOMRectReadOnly | undefined {
      return track;
    },
    set track(measured: DOMRectReadOnly | undefined) {
      track = measured;
    },
  };
}
