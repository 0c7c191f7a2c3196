import type { Translation } from '../sections.ts';

/** Words of share. */
export default {
  problems: {
    empty: 'Il n’y a pas encore de lien ici. Collez le lien entier.',
    notALink: 'Ce n’est pas un lien Worthwhile. Collez l’adresse entière, de https jusqu’à la fin.',
    newerCodec:
      'Ce lien vient d’une version plus récente. Rechargez cette page, puis ouvrez de nouveau le lien.',
    damaged: 'Ce lien a été modifié ou coupé en chemin. Demandez-le de nouveau, ou demandez un fichier.',
    tooLong: (most) =>
      `Ce lien dépasse les ${most.toLocaleString('fr')} caractères qu’un lien peut avoir. Demandez plutôt un fichier.`,
    inflatesTooMuch: 'Ce lien contient plus que ce qu’une analyse peut contenir. Il n’a pas été ouvert.',
    invalid: (what) => `Ce lien est arrivé entier, mais son contenu ne peut pas être ouvert. ${what}`,
    programme: 'Ce lien contient un programme de réussite client, pas une analyse.',
    sealedNeedsPassword: 'Ce lien est protégé. Saisissez le mot de passe que l’expéditeur vous a donné.',
    wrongPassword: 'Ce mot de passe n’ouvre pas le lien. Vérifiez-le auprès de la personne qui l’a envoyé.',
    noCrypto:
      'Les liens protégés demandent une adresse sûre (https). Ouvrez cette page en https, ou demandez un fichier.',
  },
} satisfies Translation<'share'>;
