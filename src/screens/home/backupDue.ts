/** When to remind of a backup of the whole store. */
const day = 24 * 60 * 60_000;
/** A backup this old is worth a word, as long as something changed since. */
const old = 30;
/** So many cases without any backup are. */
const many = 5;
const putOffFor = 7;

export interface Reminder {
  /** Age of the last backup; null where there never was one. */
  days: number | null;
}

/**
 * Whether to remind of a backup.
 * @param changed when the stored cases last changed, ms each; @param now ms
 */
export function backupDue(
  changed: readonly number[],
  backedUp: string,
  putOff: string,
  now: number,
): Reminder | null {
  if (now - (Date.parse(putOff) || 0) < putOffFor * day) return null;
  const last = Date.parse(backedUp);
  if (Number.isNaN(last)) return changed.length >= many ? { days: null } : null;
  const days = Math.floor((now - last) / day);
  return days >= old && changed.some((at) => at > last) ? { days } : null;
}
