/** Words of checks. */
export default {
  /** The list of them on the page. */
  list: {
    title: (n: number) => (n === 0 ? 'Checks' : `Checks (${n})`),
    none: 'No weak points found.',
    hint: 'Weak points a careful reader would ask about.',
    noSources: (n: number, lines: string) =>
      `${n} benefits rest on numbers nobody is named for: ${lines}. Say whose numbers they are.`,
    more: (n: number) => (n === 1 ? 'Show 1 more' : `Show ${n} more`),
  },
  quoted: (label: string) => `“${label}”`,
  others: (n: string) => `${n} more`,
  failing: (line: string, reason: string) => `“${line}” cannot be calculated: ${reason}`,
  highRate: (rate: string, meant: string) =>
    `The discount rate is ${rate} a year, so later money counts for almost nothing. If ${meant} is meant, change it in the settings of the case.`,
  beyondHorizon: (line: string, years: number) =>
    `“${line}” has months after year ${years}, and they are not counted. Shorten it, or lengthen the term.`,
  sameDrivers: (lines: string, drivers: string) =>
    `${lines} are built on the same ${drivers}. If they describe one gain, keep one of them.`,
  pricedTwice: (lines: string, dimension: string, drivers: string) =>
    drivers === ''
      ? `${lines} put a price on ${dimension} more than once. If they describe one gain, keep one of them.`
      : `${lines} rest on the same ${drivers}, and one of them prices ${dimension}. If they describe one gain, keep one of them.`,
  bothSides: (driver: string, benefits: string, alternatives: string) =>
    `The number ${driver} is used in ${benefits} and in ${alternatives}. A cost that stops counts once: as a benefit, or as what the alternative costs.`,
  noSource: (line: string, drivers: string) =>
    drivers === ''
      ? `Nobody is named as the source of “${line}”. Say whose number it is.`
      : `Nobody is named as the source of ${drivers} in “${line}”. Say whose numbers they are.`,
  timeAtFullValue: (line: string, drivers: string) =>
    `“${line}” counts all of ${drivers || 'its time'} as money. Multiply by the share that is put to use, like 50%.`,
  noRamp: (lines: string) =>
    `${lines}: full use as soon as it starts. Set how many months it takes until everyone uses it.`,
  perceivedAboveTangible: (perceived: string, tangible: string) =>
    `Benefits people notice (${perceived}) are larger than benefits you can count (${tangible}). Lead with the ones you can count, or find more of them.`,
  changesNothing: (line: string) => `“${line}” comes to 0 and changes nothing. Fill it in or delete it.`,
  unused: (assumption: string) => `${assumption} is used nowhere. Use it in a row or delete it.`,
  rangeExcludesLikely: (assumption: string) =>
    `The likely value of ${assumption} lies outside its own lowest and highest. Correct one of the three.`,
  paymentsBeyond: (line: string, count: number, owed: string, years: number) =>
    `${count} payments of “${line}” (${owed}) fall after year ${years}, and they are not counted. Lengthen the term, or say that they are still owed.`,
  paymentsRecurring: (line: string) =>
    `“${line}” recurs, so it is paid evenly and not in level payments. Make it a one-off amount to pay it in instalments.`,
  optionWithoutPrice: (option: string) =>
    `The option “${option}” has no price. Mark its price row, or add one.`,
  optionAlike: (option: string, other: string) =>
    `The option “${option}” differs in nothing from “${other}”. Change a row or a number in it, or delete it.`,
  inNoOption: (line: string) =>
    `“${line}” is part of no option, so it counts nowhere. Put it into one, or delete it.`,
  unknownProposed: (option: string) =>
    `The option proposed, “${option}”, is not in this case, so only rows of every option count. Choose another.`,
  unknownOption: (line: string, option: string) =>
    `“${line}” is marked for an option “${option}” that is not in this case. Choose the options it belongs to.`,
  unknownGroup: (line: string, group: string) =>
    `“${line}” is marked for a group “${group}” that is not in this case. It stands without a group.`,
  priceNoCost: (line: string) =>
    `“${line}” is marked as the price, but it is no cost of the solution. Take the mark off, or make it a cost.`,
  unknownPrice: (line: string) =>
    `A row “${line}” is marked as the price, but it is not in this case. Mark the right one.`,
  wholeDiscount: (discount: string, share: string, more: boolean) =>
    more
      ? `${discount} of ${share} is more than the whole price, so the price rows pay the customer. Lower it below 100%.`
      : `${discount} of ${share} leaves nothing to pay, so there is no price to share the value by. Lower it below 100%, or take the price rows out.`,
  sameName: (of: 'option' | 'group', label: string, count: number) =>
    of === 'option'
      ? `${count} options are called “${label}”. Give each a name of its own, so that a reader can tell them apart.`
      : `${count} groups are called “${label}”. Give each a name of its own, or move their rows into one.`,
  unknownSetting: (where: string, name: string, isOption: boolean) =>
    isOption
      ? `“${where}” sets the option “${name}”, which only the case itself can choose. It has no effect.`
      : `“${where}” sets “${name}”, which is no number of this case. It has no effect.`,
  oldBenchmarks: (list: string) =>
    `${list}: the benchmark is older than 24 months. Look for a newer one, or ask the customer.`,
  riskAndRange: (line: string, drivers: string) =>
    `“${line}” is reduced for risk, and ${drivers || 'its amount'} has a range as well. Keep one of the two, or the same doubt counts twice.`,
};
