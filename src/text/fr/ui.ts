import type { Translation } from '../sections.ts';

/** Words of fields, dialogs and menus. */
export default {
  close: 'Fermer',
  cancel: 'Annuler',
  more: 'Plus',
  undoKey: (mac) => (mac ? '⌘ Z' : 'Ctrl Z'),
  dismiss: 'Masquer',
  messages: 'Avis',
  chooseFile: 'Choisir un fichier',
  dropFile: 'ou déposez-le ici',
  dropNow: 'Déposez pour ouvrir',
  wrongFile: (accept) => `Ce type de fichier ne s’ouvre pas ici. Choisissez-en un parmi ${accept}.`,
  tooManyFiles: 'Un fichier à la fois.',
  problem: 'Problème',
} satisfies Translation<'ui'>;
