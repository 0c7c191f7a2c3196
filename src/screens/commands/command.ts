import type { IconName } from '../../ui/icons.ts';

/** The kinds of what can be found, in the order they are listed. */
export const commandKinds = ['do', 'go', 'case', 'template', 'row', 'number', 'library'] as const;
export type CommandKind = (typeof commandKinds)[number];

/** One thing that can be done, or gone to, by its name. */
export interface Command {
  /** Unlike that of any other in the list. */
  id: string;
  kind: CommandKind;
  label: string;
  /** What stands beside the name: an amount, where it comes from. Looked in as well. */
  detail?: string;
  icon?: IconName;
  /** The keys that do the same, as they are written. */
  keys?: string;
  run: () => void;
}
