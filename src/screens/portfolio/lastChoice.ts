/**
 * What a portfolio was last narrowed to, grouped and sorted by. Kept for this tab, so that a case opened from it and left
 * again, or a reload, finds the same list; another tab starts with everything.
 */
import { nameHere } from '../../store/place.ts';
import { groupings, shows, type Grouping, type Show, type SortKey } from './rows.ts';

export interface LastChoice {
  query: string;
  owner: string | null;
  segment: string | null;
  reason: string | null;
  show: Show;
  replaced: boolean;
  grouping: Grouping;
  sort: { key: SortKey; down: boolean };
}

const key = nameHere('portfolio');
const first: LastChoice = {
  query: '',
  owner: null,
  segment: null,
  reason: null,
  show: 'all',
  replaced: false,
  grouping: 'none',
  sort: { key: 'case', down: false },
};
const sortKeys: readonly SortKey[] = [
  'case',
  'owner',
  'segment',
  'net',
  'planned',
  'actual',
  'realised',
  'roi',
  'rov',
  'health',
  'customerShare',
  'next',
  'renewal',
  'findings',
];

/** What was kept, field by field: what is not one of today's choices is as at first. */
export function choiceFrom(text: string | null): LastChoice {
  let kept: Record<string, unknown> = {};
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    if (typeof read === 'object' && read !== null) kept = read as Record<string, unknown>;
  } catch {
    // Not ours: as at first.
  }
  const words = (x: unknown): string | null => (typeof x === 'string' && x !== '' ? x : null);
  const one = <T extends string>(x: unknown, of: readonly T[], otherwise: T): T =>
    of.find((value) => value === x) ?? otherwise;
  const sort = (kept['sort'] ?? {}) as { key?: unknown; down?: unknown };
  return {
    query: words(kept['query']) ?? '',
    owner: words(kept['owner']),
    segment: words(kept['segment']),
    reason: words(kept['reason']),
    show: one(kept['show'], shows, first.show),
    replaced: kept['replaced'] === true,
    grouping: one(kept['grouping'], groupings, first.grouping),
    sort: { key: one(sort.key, sortKeys, first.sort.key), down: sort.down === true },
  };
}

export function lastChoice(): LastChoice {
  try {
    return choiceFrom(sessionStorage.getItem(key));
  } catch {
    return first;
  }
}
export function keepChoice(choice: LastChoice): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(choice));
  } catch {
    // Storage may be closed: the next visit then starts with everything.
  }
}
