/**
 * A returned workbook, kept where it was read: which case it comes from, and what it changes in that case. Runs in a worker, or
 * in the page where there is none.
 */
import { ok, type Case, type Result } from '../../case/index.ts';
import {
  readReturned,
  readSheets,
  returnedId,
  type ImportProblem,
  type Returned,
  type ReturnedProblem,
  type Sheet,
} from '../../import/index.ts';

export interface Summary {
  /** The id of the case it was exported from; null for any other workbook. */
  ours: string | null;
}

/** The requests a page makes of a workbook; `open` is the first. */
export interface WorkbookReader {
  open(file: Blob, name: string): Promise<Result<Summary, ImportProblem>>;
  returned(own: Case | null): Promise<Result<Returned, ReturnedProblem>>;
}

/** Reads a workbook once and keeps its sheets for later requests. */
export class Workbook implements WorkbookReader {
  #sheets: Sheet[] = [];

  async open(file: Blob, name: string): Promise<Result<Summary, ImportProblem>> {
    const read = await readSheets(new Uint8Array(await file.arrayBuffer()), name);
    if (!read.ok) return read;
    this.#sheets = read.value;
    return ok({ ours: returnedId(read.value)?.id ?? null });
  }

  returned(own: Case | null): Promise<Result<Returned, ReturnedProblem>> {
    return Promise.resolve(readReturned(this.#sheets, own ?? undefined));
  }
}
