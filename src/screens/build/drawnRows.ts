/** What is drawn beside the rows of a ledger, derived from its rows and the bridge placed for them. Pure. */
import type { Bucket, Line } from '../../case/index.ts';
import { withoutGhost, type PlacedBar } from '../../charts/geometry/bridge.ts';
import type { BridgeRow } from '../../report/bridgeRows.ts';
import { bridgeRows, type Ledger } from './ledger.ts';

/** The amounts of the rows by key; rows without an amount are left out. */
export const amountsOf = (ledger: Ledger): ReadonlyMap<string, number> =>
  new Map(bridgeRows(ledger).flatMap((row) => (row.amount === null ? [] : [[row.id, row.amount] as const])));

export const barsOf = (bars: readonly PlacedBar[]): ReadonlyMap<string, PlacedBar> =>
  new Map(bars.map((bar) => [bar.id, bar]));

/** The change of each row in words, by key; rows without one are left out. */
export const changesOf = (
  rows: readonly BridgeRow[],
  inWords: (row: BridgeRow) => string,
): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap((row) => {
      const change = inWords(row);
      return change === '' ? [] : [[row.id, change] as const];
    }),
  );

/** The bars, without outlines of rows whose change is not worded: nothing would explain them. */
export const explainedBars = (
  bars: ReadonlyMap<string, PlacedBar>,
  changes: ReadonlyMap<string, string>,
): ReadonlyMap<string, PlacedBar> =>
  new Map([...bars].map(([id, bar]) => [id, bar.ghost && !changes.has(id) ? withoutGhost(bar) : bar]));

/** The sections in which every row follows the rollout. */
export const rolledOutSections = ({ above, below }: Ledger, lines: readonly Line[]): ReadonlySet<Bucket> =>
  new Set(
    [...above, ...below].flatMap(({ bucket }) =>
      bucket !== null && lines.every((l) => l.bucket !== bucket || (l.adopts && l.per !== 'once'))
        ? [bucket]
        : [],
    ),
  );

/** Keys of all rows in sections that have group heads. */
export const rowsInGroups = ({ above, below }: Ledger): ReadonlySet<string> =>
  new Set(
    [...above, ...below]
      .filter((section) => section.rows.some((row) => row.kind === 'group'))
      .flatMap((section) => section.rows.map((row) => row.key)),
  );

export const noKeys: ReadonlySet<never> = new Set<never>();

/** Adds the key, or removes it where it is in the set. */
export const toggled = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set(keys.has(key) ? [...keys].filter((x) => x !== key) : [...keys, key]);
