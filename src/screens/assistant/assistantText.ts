/** The text about a case that is copied for an assistant, in the reader's language. */
import type { Case } from '../../case/index.ts';
import { forAssistant, assistantCopy } from '../../share/assistant.ts';
import type { Formats } from '../../text/format.ts';
import { labelOf } from '../../text/labels.ts';
import { assistantWords } from '../../text/words/assistant.ts';
import { buildWords } from '../../text/words/build.ts';
import { sourceSummary } from '../shared/sourceSummary.ts';

/** The JSON Schema of a case, a file beside the page. '' where it cannot be loaded: the instructions say most of it. */
export async function caseSchema(): Promise<string> {
  try {
    const response = await fetch('./case.schema.json');
    return response.ok ? JSON.stringify(await response.json()) : '';
  } catch {
    return '';
  }
}

/**
 * @param net the net customer value as shown; '' while there is none
 * @param schema as `caseSchema` returns it
 */
export function assistantText(own: Case, f: Formats, net: string, schema: string): string {
  const words = assistantWords();
  const c = assistantCopy(own);
  const lines = [
    words.said.about(labelOf.case(c), c.customer.name.trim(), c.solution.trim()),
    words.said.term(c.years, f.monthOf(c.start), c.currency),
    ...c.lines.map((l) =>
      words.said.line(
        buildWords().buckets[l.bucket],
        labelOf.line(l),
        l.formula.trim(),
        buildWords().per[l.per],
      ),
    ),
    ...c.assumptions.map((a) =>
      words.said.number(
        a.name,
        labelOf.assumption(a),
        [a.value ?? []]
          .flat()
          .map((x) => f.byUnit(x, a.unit))
          .join('; '),
        sourceSummary(a.source),
      ),
    ),
    ...(net === '' ? [] : [words.said.net(net)]),
  ];
  return forAssistant(own, words.instructions, lines, schema);
}
