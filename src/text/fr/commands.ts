import type { Translation } from '../sections.ts';

/** Words of the list of commands and the help with keys. */
export default {
  title: 'Tout trouver',
  field: 'Ce que vous cherchez',
  placeholder: 'Un écran, une ligne, un chiffre ou une action',
  found: (n) => (n === 0 ? 'Rien trouvé' : n === 1 ? '1 trouvé' : `${n} trouvés`),
  none: 'Rien ne porte ce nom. Essayez avec moins de lettres.',
  kinds: {
    do: 'Actions',
    go: 'Aller à',
    case: 'Ouvrir une analyse',
    template: 'Commencer une analyse',
    row: 'Lignes',
    number: 'Chiffres',
    library: 'Ajouter une ligne de la bibliothèque',
  },
  countable: 'Ne compter que ce qui se mesure',
  perceived: 'Compter aussi ce qui se ressent',
  waits: 'pas encore de valeur',
  keys: 'Raccourcis clavier',
  keyNames: { ctrl: 'Ctrl', shift: 'Maj', enter: 'Entrée' },
  help: {
    anywhere: {
      title: 'Partout',
      commands: 'Tout trouver : un écran, une ligne, un chiffre, une action',
      undo: 'Annuler la dernière modification',
      redo: 'La rétablir',
      call: 'En rendez-vous : masquer ce qui est privé, et le montrer de nouveau',
      print: 'Imprimer ce que vous voyez',
      escape: 'Fermer ce qui recouvre la page',
      help: 'Cette liste',
    },
    amounts: {
      title: 'Dans un montant',
      enter: 'Le valider et passer à la ligne suivante',
      walk: 'Aller à la ligne du dessus ou du dessous',
      nudge: 'Un peu plus ou un peu moins',
      escape: 'Remettre ce qui s’y trouvait',
      short: { key: '120k, 1,2m, 15%', does: 'Abrégé de 120 000, 1 200 000 et 0,15' },
      years: { key: '1,2m; 2,4m; 3m', does: 'Un montant pour chaque année' },
      sum: 'Un calcul',
      written: {
        key: 'agents * heures * 46',
        does: 'Un calcul en toutes lettres : chaque mot devient un chiffre nommé',
      },
    },
    rows: {
      title: 'Sur le nom d’une ligne',
      open: 'Ouvrir ses détails',
      rename: 'La renommer',
      move: 'La monter ou la descendre',
    },
    charts: {
      title: 'Sur un graphique',
      arrows: 'Flèches',
      walk: 'Parcourir ses repères',
      open: 'Ouvrir la ligne d’un repère',
      table: 'L’afficher en tableau',
    },
    stage: { title: 'En présentation', step: 'Étape précédente ou suivante', blank: 'Écran noir' },
  },
} satisfies Translation<'commands'>;
