/** A workbook that was exported here and comes back. */
import type { Desk } from '../../state/desk.svelte.ts';

/** Whether the case a workbook names is on this device. */
export const isHere = (desk: Pick<Desk, 'summaries'>, id: string): boolean =>
  desk.summaries?.some((s) => s.id === id && s.kind === 'case') ?? false;
