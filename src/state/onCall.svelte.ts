/**
 * "On a call": a customer may see this screen, so private notes, Checks and other customers' names are hidden. It is
 * kept for this tab's session only, so that a reload in the middle of a call shows nothing.
 */
import { storageName } from '../store/storageNames.ts';

const key = storageName('on-call');
const caseKey = storageName('on-call case');

/** The key that turns it on and off: a function key interferes with no typing, and no browser uses this one. */
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
    // The storage is forbidden: it lasts as long as the page.
  }
}

class OnCall {
  #on = $state(read(key) === 'on');
  #caseId: string | null = $state(read(caseKey));
  /** The state before a presentation turned it on; null if no presentation is open. */
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
  /** The case the call is about: the last one opened. Its customer's name may be shown. */
  get caseId(): string | null {
    return this.#caseId;
  }
  about(id: string): void {
    this.#caseId = id;
    write(caseKey, id);
  }
  /** Turns it on while a presentation is open, and restores the state before when it ends. */
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
