import type { Translation } from '../sections.ts';

/** Words of checks. */
export default {
  list: {
    title: (n) => (n === 0 ? 'Points à vérifier' : `Points à vérifier (${n})`),
    none: 'Aucun point faible trouvé.',
    hint: 'Points faibles sur lesquels un lecteur attentif vous interrogerait.',
    noSources: (n, lines) =>
      `${n} gains reposent sur des chiffres dont personne n’est nommé : ${lines}. Dites de qui viennent ces chiffres.`,
    more: (n) => (n === 1 ? 'En afficher 1 de plus' : `En afficher ${n} de plus`),
  },
  quoted: (label) => `« ${label} »`,
  others: (n) => `${n} de plus`,
  failing: (line, reason) => `« ${line} » ne peut pas être calculé : ${reason}`,
  highRate: (rate, meant) =>
    `Le taux d’actualisation est de ${rate} par an, l’argent à venir ne compte donc presque plus. Si vous vouliez dire ${meant}, changez-le dans les réglages de l’analyse.`,
  beyondHorizon: (line, years) =>
    `« ${line} » a des mois après l’année ${years}, et ils ne sont pas comptés. Raccourcissez la ligne, ou allongez la durée.`,
  sameDrivers: (lines, drivers) =>
    `${lines} reposent sur les mêmes facteurs : ${drivers}. S’il s’agit d’un seul gain, gardez-en une.`,
  pricedTwice: (lines, dimension, drivers) =>
    drivers === ''
      ? `${lines} chiffrent plus d’une fois ${dimension}. S’il s’agit d’un seul gain, gardez-en une.`
      : `${lines} reposent sur les mêmes facteurs, ${drivers}, et l’une d’elles chiffre ${dimension}. S’il s’agit d’un seul gain, gardez-en une.`,
  bothSides: (driver, benefits, alternatives) =>
    `Le chiffre ${driver} est utilisé dans ${benefits} et dans ${alternatives}. Un coût qui disparaît compte une fois : comme gain, ou comme ce que coûte l’alternative.`,
  noSource: (line, drivers) =>
    drivers === ''
      ? `Personne n’est nommé comme source de « ${line} ». Dites de qui vient ce chiffre.`
      : `Personne n’est nommé comme source de ${drivers} dans « ${line} ». Dites de qui viennent ces chiffres.`,
  timeAtFullValue: (line, drivers) =>
    `« ${line} » compte la totalité de ${drivers || 'son temps'} comme de l’argent. Multipliez par la part réellement mise à profit, par exemple 50 %.`,
  noRamp: (lines) =>
    `${lines} : plein usage dès le départ. Indiquez combien de mois il faut jusqu’à ce que tout le monde l’utilise.`,
  perceivedAboveTangible: (perceived, tangible) =>
    `Les gains perçus (${perceived}) dépassent les gains chiffrables (${tangible}). Mettez en avant ceux que l’on peut chiffrer, ou trouvez-en d’autres.`,
  changesNothing: (line) => `« ${line} » vaut 0 et ne change rien. Complétez la ligne ou supprimez-la.`,
  unused: (assumption) =>
    `${assumption} ne sert nulle part. Utilisez l’hypothèse dans une ligne ou supprimez-la.`,
  rangeExcludesLikely: (assumption) =>
    `La valeur probable de ${assumption} est hors de son minimum et de son maximum. Corrigez l’un des trois.`,
  paymentsBeyond: (line, count, owed, years) =>
    `${count} échéances de « ${line} » (${owed}) tombent après l’année ${years}, et elles ne sont pas comptées. Allongez la durée, ou dites qu’elles restent dues.`,
  paymentsRecurring: (line) =>
    `« ${line} » est récurrent, donc payé régulièrement et non par échéances. Faites-en un montant unique pour le payer par échéances.`,
  optionWithoutPrice: (option) =>
    `L’option « ${option} » n’a pas de prix. Marquez sa ligne de prix, ou ajoutez-en une.`,
  optionAlike: (option, other) =>
    `L’option « ${option} » ne diffère en rien de « ${other} ». Changez-y une ligne ou un chiffre, ou supprimez-la.`,
  inNoOption: (line) =>
    `« ${line} » ne fait partie d’aucune option et ne compte donc nulle part. Mettez la ligne dans une option, ou supprimez-la.`,
  unknownProposed: (option) =>
    `L’option proposée, « ${option} », n’est pas dans cette analyse : seules comptent les lignes communes à toutes les options. Choisissez-en une autre.`,
  unknownOption: (line, option) =>
    `« ${line} » est marqué pour une option « ${option} » qui n’est pas dans cette analyse. Choisissez les options concernées.`,
  unknownGroup: (line, group) =>
    `« ${line} » est marqué pour un groupe « ${group} » qui n’est pas dans cette analyse. La ligne reste sans groupe.`,
  priceNoCost: (line) =>
    `« ${line} » est marqué comme le prix, mais ce n’est pas un coût de la solution. Retirez la marque, ou faites-en un coût.`,
  unknownPrice: (line) =>
    `Une ligne « ${line} » est marquée comme le prix, mais elle n’est pas dans cette analyse. Marquez la bonne.`,
  wholeDiscount: (discount, share, more) =>
    more
      ? `« ${discount} » de ${share} dépasse le prix entier : les lignes de prix paient donc le client. Ramenez la valeur sous 100 %.`
      : `Avec « ${discount} » de ${share}, il ne reste rien à payer, donc aucun prix selon lequel partager la valeur. Ramenez la valeur sous 100 %, ou retirez les lignes de prix.`,
  sameName: (of, label, count) =>
    of === 'option'
      ? `${count} options s’appellent « ${label} ». Donnez à chacune un nom à elle, pour qu’on les distingue.`
      : `${count} groupes s’appellent « ${label} ». Donnez à chacun un nom à lui, ou réunissez leurs lignes.`,
  unknownSetting: (where, name, isOption) =>
    isOption
      ? `« ${where} » fixe l’option « ${name} », que seule l’analyse elle-même peut choisir. C’est sans effet.`
      : `« ${where} » fixe « ${name} », qui n’est pas un chiffre de cette analyse. C’est sans effet.`,
  oldBenchmarks: (list) =>
    `${list} : la référence date de plus de 24 mois. Cherchez-en une plus récente ou demandez au client.`,
  riskAndRange: (line, drivers) =>
    `« ${line} » est réduit pour le risque, et ${drivers || 'son montant'} a aussi une fourchette. Gardez l’un des deux, sinon le même doute compte deux fois.`,
} satisfies Translation<'checks'>;
