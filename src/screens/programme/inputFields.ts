/** The input fields of a programme: their bounds and how each changes the document. */
import type { Programme, Shape } from '../../case/index.ts';
import { inputWords, isEntered, type ProgrammeInput } from '../../text/programme.ts';

interface InputField {
  low: number;
  high: number;
  set: (p: Programme, value: number) => Programme;
}

const rate = (side: 'without' | 'with', key: 'churn' | 'expansion'): InputField => ({
  low: 0,
  high: key === 'churn' ? 1 : 10,
  set: (p, value) => ({ ...p, [side]: { ...p[side], [key]: value } }),
});
const plain = (key: 'customers' | 'arpa' | 'margin' | 'cost', low: number, high: number): InputField => ({
  low,
  high,
  set: (p, value) => ({ ...p, [key]: value }),
});

/** The fields by input. */
export const inputFields: Record<ProgrammeInput, InputField> = {
  customers: plain('customers', 0, 1e18),
  arpa: plain('arpa', 0, 1e18),
  margin: plain('margin', -10, 1),
  cost: plain('cost', 0, 1e18),
  'without.churn': rate('without', 'churn'),
  'without.expansion': rate('without', 'expansion'),
  'with.churn': rate('with', 'churn'),
  'with.expansion': rate('with', 'expansion'),
};

/** The value a field shows; null where an amount is not entered. */
export function fieldValue(p: Programme, input: ProgrammeInput): number | null {
  const value = inputWords[input].of(p);
  // A cost of 0 counts as entered once other inputs give a result.
  const isEmpty = input === 'customers' || input === 'arpa' || (input === 'cost' && !isEntered(p));
  return value === 0 && isEmpty ? null : value;
}

/** Sets one end of a range; a range without ends is removed. */
export function setRange(
  p: Programme,
  input: ProgrammeInput,
  end: 'low' | 'high',
  value: number | null,
): Programme {
  const known = p.ranges[input] ?? { low: null, high: null, shape: 'triangular' as const };
  const next = { ...known, [end]: value };
  const others = Object.fromEntries(Object.entries(p.ranges).filter(([key]) => key !== input));
  return {
    ...p,
    ranges: next.low === null && next.high === null ? others : { ...others, [input]: next },
  };
}

/** Sets the distribution of an existing range. */
export function setShape(p: Programme, input: ProgrammeInput, shape: Shape): Programme {
  const known = p.ranges[input];
  return known ? { ...p, ranges: { ...p.ranges, [input]: { ...known, shape } } } : p;
}
