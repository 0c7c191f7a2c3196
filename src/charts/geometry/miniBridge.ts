/** The geometry of a bridge thumbnail: benefits, then costs and the alternative subtracted one after the other, then net. */

/** The amounts of a bridge thumbnail: benefits, costs and the alternative as positive amounts, and net. */
export type MiniBridgeSteps = readonly [benefits: number, costs: number, alternative: number, net: number];

interface MiniBar {
  hue: 'benefit' | 'cost' | 'alt' | 'net';
  x: number;
  width: number;
}

const endsOf = ([benefits, costs, alternative]: MiniBridgeSteps): number[] => [
  0,
  benefits,
  benefits - costs,
  benefits - costs - alternative,
];

/** The lowest and highest value any of the bridges reaches, including zero: the domain on which they can be compared. */
export function miniDomain(all: readonly MiniBridgeSteps[]): readonly [low: number, high: number] {
  const ends = all.flatMap(endsOf);
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}

/** The four bars and zero, in px from the start. @param domain that of this bridge alone by default */
export function placeMiniBridge(
  steps: MiniBridgeSteps,
  width: number,
  domain: readonly [low: number, high: number] = miniDomain([steps]),
): { zero: number; bars: MiniBar[] } {
  const [benefits, costs, alternative, net] = steps;
  const [low, high] = domain;
  const span = high - low || 1;
  const x = (v: number): number => ((v - low) / span) * width;
  const bar = (from: number, to: number): Omit<MiniBar, 'hue'> => ({
    x: Math.min(x(from), x(to)),
    width: from === to ? 0 : Math.max(1, Math.abs(x(to) - x(from))),
  });
  return {
    zero: x(0),
    bars: [
      { hue: 'benefit', ...bar(0, benefits) },
      { hue: 'cost', ...bar(benefits, benefits - costs) },
      { hue: 'alt', ...bar(benefits - costs, benefits - costs - alternative) },
      { hue: 'net', ...bar(0, net) },
    ],
  };
}
