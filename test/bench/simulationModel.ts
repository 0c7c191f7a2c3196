/** The model the simulation benches share: lines that are products of two ranged numbers. */
import type { Case, Shape } from '../../src/case/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

export const range = (i: number): { low: number; value: number; high: number } => ({
  low: 80 + i / 2,
  value: 100 + i,
  high: 140 + 1.3 * i,
});

/** `lines` lines over 5 years, a third of them costs, a quarter of them one-off, two ranges of their own each. */
export const simulationModel = (lines: number, shape: Shape): Case =>
  makeCase({
    years: 5,
    rollout: { goLive: 2, fullAdoption: 9 },
    assumptions: Array.from({ length: lines }, (_, i) =>
      ['a', 'b'].map((name) => ({ name: `${name}${i}`, ...range(i), shape })),
    ).flat(),
    lines: Array.from({ length: lines }, (_, i) => ({
      id: `line_${i}`,
      bucket: i % 3 === 2 ? 'tangible-cost' : i % 5 === 0 ? 'perceived-benefit' : 'tangible-benefit',
      formula: `a${i} * b${i}`,
      per: i % 4 === 0 ? 'once' : 'year',
      risk: 0.1,
    })),
  });
