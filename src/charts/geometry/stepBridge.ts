/** The geometry of a waterfall from one total to another, with a plan as an outline. */
import { placeBridge, type Bridge, type BridgeOptions } from './bridge.ts';

export interface BridgeStep {
  id: string;
  /** The change of the total, or the total itself. */
  amount: number;
  total: boolean;
  /** Whether it is a total that is a plan. */
  outline?: boolean;
}

/** Places the steps as a value bridge. A plan starts the running total as a line does, but is drawn as a total, in outline. */
export function placeStepBridge(steps: readonly BridgeStep[], options: BridgeOptions): Bridge {
  const placed = placeBridge(
    steps.map((step) => ({
      id: step.id,
      kind: step.total && step.outline !== true ? ('net' as const) : ('tangible-benefit' as const),
      amount: step.amount,
    })),
    options,
  );
  const bars = placed.bars.map((bar, i) =>
    steps[i]?.outline === true ? { ...bar, hue: 'gross' as const, style: 'outline' as const } : bar,
  );
  return { ...placed, bars };
}
