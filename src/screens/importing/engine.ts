/**
 * Reads sheets, interprets them with the choices made, and returns the result: everything of an import that takes long. It runs
 * in a worker where possible, so it keeps the sheets and returns only what is shown.
 */
import { type Case } from '../../case/index.ts';
import {
  accountsFrom,
  guessAccounts,
  guessLines,
  hasFormulas,
  isModel,
  linesFrom,
  readSheets,
  readText,
  returnedId,
  type AccountsGuess,
  type AccountsTaken,
  type Cell,
  type LinesGuess,
  type LinesTaken,
  type Sheet,
} from '../../import/index.ts';
import { columnLetter } from '../../util/columnLetter.ts';
import { applyChoices, withAnswers } from './applyChoices.ts';
import { ModelReading } from './modelReading.ts';
import {
  accountsResult,
  leftOutViews,
  shownLimits,
  rowsResult,
  shortCell,
  structureReasons,
} from './resultViews.ts';
import type {
  Answer,
  Choices,
  ColumnView,
  Opened,
  Part,
  Reader,
  RowView,
  Source,
  Target,
  View,
} from './protocol.ts';
import { questionKey } from './protocol.ts';

/** Taking this many rows keeps the page busy for about 10 ms. */
const rowsPerPart = 1000;

type Understood =
  | { as: 'rows'; guess: LinesGuess; taken: LinesTaken }
  | { as: 'accounts'; guess: AccountsGuess; taken: AccountsTaken };

/** The part of a sheet between two rows of its file. */
function rowsBetween(sheet: Sheet, { first = 1, last = Infinity }: Choices): Sheet {
  if (first <= 1 && last === Infinity) return sheet;
  const kept = sheet.from.flatMap((row, i) => (row >= first && row <= last ? [i] : []));
  return {
    ...sheet,
    rows: kept.map((i) => sheet.rows[i] as Cell[]),
    from: kept.map((i) => sheet.from[i] as number),
  };
}

/** @param giveWay awaited between steps, so that the page can respond where this runs on it */
export class Engine implements Reader {
  readonly #giveWay: () => Promise<void>;
  #sheets: Sheet[] = [];
  #target: Target | null = null;
  #choices: Choices | null = null;
  #understood: Understood | null = null;
  #model: ModelReading | null = null;
  #leftOut = new Map<number, string>();
  /** The rows of the file that became lines. Of two tables side by side, one may be taken and the other left out. */
  #lines = new Set<number>();
  /** The chosen part of the sheet. It stays the same object while the choice does, because results are cached by it. */
  #chosenPart: { key: string; sheet: Sheet } | null = null;

  constructor(giveWay: () => Promise<void> = () => Promise.resolve()) {
    this.#giveWay = giveWay;
  }

  async open(source: Source, target: Target): Promise<Answer<Opened>> {
    this.#target = target;
    this.#understood = this.#chosenPart = this.#model = null;
    await this.#giveWay();
    if ('text' in source) this.#sheets = readText(source.text);
    else {
      let bytes: Uint8Array;
      try {
        bytes = new Uint8Array(await source.file.arrayBuffer());
      } catch {
        return { ok: false, problem: { kind: 'gone' } };
      }
      await this.#giveWay();
      const read = await readSheets(bytes, source.name, source.encoding ? { encoding: source.encoding } : {});
      if (!read.ok) return read;
      this.#sheets = read.value;
    }
    const sheets = this.#sheets;
    const full = sheets.findIndex((s) => s.hidden !== true && s.rows.length > 0);
    const at =
      full >= 0
        ? full
        : Math.max(
            0,
            sheets.findIndex((s) => s.rows.length > 0),
          );
    const [first] = sheets;
    if (sheets.every((s) => s.rows.length === 0)) return { ok: false, problem: { kind: 'empty' } };
    return {
      ok: true,
      value: {
        sheets: sheets.map((s) => ({
          name: s.name,
          hidden: s.hidden === true,
          rows: s.from.at(-1) ?? 0,
          hiddenRows: s.hiddenRows?.length ?? 0,
          hiddenColumns: (s.hiddenColumns ?? []).slice(0, 50).map((c) => columnLetter(c)),
        })),
        encoding: first?.encoding ?? null,
        problems: first?.problems ?? [],
        sheet: at,
        returned: returnedId(sheets)?.id ?? null,
        likely: isModel(sheets) ? 'model' : this.#likely(sheets[at] as Sheet),
        formulas: hasFormulas(sheets),
        macros: first?.book?.macros === true,
      },
    };
  }

  /** A list of customers is recognised by its headings. */
  #likely(sheet: Sheet): 'rows' | 'accounts' {
    const { currency = 'USD', locale = 'en' } = this.#target ?? {};
    const head = { ...sheet, rows: sheet.rows.slice(0, 60), from: sheet.from.slice(0, 60) };
    const { columns } = guessAccounts(head, { currency, locale });
    const fields = new Set(columns.flatMap((c) => c.field ?? []));
    const says = ['ref', 'owner', 'renewal', 'segment', 'industry'] as const;
    return fields.has('customer') && says.some((f) => fields.has(f)) ? 'accounts' : 'rows';
  }

  async interpret(choices: Choices): Promise<View> {
    const target = this.#target as Target;
    this.#choices = choices;
    await this.#giveWay();
    if (choices.as === 'model') {
      this.#model ??= new ModelReading(this.#sheets);
      return this.#model.interpret(choices, target.case as Case);
    }
    const key = `${choices.sheet} ${choices.first ?? ''} ${choices.last ?? ''}`;
    if (this.#chosenPart?.key !== key)
      this.#chosenPart = { key, sheet: rowsBetween(this.#sheets[choices.sheet] as Sheet, choices) };
    const { sheet } = this.#chosenPart;
    this.#understood =
      choices.as === 'rows'
        ? await this.#understandRows(sheet, choices, target.case as Case)
        : await this.#understandAccounts(sheet, choices);
    this.#leftOut = new Map(this.#understood.taken.leftOut.map(({ row, why }) => [row, why]));
    this.#lines = new Set(
      this.#understood.as === 'rows' ? this.#understood.taken.taken.map(({ row }) => row) : [],
    );
    if (this.#understood.as === 'accounts')
      for (const { row } of this.#understood.taken.elsewhere) this.#leftOut.set(row, 'elsewhere');
    await this.#giveWay();
    return this.#view(this.#understood);
  }

  #reading(sheet: Sheet, choices: Choices) {
    const { locale, currency } = this.#target as Target;
    const { head, decimals } = choices;
    const at = head === undefined || head === null ? head : sheet.from.indexOf(head);
    return {
      locale,
      currency,
      ...(at === undefined ? {} : { head: at === -1 ? null : at }),
      ...(decimals ? { decimals } : {}),
    };
  }

  async #understandRows(sheet: Sheet, choices: Choices, c: Case): Promise<Understood> {
    const { bucket, per, columns } = choices;
    const guess = applyChoices(
      guessLines(sheet, {
        ...this.#reading(sheet, choices),
        years: c.years,
        start: c.start,
        ...(bucket ? { bucket } : {}),
        ...(per ? { per } : {}),
        ...(Object.keys(columns).length > 0 ? { columns } : {}),
      }),
      choices,
    );
    await this.#giveWay();
    return { as: 'rows', guess, taken: linesFrom(guess, c) };
  }

  async #understandAccounts(sheet: Sheet, choices: Choices): Promise<Understood> {
    const { fields, dates, answers, decided, others, rows } = choices;
    const found = guessAccounts(sheet, {
      ...this.#reading(sheet, choices),
      ...(Object.keys(fields).length > 0 ? { fields } : {}),
    });
    const guess: AccountsGuess = {
      ...found,
      rows: found.rows.map((row, r) => {
        const choice = rows[sheet.from[r] ?? 0]?.as;
        if (choice === 'left') return { as: 'unread', why: 'chosen' };
        return choice === 'line' ? { as: 'account' } : row;
      }),
      columns: found.columns.map((c) => (dates && c.field === 'renewal' ? { ...c, why: dates } : c)),
      questions: withAnswers(
        dates
          ? found.questions.map((q) => (q.kind === 'dates' ? { ...q, chosen: dates } : q))
          : found.questions,
        answers,
      ),
    };
    await this.#giveWay();
    const taken = accountsFrom(guess, this.#target?.stored ?? [], decided, others);
    return { as: 'accounts', guess, taken };
  }

  #view(now: Understood): View {
    const { guess, taken } = now;
    const { sheet } = guess;
    const choices = this.#choices as Choices;
    const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    const head = guess.head === null ? [] : (sheet.rows[guess.head] ?? []);
    const columns = Array.from({ length: width }, (_, i): ColumnView => {
      const common = { letter: columnLetter(i), heading: shortCell(head[i]) };
      if (now.as === 'accounts') {
        const column = now.guess.columns[i];
        const chosen = choices.fields[i] !== undefined;
        return { ...common, role: 'ignored', field: column?.field ?? null, why: column?.why ?? '', chosen };
      }
      const { role = 'ignored', of, bucket, why = '' } = now.guess.columns[i] ?? {};
      return {
        ...common,
        role,
        ...(of === undefined ? {} : { of }),
        ...(bucket ? { bucket } : {}),
        field: null,
        why,
        chosen: choices.columns[i] !== undefined,
      };
    });
    const name = (at: number | undefined): string => {
      const column = at === undefined ? undefined : columns[at];
      return column ? column.heading || column.letter : '';
    };
    const renewal = now.as === 'accounts' ? now.guess.columns.find((c) => c.field === 'renewal') : undefined;
    const order = renewal?.why ?? '';
    return {
      rows: sheet.rows.length,
      head: guess.head === null ? null : (sheet.from[guess.head] ?? null),
      columns,
      scale: now.as === 'rows' ? now.guess.scale : 1,
      dates: order === 'dmy' || order === 'mdy' ? order : null,
      hasDates: renewal !== undefined,
      ...(now.as === 'rows' && sheet !== this.#chosenPart?.sheet ? { sideBySide: true } : {}),
      questions: guess.questions
        .map((q) => ({ ...q, key: questionKey(q), name: name(q.column) }))
        // Two tables side by side may ask the same about a row they share: one answer holds for both.
        .filter((q, i, all) => all.findIndex(({ key }) => key === q.key) === i),
      result:
        now.as === 'rows'
          ? rowsResult(now.guess, now.taken, this.#target?.case as Case)
          : accountsResult(now.taken, this.#target?.stored ?? [], choices.decided),
      leftOut: leftOutViews(taken.leftOut, sheet),
      leftOutCount: taken.leftOut.length,
      structure: taken.leftOut.filter(({ why }) => structureReasons.has(why)).length,
      unusedColumns: taken.unusedColumns.map((x) => x.slice(0, shownLimits.cell)),
      headings: columns
        .map((c) => c.heading.toLowerCase())
        .join('\u0001')
        .slice(0, 4000),
      mapping: now.as === 'accounts' ? now.guess.mapping : {},
    };
  }

  rows(from: number, count: number): Promise<RowView[]> {
    if (this.#model && this.#choices?.as === 'model')
      return Promise.resolve(this.#model.rows(this.#choices.sheet, from, count));
    const now = this.#understood;
    if (!now) return Promise.resolve([]);
    const { sheet, rows } = now.guess;
    return Promise.resolve(
      sheet.rows.slice(from, from + count).map((cells, i): RowView => {
        const row = sheet.from[from + i] ?? 0;
        const guess = rows[from + i] ?? { as: 'blank' };
        return {
          row,
          cells: cells.map(shortCell),
          as: guess.as,
          ...('bucket' in guess && guess.bucket ? { bucket: guess.bucket } : {}),
          ...('per' in guess && guess.per ? { per: guess.per } : {}),
          out: guess.as === 'line' && this.#lines.has(row) ? null : (this.#leftOut.get(row) ?? null),
        };
      }),
    );
  }

  async take(c: Case | null, part: (part: Part) => void): Promise<void> {
    if (this.#model && this.#choices?.as === 'model') {
      const { lines, assumptions, years, firstYear, money } = this.#model.taken(
        this.#choices,
        c ?? undefined,
      );
      part({ kind: 'term', term: { years, firstYear, currency: money.currency } });
      part({ kind: 'lines', lines });
      part({ kind: 'assumptions', assumptions });
      return;
    }
    const now = this.#understood;
    const target = this.#target;
    if (!now || !target) return;
    if (now.as === 'accounts') {
      const { add, change } = now.taken;
      part({ kind: 'accounts', plan: { add, change } });
      return;
    }
    const before = c ?? (target.case as Case);
    const after = c ? linesFrom(now.guess, c).case : now.taken.case;
    const ids = new Set(before.lines.map((l) => l.id));
    const lines = after.lines.filter((l) => !ids.has(l.id));
    const assumptions = after.assumptions.slice(before.assumptions.length);
    for (let at = 0; at < lines.length; at += rowsPerPart) {
      part({ kind: 'lines', lines: lines.slice(at, at + rowsPerPart) });
      await this.#giveWay();
    }
    for (let at = 0; at < assumptions.length; at += rowsPerPart) {
      part({ kind: 'assumptions', assumptions: assumptions.slice(at, at + rowsPerPart) });
      await this.#giveWay();
    }
  }
}
