/** A view of the portfolio as written in an address: its filter, grouping, sorting and columns. */
import { conditionIds, noFilter, isCondition, type ConditionId, type PortfolioFilter } from './filter.ts';
import {
  startsDescending,
  columnIds,
  defaultColumns,
  groupings,
  isSortKey,
  type ColumnId,
  type Grouping,
  type SortKey,
} from './rows.ts';

export interface Sort {
  key: SortKey;
  down: boolean;
}

export interface View {
  filter: PortfolioFilter;
  grouping: Grouping;
  sort: Sort;
  /** In their order; the case itself always comes first. */
  columns: readonly ColumnId[];
  /** The one case whose trends are shown; null for all of them. */
  account: string | null;
}

export const firstView: View = {
  filter: noFilter,
  grouping: 'none',
  sort: { key: 'case', down: false },
  columns: defaultColumns,
  account: null,
};

const wordsIn = ['owner', 'segment', 'template', 'currency', 'reason'] as const;

/** The most characters of one value: more than any document allows. */
const longest = 500;

/** The view of an address's query; what is not understood has its default. */
export function viewOf(query: string): View {
  const given = new URLSearchParams(query);
  const text = (key: string): string | null => given.get(key)?.slice(0, longest) || null;
  const conditions: Partial<Record<ConditionId, string>> = {};
  for (const id of conditionIds) {
    const word = text(id);
    if (word !== null && isCondition(id, word)) conditions[id] = word;
  }
  const narrowed: PortfolioFilter = {
    ...noFilter,
    query: text('q') ?? '',
    replaced: given.get('replaced') === 'yes',
    conditions,
  };
  for (const key of wordsIn) narrowed[key] = text(key);
  const [key = '', way] = (text('sort') ?? '').split(' ');
  const columns = (text('columns') ?? '')
    .split(',')
    .filter((id): id is ColumnId => (columnIds as readonly string[]).includes(id));
  return {
    filter: narrowed,
    grouping: groupings.find((g) => g === given.get('group')) ?? firstView.grouping,
    sort: isSortKey(key)
      ? { key, down: way === 'down' ? true : way === 'up' ? false : startsDescending(key) }
      : firstView.sort,
    columns: columns.length > 0 ? [...new Set(columns)] : defaultColumns,
    account: text('case'),
  };
}

/** The query of a view, without defaults; '' for the default view. */
export function queryOf({ filter, grouping, sort, columns, account }: View): string {
  const said = new URLSearchParams();
  if (filter.query !== '') said.set('q', filter.query);
  for (const key of wordsIn) {
    const value = filter[key];
    if (value !== null) said.set(key, value);
  }
  for (const id of conditionIds) {
    const word = filter.conditions[id];
    if (word !== undefined) said.set(id, word);
  }
  if (filter.replaced) said.set('replaced', 'yes');
  if (grouping !== firstView.grouping) said.set('group', grouping);
  if (sort.key !== firstView.sort.key || sort.down)
    said.set('sort', `${sort.key} ${sort.down ? 'down' : 'up'}`);
  if (columns.join() !== defaultColumns.join()) said.set('columns', columns.join());
  if (account !== null) said.set('case', account);
  return said.toString();
}

/** Whether any filter is set. */
export const isFiltered = (n: PortfolioFilter): boolean =>
  queryOf({ ...firstView, filter: { ...n, replaced: false } }) !== '';
