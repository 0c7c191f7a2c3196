import { commandsWords } from '../../text/words/commands.ts';
import type { Command } from './command.ts';

/** Opens the help with keys. */
export const helpCommand = (run: () => void): Command => ({
  id: 'keys',
  kind: 'do',
  label: commandsWords().keys,
  icon: 'info',
  keys: '?',
  run,
});
