/** Rows of a table that go into the case that is open. */
import { describe, expect, it } from 'vitest';
import { newLine, patchLine, type Case } from '../../../src/case/index.ts';
import { instantiate } from '../../../src/case/templates/index.ts';
import { caseTarget } from '../../../src/screens/importing/caseTarget.ts';
import { Workspace } from '../../../src/state/workspace.svelte.ts';

const blank = instantiate('blank', { id: 'c', start: '2026-01' });
const rows = [
  newLine({ id: 'rent', bucket: 'tangible-cost', label: 'Rent', formula: '5' }),
  newLine({ id: 'hours', bucket: 'tangible-benefit', label: 'Hours', formula: '9' }),
];
const term = { years: 5, firstYear: null, currency: null };

async function taken(c: Case) {
  const workspace = new Workspace(c);
  const said: string[] = [];
  const target = caseTarget(workspace, (message) => said.push(message));
  await target.take(workspace.case, { lines: rows, assumptions: [], term }, '', true);
  return { workspace, said };
}

describe('rows into the open case', () => {
  it('take the place of rows in which nothing was entered, and the case takes on the term of the table', async () => {
    const { workspace, said } = await taken(blank);
    expect(workspace.case.lines.map((l) => l.id)).toEqual(['rent', 'hours']);
    expect(workspace.case.years).toBe(5);
    expect(said).toEqual(['2 rows added in place of the 5 empty ones.']);
    workspace.undo();
    expect(workspace.case).toEqual(blank);
  });

  it('stand behind all there is once anything was entered', async () => {
    for (const patch of [{ label: 'Mine' }, { formula: '3' }, { note: 'ask M.' }]) {
      const begun = patchLine(blank, 'benefit_2', patch);
      const { workspace, said } = await taken(begun);
      expect(workspace.case.lines).toHaveLength(7);
      expect(workspace.case.years).toBe(blank.years);
      expect(said).toEqual(['2 rows added.']);
    }
  });
});
