/**
 * Messages that offer to take the last step back. One stays only while its step is the last: pressed later, it would
 * take back another.
 */
import type { Case } from '../case/index.ts';
import type { Workspace } from '../state/workspace.svelte.ts';
import { toasts } from '../ui/toasts.svelte.ts';

type Say = (message: string, undo?: () => void) => void;

/** Call while a component is being made: it watches as long as that component is there. */
export function offerUndo(workspace: Workspace, say: Say): Say {
  let offered = $state.raw<{ after: Case; toast: number } | null>(null);
  $effect(() => {
    if (!offered || workspace.case === offered.after) return;
    toasts.dismiss(offered.toast);
    offered = null;
  });
  return (message, undo) => {
    say(message, undo);
    const toast = toasts.shown.at(-1);
    if (!undo || !toast) return;
    if (offered) toasts.dismiss(offered.toast);
    offered = { after: workspace.case, toast: toast.id };
  };
}
