/** Steps from one total to another, placed as a bridge: a plan in outline, each step from where the one before left it. Pure. */
import { bridge, type Bridge, type BridgeOptions } from './bridge.ts';

export interface Step {
  id: string;
  /** As it moves the total, or the total itself. */
  amount: number;
  total: boolean;
  /** A total that is a plan. */
  outline?: boolean;
}

/** A plan starts the bridge as a line would, and is drawn as what it is: a total, in outline. */
export function stepBridge(steps: readonly Step[], options: BridgeOptions): Bridge {
  const placed = bridge(
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
