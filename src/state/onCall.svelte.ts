/**
 * "On a call": someone may be looking at this screen, so private notes, Checks and other customers' names are hidden.
 * Kept for this tab's session only, so that a reload in the middle of a call shows nothing.
 */
import { nameHere } from '../store/place.ts';

const key = nameHere('on-call');
const caseKey = nameHere('on-call case');

/** Turns it on and off; a function key clashes with no typing, and no browser uses this one. */
export const onCallKey = 'F8';

function read(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}
function write(name: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, value);
  } catch {
    // Storage may be closed: it then lasts as long as the page.
  }
}

class OnCall {
  #on = $state(read(key) === 'on');
  #caseId: string | null = $state(read(caseKey));
  /** What it was before a presentation turned it on; null while none does. */
  #before: boolean | null = null;

  get on(): boolean {
    return this.#on;
  }
  set on(on: boolean) {
    this.#on = on;
    write(key, on ? 'on' : null);
  }
  toggle(): boolean {
    this.on = !this.on;
    return this.on;
  }
  /** The case the call is about: the last one opened. Its customer's name may be seen. */
  get caseId(): string | null {
    return this.#caseId;
  }
  about(id: string): void {
    this.#caseId = id;
    write(caseKey, id);
  }
  /** A presentation begins: on by itself, and as it was once it ends. */
  presenting(begins: boolean): void {
    if (begins) {
      this.#before ??= this.#on;
      this.on = true;
    } else if (this.#before !== null) {
      this.on = this.#before;
      this.#before = null;
    }
  }
}

export const onCall = new OnCall();
