type Plain = Record<string, unknown>;

/** Whether a value is an object of keys and values: no list, nothing empty. */
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value where it is one, else an empty one: what is read of it is then missing. */
export const asPlain = (value: unknown): Plain => (isPlain(value) ? value : {});
