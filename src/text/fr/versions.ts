import type { Translation } from '../sections.ts';

/** Words of the version history: the states kept of a case. */
export default {
  title: 'Historique des versions',
  intro:
    'États de cette analyse conservés sur cet appareil, le plus récent d’abord. Un état est conservé avant que vous commenciez à modifier l’analyse, toutes les dix minutes ensuite, et chaque fois que vous la partagez.',
  keepLabel: 'Nom de l’état actuel',
  keepHint: 'Par exemple « avant la discussion du prix ».',
  keep: 'Conserver cet état',
  kept: (name) => `Conservé sous « ${name} ».`,
  automatic: 'Conservé automatiquement',
  name: (when) => `Nom de l’état du ${when}`,
  net: (amount) => `net ${amount}`,
  same: 'Identique à maintenant',
  compare: 'Comparer',
  compareOf: (when) => `Comparer l’état du ${when} à maintenant`,
  restore: 'Rétablir',
  restoreOf: (when) => `Rétablir l’état du ${when}`,
  restored: (when) => `État du ${when} rétabli.`,
  didRestore: 'rétablir un état antérieur',
  now: 'Maintenant',
  then: 'Alors',
  field: 'Quoi',
  none: 'Rien n’est encore conservé. La première modification de cette analyse conserve ce qu’elle était avant.',
  unreadable: 'Cet état est illisible.',
  two: {
    title: 'Deux versions de cette analyse',
    intro: 'Quelle que soit celle que vous gardez, l’autre va dans l’historique des versions.',
    mine: 'Cet onglet',
    theirs: 'L’autre onglet',
    net: 'Valeur client nette',
    same: 'Les deux disent la même chose.',
    unreadable: 'L’autre version ne peut pas être lue ici.',
  },
} satisfies Translation<'versions'>;
