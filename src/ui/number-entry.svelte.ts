/**
 * What happens while a number is typed: the text, what it was understood as, and when it counts.
 *
 * The value moves live with every keystroke after which the whole text is a number. As soon as the whole is none, the
 * value is again what it was before the entry began: "10" on the way to "10 per week" was never meant. What cannot be
 * read stays in the field untouched and is explained once the typist pauses, moves on or presses Enter, never in the
 * middle of a word. What is typed before the reader of numbers has come is kept, and read once it is there.
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

/** What a text was taken for; `unread` while what reads it is on its way, and whether it was already left. */
type Taken = ParsedNumber | { kind: 'unread'; left: boolean };

export interface EntryOptions {
  readonly value: number | null;
  readonly unit: Unit;
  readonly context: NumberContext;
  onchange: (value: number | null) => void;
  oncommit: (value: number | null) => void;
  /** Absent where one number is wanted: a range is then explained, not taken. */
  onrange?: ((range: { low: number; high: number }) => void) | undefined;
  onperyear?: ((values: number[]) => void) | undefined;
  /** Why a number that was understood cannot stand here, in words; null where it can. It is then not taken over. */
  refuse?: ((value: number | null) => string | null) | undefined;
}

/** How long a typist may pause before unreadable text is explained. */
const pause = 700;

export class NumberEntry {
  readonly #options: () => EntryOptions;
  /** The text while it is being edited or cannot be read; null when the value itself is shown. */
  #draft = $state<string | null>(null);
  #parsed = $state.raw<Taken | null>(null);
  /** Fetches what reads the text, where that has not come yet. */
  #reader = $state.raw<Pick<Loading<unknown>, 'problem' | 'stop'> | null>(null);
  /** Why what was understood is not taken over, in words. */
  #refusal = $state<string | null>(null);
  #settled = $state(false);
  #focused = $state(false);
  /** The value on the way in: what Escape brings back, and what a commit is compared with. */
  #start: number | null = null;
  #startedWith: string | null = null;
  #emitted: number | null;
  /** What the parent made of the value it was told last: it may round it, or keep it within bounds. */
  #taken: number | null;
  /** The value before the entry that is being typed: what holds while the text is no whole number. */
  #good: number | null = null;
  /** Set from the first keystroke of an entry until it is taken or given up; undoes all that the typing has changed. */
  #undo: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly text: string = $derived.by(() => {
    const { value, unit, context } = this.#options();
    return this.#draft ?? (value === null ? '' : context.formats.editable(value, unit));
  });

  /** What stands in the way of this text, in words; null while all is well or the typist is still typing. */
  readonly problem: string | null = $derived.by(() => {
    const parsed = this.#parsed;
    const missing = parsed?.kind === 'unread' ? this.#reader?.problem : undefined;
    if (parsed === null || !(this.#settled || missing)) return null;
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
    this.#settled && this.#parsed?.kind === 'ambiguous' ? this.#parsed.options : [],
  );

  /** What was understood, where that is not plain from the text itself. */
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
    this.#emitted = this.#taken = options().value;
  }

  /** Call when the value from outside may have changed: an undo elsewhere wins over text left here. */
  follow(value: number | null): void {
    if (Object.is(value, this.#emitted)) return;
    this.#emitted = value;
    // What the parent made of our own number is no change from elsewhere: the typing goes on.
    if (this.#undo !== null && Object.is(value, this.#taken)) return;
    this.#forget();
    this.#start = value;
    const { unit, context } = this.#options();
    if (this.#focused && value !== null) this.#draft = context.formats.editing(value, unit);
    this.#startedWith = this.#draft;
  }

  /** Editing shows the number without its group marks, so that a digit more or less never breaks a group. */
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
      this.#good = this.#emitted;
      this.#undo = context.begin?.() ?? (() => undefined);
    }
    this.#draft = text;
    const { locale, currency } = context.formats;
    const parsed = this.#read(text, { locale, currency, unit, evaluate: context.evaluate });
    this.#parsed = parsed;
    const value = parsed.kind === 'number' ? parsed.value : parsed.kind === 'empty' ? null : undefined;
    this.#refusal = this.#refusalOf(parsed);
    this.#settleSoon(this.#stands(parsed));
    const asOne = context.asOne ?? ((work: () => void) => work());
    // The way from one value to the next over the one before the entry is nobody's business: it would be saved with each key.
    asOne(() => {
      // On its way to "190k to 420k" the text was "190k", on its way to "10 per week" it was "10": no value was meant.
      if (value === undefined || this.#refusal !== null || Object.is(value, this.#good)) this.#back();
      else if (!Object.is(value, this.#emitted)) {
        // What a parent changes along with the number follows from the whole number, not from its first digits.
        this.#takeBack();
        this.#emit(value);
      }
    });
  }

  /** Takes the text as final. False when it cannot be used and the field should keep the focus. */
  commit(): boolean {
    clearTimeout(this.#timer);
    const parsed = this.#parsed;
    if (parsed?.kind === 'unread') {
      this.#parsed = { kind: 'unread', left: true };
      return true;
    }
    if (parsed && this.#stands(parsed)) {
      this.#settled = true;
      this.#undo = null;
      return false;
    }
    const { onrange, onperyear, oncommit, unit, context } = this.#options();
    if (parsed?.kind === 'range' && onrange) {
      this.#forget();
      onrange({ low: parsed.low, high: parsed.high });
      return true;
    }
    if (parsed?.kind === 'perYear' && onperyear) {
      this.#forget();
      onperyear(parsed.values);
      return true;
    }
    const value = this.#emitted;
    this.#forget();
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

  /** Back to the number the field had when it was entered. False when there was nothing to take back. */
  revert(): boolean {
    const untouched = this.#parsed === null && this.#draft === this.#startedWith;
    if (untouched && Object.is(this.#emitted, this.#start)) return false;
    const start = this.#start;
    if (this.#undo !== null) this.#back();
    this.#forget();
    if (start !== null) {
      const { unit, context } = this.#options();
      this.#draft = context.formats.editing(start, unit);
    }
    this.#startedWith = this.#draft;
    this.#emit(start);
    return true;
  }

  /** A step up or down: one in the second digit of the number, whole for counts, a point for shares. */
  nudge(direction: 1 | -1): void {
    const { unit, context } = this.#options();
    const value = nudged(this.#emitted ?? 0, unit, direction);
    if (this.#options().refuse?.(value)) return;
    this.#forget();
    this.#draft = context.formats.editing(value, unit);
    this.#emit(value);
  }

  /** Answers an ambiguous text. */
  choose(value: number): void {
    const { unit, context } = this.#options();
    this.input(context.formats.editing(value, unit));
    this.commit();
  }

  /** Gives up what is typed: the value is shown again. */
  drop(): void {
    if (this.#undo !== null) this.#back();
    this.#forget();
    this.#startedWith = this.#draft;
  }

  /** Stops the pause from ending in a component that is gone. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#reader?.stop();
  }

  /** What the text says, or that what reads it has yet to come: it is then read, and taken where it was left meanwhile. */
  #read(text: string, options: ParseOptions): Taken {
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

  /** Of a range its ends, of years each of them. */
  #refusalOf(parsed: Taken): string | null {
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

  /** Whether something stands in the way of taking the text over. */
  #stands(parsed: Taken): boolean {
    return (
      parsed.kind === 'bad' ||
      parsed.kind === 'ambiguous' ||
      this.#refusal !== null ||
      this.#unwelcome(parsed)
    );
  }

  #unwelcome(parsed: Taken): boolean {
    const { onrange, onperyear } = this.#options();
    return (parsed.kind === 'range' && !onrange) || (parsed.kind === 'perYear' && !onperyear);
  }

  #emit(value: number | null): void {
    if (Object.is(value, this.#emitted)) return;
    this.#emitted = value;
    this.#options().onchange(value);
    this.#taken = this.#options().value;
  }

  #takeBack(): void {
    if (!Object.is(this.#emitted, this.#good)) this.#undo?.();
  }

  /** To the value before the entry. A parent may have changed more than the number, so its own way back comes last. */
  #back(): void {
    if (Object.is(this.#emitted, this.#good)) return;
    this.#emit(this.#good);
    this.#undo?.();
    this.#taken = this.#options().value;
  }

  #settleSoon(needed: boolean): void {
    clearTimeout(this.#timer);
    this.#settled = false;
    if (needed) this.#timer = setTimeout(() => (this.#settled = true), pause);
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#reader?.stop();
    this.#reader = null;
    this.#draft = null;
    this.#parsed = null;
    this.#refusal = null;
    this.#settled = false;
    this.#undo = null;
  }
}

/**
 * `value` one sensible step on: 310,000 by 10,000, 40 by 1, 0.15 of a share by 0.01. Counts stay whole; results
 * land on multiples of the step, so that 312,500 goes to 320,000.
 */
export function nudged(value: number, unit: Unit, direction: 1 | -1): number {
  const size = Math.abs(value);
  const secondDigit = size === 0 ? 0 : Math.floor(Math.log10(size) + 1e-12) - 1;
  const places =
    unit === 'percent' ? (size < 0.02 ? -3 : -2) : Math.max(secondDigit, unit === 'count' ? 0 : -12);
  // Steps are counted in whole units of the power of ten: 3 × 0.1 would be 0.30000000000000004.
  const units = Number(`${value}e${-places}`);
  const steps = Number.isFinite(units) ? units : value / 10 ** places;
  const next = direction > 0 ? Math.floor(steps + 1e-9) + 1 : Math.ceil(steps - 1e-9) - 1;
  const result = Number(`${next}e${places}`);
  return result === 0 ? 0 : result;
}
