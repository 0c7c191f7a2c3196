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
import { objectIn } from './answerText.ts';
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
const longestAnswer = limits.fileBytes / 4;

const keyOf = (entry: unknown): unknown => {
  const { id, name } = (entry ?? {}) as { id?: unknown; name?: unknown };
  return id ?? name;
};

/** A list with those of its entries changed that a part of it names by their id or name, and with those it adds. */
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
 * The answer as a whole document. Of what it leaves out at the top, everything stays as it was sent; one that does not even
 * say what it is holds a part, so that rows and numbers it does not name stay as well.
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
  const sent = leaving(own);
  const said = whole(found, { ...documentOf(sent) });
  const read = parseCase({ ...said, id: own.id, agreed: null, reviews: [], comments: [], origin: null });
  if (!read.ok) return fail({ kind: 'case', problem: read.problem });
  const source: Source = { whose: 'unknown', who: '', on: null, note, link: '' };
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
