/** The numbers a programme rests on: how each is read, changed and bounded. */
import { t } from '../../text/later.ts';
import type { Programme, programmeInputs, Unit } from '../../case/index.ts';

export type Input = (typeof programmeInputs)[number];

interface InputField {
  readonly label: string;
  unit: Unit;
  low: number;
  high: number;
  get: (p: Programme) => number;
  set: (p: Programme, value: number) => Programme;
}

const rate = (side: 'without' | 'with', key: 'churn' | 'expansion'): InputField => ({
  get label() {
    return (key === 'churn' ? t.programme.churnOf : t.programme.expansionOf)(t.programme[side]);
  },
  unit: 'percent',
  low: 0,
  high: key === 'churn' ? 1 : 10,
  get: (p) => p[side][key],
  set: (p, value) => ({ ...p, [side]: { ...p[side], [key]: value } }),
});
const plain = (
  key: 'customers' | 'arpa' | 'margin' | 'cost',
  unit: Unit,
  low: number,
  high: number,
): InputField => ({
  get label() {
    return t.programme[key];
  },
  unit,
  low,
  high,
  get: (p) => p[key],
  set: (p, value) => ({ ...p, [key]: value }),
});

export const inputFields: Record<Input, InputField> = {
  customers: plain('customers', 'count', 0, 1e18),
  arpa: plain('arpa', 'money', 0, 1e18),
  margin: plain('margin', 'percent', -10, 1),
  cost: plain('cost', 'money', 0, 1e18),
  'without.churn': rate('without', 'churn'),
  'without.expansion': rate('without', 'expansion'),
  'with.churn': rate('with', 'churn'),
  'with.expansion': rate('with', 'expansion'),
};

/** Sets one end of a range; a range without ends is none. */
export function setRange(p: Programme, input: Input, end: 'low' | 'high', value: number | null): Programme {
  const known = p.ranges[input] ?? { low: null, high: null, shape: 'triangular' as const };
  const next = { ...known, [end]: value };
  const others = Object.fromEntries(Object.entries(p.ranges).filter(([key]) => key !== input));
  return {
    ...p,
    ranges: next.low === null && next.high === null ? others : { ...others, [input]: next },
  };
}

/** Whether a range is the wrong way round or leaves out the likely value. */
export function rangeFault(p: Programme, input: Input): boolean {
  const range = p.ranges[input];
  if (!range) return false;
  const likely = inputFields[input].get(p);
  const low = range.low ?? likely;
  const high = range.high ?? likely;
  return low > high || likely < low || likely > high;
}
