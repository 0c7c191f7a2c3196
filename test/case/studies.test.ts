/** Published studies open as cases that say what the publications say. */
import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/case/index.ts';
import { studies, studyCase, studyIds } from '../../src/case/templates/studies.ts';
import german from '../../src/text/de/studies.ts';
import english from '../../src/text/en/studies.ts';
import { evaluate } from '../../src/value/index.ts';

const seed = { id: 'study', start: '2026-01' };

describe('a published study, worked out again', () => {
  it('comes to the published figures, to the unit its publication rounds to', () => {
    for (const id of studyIds) {
      const study = studies[id];
      const { whole } = evaluate(studyCase(study, { ...english.studies[id], note: '' }, seed));
      const { published: p } = study;
      // Each year is printed rounded, and so is their sum.
      const near = (ours: number, said: number): void => expect(Math.abs(ours - said), id).toBeLessThan(3);
      near(whole.benefits.presentValue, p.pvBenefits);
      if (p.total !== undefined) near(whole.benefits.total, p.total);
      if (p.pvCosts !== undefined) near(whole.costs.presentValue, p.pvCosts);
      if (p.npv !== undefined) near(whole.npv, p.npv);
      if (p.roi !== undefined) expect(whole.roiPresentValue, id).toBeCloseTo(p.roi, 2);
      if (p.paybackUnder !== undefined) {
        expect(whole.payback).toMatchObject({ kind: 'after' });
        if (whole.payback.kind === 'after') expect(whole.payback.months).toBeLessThan(p.paybackUnder);
      }
    }
  });
  it('gives the benefits of each year that the third one prints', () => {
    const c = studyCase(studies.intellum, { ...english.studies.intellum, note: '' }, seed);
    const { cumulative } = evaluate(c).whole;
    const upTo = (year: number): number => cumulative[12 * year] ?? NaN;
    const byYear = [1, 2, 3].map((y) => Math.round(upTo(y) - upTo(y - 1)));
    expect(byYear).toEqual([1_563_513, 3_260_364, 3_406_606]);
  });
  it('names its source in every row and number, and has a word for each in both languages', () => {
    for (const words of [english, german])
      for (const id of studyIds) {
        const c = studyCase(studies[id], { ...words.studies[id], note: '' }, seed);
        expect(parseCase(c)).toMatchObject({ ok: true });
        for (const x of [...c.lines, ...c.assumptions]) {
          expect(x.source).toMatchObject({
            whose: 'benchmark',
            who: words.studies[id].by,
            link: studies[id].link,
          });
          expect('id' in x ? x.id : x.name).not.toBe(x.label);
        }
      }
  });
});
