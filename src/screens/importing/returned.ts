/** A workbook that was exported here and comes back: the one place that says what happens with it. */
import type { Desk } from '../../state/desk.svelte.ts';
import { hashOf } from '../../state/route.ts';

/** Whether the case a workbook names is on this device. */
export const isHere = (desk: Pick<Desk, 'summaries'>, id: string): boolean =>
  desk.summaries?.some((s) => s.id === id && s.kind === 'case') ?? false;

/** Opens the case a workbook names; whoever reads what was changed in it does so from here. False where it cannot. */
export function openReturned(id: string, _file: File): Promise<boolean> {
  location.hash = hashOf({ at: 'case', id, screen: 'build' });
  return Promise.resolve(true);
}
