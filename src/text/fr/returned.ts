import type { Translation } from '../sections.ts';

/** Words of a workbook that comes back. */
export default {
  reading: 'Lecture du classeur…',
  failed: 'Le classeur n’a pas pu être lu. Réessayez, ou ouvrez-le sur un autre appareil.',
  refused: {
    foreign:
      'Ce classeur n’a pas été exporté d’ici. Pour reprendre ses lignes, choisissez « Coller depuis un tableur » dans le menu d’une analyse.',
    newer: 'Ce classeur vient d’une version ultérieure de cette page. Rechargez la page et réessayez.',
    missing:
      'L’analyse de ce classeur n’est ni dans le fichier ni dans ce navigateur. Ouvrez-le là où il a été exporté.',
    invalid:
      'Le contenu de ce classeur ne forme pas une analyse. Annulez-y les dernières modifications et réessayez.',
  },
  unknown: {
    title: 'L’analyse de ce classeur n’est pas dans ce navigateur',
    body: (title, n) =>
      `Il appartient à « ${title} », avec ${n === 0 ? 'aucun chiffre modifié' : n === 1 ? '1 chiffre modifié' : `${n} chiffres modifiés`}. Vous pouvez la voir ici avec ces chiffres. Pour les parcourir un par un, ouvrez le classeur là où l’analyse a été faite.`,
    look: 'Voir l’analyse avec ces chiffres',
  },
  review: {
    title: (file) => `Chiffres de ${file}`,
    by: 'Qui les a modifiés ?',
    byHint: 'Figure comme source des chiffres que vous acceptez.',
    formulas: (n) => (n === 1 ? '1 formule n’est plus la nôtre' : `${n} formules ne sont plus les nôtres`),
    formulasHint:
      'Les chiffres du classeur les suivent, ceux d’ici non. Si l’une est juste, changez ici la formule de la ligne.',
    cell: 'Cellule',
    sheet: 'Feuille',
    was: 'Était',
    is: 'Est maintenant',
    typed: (text) => `${text} (saisi)`,
    empty: 'vide',
    lost: (n) => (n === 1 ? '1 élément n’a pas pu être lu' : `${n} éléments n’ont pas pu être lus`),
    sheetGone: (sheet) => `La feuille « ${sheet} » n’est plus dans le fichier.`,
    cellOnly: (sheet, cell) => `${sheet}, cellule ${cell} : modifiée, et non relue.`,
    number: (label) => `${label} : sa cellule a disparu ou ne contient pas de nombre.`,
    more: (n) => `En afficher ${n} de plus`,
  },
} satisfies Translation<'returned'>;
