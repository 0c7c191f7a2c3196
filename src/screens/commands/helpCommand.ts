import { commandsWords } from '../../text/words/commands.ts';
import type { Command } from './command.ts';

/** Opens the list of keyboard shortcuts. */
export const helpCommand = (run: () => void): Command => ({
  id: 'keys',
  kind: 'do',
  label: commandsWords().keys,
  icon: 'info',
  keys: '?',
  run,
});
