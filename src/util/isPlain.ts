type Plain = Record<string, unknown>;

/** Whether a value is an object of keys and values, neither a list nor null. */
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value if it is a plain object, else an empty one, so that every key read from it is absent. */
export const asPlain = (value: unknown): Plain => (isPlain(value) ? value : {});
