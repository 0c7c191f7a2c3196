import type { Translation } from '../sections.ts';

/** Words of the steps to signature. */
export default {
  usual: {
    case: 'S’accorder sur cette analyse de valeur',
    numbers: 'Confirmer les chiffres sur lesquels elle repose',
    deciders: 'Nommer qui décide et qui signe',
    security: 'Examen de la sécurité et de la protection des données',
    proof: 'Le montrer en marche avec les données du client',
    budget: 'Approuver le budget',
    contract: 'Envoyer le contrat',
    legal: 'Examen juridique du contrat',
    signature: 'Signer',
  },
  title: 'Étapes jusqu’à la signature',
  what: (month) =>
    `Ce que les deux parties font jusqu’à ${month}, moment prévu de la signature, et pour quel jour.`,
  short: 'Il reste moins de temps que n’en demandent les étapes habituelles.',
  passed: (month) => `La signature était prévue pour ${month}.`,
  later: 'Choisir un début plus tardif',
  propose: 'Proposer des étapes',
  add: 'Ajouter une étape',
  side: (side, customer) => (side === 'us' ? 'Fournisseur' : customer || 'Client'),
  progress: (done, all) =>
    done === all
      ? all === 1
        ? 'La seule étape est faite.'
        : `Les ${all} étapes sont faites.`
      : `${done} étapes faites sur ${all}.`,
  late: (n, days) => {
    const by = days === 1 ? '1 jour' : `${days} jours`;
    return n === 1 ? `Une est en retard de ${by}.` : `${n} sont en retard, de ${by} au plus.`;
  },
  delay: (amount, customer) =>
    customer
      ? `Chaque mois de report coûte ${amount} à ${customer}.`
      : `Chaque mois de report coûte ${amount}.`,
  columns: {
    done: 'Fait',
    what: 'Étape',
    side: 'Qui la fait',
    who: 'Personne',
    due: 'Échéance',
    doneOn: 'Fait le',
  },
  of: {
    done: (label) => `${label} : fait`,
    what: (label) => `${label} : nom de l’étape`,
    side: (label) => `${label} : quelle partie`,
    who: (label) => `${label} : personne`,
    due: (label) => `${label} : échéance`,
    doneOn: (label) => `${label} : fait le`,
    more: (label) => `Plus pour ${label}`,
  },
  notes: {
    late: (days) => (days === 1 ? '1 jour de retard' : `${days} jours de retard`),
    noDay: 'Pas encore de date',
    afterStart: (month) => `Après ${month}, moment prévu de la signature`,
    ahead: 'Ce jour n’est pas encore venu',
  },
  nobody: 'Personne encore',
  up: 'Monter',
  down: 'Descendre',
  remove: 'Retirer cette étape',
  removed: (label) => `${label} retirée`,
  did: {
    propose: 'proposer des étapes jusqu’à la signature',
    add: 'ajouter une étape',
    change: (label) => `étape ${label}`,
    move: (label) => `déplacer ${label}`,
    remove: (label) => `retirer ${label}`,
  },
  calendar: {
    save: 'Enregistrer pour un calendrier',
    file: 'etapes',
    saved: (name) => `Enregistré sous ${name}`,
    name: (title) => `${title} : étapes jusqu’à la signature`,
    about: (title, side, who) => [title, [side, who].filter(Boolean).join(', ')].join('\n'),
  },
} satisfies Translation<'people'>['steps'];
