import type { Translation } from '../sections.ts';

/** Words of backup. */
export default {
  title: 'Sauvegarde et stockage',
  keeps: (n) =>
    n === 1
      ? '1 analyse est conservée dans ce navigateur, et nulle part ailleurs.'
      : `${n} analyses sont conservées dans ce navigateur, et nulle part ailleurs.`,
  last: (when) => `Dernière sauvegarde : ${when}.`,
  never: 'Aucune sauvegarde n’a encore été faite.',
  saved: 'Sauvegarde enregistrée.',
  restoreTitle: 'Reprendre une sauvegarde',
  file: 'Fichier de sauvegarde',
  notBackup: 'Ce fichier n’est pas une sauvegarde Worthwhile.',
  tooBig: 'Ce fichier est plus gros que ce qu’un navigateur peut lire comme sauvegarde.',
  saving: 'Enregistrement…',
  workingOut: 'Les analyses sont en cours d’évaluation. Rien n’est encore modifié.',
  doneOf: (done, of) => `${done} sur ${of}`,
  writing: 'Écriture…',
  stop: 'Arrêter',
  stopped: 'Arrêté. Rien n’a été modifié.',
  reading: 'Lecture…',
  from: (when, cases, versions) =>
    `Sauvegarde du ${when} : ${cases === 1 ? '1 analyse' : `${cases} analyses`}, ${versions === 1 ? '1 état conservé' : `${versions} états conservés`}.`,
  refused: (n) =>
    n === 1
      ? '1 enregistrement est illisible et reste de côté :'
      : `${n} enregistrements sont illisibles et restent de côté :`,
  mode: 'Que faire des analyses présentes ici',
  merge: 'Compléter',
  replace: 'Remplacer',
  mergePreview: (added, replaced, kept, unchanged) =>
    [
      added === 1 ? '1 analyse est ajoutée' : `${added} analyses sont ajoutées`,
      replaced > 0
        ? `${replaced} ${replaced === 1 ? 'est remplacée' : 'sont remplacées'} par la version plus récente de la sauvegarde (la vôtre va dans l’historique)`
        : '',
      kept > 0
        ? `${kept} ${kept === 1 ? 'reste telle quelle' : 'restent telles quelles'}, car plus ${kept === 1 ? 'récente' : 'récentes'} ici (celle de la sauvegarde va dans l’historique)`
        : '',
      unchanged > 0 ? `${unchanged} ${unchanged === 1 ? 'est identique' : 'sont identiques'}` : '',
    ]
      .filter(Boolean)
      .join(' ; ') + '.',
  replacePreview: (here, there) =>
    `${here === 1 ? 'L’analyse présente' : `Les ${here} analyses présentes`} ici et ${here === 1 ? 'son' : 'leur'} historique sont effacés. ${there === 1 ? 'L’analyse' : `Les ${there} analyses`} de la sauvegarde ${there === 1 ? 'prend' : 'prennent'} leur place. Cette action est irréversible.`,
  replaceSure: (here) =>
    `Oui, effacer ${here === 1 ? 'l’analyse présente' : `les ${here} analyses présentes`} ici`,
  restore: 'Reprendre',
  restored: (added, replaced) =>
    `Sauvegarde reprise : ${added === 1 ? '1 ajoutée' : `${added} ajoutées`}${replaced > 0 ? `, ${replaced === 1 ? '1 remplacée' : `${replaced} remplacées`}` : ''}.`,
  versionName: 'D’une sauvegarde',
  room: 'Place sur cet appareil',
  roomText: (used, quota) => `${used} utilisés sur ${quota} environ.`,
  roomUnknown: 'Ce navigateur n’indique pas la place disponible.',
  persisted: 'Le navigateur promet de ne pas effacer ceci de lui-même.',
  notPersisted: 'Le navigateur peut effacer ceci quand l’appareil manque de place.',
  persist: 'Demander de conserver',
  eraseTitle: 'Tout effacer sur cet appareil',
  eraseText:
    'Toutes les analyses et leur historique, les notes non enregistrées, votre nom, vos réglages et les fichiers de la page quittent ce navigateur. Les fichiers et liens que vous avez transmis restent. Cette action est irréversible.',
  eraseSure: 'Oui, tout effacer',
  erase: 'Tout effacer',
  eraseHeld:
    'Tout n’est pas encore effacé : un autre onglet de cette page s’en sert peut-être. Fermez les autres, puis effacez de nouveau. Si cela n’aide pas, supprimez les données de ce site dans les réglages du navigateur.',
  persistRefused: 'Le navigateur n’a rien promis. Enregistrez une sauvegarde de temps en temps.',
} satisfies Translation<'backup'>;
