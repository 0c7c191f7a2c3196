/** What a new case holds before anyone has typed anything. */
import {
  CaseSchema,
  type Assumption,
  type Bucket,
  type Case,
  type Dimension,
  type Line,
  type Period,
} from './schema.ts';
import { currentVersion } from './migrations.ts';

/** Values that are hard to price, in the order they are shown; src/text words them. */
export const builtInDimensions = [
  'brand',
  'satisfaction',
  'retention',
  'loyalty',
  'alignment',
  'innovation',
  'relationships',
  'risk',
] as const;

/**
 * A new, empty case: the eight dimensions unscored, a down and an up market that change nothing yet.
 * @param seed.id the case's id; @param seed.start the month of signing, YYYY-MM. Throws on a malformed seed.
 */
export function newCase(seed: { id: string; start: string }): Case {
  return CaseSchema.parse({
    format: 'worthwhile',
    version: currentVersion,
    kind: 'case',
    id: seed.id,
    start: seed.start,
    dimensions: builtInDimensions.map((id) => ({ id })),
    scenarios: [
      { id: 'down', market: 'down' },
      { id: 'up', market: 'up' },
    ],
  });
}

const lines = CaseSchema.shape.lines;
const assumptions = CaseSchema.shape.assumptions;
const dimensions = CaseSchema.shape.dimensions;

/** A line with every default filled. */
export function newLine(line: {
  id: string;
  bucket: Bucket;
  label?: string;
  formula?: string;
  per?: Period;
}): Line {
  return lines.parse([line])[0] as Line;
}

/** An assumption with every default filled. */
export function newAssumption(assumption: Pick<Assumption, 'name'> & Partial<Assumption>): Assumption {
  return assumptions.parse([assumption])[0] as Assumption;
}

/** A dimension with every default filled: weight 1, not scored. */
export function newDimension(dimension: Pick<Dimension, 'id'> & Partial<Dimension>): Dimension {
  return dimensions.parse([dimension])[0] as Dimension;
}
