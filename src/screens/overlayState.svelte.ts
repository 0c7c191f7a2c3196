/** What is open over a case: one dialog at most, the list of commands, a returned workbook, a presentation. */
import type { PresentedReview } from './present/protocol.ts';
import { isPresenting, openStage } from './present/window.ts';

type CaseDialog =
  'settings' | 'share' | 'export' | 'history' | 'conflict' | 'paste' | 'library' | 'keep' | 'assistant';

export class OverlayState {
  readonly #id: string;
  dialog: CaseDialog | null = $state(null);
  /** The table pasted into a row, while its dialog is open; '' where the dialog was opened to paste into. */
  pasted = $state.raw('');
  commands: 'commands' | 'keys' | null = $state(null);
  /** True once a counter-offer has been decided on and until its answer is sent. */
  answering = $state(false);
  /** A workbook exported from a case and changed since: picked, dropped, or found among imported tables. */
  workbook: File | null = $state.raw(null);
  /** The file input that picks such a workbook. */
  workbookPicker: HTMLInputElement | undefined = $state.raw();
  presentation: { window: Window | null; resumed: boolean; review?: PresentedReview } | null =
    $state.raw(null);

  constructor(id: string) {
    this.#id = id;
    // A presentation continues after the page is reloaded.
    if (isPresenting(id)) this.presentation = { window: null, resumed: true };
  }

  /** Whether anything is open. */
  get isAnyOpen(): boolean {
    return (
      this.dialog !== null || this.commands !== null || this.workbook !== null || this.presentation !== null
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

  readonly openWorkbook = (file: File | undefined): void => {
    if (!file) return;
    this.close();
    this.workbook = file;
  };

  readonly present = (review?: PresentedReview): void => {
    // The window is opened within the press and before anything is loaded, or the browser would block it.
    this.presentation ??= {
      window: openStage(this.#id),
      resumed: false,
      ...(review ? { review } : {}),
    };
  };

  /** The presentation's code failed to load: its window is closed again. */
  readonly presentationFailed = (): void => {
    this.presentation?.window?.close();
    this.presentation = null;
  };
}
