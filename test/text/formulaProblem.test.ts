import { describe, expect, it } from 'vitest';
import { corrected, correctionOf } from '../../src/text/formulaProblem.ts';
import { checkFormula } from '../../src/value/index.ts';

const assumptions = ['agents', 'hours_saved', 'hourly_cost'].map((name) => ({ name, today: null }));

describe('a misspelt name in a formula', () => {
  it.each([
    ['agent * hours_saved', 'agents * hours_saved'],
    ['hours_saved * agent', 'hours_saved * agents'],
    ['  2 *\tAGENTZ + agents', '  2 *\tagents + agents'],
    ['max(hourly_cots, 1)', 'max(hourly_cost, 1)'],
    ['mux(agents, 1)', 'max(agents, 1)'],
    ['rund(agents / 3)', 'round(agents / 3)'],
  ])('%s is corrected to %s', (typed, meant) => {
    const problem = checkFormula(typed, assumptions);
    const correction = problem && correctionOf(problem);
    expect(correction && corrected(typed, correction)).toBe(meant);
    expect(checkFormula(meant, assumptions)).toBeNull();
  });

  it.each(['something_else * 2', 'agents * *', 'agents(2', ''])('%s has nothing near to offer', (typed) => {
    const problem = checkFormula(typed, assumptions);
    expect(problem && correctionOf(problem)).toBeNull();
  });
});
