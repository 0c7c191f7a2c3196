/** What stands over each part of a review, and what comes after it, in the figures of the account worked out by hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCase, type Case } from '../../src/case/index.ts';
import { textOf } from '../../src/report/cell.ts';
import { tableOf } from '../../src/report/dataset.ts';
import { reviewFiguresData } from '../../src/report/datasets/review.ts';
import { reviewNextData } from '../../src/report/datasets/reviewNext.ts';
import { reviewedOf, type Reviewed } from '../../src/report/reviewed.ts';
import { reviewHeadline } from '../../src/report/reviewHeadline.ts';
import {
  movedText,
  nextText,
  numbersTitle,
  outlookTitle,
  realisedTitle,
} from '../../src/report/reviewTitles.ts';
import { reviewPresentationSteps } from '../../src/screens/present/steps.ts';
import { claimOf } from '../../src/text/review.ts';
import { reportOf } from '../fixtures/reportOf.ts';

const known = JSON.parse(
  readFileSync(new URL('../fixtures/known/reviews.json', import.meta.url), 'utf8'),
) as { case: { reviews: Record<string, unknown>[]; success: Record<string, unknown> } };

function account(edit: (c: typeof known.case) => void = () => {}): Case {
  const c = structuredClone(known.case);
  edit(c);
  const read = parseCase(c);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}
function reviewed(c: Case, id: string, today?: string): Reviewed {
  const found = reviewedOf(reportOf(c, {}, today === undefined ? {} : { today }), id);
  if (!found) throw new Error(`no review ${id}`);
  return found;
}
const finding = (id: string, action: string, due: string | null, status = 'open') => ({
  id,
  about: 'noshow',
  action,
  who: 'M. Lopez',
  due,
  status,
});

describe('what stands over the parts of a review', () => {
  it('says what each finds', () => {
    const r = reviewed(account(), 'q4');
    expect(outlookTitle(r)).toBe('Outlook, as measured so far: $187K, −$731K against plan');
    expect(numbersTitle(r)).toBe('Numbers against plan: 2 below plan');
    expect(movedText({ report: r.report })).toBe('Lost $68.5K against plan since month 9');
    expect(movedText({ report: r.report, upTo: 3 })).toBe('');
    expect(realisedTitle(r, 'lever')).toBe(
      'Share realised, by lever: from 38% (Retention) to 60% (Adoption)',
    );
  });

  it('says of a customer who is not live that it is not, and from when on it will be', () => {
    const c = account((x) => {
      x.reviews = [{ id: 'n', month: 6, on: '2026-03-31', rollout: { goLive: 9, fullAdoption: 12 } }];
    });
    const { review, result, report } = reviewed(c, 'n');
    expect(claimOf(c, review, result, report.formats, false)).toEqual([
      'Meridian Clinics is $137K behind plan at month 6.',
      'Not live yet: it goes live after month 9.',
      'Mostly because of late go-live or slow adoption (−$137K).',
    ]);
  });

  it('gives no outlook where nothing was measured', () => {
    const c = account((x) => {
      x.reviews = [{ id: 'e', month: 3, on: '2025-12-31' }];
    });
    const r = reviewed(c, 'e');
    expect(reviewHeadline(r).map(({ value }) => value)).toEqual([
      '−$147K',
      'Not measured',
      'Not measured',
      'Not measured',
      'Not measured',
    ]);
    const figures = new Map(
      tableOf(reviewFiguresData, r, 'csv').rows.map(({ id, cells }) => [id, textOf(cells[1])]),
    );
    expect([figures.get('at-plan'), figures.get('run-rate')]).toEqual(['Not measured', 'Not measured']);
    expect(claimOf(c, r.review, r.result, r.report.formats)).toEqual(['Nothing is measured yet.']);
  });
});

describe('what comes after a review', () => {
  const c = account((x) => {
    x.success = {
      renewal: '2027-01-31',
      targets: [
        { name: 'noshow', by: '2026-12-31', value: 0.08 },
        { name: 'calls', by: '2026-10-31', value: 1.2 },
        { name: 'hours', by: '2027-06-30', value: 3 },
      ],
    };
    Object.assign(x.reviews.at(-1) ?? {}, {
      next: '2026-12-31',
      findings: [
        finding('a', 'Weekly call', null),
        finding('b', 'Retrain three clinics', '2026-11-15'),
        finding('c', 'Survey', '2026-11-01', 'dropped'),
      ],
    });
  });

  it('stands in the order of its days, without targets that are met or missed', () => {
    const r = reviewed(c, 'q4', '2026-11-30');
    expect(tableOf(reviewNextData, r, 'screen').rows.map((row) => row.cells.map(textOf))).toEqual([
      ['Nov 15, 2026, past due', 'Retrain three clinics', 'M. Lopez', 'Open'],
      ['Dec 31, 2026', 'No-show rate: 8%', '', 'At risk'],
      ['Dec 31, 2026', 'Next review', '', ''],
      ['Jan 31, 2027', 'Renewal', '', ''],
      ['', 'Weekly call', 'M. Lopez', 'Open'],
    ]);
    expect(nextText(r)).toBe('2 open actions');
  });

  it('names what comes first where nobody has anything to do', () => {
    const quiet = account((x) => {
      x.success = { renewal: '2027-01-31' };
      Object.assign(x.reviews.at(-1) ?? {}, { next: '2026-12-31' });
    });
    expect(nextText(reviewed(quiet, 'q4', '2026-11-30'))).toBe('Next review: Dec 31, 2026');
    expect(reviewPresentationSteps(quiet, 'q4').at(-1)?.kind).toBe('next');
  });

  it('takes no step of its own for one day', () => {
    const one = account((x) => {
      x.success = { renewal: '2027-01-31' };
    });
    expect(nextText(reviewed(one, 'q4', '2026-11-30'))).toBe('Renewal: Jan 31, 2027');
    expect(reviewPresentationSteps(one, 'q4').map(({ kind }) => kind)).not.toContain('next');
  });
});
