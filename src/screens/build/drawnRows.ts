/** What the rows of a ledger draw, worked out from its rows and the bridge placed for them. Pure. */
import type { Bucket, Line } from '../../case/index.ts';
import { withoutGhost, type PlacedBar } from '../../charts/geometry/bridge.ts';
import type { BridgeRow } from '../../report/bridgeRows.ts';
import { bridgeRows, type Ledger } from './ledger.ts';

/** What rows come to, by their keys; without those that have no amount. */
export const amountsOf = (ledger: Ledger): ReadonlyMap<string, number> =>
  new Map(bridgeRows(ledger).flatMap((row) => (row.amount === null ? [] : [[row.id, row.amount] as const])));

export const barsOf = (bars: readonly PlacedBar[]): ReadonlyMap<string, PlacedBar> =>
  new Map(bars.map((bar) => [bar.id, bar]));

/** What each row was moved by, by its key; without those that say nothing. */
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

/** The bars without the outlines that no word explains. */
export const explained = (
  bars: ReadonlyMap<string, PlacedBar>,
  changes: ReadonlyMap<string, string>,
): ReadonlyMap<string, PlacedBar> =>
  new Map([...bars].map(([id, bar]) => [id, bar.ghost && !changes.has(id) ? withoutGhost(bar) : bar]));

/** Sections of which every row follows the rollout. */
export const rolledOut = ({ above, below }: Ledger, lines: readonly Line[]): ReadonlySet<Bucket> =>
  new Set(
    [...above, ...below].flatMap(({ bucket }) =>
      bucket !== null && lines.every((l) => l.bucket !== bucket || (l.adopts && l.per !== 'once'))
        ? [bucket]
        : [],
    ),
  );

/** Keys of the rows in sections in which groups have heads. */
export const rowsInGroups = ({ above, below }: Ledger): ReadonlySet<string> =>
  new Set(
    [...above, ...below]
      .filter((section) => section.rows.some((row) => row.kind === 'group'))
      .flatMap((section) => section.rows.map((row) => row.key)),
  );

export const nothing: ReadonlySet<never> = new Set<never>();

/** With the key, or without it where it is there. */
export const toggled = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set(keys.has(key) ? [...keys].filter((x) => x !== key) : [...keys, key]);
