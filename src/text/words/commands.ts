import english from '../en/commands.ts';
import { worded } from '../language.ts';

export const commandsWords = worded('commands', english);
