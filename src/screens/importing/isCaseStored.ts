/** For workbooks that were exported from a case. */
import type { DocumentStore } from '../../state/documents.svelte.ts';

/** Whether the case with this id is on this device. */
export const isCaseStored = (documents: Pick<DocumentStore, 'summaries'>, id: string): boolean =>
  documents.summaries?.some((s) => s.id === id && s.kind === 'case') ?? false;
