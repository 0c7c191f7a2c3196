/** A case and the view beside it as one text, and back. */
import type { Case } from '../case/index.ts';
import { readAdditions, writeAdditions } from './additions.ts';
import { oneOf, PackingFault, Reader, record, words, Writer, type Column } from './columns.ts';
import { expandAbbreviated, abbreviate } from './abbreviate.ts';
import { table1 } from './table1.ts';

/** How the sender saw the case. */
export interface View {
  scenario?: string;
  lean?: 'worse' | 'likely' | 'better';
  person?: string;
  screen?: string;
  /** The option shown, if it is not the proposed one. */
  option?: string;
}

type PackedView = {
  scenario: string;
  lean: 'likely' | 'worse' | 'better' | null;
  person: string;
  screen: string;
  option: string;
};

const view: Column<PackedView> = record<PackedView>([
  ['scenario', words],
  ['lean', oneOf([null, 'likely', 'worse', 'better'])],
  ['person', words],
  ['screen', words],
  // Added before the first release, within the mask the record had: links without it read as they did.
  ['option', words],
]);

/** The view without anything that does not exist in the case. */
export function fitView(v: View, c: Case): View {
  const { scenario, lean, person, screen, option } = v;
  return {
    ...(scenario !== undefined && c.scenarios.some((s) => s.id === scenario) && { scenario }),
    ...((lean === 'worse' || lean === 'likely' || lean === 'better') && { lean }),
    ...(person !== undefined && c.customer.people.some((p) => p.id === person) && { person }),
    ...(screen !== undefined && /^[a-z][a-z-]{0,19}$/.test(screen) && { screen }),
    ...(option !== undefined && c.options.some((o) => o.id === option) && { option }),
  };
}

/** The first character of a packed text names the document's version. */
const version = '1';

/**
 * Packs the case and the view into text. The case must have passed the gate: its texts then hold no control characters,
 * and its fields are those of the table.
 */
export function pack(c: Case, v: View): string {
  const out = new Writer();
  const fitting = fitView(v, c);
  view.write(out, [
    {
      scenario: fitting.scenario ?? '',
      lean: fitting.lean ?? null,
      person: fitting.person ?? '',
      screen: fitting.screen ?? '',
      option: fitting.option ?? '',
    },
  ]);
  const body = abbreviate(c);
  table1.write(out, [body]);
  writeAdditions(out, body);
  return version + out.text();
}

/** The plain document and the view from a packed text. Nothing is checked: the gate does that. Throws PackingFault. */
export function unpack(text: string): { document: unknown; view: View } | { newer: true } {
  if (text.charAt(0) !== version) return { newer: true };
  const from = new Reader(text.slice(1));
  const [seen] = view.read(from, 1);
  const [body] = table1.read(from, 1);
  if (!seen || !body) throw new PackingFault('nothing packed');
  const whole = readAdditions(from, body);
  from.finish();
  const { scenario, lean, person, screen, option } = seen;
  return {
    document: { format: 'worthwhile', version: 1, kind: 'case', ...expandAbbreviated(whole) },
    view: {
      ...(scenario && { scenario }),
      ...(lean && { lean }),
      ...(person && { person }),
      ...(screen && { screen }),
      ...(option && { option }),
    },
  };
}
