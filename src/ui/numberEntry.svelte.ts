/**
 * The state of a number field while somebody types: its text, how the text was read, and when the value changes.
 *
 * The value changes after every keystroke that leaves the whole text a number. When the whole text is no number, the value
 * returns to what it was before the entry began: "10" on the way to "10 per week" was never meant. Text that cannot be read
 * stays in the field unchanged and is explained once the typist pauses, leaves the field or presses Enter, but never in the
 * middle of a word. Text typed before the number reader has loaded is kept, and read once it has.
 */
import type { Unit } from '../case/index.ts';
import { fieldsWords } from '../text/words/fields.ts';
import { numbersWords } from '../text/words/numbers.ts';
import type { ParsedNumber, ParseOptions } from '../text/parseNumber.ts';
import { plainDigits } from '../text/plainDigits.ts';
import { loadingWords } from '../text/words/loading.ts';
import { Loading } from './loading.svelte.ts';
import { numberReader } from './numberReader.ts';
import type { NumberContext } from './numbers.ts';

/** How a text was read. `unread` while the number reader is loading; `left` if the field was left meanwhile. */
type Reading = ParsedNumber | { kind: 'unread'; left: boolean };

export interface EntryOptions {
  readonly value: number | null;
  readonly unit: Unit;
  readonly context: NumberContext;
  onchange: (value: number | null) => void;
  oncommit: (value: number | null) => void;
  /** Absent where one number is wanted: a range is then explained and not accepted. */
  onrange?: ((range: { low: number; high: number }) => void) | undefined;
  onperyear?: ((values: number[]) => void) | undefined;
  /** Why a number is not possible here, in words; null where it is. A refused number does not change the value. */
  refuse?: ((value: number | null) => string | null) | undefined;
}

/** How long a typist may pause before unreadable text is explained, ms. */
const pause = 700;

export class NumberEntry {
  readonly #options: () => EntryOptions;
  /** The text while it is being edited or cannot be read; null while the value itself is shown. */
  #draft = $state<string | null>(null);
  #parsed = $state.raw<Reading | null>(null);
  /** Loads the number reader where the text needs it; null otherwise. */
  #reader = $state.raw<Pick<Loading<unknown>, 'problem' | 'stop'> | null>(null);
  /** Why the number that was read is refused, in words. */
  #refusal = $state<string | null>(null);
  #explained = $state(false);
  #focused = $state(false);
  /** The value when the field was entered: Escape restores it, and a commit is compared with it. */
  #start: number | null = null;
  #startedWith: string | null = null;
  #emitted: number | null;
  /** What the parent made of the last value it was given: it may round it, or keep it within bounds. */
  #accepted: number | null;
  /** The value before the entry that is being typed. It holds while the text is no number. */
  #before: number | null = null;
  /** Set from the first keystroke of an entry until it is committed or given up; undoes all that the typing has changed. */
  #undo: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly text: string = $derived.by(() => {
    const { value, unit, context } = this.#options();
    return this.#draft ?? (value === null ? '' : context.formats.editable(value, unit));
  });

  /** What is wrong with this text, in words; null while nothing is or the typist is still typing. */
  readonly problem: string | null = $derived.by(() => {
    const parsed = this.#parsed;
    const missing = parsed?.kind === 'unread' ? this.#reader?.problem : undefined;
    if (parsed === null || !(this.#explained || missing)) return null;
    if (this.#refusal !== null) return this.#refusal;
    const { value, unit, context } = this.#options();
    const still = ` ${value === null ? fieldsWords().stillNone : fieldsWords().still(context.formats.editable(value, unit))}`;
    if (missing) return loadingWords().needed[missing] + still;
    if (parsed.kind === 'bad') return numbersWords().problem(parsed.problem) + still;
    if (parsed.kind === 'range' && !this.#options().onrange) return fieldsWords().noRange + still;
    if (parsed.kind === 'perYear' && !this.#options().onperyear) return fieldsWords().noYears + still;
    return null;
  });

  readonly choices: { value: number; understood: string }[] = $derived(
    this.#explained && this.#parsed?.kind === 'ambiguous' ? this.#parsed.options : [],
  );

  /** How the text was read, where the text itself does not make that plain. */
  readonly echo: string | null = $derived.by(() => {
    const parsed = this.#parsed;
    if (!this.#focused || parsed === null) return null;
    switch (parsed.kind) {
      case 'number':
        return !parsed.plain || parsed.understood.length > this.text.trim().length ? parsed.understood : null;
      case 'range':
        return this.#options().onrange ? parsed.understood : null;
      case 'perYear':
        return this.#options().onperyear ? parsed.understood : null;
      default:
        return null;
    }
  });

  constructor(options: () => EntryOptions) {
    this.#options = options;
    this.#emitted = this.#accepted = options().value;
  }

  /** Call it when the value may have changed outside the field: an undo elsewhere replaces text left here. */
  follow(value: number | null): void {
    if (Object.is(value, this.#emitted)) return;
    this.#emitted = value;
    // A number the parent has rounded or bounded is not a change from elsewhere: typing goes on.
    if (this.#undo !== null && Object.is(value, this.#accepted)) return;
    this.#reset();
    this.#start = value;
    const { unit, context } = this.#options();
    if (this.#focused && value !== null) this.#draft = context.formats.editing(value, unit);
    this.#startedWith = this.#draft;
  }

  /** Editing shows the number without group separators, so that adding or deleting a digit never breaks a group. */
  focus(): void {
    if (this.#focused) return;
    this.#focused = true;
    const { value, unit, context } = this.#options();
    this.#start = value;
    if (this.#draft === null && value !== null) this.#draft = context.formats.editing(value, unit);
    this.#startedWith = this.#draft;
  }

  input(text: string): void {
    const { unit, context } = this.#options();
    this.#reader?.stop();
    this.#reader = null;
    if (this.#undo === null) {
      this.#before = this.#emitted;
      this.#undo = context.beginEntry?.() ?? (() => undefined);
    }
    this.#draft = text;
    const { locale, currency } = context.formats;
    const parsed = this.#read(text, { locale, currency, unit, evaluate: context.evaluate });
    this.#parsed = parsed;
    const value = parsed.kind === 'number' ? parsed.value : parsed.kind === 'empty' ? null : undefined;
    this.#refusal = this.#refusalOf(parsed);
    this.#explainSoon(this.#isBlocked(parsed));
    const batch = context.batch ?? ((work: () => void) => work());
    // From one value to the next the parent passes through the value before the entry. One batch keeps that step from being
    // saved with each key.
    batch(() => {
      // On its way to "190k to 420k" the text was "190k", on its way to "10 per week" it was "10": neither value was meant.
      if (value === undefined || this.#refusal !== null || Object.is(value, this.#before)) this.#restore();
      else if (!Object.is(value, this.#emitted)) {
        // What the parent changes along with the number has to follow from the whole number, not from its first digits.
        this.#undoTyping();
        this.#emit(value);
      }
    });
  }

  /** Takes the text as final. Returns false where it cannot be used and the field should keep the focus. */
  commit(): boolean {
    clearTimeout(this.#timer);
    const parsed = this.#parsed;
    if (parsed?.kind === 'unread') {
      this.#parsed = { kind: 'unread', left: true };
      return true;
    }
    if (parsed && this.#isBlocked(parsed)) {
      this.#explained = true;
      this.#undo = null;
      return false;
    }
    const { onrange, onperyear, oncommit, unit, context } = this.#options();
    if (parsed?.kind === 'range' && onrange) {
      this.#reset();
      onrange({ low: parsed.low, high: parsed.high });
      return true;
    }
    if (parsed?.kind === 'perYear' && onperyear) {
      this.#reset();
      onperyear(parsed.values);
      return true;
    }
    const value = this.#emitted;
    this.#reset();
    if (this.#focused && value !== null) this.#draft = context.formats.editing(value, unit);
    if (!Object.is(value, this.#start)) {
      this.#start = value;
      oncommit(value);
    }
    this.#startedWith = this.#draft;
    return true;
  }

  blur(): void {
    this.#focused = false;
    if (this.#draft !== null && this.#parsed === null && this.#draft === this.#startedWith)
      this.#draft = null;
    this.commit();
  }

  /** Restores the number the field had when it was entered. Returns false where there was nothing to restore. */
  revert(): boolean {
    const untouched = this.#parsed === null && this.#draft === this.#startedWith;
    if (untouched && Object.is(this.#emitted, this.#start)) return false;
    const start = this.#start;
    if (this.#undo !== null) this.#restore();
    this.#reset();
    if (start !== null) {
      const { unit, context } = this.#options();
      this.#draft = context.formats.editing(start, unit);
    }
    this.#startedWith = this.#draft;
    this.#emit(start);
    return true;
  }

  /** One step up or down: 1 in the second digit of the number, whole for counts, one point for percentages. */
  nudge(direction: 1 | -1): void {
    const { unit, context } = this.#options();
    const value = nudged(this.#emitted ?? 0, unit, direction);
    if (this.#options().refuse?.(value)) return;
    this.#reset();
    this.#draft = context.formats.editing(value, unit);
    this.#emit(value);
  }

  /** Answers an ambiguous text. */
  choose(value: number): void {
    const { unit, context } = this.#options();
    this.input(context.formats.editing(value, unit));
    this.commit();
  }

  /** Discards what is typed and shows the value again. */
  discard(): void {
    if (this.#undo !== null) this.#restore();
    this.#reset();
    this.#startedWith = this.#draft;
  }

  /** Call it when the component is destroyed, so that no timer runs afterwards. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#reader?.stop();
  }

  /**
   * Reads the text. Where the number reader has yet to load, the text is read once it has, and committed if the field was left
   * meanwhile.
   */
  #read(text: string, options: ParseOptions): Reading {
    const { loaded } = numberReader;
    if (loaded) return loaded.parseNumber(text, options);
    if (text.trim() === '') return { kind: 'empty' };
    const value = plainDigits(text, options.unit);
    if (value !== null)
      return {
        kind: 'number',
        value,
        understood: this.#options().context.formats.editable(value, options.unit),
        plain: true,
      };
    this.#reader = new Loading(numberReader, () => {
      const waiting = this.#parsed;
      if (waiting?.kind !== 'unread') return;
      this.input(text);
      if (waiting.left) this.commit();
    });
    return { kind: 'unread', left: false };
  }

  /** Why what was read is refused: each end of a range and each year's value is asked about. */
  #refusalOf(parsed: Reading): string | null {
    const { refuse, onrange, onperyear } = this.#options();
    if (!refuse) return null;
    const values =
      parsed.kind === 'number'
        ? [parsed.value]
        : parsed.kind === 'empty'
          ? [null]
          : parsed.kind === 'range' && onrange
            ? [parsed.low, parsed.high]
            : parsed.kind === 'perYear' && onperyear
              ? parsed.values
              : [];
    return values.map(refuse).find((refusal) => refusal !== null) ?? null;
  }

  /** Whether the text cannot be accepted. */
  #isBlocked(parsed: Reading): boolean {
    return (
      parsed.kind === 'bad' ||
      parsed.kind === 'ambiguous' ||
      this.#refusal !== null ||
      this.#isUnsupported(parsed)
    );
  }

  #isUnsupported(parsed: Reading): boolean {
    const { onrange, onperyear } = this.#options();
    return (parsed.kind === 'range' && !onrange) || (parsed.kind === 'perYear' && !onperyear);
  }

  #emit(value: number | null): void {
    if (Object.is(value, this.#emitted)) return;
    this.#emitted = value;
    this.#options().onchange(value);
    this.#accepted = this.#options().value;
  }

  #undoTyping(): void {
    if (!Object.is(this.#emitted, this.#before)) this.#undo?.();
  }

  /** Restores the value before the entry. The parent may have changed more than the number, so its own undo comes last. */
  #restore(): void {
    if (Object.is(this.#emitted, this.#before)) return;
    this.#emit(this.#before);
    this.#undo?.();
    this.#accepted = this.#options().value;
  }

  #explainSoon(needed: boolean): void {
    clearTimeout(this.#timer);
    this.#explained = false;
    if (needed) this.#timer = setTimeout(() => (this.#explained = true), pause);
  }

  #reset(): void {
    clearTimeout(this.#timer);
    this.#reader?.stop();
    this.#reader = null;
    this.#draft = null;
    this.#parsed = null;
    this.#refusal = null;
    this.#explained = false;
    this.#undo = null;
  }
}

/**
 * `value` moved by one sensible step: 310,000 by 10,000, 40 by 1, 0.15 (a percentage) by 0.01. Counts stay whole; results are
 * multiples of the step, so that 312,500 becomes 320,000.
 */
export function nudged(value: number, unit: Unit, direction: 1 | -1): number {
  const size = Math.abs(value);
  const secondDigit = size === 0 ? 0 : Math.floor(Math.log10(size) + 1e-12) - 1;
  const places =
    unit === 'percent' ? (size < 0.02 ? -3 : -2) : Math.max(secondDigit, unit === 'count' ? 0 : -12);
  // Steps are counted in whole units of the power of ten, because 3 × 0.1 would be 0.30000000000000004.
  const units = Number(`${value}e${-places}`);
  const steps = Number.isFinite(units) ? units : value / 10 ** places;
  const next = direction > 0 ? Math.floor(steps + 1e-9) + 1 : Math.ceil(steps - 1e-9) - 1;
  const result = Number(`${next}e${places}`);
  return result === 0 ? 0 : result;
}
