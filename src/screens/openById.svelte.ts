/** The document an address names: opened from the document store, saved and closed when the address moves on. */
import { untrack } from 'svelte';
import type { DocumentStore } from '../state/documents.svelte.ts';
import type { OpenProblem } from '../state/openProblem.ts';

type Closable = Parameters<DocumentStore['close']>[0];
export type Opened<Open> = { id: string; open: Open } | { id: string; problem: OpenProblem };

/**
 * Call it while a component starts: it lives as long as that.
 * @param id what the address names now
 * @param open asks for that document
 */
export function openById<Open extends Closable>(
  documents: DocumentStore,
  id: () => string,
  open: (id: string) => Promise<{ ok: true; value: Open } | { ok: false; problem: OpenProblem }>,
) {
  let opened: Opened<Open> | null = $state.raw(null);
  // Derived, so that another screen of the same document is no new one: reopening would forget steps and view.
  const named = $derived(id());
  /** Counts up to try again. */
  let attempt = $state(0);
  $effect(() => {
    // The list can be read again: so can the document.
    void documents.summaries;
    untrack(() => {
      if (opened && 'problem' in opened && opened.problem.kind === 'store' && !documents.listProblem)
        attempt++;
    });
  });
  $effect(() => {
    const wanted = named;
    void attempt;
    let current = true;
    let mine: Open | null = null;
    void open(wanted).then((result) => {
      if (!current) {
        if (result.ok) void documents.close(result.value);
        return;
      }
      if (result.ok) mine = result.value;
      opened = result.ok ? { id: wanted, open: result.value } : { id: wanted, problem: result.problem };
    });
    return () => {
      current = false;
      if (mine) void documents.close(mine);
    };
  });
  return {
    /** Null until the first answer; of an address before this one until its own comes. */
    get now(): Opened<Open> | null {
      return opened;
    },
    again(): void {
      attempt++;
    },
  };
}
