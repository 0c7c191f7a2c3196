import type { Translation } from '../sections.ts';

/** What each template values, in one line. */
export default {
  efficiency: 'Un travail de routine plus court, des erreurs qu’on ne corrige plus, et des gens qui restent.',
  revenue: 'Plus de commandes des mêmes visiteurs, et des clients qui continuent d’acheter.',
  support: 'Des tickets que les clients résolvent eux-mêmes, et moins de temps sur tous les autres.',
  marketing:
    'Moins d’administration des courriels, des prospects convertis, et des prestations qu’on n’achète plus.',
  storage: 'Des systèmes retirés, des heures de maintenance gagnées, et des pannes qui n’ont pas lieu.',
  success: 'Moins d’attrition, des comptes qui grandissent, et du temps rendu à ceux qui les suivent.',
  compliance: 'Des incidents évités, des audits plus courts, et la confiance des partenaires.',
  purchasing: 'De meilleurs prix, des commandes traitées plus vite, et des escomptes pour paiement anticipé.',
  field: 'Des retours évités, des heures de papiers gagnées, et des contrats renouvelés.',
  blank: 'Deux gains, un gain perçu et deux coûts, à vous de les nommer.',
} satisfies Translation<'gallery'>;
