import type { Translation } from '../sections.ts';

/** Words of explore. */
export default {
  backShared: 'Retour',
  tab: 'Vos chiffres',
  answerTab: 'Réponse',
  sendBack: 'Renvoyer',
  preparedBy: (who, on) => [who && `Préparé par ${who}`, on].filter(Boolean).join(', '),
  shared: 'Une analyse partagée',
  stays: 'Vos modifications restent dans ce navigateur.',
  staysSealed: 'Vos modifications restent dans ce navigateur, derrière le même mot de passe.',
  notKept: 'Ce navigateur ne laisse la page rien conserver : vos modifications sont perdues à la fermeture.',
  foundAgain: 'Ce que vous aviez modifié est de nouveau là.',
  changed: (n, of) => `Vous en avez modifié ${n} sur ${of}.`,
  unchanged: 'Vous pouvez modifier tout chiffre qui n’est pas verrouillé.',
  changes: 'Ce que vous avez modifié',
  noChanges: 'Rien n’est encore modifié.',
  before: 'Tel que partagé',
  after: 'Maintenant',
  nothing: 'rien',
  present: 'défini',
  yes: 'oui',
  no: 'non',
  reset: 'Tout rétablir',
  resetDone: 'Retour à l’analyse telle que partagée.',
  keep: 'Garder une copie',
  opening: 'Ouverture de l’analyse partagée…',
  failed: 'Ce lien ne peut pas être ouvert',
  start: 'Aller à vos propres analyses',
  expired: (who) =>
    `Ce jour est passé. Demandez à ${who || 'la personne qui l’a partagée'} si elle est encore valable.`,
  validUntil: (on) => `Valable jusqu’au ${on}.`,
} satisfies Translation<'explore'>;
