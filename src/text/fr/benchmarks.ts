import type { Translation } from '../sections.ts';

/** Mots des chiffres officiels à choisir. Chaque libellé dit ce qu’il couvre. */
export default {
  title: 'Chiffres officiels',
  hint: 'Chacun avec sa source, pour son propre domaine. Rien n’est rempli avant que vous ne choisissiez.',
  country: 'Pays',
  europe: 'Union européenne',
  old: 'de plus de 24 mois',
  standing: 'règle en vigueur',
  note: (label, release, period, licence) => `${label}. ${release} ; ${period}. ${licence}.`,
  licence: {
    'public-domain': 'Domaine public aux États-Unis',
    eurostat: 'Réutilisation permise en citant la source',
    ogl: 'Licence Open Government v3.0',
    'single-fact': 'Donnée isolée, citée avec sa source',
  },
  label: {
    'us-ecec-private-all':
      'Une heure de travail pour l’employeur, salaire et avantages, tout le secteur privé',
    'us-ecec-mgmt-business-finance':
      'Une heure de travail pour l’employeur, direction, gestion et finance, secteur privé',
    'us-ecec-mgmt-professional':
      'Une heure de travail pour l’employeur, cadres et professions qualifiées ensemble, secteur privé',
    'us-ecec-professional': 'Une heure de travail pour l’employeur, professions qualifiées, secteur privé',
    'us-ecec-sales': 'Une heure de travail pour l’employeur, vente, secteur privé',
    'us-ecec-office-admin': 'Une heure de travail pour l’employeur, bureau et service client, secteur privé',
    'us-ecec-benefits-share': 'Part des avantages dans le coût du travail pour l’employeur, secteur privé',
    'us-oews-bookkeeping-hourly': 'Salaire horaire moyen en comptabilité, salaire seul',
    'us-ooh-it-support-annual': 'Salaire annuel médian en support informatique, salaire seul',
    'us-mileage-business': 'Un mile professionnel avec sa propre voiture',
    'us-work-hours-year': 'Heures de travail par an, comme se comptent les salaires fédéraux',
    'us-grid-co2-lb-kwh': 'Dioxyde de carbone d’un kilowattheure d’électricité, en livres',
    'ca-lfs-hourly-wage':
      'Salaire horaire moyen, tous les salariés dès 15 ans, salaire seul, non corrigé des variations saisonnières',
    'eu-lfs-weekly-hours':
      'Heures réellement travaillées par semaine dans l’emploi principal, de 20 à 64 ans, temps partiel compris',
    'de-labour-cost-hour-2024':
      'Une heure de travail pour l’employeur, secteur marchand hors agriculture et services aux ménages, entreprises de 10 salariés ou plus',
    'fr-labour-cost-hour-2024':
      'Une heure de travail pour l’employeur, secteur marchand hors agriculture et services aux ménages, entreprises de 10 salariés ou plus',
    'fr-statutory-hours-year': 'Durée légale annuelle du travail à temps plein (35 heures par semaine)',
    'nl-labour-cost-hour-2024': 'Une heure de travail pour l’employeur, tous secteurs, provisoire',
    'es-labour-cost-hour-2023q4':
      'Une heure de travail pour l’employeur, non corrigé des variations saisonnières',
    'pl-labour-cost-hour-2023':
      'Une heure de travail pour l’employeur, secteur marchand hors agriculture et services aux ménages, entreprises de 10 salariés ou plus',
    'uk-sickness-absence-rate': 'Part des heures de travail perdues pour maladie ou blessure',
    'uk-paid-holiday-weeks': 'Semaines de congés payés par an, selon la loi',
  },
} satisfies Translation<'benchmarks'>;
