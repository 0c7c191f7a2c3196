/**
 * A counter-offer on its way to the case it answers. It is kept for the tab, so that reloading in the middle of its
 * review does not lose it, and read back through the gate like anything from outside.
 */
import { parseCase, type Case } from '../case/index.ts';
import type { Returned } from '../import/index.ts';
import { storageName } from '../store/storageNames.ts';

const key = storageName('offer');
const workbookKey = storageName('offer-workbook');

/** The content of a returned workbook besides the numbers it offers. */
export interface FromWorkbook extends Pick<Returned, 'base' | 'formulasChanged' | 'lost'> {
  /** The name of its file. */
  file: string;
}

function stored(of: string): unknown {
  try {
    const text = sessionStorage.getItem(of);
    return text === null ? null : JSON.parse(text);
  } catch {
    // The storage is forbidden, or holds something else: there is no offer.
    return null;
  }
}
function keep(of: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(of);
    else sessionStorage.setItem(of, JSON.stringify(value));
  } catch {
    // The storage is forbidden: the offer lasts as long as the page.
  }
}

function readCase(value: unknown): Case | null {
  const parsed = value === null ? null : parseCase(value);
  return parsed?.ok ? parsed.value : null;
}

const isText = (x: unknown): x is string => typeof x === 'string';

function readWorkbook(value: unknown): FromWorkbook | null {
  if (typeof value !== 'object' || value === null) return null;
  const { file, base, formulasChanged, lost } = value as Record<string, unknown>;
  const was = readCase(base ?? null);
  const changes = Array.isArray(formulasChanged) ? (formulasChanged as unknown[]) : null;
  if (!was || !isText(file) || !changes || !Array.isArray(lost) || !lost.every(isText)) return null;
  const sound = changes.every(
    (x) =>
      typeof (x as Record<string, unknown> | null)?.['typed'] === 'boolean' &&
      ['cell', 'sheet', 'was', 'is'].every((field) => isText((x as Record<string, unknown> | null)?.[field])),
  );
  return sound ? { file, base: was, formulasChanged: changes as Returned['formulasChanged'], lost } : null;
}

export class Offer {
  #case: Case | null = $state.raw(readCase(stored(key)));
  #workbook: FromWorkbook | null = $state.raw(readWorkbook(stored(workbookKey)));

  get case(): Case | null {
    return this.#case;
  }
  set case(c: Case | null) {
    this.bring(c, null);
  }

  /** The workbook the offer came with; null if it came without one. */
  get workbook(): FromWorkbook | null {
    return this.#workbook;
  }

  bring(c: Case | null, workbook: FromWorkbook | null): void {
    this.#workbook = workbook;
    this.#case = c;
    keep(key, c);
    keep(workbookKey, workbook);
  }
}
