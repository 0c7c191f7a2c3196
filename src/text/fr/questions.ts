import type { Translation } from '../sections.ts';

/** Words of the questions: what is asked for each number of a template, and the page they are gone through on. */
export default {
  standard: {
    people: 'Combien de personnes font ce travail aujourd’hui ?',
    hours_saved: 'Combien d’heures par mois une personne passe-t-elle sur la partie qui disparaîtrait ?',
    hourly_cost: 'Que vous coûte une heure de leur travail, charges comprises ?',
    share_used: 'Du temps libéré, quelle part irait à un travail qui compte ?',
    errors_avoided:
      'Combien d’erreurs par mois faut-il corriger aujourd’hui, et combien n’auraient pas lieu ?',
    cost_per_error: 'Que coûte la correction d’une erreur ?',
    leavers_avoided:
      'Combien de personnes quittent ce travail par an, et combien d’entre elles à cause de lui ?',
    cost_per_leaver: 'Que coûte le recrutement et la formation d’un remplaçant ?',
    visitors: 'Combien de visiteurs viennent par mois ?',
    conversion_gain:
      'Quelle part des visiteurs achète aujourd’hui, et de combien de points peut-elle monter ?',
    order_value: 'De combien est une commande moyenne ?',
    margin: 'Quelle part du chiffre d’affaires reste en marge ?',
    revenue_kept_yearly: 'Combien de chiffre d’affaires part en un an, et combien pourrait être gardé ?',
    tickets_avoided:
      'Combien de tickets arrivent par mois, et combien les clients pourraient-ils résoudre eux-mêmes ?',
    cost_per_ticket: 'Que coûte le traitement d’un ticket ?',
    tickets_left: 'Combien de tickets par mois auraient encore besoin d’un agent ?',
    minutes_saved:
      'Combien de temps un ticket prend-il à un agent aujourd’hui, et combien de minutes peut-on gagner ?',
    customers_kept: 'Combien de clients partent par an à cause du support ?',
    customer_margin: 'Quelle marge un client apporte-t-il par an ?',
    campaigns: 'Combien de campagnes de courriels envoyez-vous par mois ?',
    admin_hours_saved: 'Combien d’heures d’administration demande une campagne, et combien peut-on gagner ?',
    leads: 'Combien de prospects arrivent par mois ?',
    lead_conversion_gain:
      'Quelle part des prospects gagnez-vous aujourd’hui, et de combien de points peut-elle monter ?',
    deal_value: 'Que vaut une affaire moyenne la première année ?',
    share_owed:
      'Quelle part de cette hausse attribueriez-vous à ceci, et non à autre chose que vous faites ?',
    upkeep_hours_saved:
      'Combien d’heures par mois vont à la maintenance, et combien ne seraient plus nécessaires ?',
    outage_hours_avoided: 'Combien d’heures le système a-t-il été arrêté l’an dernier ?',
    outage_hour_cost: 'Que vous coûte une heure d’arrêt ?',
    terabytes: 'Combien de téraoctets stockez-vous ?',
    terabyte_cost: 'Que payez-vous aujourd’hui par téraoctet et par an, maintenance comprise ?',
    recurring_revenue: 'À combien s’élève votre revenu récurrent annuel ?',
    churn_cut: 'Quelle part en part chaque année, et de combien de points cela peut-il baisser ?',
    expansion_revenue:
      'De combien vos clients actuels pourraient-ils acheter davantage par an grâce à ceci ?',
    managers: 'Combien de chargés de compte avez-vous ?',
    manager_hours_saved: 'Combien d’heures par mois l’un d’eux passe-t-il à réunir des chiffres à la main ?',
    incidents_avoided: 'Combien d’incidents avez-vous eus l’an dernier, et combien n’auraient pas eu lieu ?',
    cost_per_incident: 'Qu’a coûté le dernier incident, avec le travail qu’il a demandé ?',
    audits: 'Combien d’audits passez-vous par an ?',
    audit_hours_saved: 'Combien d’heures prend un audit, et combien vont à la collecte des preuves ?',
    spend: 'Combien dépensez-vous par an auprès des fournisseurs concernés ?',
    price_cut: 'Quelle remise obtiendriez-vous si tout était acheté ensemble ?',
    orders: 'Combien de bons de commande passez-vous par mois ?',
    order_minutes_saved:
      'Combien de minutes prend une commande, de la demande à l’accord, et combien peut-on gagner ?',
    early_paid: 'Quel montant de factures pourriez-vous payer en avance par an ?',
    early_discount: 'Quel escompte vos fournisseurs accordent-ils pour un paiement anticipé ?',
    visits_avoided: 'Combien de visites par mois sont des retours, et combien pourraient être évitées ?',
    cost_per_visit: 'Que coûte une visite, déplacement compris ?',
    technicians: 'Combien de techniciens sont sur la route ?',
    paperwork_hours_saved: 'Combien d’heures par mois un technicien passe-t-il sur les papiers ?',
    contracts_kept: 'Combien de contrats de service prennent fin par an, et combien pourraient être gardés ?',
    contract_margin: 'Quelle marge un contrat apporte-t-il par an ?',
  },
  title: (customer) => (customer ? `Questions pour ${customer}` : 'Les questions'),
  count: (all, open) =>
    `${all === 1 ? '1 question' : `${all} questions`}, ${open === 0 ? 'toutes répondues' : open === 1 ? '1 ouverte' : `${open} ouvertes`}`,
  none: 'Aucun chiffre n’a encore de question. Écrivez-en une dans les détails d’un chiffre, sous « Question au client ».',
  back: 'Retour à l’analyse',
  how: 'Comment les parcourir',
  single: 'Une à la fois',
  list: 'Liste',
  print: 'Imprimer',
  send: 'Envoyer les questions',
  intro: (who) =>
    `Répondez à ce que vous pouvez et renvoyez${who ? ` à ${who}` : ''}. Une fourchette convient, comme 35 à 45. Ce que vous laissez vide reste ouvert.`,
  answersFrom: 'Qui répond',
  answersOn: 'Le',
  place: (at, all) => `Question ${at} sur ${all}`,
  askedOf: (who) => `pour ${who}`,
  nobody: 'Toute personne qui sait',
  answerTo: (label) => `Réponse : ${label}`,
  open: 'Ouverte',
  soFar: { vendor: 'Notre estimation à ce jour', benchmark: 'Une référence à ce jour' },
  saidBy: (who, day) => [who, day].filter(Boolean).join(', '),
  confirm: 'Le client est d’accord',
  range: (low, high) => `${low} à ${high}`,
  earlier: 'Retour',
  skip: 'Passer',
  next: 'Suivant',
  finish: 'Terminé',
  end: {
    all: 'Toutes les questions ont une réponse.',
    some: (n) => (n === 1 ? '1 question est encore ouverte.' : `${n} questions sont encore ouvertes.`),
    again: 'Parcourir celles qui sont ouvertes',
    list: 'Voir la liste',
  },
  comment: 'Remarque',
  commentOn: (label) => `Remarque sur ${label}`,
  addComment: 'Ajouter une remarque, par exemple qui le saurait',
  more: (n, left) => `En afficher ${n} de plus sur ${left}`,
  did: {
    answer: (label) => `réponse à ${label}`,
    question: (label) => `question pour ${label}`,
    comment: (label) => `remarque sur ${label}`,
  },
  field: 'Question au client',
  fieldHint: 'Elle figure sur la page des questions, pour mener un appel, imprimer ou envoyer.',
  noQuestion: 'aucune',
  sending: {
    title: 'Envoyer les questions',
    sees: (n) =>
      `${n === 1 ? 'Qui ouvre le lien voit cette seule question (1)' : `Qui ouvre le lien voit ces ${n} questions`} avec un champ pour chaque réponse : ni résultats, ni prix, ni aucun de vos propres chiffres. Ce qui revient se parcourt réponse par réponse.`,
    whom: 'Pour qui',
    everyone: 'Tout le monde',
    answered: (n) =>
      n === 1
        ? 'Aussi celle (1) qui a déjà une réponse, avec sa réponse'
        : `Aussi les ${n} qui ont déjà une réponse, avec leurs réponses`,
    nothing:
      'Rien n’est ouvert pour cette personne. Choisissez-en une autre, ou envoyez aussi celles qui ont une réponse.',
    mailSubject: (title) => `Questions : ${title}`,
    mailBody: (n, link) =>
      `Pour calculer ce que cela vaut pour vous, il manque ${n === 1 ? '1 chiffre' : `${n} chiffres`}. Merci d’ouvrir le lien, de répondre à ce que vous pouvez et de le renvoyer :\n\n${link}\n`,
    warning: 'Toute personne qui a ce lien peut lire les questions ; vous ne pouvez pas le rappeler.',
  },
} satisfies Translation<'questions'>;
