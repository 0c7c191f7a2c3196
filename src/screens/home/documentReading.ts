/**
 * Reads a document from a file. A worker parses and validates a large one and returns it in parts; a small one is read at once
 * on the page.
 */
import {
  fail,
  limits,
  ok,
  parseDocument,
  type Case,
  type CaseProblem,
  type Programme,
  type Result,
} from '../../case/index.ts';
import { runInWorker } from '../runInWorker.ts';

/** A backup of all documents is a file of another kind, which is restored elsewhere. */
export type FileProblem = CaseProblem | { kind: 'backup' };

/** What the worker posts, in this order: the document without its two long lists, these in parts, and the end. */
export type Part =
  | { kind: 'document'; document: Case | Programme }
  | { kind: 'lines'; rows: Case['lines'] }
  | { kind: 'assumptions'; rows: Case['assumptions'] }
  | { kind: 'done' }
  | { kind: 'failed'; problem: FileProblem };

/** Reads the file in the current thread. */
export async function readFile(file: Blob): Promise<Result<Case | Programme, FileProblem>> {
  if (file.size > limits.fileBytes) return fail({ kind: 'too-big' });
  let data: unknown;
  try {
    data = JSON.parse(await file.text());
  } catch {
    return fail({ kind: 'not-a-document' });
  }
  if ((data as { format?: unknown } | null)?.format === 'worthwhile-backup') return fail({ kind: 'backup' });
  return parseDocument(data);
}

/** Taking this many rows keeps the page busy for about 10 ms. */
const rowsPerPart = 1000;

function* slices<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += rowsPerPart) yield rows.slice(at, at + rowsPerPart);
}

/** Splits the result into parts. */
export function* partsOf(read: Result<Case | Programme, FileProblem>): Generator<Part> {
  if (!read.ok) {
    yield { kind: 'failed', problem: read.problem };
    return;
  }
  const { value } = read;
  if (value.kind === 'programme') yield { kind: 'document', document: value };
  else {
    yield { kind: 'document', document: { ...value, lines: [], assumptions: [] } };
    for (const rows of slices(value.lines)) yield { kind: 'lines', rows };
    for (const rows of slices(value.assumptions)) yield { kind: 'assumptions', rows };
  }
  yield { kind: 'done' };
}

/** Puts the parts together; returns the whole with the last one, null before. */
export function partCollector(): (part: Part) => Result<Case | Programme, FileProblem> | null {
  let document: Case | Programme | null = null;
  const lines: Case['lines'] = [];
  const assumptions: Case['assumptions'] = [];
  return (part) => {
    switch (part.kind) {
      case 'document':
        ({ document } = part);
        return null;
      case 'lines':
        lines.push(...part.rows);
        return null;
      case 'assumptions':
        assumptions.push(...part.rows);
        return null;
      case 'failed':
        return fail(part.problem);
      case 'done':
        if (document === null) return fail({ kind: 'not-a-document' });
        return ok(document.kind === 'case' ? { ...document, lines, assumptions } : document);
    }
  };
}

/** Bytes of a file that is read within a few milliseconds, sooner than a worker starts. */
const smallFile = 200_000;

/** Reads a document, in a worker where it may take long. */
export const openDocument = (file: Blob): Promise<Result<Case | Programme, FileProblem>> =>
  file.size <= smallFile
    ? readFile(file)
    : runInWorker<Part, Result<Case | Programme, FileProblem>>({
        makeWorker: () => new Worker(new URL('./documentWorker.ts', import.meta.url), { type: 'module' }),
        input: file,
        collect: partCollector(),
        readHere: () => readFile(file),
      });
