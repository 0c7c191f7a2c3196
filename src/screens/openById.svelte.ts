/** The document an address names: opened from the document store, saved and closed when the address changes. */
import { untrack } from 'svelte';
import type { DocumentStore } from '../state/documents.svelte.ts';
import type { OpenProblem } from '../state/openProblem.ts';

type Closable = Parameters<DocumentStore['close']>[0];
export type Opened<Open> = { id: string; open: Open } | { id: string; problem: OpenProblem };

/**
 * Call it while a component is created: it lives as long as that component.
 * @param id the id the address names at this moment
 * @param open opens that document
 */
export function openById<Open extends Closable>(
  documents: DocumentStore,
  id: () => string,
  open: (id: string) => Promise<{ ok: true; value: Open } | { ok: false; problem: OpenProblem }>,
) {
  let opened: Opened<Open> | null = $state.raw(null);
  // A derived value changes only with the id: another screen of the same document must not reopen it, which would lose undo
  // steps and the view.
  const named = $derived(id());
  /** Incremented to try again. */
  let attempt = $state(0);
  $effect(() => {
    // Once the list can be read again, the document may be readable too.
    void documents.summaries;
    untrack(() => {
      if (opened && 'problem' in opened && opened.problem.kind === 'store' && !documents.listProblem)
        attempt++;
    });
  });
  $effect(() => {
    const wanted = named;
    void attempt;
    let isCurrent = true;
    let mine: Open | null = null;
    void open(wanted).then((result) => {
      if (!isCurrent) {
        if (result.ok) void documents.close(result.value);
        return;
      }
      if (result.ok) mine = result.value;
      opened = result.ok ? { id: wanted, open: result.value } : { id: wanted, problem: result.problem };
    });
    return () => {
      isCurrent = false;
      if (mine) void documents.close(mine);
    };
  });
  return {
    /**
     * Null until the first document has been read. After a change of address it is the previous document until the next one has
     * been read.
     */
    get current(): Opened<Open> | null {
      return opened;
    },
    retry(): void {
      attempt++;
    },
  };
}
