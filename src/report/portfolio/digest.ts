/** The week of a portfolio as plain text, to be copied or sent: what is late, what is coming, and what is at risk. */
import type { Formats } from '../../text/format.ts';
import { afterSaleWords } from '../../text/words/afterSale.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { textOf } from '../cell.ts';
import { nameOf, cellOf } from './cells.ts';
import { detailsOf, type Action } from './details.ts';
import { byAccount, byDay, type Row } from './rows.ts';
import { dayAfter } from '../../util/days.ts';

export interface DigestOptions {
  /** YYYY-MM-DD. */
  today: string;
  /** The owner it is for; null for everyone. */
  owner: string | null;
  formatsOf: (currency: string) => Formats;
}

/** The customer, with the case's title if that adds something. */
export const accountOf = (row: Row): string =>
  row.title && row.title !== nameOf(row) ? `${nameOf(row)}, ${row.title}` : nameOf(row);

/** An action in one line: what, about what, who, by when. */
export function actionText(a: Action, f: Formats): string {
  const w = afterSaleWords();
  const what = a.what || w.actionOn(a.about);
  return [what, a.who, a.due === null ? '' : w.dueOn(f.date(a.due))].filter(Boolean).join(', ');
}

/**
 * The lines of a digest, section by section; sections without a line are left out. A generator, so that whoever writes
 * it for ten thousand cases can yield in between.
 */
export function* digestLines(rows: readonly Row[], o: DigestOptions): Generator<string> {
  const w = afterSaleWords().digest;
  const { today, owner, formatsOf } = o;
  const f = formatsOf('USD');
  const week = dayAfter(today, 7);
  const quarter = dayAfter(today, 90);
  const own = (owner === null ? rows : rows.filter((r) => r.owner === owner)).toSorted(byAccount);
  yield w.title(f.date(today), owner);
  let said = 0;

  function* section(
    title: (n: number) => string,
    of: readonly Row[],
    lines: (row: Row, f: Formats) => string[],
  ): Generator<string> {
    const found: string[] = [];
    for (const row of of) {
      for (const line of lines(row, formatsOf(row.currency)))
        found.push(`- ${numbersWords().titled(accountOf(row), line)}`);
      yield '';
    }
    said += found.length;
    if (found.length === 0) return;
    yield `\n${title(found.length)}\n${found.join('\n')}`;
  }
  /** Rows with a day up to `last`, sorted by that day. */
  const until = (key: 'next' | 'renewal', last: string): Row[] =>
    byDay(
      own.filter(({ facts: { [key]: on } }) => on !== null && on <= last),
      key,
    );
  const next = until('next', week);
  // Not a line: a chance to yield between two long sorts.
  yield '';
  const renewals = until('renewal', quarter);
  const who = (row: Row): string => (owner === null && row.owner ? ` (${row.owner})` : '');
  const day = (d: string | null, g: Formats): string => (d === null ? '' : g.date(d));

  yield* section(w.late, next, (r, g) =>
    (r.facts.next ?? '') < today ? [w.wasDue(day(r.facts.next, g)) + who(r)] : [],
  );
  yield* section(w.reviews, next, (r, g) =>
    (r.facts.next ?? '') >= today ? [day(r.facts.next, g) + who(r)] : [],
  );
  const isMissing = ({ facts }: Row): boolean => facts.atRisk + facts.missed > 0;
  const isPast = ({ facts }: Row): boolean => (facts.renewal ?? '') < today;
  const renewal = (test: (r: Row) => boolean) => (r: Row, g: Formats) =>
    test(r)
      ? [
          [
            (isPast(r) ? w.wasDue : w.renews)(day(r.facts.renewal, g)),
            r.facts.arr === null ? '' : w.arr(g.moneyCompact(r.facts.arr)),
            isMissing(r) ? textOf(cellOf('required', r, g)) : '',
          ]
            .filter(Boolean)
            .join(', ') + who(r),
        ]
      : [];
  // Whether they renewed is not known: a new day or a new plan would tell.
  yield* section(w.past, renewals, renewal(isPast));
  yield* section(
    w.atRisk,
    renewals,
    renewal((r) => !isPast(r) && isMissing(r)),
  );
  // The word for the others only if some were named before.
  const others = renewals.some((r) => !isPast(r) && isMissing(r));
  yield* section(
    (n) => w.renewals(n, others),
    renewals,
    renewal((r) => !isPast(r) && !isMissing(r)),
  );
  const open = (test: (a: Action) => boolean) => (r: Row, g: Formats) =>
    detailsOf(r.facts)
      .actions.filter((a) => a.status === 'open' && test(a))
      .map((a) => actionText(a, g));
  yield* section(
    w.overdue,
    own,
    open((a) => !a.theirs && a.due !== null && a.due < today),
  );
  yield* section(
    w.due,
    own,
    open((a) => !a.theirs && a.due !== null && a.due >= today && a.due <= week),
  );
  yield* section(
    w.theirs,
    own,
    open((a) => a.theirs && a.due !== null && a.due <= week),
  );
  if (said === 0) yield `\n${w.nothing}`;
}
