import type { Translation } from '../sections.ts';

/** Words of history. */
export default {
  open: 'Historique des versions',
  assistant: 'Avec un assistant',
  bringBack: 'Ouvrir un classeur revenu',
  conflict: {
    changed:
      'Cette analyse a été modifiée dans un autre onglet. Les deux versions sont sauves ; choisissez celle qui continue.',
    keepMine: 'Garder la version de cet onglet',
    takeTheirs: 'Prendre l’autre version',
    otherVersion: 'D’un autre onglet',
    thisVersion: 'De cet onglet, avant la reprise de l’autre',
    tookTheirs: 'prendre la version de l’autre onglet',
    compare: 'Comparer les deux',
  },
  planLocked:
    'Le plan est convenu et verrouillé. Modifiez-le sur l’écran Revue en convenant d’un nouveau plan.',
  memoryOnly:
    'Ce navigateur ne conserve rien après la fermeture de l’onglet. Enregistrez un fichier pour garder votre travail.',
  presentHint: 'Afficher l’analyse dans une seconde fenêtre, nette, à partager',
  settingsShort: 'Réglages',
  undo: (what) => (what === null ? 'Rien à annuler' : `Annuler : ${what}`),
  redo: (what) => (what === null ? 'Rien à rétablir' : `Rétablir : ${what}`),
  undone: (what) => `Annulé : ${what}`,
  redone: (what) => `Rétabli : ${what}`,
  screens: 'Écrans de cette analyse',
  present: 'Présenter',
  printOpen: 'Imprimer ou enregistrer en PDF',
  sharedVersion: 'Version partagée',
  paste: 'Coller depuis un tableur',
  settings: 'Réglages de l’analyse',
  skip: 'Aller au contenu',
  export: 'Exporter',
  caseUnreadable: {
    title: 'Cette analyse est illisible',
    body: 'Son enregistrement est conservé tel quel. Enregistrez-le dans un fichier, pour que rien ne soit perdu.',
  },
  storeAgain: 'L’enregistrer de nouveau',
} satisfies Translation<'history'>;
