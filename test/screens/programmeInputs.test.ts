/** What the fields of a programme show of amounts that are 0. */
import { expect, it } from 'vitest';
import { shownIn } from '../../src/screens/programme/inputs.ts';
import { typicalProgramme } from '../fixtures/makeProgramme.ts';

it('a cost of 0 stands in its field once it is reckoned with, and amounts not entered leave theirs empty', () => {
  expect(shownIn(typicalProgramme({ customers: 0, cost: 0 }), 'cost')).toBeNull();
  expect(shownIn(typicalProgramme({ customers: 0, cost: 0 }), 'customers')).toBeNull();
  expect(shownIn(typicalProgramme({ arpa: 0, cost: 0 }), 'arpa')).toBeNull();
  expect(shownIn(typicalProgramme({ cost: 0 }), 'cost')).toBe(0);
  expect(shownIn(typicalProgramme({ cost: 80 }), 'cost')).toBe(80);
  expect(shownIn(typicalProgramme({ without: { churn: 0, expansion: 0 } }), 'without.churn')).toBe(0);
});
