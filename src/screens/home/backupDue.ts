/** When to remind of a backup of all documents. */
const day = 24 * 60 * 60_000;
/** Days after which a backup is out of date, if anything has changed since. */
const overdueDays = 30;
/** This many cases without any backup call for a reminder. */
const manyCases = 5;
const putOffDays = 7;

export interface Reminder {
  /** Age of the last backup in days; null where there was none. */
  days: number | null;
}

/**
 * Whether to remind of a backup; null where not.
 * @param changed when each stored case last changed, ms
 * @param backedUp when the last backup was saved, ISO 8601; '' for never
 * @param putOff when the last reminder was put off, ISO 8601; '' for never
 * @param now ms
 */
export function backupDue(
  changed: readonly number[],
  backedUp: string,
  putOff: string,
  now: number,
): Reminder | null {
  if (now - (Date.parse(putOff) || 0) < putOffDays * day) return null;
  const last = Date.parse(backedUp);
  if (Number.isNaN(last)) return changed.length >= manyCases ? { days: null } : null;
  const days = Math.floor((now - last) / day);
  return days >= overdueDays && changed.some((at) => at > last) ? { days } : null;
}
