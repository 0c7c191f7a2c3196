/**
 * A case as one text for an assistant to read and change, and its answer as a counter-offer. Private content is left
 * out, as in every copy that is sent; every number that comes back changed has an unknown source until somebody says
 * otherwise.
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
import { findJsonObject } from './answerText.ts';
import { customerCopy } from './customerCopy.ts';
import { counterOffer } from './offer.ts';

/** The instructions to the assistant, in the reader's language. */
export interface AssistantWords {
  task: string;
  rules: readonly string[];
  /** Heading of the case in words. */
  inWords: string;
  /** Heading of the document. */
  document: string;
  /** Heading of the JSON Schema. */
  schema: string;
}

/** The case without anything private. */
const leaving = (c: Case): Case => customerCopy(c, { findings: false });

/**
 * The text for the assistant.
 * @param lines the case in words, a line each, made of a copy without anything private
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

/** The copy of a case that may be put into words: the same one the document is made of. */
export const assistantCopy = leaving;

export type AnswerProblem =
  | { kind: 'too-long' }
  /** The text contains no JSON object, or only one that cannot be read. */
  | { kind: 'no-json' }
  | { kind: 'case'; problem: CaseProblem }
  /** The answer equals the case. */
  | { kind: 'same' };

/** The longest answer that is read, in characters. */
const longestAnswer = limits.fileBytes / 4;

const keyOf = (entry: unknown): unknown => {
  const { id, name } = (entry ?? {}) as { id?: unknown; name?: unknown };
  return id ?? name;
};

/** A list with the entries that a part of it names by id or name changed, and with those it adds. */
function withEntries(list: unknown, part: unknown): unknown {
  if (!Array.isArray(list) || !Array.isArray(part) || part.some((entry) => keyOf(entry) === undefined))
    return part;
  const known = new Set(list.map(keyOf));
  const changed = new Map(part.map((entry) => [keyOf(entry), entry as object]));
  return [
    ...list.map((entry: object) => ({ ...entry, ...changed.get(keyOf(entry)) })),
    ...part.filter((entry) => !known.has(keyOf(entry))),
  ];
}

/**
 * The answer as a whole document. Top-level fields it leaves out stay as they were sent. An answer that does not even
 * state its format is only a part, so rows and numbers it does not name stay as well.
 */
function whole(found: Record<string, unknown>, sent: Record<string, unknown>): Record<string, unknown> {
  if ('format' in found) return { ...sent, ...found };
  const entries = Object.entries(found).map(([key, value]) => [
    key,
    Object.hasOwn(sent, key) ? withEntries(sent[key], value) : value,
  ]);
  return { ...sent, ...(Object.fromEntries(entries) as Record<string, unknown>) };
}

/**
 * Turns an assistant's version of a case into an offer to that case.
 * @param text whatever was pasted: the document alone, or an answer around it; @param by who offers, in words;
 * @param note the source of each changed number; @param on YYYY-MM-DD
 */
export function fromAssistant(
  text: string,
  own: Case,
  { by, note, on }: { by: string; note: string; on: string },
): Result<Case, AnswerProblem> {
  if (text.length > longestAnswer) return fail({ kind: 'too-long' });
  const found = findJsonObject(text);
  if (!found) return fail({ kind: 'no-json' });
  const sent = leaving(own);
  const said = whole(found, { ...documentOf(sent) });
  const read = parseCase({ ...said, id: own.id, agreed: null, reviews: [], comments: [], origin: null });
  if (!read.ok) return fail({ kind: 'case', problem: read.problem });
  const source: Source = { whose: 'unknown', who: '', on: null, note, link: '' };
  const numbers = new Map(sent.assumptions.map((a) => [a.name, a]));
  const rows = new Map(sent.lines.map((l) => [l.id, l]));
  const edited: Case = {
    ...read.value,
    // Who owns the case, and what was agreed and measured, is not for an assistant to change.
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
