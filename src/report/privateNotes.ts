/** The private notes of a case with their subjects. Never given to a presentation or a customer. */
import type { Case } from '../case/index.ts';
import { labelOf } from '../text/labels.ts';
import { presentWords } from '../text/words/present.ts';

export interface PrivateNote {
  id: string;
  about: string;
  text: string;
}

export const privateNotesOf = (c: Case): PrivateNote[] =>
  [
    { id: 'case', about: presentWords().panel.theCase, text: c.privateNote },
    ...c.lines.map((l) => ({ id: `line ${l.id}`, about: labelOf.line(l), text: l.privateNote })),
    ...c.assumptions.map((a) => ({
      id: `assumption ${a.name}`,
      about: labelOf.assumption(a),
      text: a.privateNote,
    })),
    ...c.dimensions.map((d) => ({
      id: `dimension ${d.id}`,
      about: labelOf.dimension(d),
      text: d.privateNote,
    })),
  ].filter((note) => note.text.trim() !== '');
