import type { Translation } from '../sections.ts';

/** Words of safe. */
export default {
  title: 'Enregistrements bruts',
  intro:
    'Ce que ce navigateur contient, lu sans rien ouvrir. Enregistrez-le dans un fichier ; ce qui y est sain pourra être repris plus tard comme une sauvegarde.',
  reading: 'Lecture…',
  failed: (detail) => `Le navigateur n’ouvre pas la base de données : ${detail}`,
  empty: 'Il n’y a rien ici.',
  count: (records, versions, unreadable) =>
    [
      records === 1 ? '1 enregistrement' : `${records} enregistrements`,
      versions === 1 ? '1 état conservé' : `${versions} états conservés`,
      unreadable > 0 ? `${unreadable} entièrement ${unreadable === 1 ? 'illisible' : 'illisibles'}` : '',
    ]
      .filter(Boolean)
      .join(', ') + '.',
  journal: (n) =>
    n === 1 ? '1 trace non enregistrée d’un onglet fermé.' : `${n} traces non enregistrées d’onglets fermés.`,
  saveAll: 'Tout enregistrer dans un fichier',
  save: 'Enregistrer',
  saveOf: (what) => `Enregistrer ${what} dans un fichier`,
  back: 'Retour aux analyses',
} satisfies Translation<'safe'>;
