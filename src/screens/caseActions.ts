/** The actions on a case, as its header, the header's menu and the list of commands offer them. */
import { isOn, type HostConfig } from '../host/config.ts';
import { onCall, onCallKey } from '../state/onCall.svelte.ts';
import { appWords } from '../text/words/app.ts';
import { buildWords } from '../text/words/build.ts';
import { historyWords } from '../text/words/history.ts';
import type { MenuItem } from '../ui/Menu.svelte';
import type { OverlayState } from './overlayState.svelte.ts';
import { isMac } from '../ui/isMac.ts';

/** Buttons where there is room, entries of the menu on a phone. */
const buttonsOf = (overlays: OverlayState, host: HostConfig): MenuItem[] => [
  {
    id: 'settings',
    label: historyWords().settings,
    icon: 'settings',
    onselect: () => (overlays.dialog = 'settings'),
  },
  ...(isOn(host, 'export')
    ? [
        {
          id: 'export',
          label: historyWords().export,
          icon: 'download' as const,
          onselect: () => (overlays.dialog = 'export'),
        },
      ]
    : []),
  ...(isOn(host, 'present')
    ? [
        {
          id: 'present',
          label: historyWords().present,
          icon: 'chart' as const,
          onselect: () => overlays.present(),
        },
      ]
    : []),
];

const moreOf = (overlays: OverlayState): MenuItem[] => [
  {
    id: 'call',
    label: `${onCall.on ? appWords().onCall.turnOff : appWords().onCall.turnOn} (${onCallKey})`,
    icon: onCall.on ? 'unlock' : 'lock',
    onselect: () => void onCall.toggle(),
  },
  { id: 'paste', label: historyWords().paste, icon: 'table', onselect: () => (overlays.dialog = 'paste') },
  {
    id: 'workbook',
    label: historyWords().bringBack,
    icon: 'upload',
    onselect: () => overlays.workbookPicker?.click(),
  },
  {
    id: 'library',
    label: buildWords().library.add,
    icon: 'plus',
    onselect: () => (overlays.dialog = 'library'),
  },
  {
    id: 'assistant',
    label: historyWords().assistant,
    icon: 'edit',
    onselect: () => (overlays.dialog = 'assistant'),
  },
  { id: 'keep', label: buildWords().library.keep, icon: 'copy', onselect: () => (overlays.dialog = 'keep') },
  { id: 'history', label: historyWords().open, icon: 'undo', onselect: () => (overlays.dialog = 'history') },
];

const filesOf = (print: () => void, saveFile: () => void): MenuItem[] => [
  { id: 'print', label: historyWords().printOpen, icon: 'file', onselect: print },
  { id: 'file', label: appWords().saveFile, icon: 'download', onselect: saveFile },
];

interface ActionContext {
  overlays: OverlayState;
  host: HostConfig;
  print: () => void;
  saveFile: () => void;
}

/** The entries of the header's menu. @param narrow on a phone: the menu also holds the buttons */
export const menuOf = ({ overlays, host, print, saveFile }: ActionContext, narrow: boolean): MenuItem[] => [
  {
    id: 'find',
    label: appWords().find(isMac()),
    icon: 'search',
    onselect: () => (overlays.commands = 'commands'),
  },
  ...moreOf(overlays),
  ...(narrow ? buttonsOf(overlays, host) : []),
  ...filesOf(print, saveFile),
];

/** Everything in the header and its menu, for the list of commands. */
export const actionsOf = ({ overlays, host, print, saveFile }: ActionContext): MenuItem[] => [
  { id: 'share', label: appWords().share, icon: 'share', onselect: () => (overlays.dialog = 'share') },
  ...buttonsOf(overlays, host).filter(({ id }) => id !== 'present' || overlays.presentation === null),
  ...moreOf(overlays),
  ...filesOf(print, saveFile),
];
