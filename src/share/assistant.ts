/**
 * A case for an assistant to read and to change, as one text, and its answer as a counter-offer. What is private stays here,
 * as in every copy that leaves; every number that comes back changed is of unknown source until somebody says otherwise.
 */
import { limits } from '../case/limits.ts';
import {
  documentOf,
  fail,
  ok,
  parseCase,
  type Case,
  type CaseProblem,
  type Result,
  type Source,
} from '../case/index.ts';
import { equal } from '../util/equal.ts';
import { customerCopy } from './customerCopy.ts';
import { counterOffer } from './offer.ts';

/** What an assistant is told, in the reader's language. */
export interface AssistantWords {
  task: string;
  rules: readonly string[];
  /** Stands above the case in words. */
  inWords: string;
  /** Stands above the document. */
  document: string;
  /** Stands above the JSON Schema. */
  schema: string;
}

/** The case as it may leave, without anything private. */
const leaving = (c: Case): Case => customerCopy(c, { findings: false });

/**
 * @param lines the case in words, a line each: made where numbers are written; of the copy `sayable` gives
 * @param schema the JSON Schema of a case, as JSON; '' leaves it out
 */
export function forAssistant(
  c: Case,
  words: AssistantWords,
  lines: readonly string[],
  schema: string,
): string {
  return [
    words.task,
    words.rules.map((rule) => `- ${rule}`).join('\n'),
    words.inWords,
    lines.map((line) => `- ${line}`).join('\n'),
    words.document,
    `\`\`\`json\n${JSON.stringify(documentOf(leaving(c)), null, 1)}\n\`\`\``,
    ...(schema === '' ? [] : [words.schema, `\`\`\`json\n${schema}\n\`\`\``]),
  ].join('\n\n');
}

/** What may be said of a case in words: the same copy the document is of. */
export const sayable = leaving;

export type AnswerProblem =
  | { kind: 'too-long' }
  /** No JSON object is in the text, or what looks like one cannot be read. */
  | { kind: 'no-json' }
  | { kind: 'case'; problem: CaseProblem }
  /** The answer is the case as it stands. */
  | { kind: 'same' };

/** The longest answer that is read, in characters. */
export const longestAnswer = limits.fileBytes / 4;

/** The texts of a chat's answer that may hold the document: fenced blocks, the longest first, then all from brace to brace. */
function candidates(text: string): string[] {
  const fenced = text
    .split('```')
    .filter((_, i) => i % 2 === 1)
    .map((block) => block.replace(/^[^\n{]*\n/, ''))
    .toSorted((a, b) => b.length - a.length);
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  return [...fenced.slice(0, 8), ...(from >= 0 && to > from ? [text.slice(from, to + 1)] : [])];
}

function objectIn(text: string): Record<string, unknown> | null {
  for (const candidate of candidates(text))
    try {
      const read: unknown = JSON.parse(candidate.trim());
      if (typeof read === 'object' && read !== null && !Array.isArray(read))
        return read as Record<string, unknown>;
    } catch {
      // Perhaps another block is the document.
    }
  return null;
}

/**
 * What an assistant made of a case, as an offer to it.
 * @param text whatever was pasted: the document alone, or an answer around it; @param by who offers, in words;
 * @param note stands as the source of each number that is another one now; @param on YYYY-MM-DD
 */
export function fromAssistant(
  text: string,
  own: Case,
  { by, note, on }: { by: string; note: string; on: string },
): Result<Case, AnswerProblem> {
  if (text.length > longestAnswer) return fail({ kind: 'too-long' });
  const found = objectIn(text);
  if (!found) return fail({ kind: 'no-json' });
  const read = parseCase({ ...found, id: own.id, agreed: null, reviews: [], comments: [], origin: null });
  if (!read.ok) return fail({ kind: 'case', problem: read.problem });
  const source: Source = { whose: 'unknown', who: '', on: null, note, link: '' };
  const sent = leaving(own);
  const numbers = new Map(sent.assumptions.map((a) => [a.name, a]));
  const rows = new Map(sent.lines.map((l) => [l.id, l]));
  const edited: Case = {
    ...read.value,
    // Whose case it is, and what was agreed and measured, is no assistant's to say.
    owner: sent.owner,
    prepared: sent.prepared,
    agreed: sent.agreed,
    reviews: sent.reviews,
    comments: sent.comments,
    origin: sent.origin,
    ref: sent.ref,
    arr: sent.arr,
    privateNote: '',
    assumptions: read.value.assumptions.map((a) => {
      const was = numbers.get(a.name);
      const same = was !== undefined && equal([was.value, was.low, was.high], [a.value, a.low, a.high]);
      return { ...a, privateNote: '', locked: was?.locked ?? false, source: same ? was.source : source };
    }),
    lines: read.value.lines.map((l) => {
      const was = rows.get(l.id);
      return {
        ...l,
        privateNote: '',
        locked: was?.locked ?? false,
        source: was?.formula === l.formula ? was.source : source,
      };
    }),
    dimensions: read.value.dimensions.map((d) => ({ ...d, privateNote: '' })),
  };
  return equal(edited, sent) ? fail({ kind: 'same' }) : ok(counterOffer(sent, edited, by, on));
}
