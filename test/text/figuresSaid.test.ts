/**
 * Every function that says figures in words, listed from the sources so that none can be forgotten, over cases at the edges
 * of what a case can come to, in every language.
 */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import type { Case, Line } from '../../src/case/index.ts';
import { beyondClaim, cameOf, scoreWords } from '../../src/text/beyond.ts';
import { breakEvenSaid, limitSaid } from '../../src/text/breakEven.ts';
import { reviewFigures } from '../../src/case/reviewFigures.ts';
import { changeValue, reviewFigure } from '../../src/text/changes.ts';
import { checkInWords, checkItems } from '../../src/text/checks.ts';
import { claimOfCase } from '../../src/text/claim.ts';
import { makeFormats, type Formats } from '../../src/text/format.ts';
import { formulaWithNumbers, workingInNumbers } from '../../src/text/formula.ts';
import * as headline from '../../src/text/headline.ts';
import { irrWords } from '../../src/text/measures.ts';
import { amountSaid, paymentsSaid } from '../../src/text/payments.ts';
import { personSentence } from '../../src/text/people.ts';
import { pointsText, programmeClaims, programmeOdds } from '../../src/text/programme.ts';
import * as reviewed from '../../src/text/review.ts';
import { readWriting, writingInWords } from '../../src/text/writing.ts';
import { seriesShown } from '../../src/text/seriesShown.ts';
import {
  checks,
  evaluate,
  parseFormula,
  programme,
  review,
  scoreValue,
  simulateProgramme,
  valueForPerson,
  verdictOf,
  working,
} from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { makeProgramme, smallTeam } from '../fixtures/makeProgramme.ts';
import { inEach, nonsense, wordsAtFault } from './saying.ts';

const folder = new URL('../../src/text/', import.meta.url);

/** Exported functions of a file that take ways to write figures, as "file.name". */
function sayersIn(file: string): string[] {
  const text = readFileSync(new URL(file, folder), 'utf8');
  if (!text.includes('Formats')) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const takes = (f: ts.SignatureDeclaration): boolean =>
    f.parameters.some((p) => /\bFormats\b/.test(p.type?.getText() ?? ''));
  const exported = (node: ts.Statement): boolean =>
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some((m) => m.kind === ts.SyntaxKind.ExportKeyword);
  return source.statements.filter(exported).flatMap((node) => {
    if (ts.isFunctionDeclaration(node) && node.name && takes(node)) return [`${file}.${node.name.text}`];
    if (!ts.isVariableStatement(node)) return [];
    return node.declarationList.declarations.flatMap((d) =>
      d.initializer && ts.isArrowFunction(d.initializer) && takes(d.initializer)
        ? [`${file}.${d.name.getText()}`]
        : [],
    );
  });
}

const c = (benefit: number, cost: number, alternative: number, measured: number): Case =>
  makeCase({
    customer: { name: 'Halden', people: [{ id: 'osei', name: 'Osei', role: 'CFO' }] },
    alternative: 'Current spreadsheets',
    assumptions: [
      {
        name: 'agents',
        label: 'Agents',
        unit: 'count',
        value: benefit,
        today: 0,
        for: ['osei'],
        source: { whose: 'customer' },
      },
    ],
    lines: [
      {
        id: 'saved',
        bucket: 'tangible-benefit',
        label: 'Saved',
        formula: 'agents',
        per: 'month',
        for: ['osei'],
      },
      {
        id: 'fee',
        bucket: 'tangible-cost',
        label: 'Fee',
        formula: String(cost),
        for: ['osei'],
        paid: 'in-advance',
      },
      { id: 'tool', bucket: 'alternative-benefit', label: 'Tool', formula: String(alternative) },
    ],
    dimensions: [{ id: 'brand', today: 0, expected: 10 }],
    success: { metrics: ['agents'] },
    reviews: [
      {
        id: 'q1',
        month: 3,
        actual: { agents: measured },
        dimensions: { brand: 5 },
        findings: [
          {
            id: 'f',
            about: 'saved',
            action: 'Train the night shift',
            who: 'Brandt',
            status: 'done',
            closed: '2026-11-01',
          },
        ],
      },
    ],
  });

/** A row paid in level payments. */
const paidOff = (line: Line): Line => ({ ...line, per: 'once', paid: { months: 36, rate: 0.06 } });

/** What each of them says of a case; those of a programme say it of one that moves as much money. */
const sayers: Record<string, (c: Case, f: Formats) => string[]> = {
  'beyond.ts.scoreWords': (_, f) => [null, 0, 0.5, 100].map((x) => scoreWords(x, f)),
  'beyond.ts.beyondClaim': (x, f) =>
    [null, cameOf(x)].map((came) => beyondClaim(evaluate(x), scoreValue(x), x.customer.name, f, came)),
  'breakEven.ts.breakEvenSaid': (x, f) =>
    evaluate(x).lines.flatMap(({ total }) => {
      const net = evaluate(x).incremental.net.total;
      return total === null
        ? []
        : [breakEvenSaid({ net, contribution: total, share: total === 0 ? null : 1 - net / total }, f)];
    }),
  'breakEven.ts.limitSaid': (x, f) => [limitSaid(Number(x.lines[1]?.formula), 'money', f)],
  'changes.ts.changeValue': (x, f) => [
    changeValue(x.assumptions[0]?.value, 'assumptions.agents.value', x, f),
  ],
  'changes.ts.reviewFigure': (x, f) =>
    x.reviews.flatMap((r) =>
      reviewFigures(r).map(({ path, value }) => reviewFigure(value, `reviews.${r.id}.${path}`, x, f)),
    ),
  'checks.ts.checkInWords': (x, f) => checks(x, evaluate(x)).map((check) => checkInWords(check, x, f)),
  'checks.ts.checkItems': (x, f) => checkItems(checks(x, evaluate(x)), x, f).map((item) => item.text),
  'claim.ts.claimOfCase': (x, f) =>
    [true, false].flatMap((countable) =>
      [true, false].map((reader) => claimOfCase(x, verdictOf(x, evaluate(x), countable), f, reader)),
    ),
  'formula.ts.formulaWithNumbers': (x, f) => {
    const formula = parseFormula('agents * 2');
    return formula.ok ? [formulaWithNumbers(x, formula.value, f, 1)] : [];
  },
  'formula.ts.workingInNumbers': (x, f) =>
    x.lines.flatMap((line) => {
      const made = working(x, line.id, 1);
      return made ? [workingInNumbers(made, f)] : [];
    }),
  'headline.ts.roiFigure': (x, f) => [
    headline.roiFigure(x, verdictOf(x, evaluate(x), false).measures, f).other,
  ],
  'headline.ts.beforeSaid': (x, f) => [headline.beforeSaid(x, verdictOf(x, evaluate(x), false), f)],
  'headline.ts.medianSaid': (x, f) => {
    const median = evaluate(x).incremental.net.total;
    const spread = {
      mean: median,
      quantiles: Array<number>(99).fill(median),
      sorted: Float64Array.of(median),
    };
    return [headline.medianSaid(median + 1 + Math.abs(median), spread, f)];
  },
  'headline.ts.otherSaid': (x, f) =>
    [true, false].map((countable) =>
      headline.otherSaid(x, verdictOf(x, evaluate(x), countable), countable, f),
    ),
  'headline.ts.restsOn': (x, f) =>
    [0, 0.001, 0.5, 1].map((share) => headline.restsOn(share, x.customer.name, f)),
  'headline.ts.restsSaid': (x, f) =>
    [true, false].map((reader) => headline.restsSaid(x, evaluate(x), f, reader)),
  'headline.ts.whollyTheirs': (x, f) => [headline.whollyTheirs(evaluate(x), f)],
  'headline.ts.whollySaid': (x, f) => [headline.whollySaid(evaluate(x), f)],
  'headline.ts.basisSaid': (x, f) => [headline.basisSaid(x, f)],
  'payments.ts.paymentsSaid': (x, f) =>
    x.lines.map((line) => paymentsSaid(paidOff(line), Number(x.lines[1]?.formula), f)),
  'payments.ts.amountSaid': (x, f) =>
    x.lines.map((line) => amountSaid(paidOff(line), Number(x.lines[1]?.formula), f)),
  'measures.ts.irrWords': (x, f) => [irrWords(evaluate(x).incremental.irr, [1], f)],
  'people.ts.personSentence': (x, f) =>
    x.customer.people.map((p) => personSentence(p, valueForPerson(x, evaluate(x), p.id), x, f)),
  'programme.ts.pointsText': (_, f) => [pointsText(0, f), pointsText(0.004, f)],
  'programme.ts.programmeClaims': (x, f) => {
    const p = makeProgramme({
      ...smallTeam,
      arpa: Number(x.assumptions[0]?.value),
      cost: Number(x.lines[1]?.formula),
      ranges: { cost: { low: 0 } },
    });
    return programmeClaims(p, programme(p), f, programmeOdds(simulateProgramme(p, { trials: 20 })));
  },
  'review.ts.planRows': (x, f) =>
    reviewed.planRows(x, evaluate(x), review(x, 'q1'), f).flatMap((row) => [row.words, row.by, row.brief]),
  'review.ts.causeFinding': (x, f) => [reviewed.causeFinding(x, review(x, 'q1'), f)],
  'review.ts.findingState': (x, f) =>
    x.reviews.flatMap((r) => r.findings.map((found) => reviewed.findingState(found, f))),
  'review.ts.indexSaid': (x, f) => Object.values(reviewed.indexSaid(x, 'q1', f) ?? {}),
  'review.ts.indexWords': (x, f) => [reviewed.indexWords(x, 'q1', f)],
  'review.ts.claimOf': (x, f) => x.reviews.flatMap((r) => reviewed.claimOf(x, r, review(x, r.id), f)),
  'review.ts.planFallWords': (x, f) => [reviewed.planFallWords(x, review(x, 'q1'), f)],
  'seriesShown.ts.seriesShown': (x, f) =>
    x.assumptions.flatMap((a) => [a.value, a.low, a.high].map((s) => seriesShown(s, a.unit, f))),
  'writing.ts.writingInWords': (x, f) => {
    const writing = readWriting('agents * 5 hours * 46', x, { locale: f.locale, currency: f.currency });
    return writing ? [writingInWords(writing, f)] : [];
  },
};
/** Values as they were typed, not sentences: they may be any share. */
const values = new Set([
  'changes.ts.changeValue',
  'changes.ts.reviewFigure',
  'formula.ts.formulaWithNumbers',
  'formula.ts.workingInNumbers',
  'measures.ts.irrWords',
  'seriesShown.ts.seriesShown',
]);

it('every function that says figures is tried', () => {
  const all = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'format.ts')
    .flatMap(sayersIn);
  expect(Object.keys(sayers).sort()).toEqual(all.sort());
});

it('says no value that is none, no share above 999% and no name inside itself, at every edge and in every language', () =>
  inEach((language) => {
    const f = makeFormats(language, 'EUR');
    const said = new Set<string>();
    for (const benefit of [0, 0.004, 1e15])
      for (const cost of [0, 33093])
        for (const [alternative, measured] of [
          [0, 0],
          [33093, 1e9],
        ] as const) {
          const x = c(benefit, cost, alternative, measured);
          for (const [name, say] of Object.entries(sayers))
            for (const text of say(x, f).filter(Boolean)) {
              said.add(name);
              expect(values.has(name) ? nonsense(text) : wordsAtFault(text), `${name}: ${text}`).toBe('');
              expect(text.split('Current spreadsheets').length, text).toBeLessThan(3);
              expect(text, name).not.toMatch(/Saved (in|im|en|dans) Saved/);
            }
        }
    expect(Object.keys(sayers).filter((name) => !said.has(name))).toEqual([]);
  }));
