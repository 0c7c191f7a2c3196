/** The private notes of a case, as the presenter reads them in the first window. Never handed to the stage. */
import type { Case } from '../../case/index.ts';
import { presentWords } from '../../text/words/present.ts';
import { labelOf } from '../../text/labels.ts';

export interface PrivateNote {
  id: string;
  about: string;
  text: string;
}

export function privateNotesOf(c: Case): PrivateNote[] {
  const out: PrivateNote[] = [{ id: 'case', about: presentWords().panel.theCase, text: c.privateNote }];
  for (const l of c.lines) out.push({ id: `line ${l.id}`, about: labelOf.line(l), text: l.privateNote });
  for (const a of c.assumptions)
    out.push({ id: `assumption ${a.name}`, about: labelOf.assumption(a), text: a.privateNote });
  for (const d of c.dimensions)
    out.push({ id: `dimension ${d.id}`, about: labelOf.dimension(d), text: d.privateNote });
  return out.filter((note) => note.text.trim() !== '');
}
