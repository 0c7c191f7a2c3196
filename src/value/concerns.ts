/** What a finding speaks of. */
import type { Line } from '../case/index.ts';
import { mentionsIn } from './names.ts';
import { programOf } from './program.ts';

/** Whether a finding says something of a row: of itself, of one of its numbers or, where it follows it, of adoption. */
export function concerns(about: string, line: Line): boolean {
  if (about === line.id) return true;
  if (about === 'rollout') return line.adopts;
  const compiled = programOf(line.formula);
  return compiled.ok && mentionsIn(compiled.value.formula).some(({ name }) => name === about);
}
