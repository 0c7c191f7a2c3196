/**
 * How large a document may be. Generous for people, small enough that no document can hang a page.
 * Raising a limit is safe; lowering one would lock out documents that already exist.
 */
export const limits = {
  id: 40,
  name: 60,
  label: 200,
  note: 4000,
  link: 1000,
  formula: 1000,
  /** Largest magnitude of any typed number; sums and products of these stay finite in practice. */
  magnitude: 1e18,
  years: 10,
  lines: 10_000,
  assumptions: 40_000,
  scenarios: 50,
  dimensions: 50,
  people: 200,
  groups: 100,
  options: 20,
  steps: 200,
  /** Level payments on one line. */
  payments: 600,
  peers: 20,
  competitors: 50,
  reviews: 120,
  findings: 200,
  comments: 1000,
  /** Rows of an answer to a counter-offer. */
  answers: 1000,
  targets: 100,
  history: 240,
  /** For a document opened as a file. */
  fileBytes: 16 * 1024 * 1024,
  keys: 1000,
  trials: 1_000_000,
  /** For the walk over unknown data before it is validated. */
  depth: 12,
  values: 2_000_000,
} as const;
