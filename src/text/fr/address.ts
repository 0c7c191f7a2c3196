import type { Translation } from '../sections.ts';

/** Mots d’une analyse qu’une adresse commence. */
export default {
  reading: 'Lecture de l’adresse…',
  fields: {
    customer: 'Client',
    title: 'Titre',
    owner: 'Responsable',
    ref: 'Identifiant dans votre CRM',
    currency: 'Devise',
    years: 'Durée en années',
    start: 'Mois de signature',
    arr: 'Revenu annuel récurrent',
  },
  note: 'tiré de l’adresse',
  taken: (list) => `Tiré de l’adresse : ${list}.`,
  notTaken: (list) => `Non compris : ${list}.`,
  others: (n) => `${n} autres`,
  meant: (key) => `plutôt ${key} ?`,
  why: {
    unknown: 'ce modèle n’a pas ce chiffre',
    repeated: 'y figure deux fois ; le premier compte',
    'no-number': 'pas un simple nombre comme 1250.5',
    'no-month': 'pas un mois comme 2026-10',
    'no-currency': 'pas une devise comme EUR',
    'no-years': 'pas des années entières de 1 à 10',
    'too-large': 'plus grand que ce qui peut être calculé',
    'too-long': 'trop long',
    'no-text': 'pas écrit en UTF-8',
  },
  tooLong: 'L’adresse est trop longue pour être lue ; rien n’a été rempli.',
  notStored: 'Enregistré dès que vous changez quelque chose ou le gardez.',
  keep: 'Garder',
  label: 'Tiré de l’adresse',
  stored: {
    title: 'Vous avez déjà une analyse pour cela',
    body: (title, ref) => `« ${title} » a le même identifiant dans votre CRM : ${ref}.`,
    open: 'L’ouvrir',
    fresh: 'En commencer une autre',
  },
  unknownTemplate: {
    title: 'Ce modèle n’existe pas ici',
    body: (id) => `L’adresse demande « ${id} ». Le reste de ce qu’elle dit peut remplir l’un de ceux-ci :`,
  },
} satisfies Translation<'address'>;
