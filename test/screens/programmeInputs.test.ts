/** What the fields of a programme show of amounts that are 0. */
import { expect, it } from 'vitest';
import { fieldValue } from '../../src/screens/programme/inputFields.ts';
import { typicalProgramme } from '../fixtures/makeProgramme.ts';

it('a cost of 0 stands in its field once it is reckoned with, and amounts not entered leave theirs empty', () => {
  expect(fieldValue(typicalProgramme({ customers: 0, cost: 0 }), 'cost')).toBeNull();
  expect(fieldValue(typicalProgramme({ customers: 0, cost: 0 }), 'customers')).toBeNull();
  expect(fieldValue(typicalProgramme({ arpa: 0, cost: 0 }), 'arpa')).toBeNull();
  expect(fieldValue(typicalProgramme({ cost: 0 }), 'cost')).toBe(0);
  expect(fieldValue(typicalProgramme({ cost: 80 }), 'cost')).toBe(80);
  expect(fieldValue(typicalProgramme({ without: { churn: 0, expansion: 0 } }), 'without.churn')).toBe(0);
});
