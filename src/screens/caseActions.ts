/** What can be done with an own case, as its header, the header's menu and the list of commands offer it. */
import { isOn, type HostConfig } from '../host/config.ts';
import { onCall, onCallKey } from '../state/onCall.svelte.ts';
import { appWords } from '../text/words/app.ts';
import { buildWords } from '../text/words/build.ts';
import { historyWords } from '../text/words/history.ts';
import type { MenuItem } from '../ui/Menu.svelte';
import type { CaseOpened } from './caseOpened.svelte.ts';
import { isMac } from '../ui/isMac.ts';

/** What stands as buttons where there is room, and as entries of the menu on a phone. */
const buttonsOf = (opened: CaseOpened, host: HostConfig): MenuItem[] => [
  {
    id: 'settings',
    label: historyWords().settings,
    icon: 'settings',
    onselect: () => (opened.dialog = 'settings'),
  },
  ...(isOn(host, 'export')
    ? [
        {
          id: 'export',
          label: historyWords().export,
          icon: 'download' as const,
          onselect: () => (opened.dialog = 'export'),
        },
      ]
    : []),
  ...(isOn(host, 'present')
    ? [
        {
          id: 'present',
          label: historyWords().present,
          icon: 'chart' as const,
          onselect: () => opened.present(),
        },
      ]
    : []),
];

const moreOf = (opened: CaseOpened): MenuItem[] => [
  {
    id: 'call',
    label: `${onCall.on ? appWords().onCall.turnOff : appWords().onCall.turnOn} (${onCallKey})`,
    icon: onCall.on ? 'unlock' : 'lock',
    onselect: () => void onCall.toggle(),
  },
  { id: 'paste', label: historyWords().paste, icon: 'table', onselect: () => (opened.dialog = 'paste') },
  {
    id: 'workbook',
    label: historyWords().bringBack,
    icon: 'upload',
    onselect: () => opened.picker?.click(),
  },
  {
    id: 'library',
    label: buildWords().library.add,
    icon: 'plus',
    onselect: () => (opened.dialog = 'library'),
  },
  {
    id: 'assistant',
    label: historyWords().assistant,
    icon: 'edit',
    onselect: () => (opened.dialog = 'assistant'),
  },
  { id: 'keep', label: buildWords().library.keep, icon: 'copy', onselect: () => (opened.dialog = 'keep') },
  { id: 'history', label: historyWords().open, icon: 'undo', onselect: () => (opened.dialog = 'history') },
];

const filesOf = (print: () => void, saveFile: () => void): MenuItem[] => [
  { id: 'print', label: historyWords().printOpen, icon: 'file', onselect: print },
  { id: 'file', label: appWords().saveFile, icon: 'download', onselect: saveFile },
];

interface Doing {
  opened: CaseOpened;
  host: HostConfig;
  print: () => void;
  saveFile: () => void;
}

/** The entries of the header's menu. @param narrow on a phone it takes the buttons, too */
export const menuOf = ({ opened, host, print, saveFile }: Doing, narrow: boolean): MenuItem[] => [
  {
    id: 'find',
    label: appWords().find(isMac()),
    icon: 'search',
    onselect: () => (opened.commands = 'commands'),
  },
  ...moreOf(opened),
  ...(narrow ? buttonsOf(opened, host) : []),
  ...filesOf(print, saveFile),
];

/** What is found by its name: all that the header and its menu hold. */
export const actionsOf = ({ opened, host, print, saveFile }: Doing): MenuItem[] => [
  { id: 'share', label: appWords().share, icon: 'share', onselect: () => (opened.dialog = 'share') },
  ...buttonsOf(opened, host).filter(({ id }) => id !== 'present' || opened.presentation === null),
  ...moreOf(opened),
  ...filesOf(print, saveFile),
];
