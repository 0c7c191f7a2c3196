/** The rows a finding is about. */
import type { Line } from '../case/index.ts';
import { mentionsIn } from './names.ts';
import { programOf } from './program.ts';

/** Whether a finding is about a row: the row itself, one of its numbers or, if the row follows it, adoption. */
export function concerns(about: string, line: Line): boolean {
  if (about === line.id) return true;
  if (about === 'rollout') return line.adopts;
  const compiled = programOf(line.formula);
  return compiled.ok && mentionsIn(compiled.value.formula).some(({ name }) => name === about);
}
