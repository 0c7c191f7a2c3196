/** The names of keys as written on this computer's keyboard. */
import { isMac } from '../../ui/isMac.ts';
import { commandsWords } from '../../text/words/commands.ts';

export function keyNames(): {
  commands: string;
  undo: string;
  redo: string;
  print: string;
  enter: string;
  alt: string;
} {
  const { ctrl, shift, enter } = commandsWords().keyNames;
  const held = isMac() ? (key: string) => `⌘ ${key}` : (key: string) => `${ctrl} ${key}`;
  return {
    commands: held('K'),
    undo: held('Z'),
    redo: held(isMac() ? '⇧ Z' : `${shift} Z`),
    print: held('P'),
    enter,
    alt: isMac() ? '⌥' : 'Alt',
  };
}
