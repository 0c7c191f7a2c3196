/**
 * One workbook somebody brought, held where it was read: whose it is, and what it changes in a case of ours. Works in the
 * worker, and in the page where there is none.
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
  /** Of the case it was exported from; null where it is none of ours. */
  ours: string | null;
}

/** What a page asks of a workbook. Only `open` before anything else. */
export interface WorkbookReader {
  open(file: Blob, name: string): Promise<Result<Summary, ImportProblem>>;
  returned(own: Case | null): Promise<Result<Returned, ReturnedProblem>>;
}

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
