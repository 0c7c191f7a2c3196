import type { Translation } from '../sections.ts';

/** Words of answer: what became of the numbers a reader sent back. */
export default {
  title: (who) => `${who || 'L’expéditeur'} a répondu à vos chiffres`,
  counts: (accepted, declined) =>
    [
      accepted === 0 ? '' : accepted === 1 ? '1 modification reprise' : `${accepted} modifications reprises`,
      declined === 0 ? '' : declined === 1 ? '1 non reprise' : `${declined} non reprises`,
    ]
      .filter(Boolean)
      .join(', ') || 'Aucune de vos modifications n’était en attente',
  on: (counts, on) => `${counts}, ${on}.`,
  table: 'Modifié depuis votre version',
  row: 'Ligne',
  yours: 'Votre version',
  now: 'Maintenant',
  decision: 'Réponse',
  reply: 'Commentaire',
  decisions: { accepted: 'Repris', declined: 'Non repris', changed: 'Modifié par l’expéditeur' },
  other: 'texte, sans chiffre',
  nets: (was, is) => `La valeur nette était de ${was} dans votre version et elle est de ${is} maintenant.`,
  ready: {
    label: 'Votre réponse',
    body: (who, counts) =>
      `Votre réponse à ${who} : ${counts}. Renvoyez l’analyse, et la réponse s’affichera ligne par ligne.`,
    send: 'Envoyer la réponse',
    later: 'Pas maintenant',
  },
  look: 'Voir l’analyse',
} satisfies Translation<'answer'>;
