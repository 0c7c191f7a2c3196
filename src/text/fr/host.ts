import type { Translation } from '../sections.ts';

/** Words of host. */
export default {
  problem: {
    unreachable: (status) =>
      `config.json n’a pas pu être lu${status === null ? '' : ` (le serveur a répondu ${status})`}.`,
    tooBig: (most) => `config.json dépasse ${most}.`,
    notJson: (line) =>
      `config.json n’est pas du JSON valide${line === null ? '' : ` : voyez la ligne ${line}`}.`,
    instead: (kept) =>
      kept ? 'La dernière version lisible est utilisée.' : 'Les réglages intégrés sont utilisés.',
    more: (n) => (n === 1 ? 'config.json : 1 autre endroit.' : `config.json : ${n} autres endroits.`),
    restHolds: (others) =>
      `${others ? 'Le reste de ce qui est nommé ici' : 'Ce qui est nommé ici'} est laissé de côté. Le reste de config.json est valable.`,
  },
  label: 'Réglages de cette page',
  refused: (what, meant) =>
    `config.json : ${what}${meant === null ? '.' : ` : vouliez-vous dire ${meant} ?`}`,
  taken: (what, as) =>
    `config.json : ${what}. ${as === null ? 'C’est lu quand même' : `C’est lu comme ${as}`}.`,
  at: (place, fault) => (place === '' ? fault : `${place} ${fault}`),
  fault: {
    unknownKey: (key) => `contient une clé inconnue, « ${key} »`,
    missing: 'manque',
    wrongType: (expected) =>
      `devrait être ${
        {
          string: 'un texte entre guillemets',
          number: 'un nombre',
          int: 'un nombre entier',
          array: 'une liste entre crochets',
          object: 'un objet entre accolades',
          record: 'un objet entre accolades',
          boolean: 'true ou false',
          null: 'null',
        }[expected] ?? expected
      }`,
    tooLong: (most) => `dépasse ${most} caractères`,
    tooMany: (most) => `a plus de ${most} entrées`,
    tooFew: (least) => `en demande au moins ${least}`,
    tooSmall: (least) => `devrait être ${least} ou plus`,
    tooLarge: (most) => `devrait être ${most} ou moins`,
    notOneOf: (options) => `devrait être l’un de ${options}`,
    duplicate: (value) => `répète « ${value} »`,
    badForm: 'n’a pas la bonne forme',
    form: {
      json: 'contient des commentaires, ou une virgule avant un crochet ou une accolade de fin, ce que JSON n’admet pas',
      twice: 'y figure deux fois, et le dernier compte',
      'twice-joined': 'y figure deux fois, et les deux comptent',
      'too-deep': 'est trop imbriqué, ou contient trop',
      empty: 'est vide',
      image:
        'devrait être le chemin d’une image à côté de la page, comme logo.svg (svg, png, webp, avif ou jpg, pas d’un autre site)',
      target:
        'devrait commencer par https://, http:// ou mailto:, ou être le chemin d’une page à côté de celle-ci',
      origin: 'devrait être un site comme https://www.example.com, sans chemin',
      colour: 'devrait être une couleur comme #0a5a94',
      case: 'n’est pas une analyse : laissez de côté format, version et kind, ou enregistrez-en une dans un fichier et copiez-la',
      'newer-case': 'vient d’une version plus récente de cette page',
      currency: 'devrait être trois lettres majuscules, comme EUR',
      id: 'devrait être fait de lettres, de chiffres, de - et de _, 40 au plus',
      link: 'devrait commencer par https:// ou http://',
      source: 'manque : une valeur de référence demande une source',
      'value-or-range': 'demande une valeur, ou un minimum et un maximum',
      'range-order': 'ne devrait pas dépasser value ou high',
      name: 'devrait être une unité ou le nom d’un chiffre, comme hourly_cost',
      value: 'devrait être une unité ou le nom d’un chiffre, comme hourly_cost',
    },
  },
  whole: 'Le fichier',
  lowContrast: (place, colour, ratio, least) =>
    `config.json : ${place} ${colour} est trop pâle : son contraste est de ${ratio} pour 1 sur la page, et il en faut ${least}.`,
  faintKept: 'La couleur intégrée est utilisée.',
  update: {
    label: 'Nouvelle version',
    ready: 'Une nouvelle version est prête.',
    reload: 'Recharger',
    later: 'Plus tard',
    unsaved: 'Quelque chose n’est pas encore enregistré. Enregistrez-le dans un fichier, ou réessayez.',
  },
  off: {
    title: 'Cette partie est désactivée',
    body: (host) =>
      `${host || 'L’hébergeur de cette page'} a désactivé cette partie ici. Rien de ce qui est à vous n’est perdu : les analyses de cet appareil gardent leur contenu.`,
    toCase: 'Retour à l’analyse',
  },
} satisfies Translation<'host'>;
