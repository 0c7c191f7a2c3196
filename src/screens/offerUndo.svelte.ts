/**
 * Messages that offer to undo the last step. Such a message disappears with the next step, because its button would then undo
 * another one.
 */
import type { Case } from '../case/index.ts';
import type { Workspace } from '../state/workspace.svelte.ts';
import { toasts } from '../ui/toasts.svelte.ts';

type Say = (message: string, undo?: () => void) => void;

/** Call it while a component is created: it lives as long as that component. */
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
