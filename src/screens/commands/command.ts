import type { IconName } from '../../ui/icons.ts';

/** The kinds of commands, in the order they are listed. */
export const commandKinds = ['do', 'go', 'case', 'template', 'row', 'number', 'library'] as const;
type CommandKind = (typeof commandKinds)[number];

/** An action or a place, found by its name. */
export interface Command {
  /** Unique within the list. */
  id: string;
  kind: CommandKind;
  label: string;
  /** Shown beside the name (an amount, an origin) and searched as well. */
  detail?: string;
  icon?: IconName;
  /** The keyboard shortcut, as written. */
  keys?: string;
  run: () => void;
}
