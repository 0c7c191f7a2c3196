import { describe, expect, it } from 'vitest';
import type { Programme } from '../../src/case/index.ts';
import { makeFormats } from '../../src/text/format.ts';
import { programmeClaims, programmeNotes, programmeOdds } from '../../src/text/programme.ts';
import { programme, simulateProgramme } from '../../src/value/index.ts';
import { typicalProgramme } from '../fixtures/makeProgramme.ts';

const f = makeFormats('en-US', 'USD');
const claims = (p: Programme, odds = false): string[] =>
  programmeClaims(p, programme(p), f, odds ? programmeOdds(simulateProgramme(p)) : null);
const notes = (p: Programme): string[] => programmeNotes(p, programme(p));

describe('the claim of a programme', () => {
  it('says what comes back, until when it pays, and how sure that is', () => {
    expect(claims(typicalProgramme(), true)).toEqual([
      'Every $1 spent on customer success returns $1.87 within 36 months.',
      'It pays as long as churn with it stays below 2.14% a month.',
      expect.stringMatching(/^\d+ of 50 equally likely outcomes return more than they cost\.$/),
      expect.stringMatching(/^Net return between .* and .* in 8 of 10\.$/),
    ]);
  });

  it('says a loss first and plainly, and that no churn would mend it', () => {
    expect(claims(typicalProgramme({ cost: 9e6 }))).toEqual([
      'Customer success costs $323M more than it returns within 36 months.',
      'It does not pay at any churn with it, not even at 0%.',
    ]);
  });

  it('says that it pays at any churn where it does', () => {
    const p = typicalProgramme({ with: { churn: 0.02, expansion: 1.5 }, cost: 1 });
    expect(claims(p)[1]).toBe('It pays at any churn with it, even at 100%.');
  });

  it('turns round where revenue is sold at a loss', () => {
    const p = typicalProgramme({ margin: -0.4, with: { churn: 0.03, expansion: 0.001 }, cost: 100 });
    expect(claims(p)[1]).toMatch(/^It pays as long as churn with it stays above /);
  });

  it('claims no return where its costs are 0, typed or not, and nothing before there are customers', () => {
    expect(claims(typicalProgramme({ cost: 0 }))).toEqual([
      'Customer success brings $539K of margin within 36 months. Its costs are 0.',
    ]);
    // Lower expansion loses what it would have brought.
    expect(claims(typicalProgramme({ cost: 0, with: { churn: 0.5, expansion: 0 } }))[0]).toMatch(
      /^Customer success loses \$[\d.]+[KM] of margin within 36 months\. Its costs are 0\.$/,
    );
    expect(claims(typicalProgramme({ customers: 0 }))).toEqual([
      'Enter customers, revenue and both churn rates to see what customer success returns.',
    ]);
  });

  it('costs nothing more than it returns where the loss rounds to nothing', () => {
    const { gain, cost } = programme(typicalProgramme({ cost: 1 }));
    const even = typicalProgramme({ cost: (gain.total + 0.002) / cost.total });
    expect(claims(even)[0]).toBe('Every $1 spent on customer success returns $1 within 36 months.');
  });

  it('knows one month from many', () => {
    expect(claims(typicalProgramme({ months: 1 }))[0]).toContain('within 1 month.');
  });
});

describe('what is odd about a programme', () => {
  it('is nothing in an ordinary one', () => expect(notes(typicalProgramme())).toEqual([]));

  it.each([
    ['churn 0', { with: { churn: 0, expansion: 0 } }, /nobody ever leaves/],
    ['churn 100%', { without: { churn: 1, expansion: 0 } }, /everybody leaves within the month/],
    ['growth beyond discounting', { with: { churn: 0.01, expansion: 0.1 } }, /has no end/],
  ])('%s', (_, fields, words) => expect(notes(typicalProgramme(fields)).join(' ')).toMatch(words));
});
