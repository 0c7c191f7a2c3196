/** A workbook that was exported here and comes back. */
import type { DocumentStore } from '../../state/documents.svelte.ts';

/** Whether the case a workbook names is on this device. */
export const isHere = (documents: Pick<DocumentStore, 'summaries'>, id: string): boolean =>
  documents.summaries?.some((s) => s.id === id && s.kind === 'case') ?? false;
