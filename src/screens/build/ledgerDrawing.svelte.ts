/**
 * What is drawn beside a ledger's figures, and when it is updated: bars, outlines of previous values, changes by the last edit.
 */
import { onDestroy, untrack } from 'svelte';
import { placeBridge, outlierIndex } from '../../charts/geometry/bridge.ts';
import type { BridgeRow } from '../../report/bridgeRows.ts';
import { buildWords } from '../../text/words/build.ts';
import { NextFrame } from '../../ui/nextFrame.ts';
import { part } from '../../ui/part.ts';
import type { CaseContext } from '../context.ts';
import { barsOf, changesOf, explainedBars, noKeys, rolledOutSections, rowsInGroups } from './drawnRows.ts';
import type { outlineBars } from './outlineBars.ts';
import type { Drawing } from './ledger.ts';
import type { ShownRows } from './shownRows.svelte.ts';

const outlinePart = part(() => import('./outlineBars.ts'));

// The width of a text in px. Amounts are longer in some languages and currencies, so the largest one decides how much room
// labels get.
const widthOf = (text: string): number => Math.ceil(text.replace(/\p{Cf}/gu, '').length * 7.2);

export type LedgerDrawing = ReturnType<typeof ledgerDrawing>;

/** Call it while the ledger's component is created: it lives as long as that component. */
export function ledgerDrawing({ workspace, results, exploring }: CaseContext, rows: ShownRows) {
  const words = buildWords();
  const f = $derived(results.formats);
  let barTrack: DOMRectReadOnly | undefined = $state.raw();
  const width = $derived(Math.round(barTrack?.width ?? 0));
  let zoomed = $state(false);
  const hasOutlier = $derived(outlierIndex(rows.bridge) >= 0);
  let typing = $state(false);

  // The previous values: those before the last edit, until the next one, or those of a scenario that is shown as an outline.
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
  // Room for a label and the change by the last edit, where the bars can spare it.
  const bothRoom = $derived(labelRoom + Math.max(56, labelRoom));
  const placed = $derived(
    placeBridge(rows.bridge, {
      width,
      labelWidth: width >= 3 * bothRoom ? bothRoom : labelRoom,
      zoomToRest: zoomed && hasOutlier,
      ...(previousAmounts ? { previousAmounts } : {}),
    }),
  );
  const bars = $derived(barsOf(barTrack ? placed.bars : []));

  /** "was +$498K" where the last edit changed the row and the words fit; '' otherwise. */
  function changeOf({ id, amount }: BridgeRow): string {
    const old = previousAmounts?.get(id);
    if (old === undefined || amount === null || old === amount) return '';
    // After an edit the outline is the row's previous value; for a scenario it is the value the row would have there.
    const change = results.ghostEvaluation ? f.moneySigned(old - amount) : words.was(f.moneySigned(old));
    const bar = bars.get(id);
    const room = bar?.labelSide === 'start' ? bar.labelX : width - (bar?.labelX ?? 0);
    return widthOf(f.moneySigned(amount)) + 6 + widthOf(change) <= room ? change : '';
  }
  const changes = $derived(changesOf(previousAmounts ? rows.bridge : [], changeOf));

  /** A new case shows which rows add and which subtract before any number is typed, as its template did. */
  const blank = $derived(
    !exploring && results.evaluation.lines.every(({ problem }) => problem?.kind === 'waiting'),
  );
  let makeOutlines = $state.raw<typeof outlineBars | null>(null);
  $effect(() => {
    if (blank && makeOutlines === null)
      void outlinePart.load().then(
        (found) => (makeOutlines = found.outlineBars),
        // The ledger is usable without them.
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
  // All of this is one object, so that each row depends on it once.
  const drawing: Drawing = $derived({
    // An outline without an explanation is left out. A scenario's is named above the page, an edit's by the words beside it.
    bars: results.ghostEvaluation ? bars : explainedBars(bars, changes),
    changes,
    outlines: blank && makeOutlines ? makeOutlines(rows.ledger) : null,
    rollout,
    rolloutSections: rollout === '' ? noKeys : rolledOutSections(rows.ledger, workspace.case.lines),
    groupedRows: rows.hasGroups ? rowsInGroups(rows.ledger) : noKeys,
    zero: placed.belowZero ? placed.zero : null,
    // Bars move smoothly when rows move, fold or count differently. While somebody types they jump: animating many bars would
    // take the very frames it is meant to smooth.
    motion: rows.bridge.length <= 60 && !typing,
    hasOutlier,
  });

  // The drawing is passed on as a state. A chain of derived values would be marked again along every path from the case: 17,000
  // visits per keystroke in a case of 30 rows, a quarter of its time.
  let current: Drawing = $state.raw(untrack(() => drawing));
  const nextDraw = new NextFrame(() => (current = drawing));
  $effect.pre(() => {
    // While somebody types, figures are updated first and bars in the next frame. The dependencies of the drawing are read here
    // without computing it.
    if (typing) {
      rows.trackView();
      void [rows.ledger, results.ghostEvaluation, width, zoomed, rollout];
      // In a new case the first amount has the focus before the outlines have loaded.
      void makeOutlines;
      nextDraw.request();
    } else current = drawing;
  });
  onDestroy(() => nextDraw.cancel());
  // Rows out of sight are updated with the content further down the page. Nothing that depends on the case itself is read here,
  // because every keystroke would then update all rows.
  const paused: Drawing = $derived.by(() => {
    rows.trackView();
    void [results.deferred, results.countable, results.ghost, width, zoomed];
    return untrack(() => drawing);
  });

  return {
    /** What rows in sight draw. */
    get current() {
      return current;
    },
    /** What rows out of sight draw: the state at the last pause in typing. */
    get paused() {
      return paused;
    },
    get zoomed() {
      return zoomed;
    },
    zoom(): void {
      zoomed = !zoomed;
    },
    /** True while a field of the ledger has the focus. */
    get typing() {
      return typing;
    },
    set typing(typed: boolean) {
      typing = typed;
    },
    /** The box of a row's bar. It is measured as part of layout, because measuring earlier would lay the page out twice. */
    get barTrack(): DOMRectReadOnly | undefined {
      return barTrack;
    },
    set barTrack(measured: DOMRectReadOnly | undefined) {
      barTrack = measured;
    },
  };
}
