/** What is open over an own case: one dialog at most, the list of commands, a workbook come back, a presentation. */
import type { PresentedReview } from './present/protocol.ts';
import { isPresenting, openStage } from './present/window.ts';

export type CaseDialog =
  'settings' | 'share' | 'export' | 'history' | 'conflict' | 'paste' | 'library' | 'keep' | 'assistant';

export class CaseOpened {
  readonly #id: string;
  dialog: CaseDialog | null = $state(null);
  /** The table that was pasted into a row, while the dialog for it is open; '' where it was opened to paste into. */
  pasted = $state.raw('');
  commands: 'commands' | 'keys' | null = $state(null);
  /** What somebody sent back was just decided, and the answer is not on its way yet. */
  answering = $state(false);
  /** A workbook that was exported here and comes back changed: picked, dropped, or found among tables. */
  brought: File | null = $state.raw(null);
  /** Where such a workbook is picked. */
  picker: HTMLInputElement | undefined = $state.raw();
  presentation: { window: Window | null; resumed: boolean; review?: PresentedReview } | null =
    $state.raw(null);

  constructor(id: string) {
    this.#id = id;
    // A reload in the middle of a presentation goes on with it.
    if (isPresenting(id)) this.presentation = { window: null, resumed: true };
  }

  /** Whether anything of it is asked for. */
  get any(): boolean {
    return (
      this.dialog !== null || this.commands !== null || this.brought !== null || this.presentation !== null
    );
  }

  readonly pasteTable = (text: string): void => {
    this.pasted = text;
    this.dialog = 'paste';
  };

  readonly close = (): void => {
    this.dialog = null;
    this.pasted = '';
  };

  readonly bring = (file: File | undefined): void => {
    if (!file) return;
    this.close();
    this.brought = file;
  };

  readonly present = (review?: PresentedReview): void => {
    // Opened in the very press, before anything is loaded, or the browser would block it.
    this.presentation ??= {
      window: openStage(this.#id),
      resumed: false,
      ...(review ? { review } : {}),
    };
  };

  /** What presents did not come: the window opened for it goes again. */
  readonly unpresented = (): void => {
    this.presentation?.window?.close();
    this.presentation = null;
  };
}
