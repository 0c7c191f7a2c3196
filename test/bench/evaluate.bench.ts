/**
 * evaluate() of a whole case (all measures, monthly flows of every line) beside HyperFormula recalculating
 * the same yearly model: amounts by year, totals, present values and net, without months, measures or irr.
 */
import { HyperFormula } from 'hyperformula';
import { buckets, type Case } from '../../src/case/index.ts';
import { evaluate, evaluator } from '../../src/value/index.ts';
import { discountFactors } from '../../src/value/timeline.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { alternate, median } from './time.ts';

export const name = 'evaluate(), 5 years: ms, medians of one run, beside HyperFormula';

const years = 5;
const growths = [0, 0.02, 0.05];
const count = (i: number) => 40 + (i % 7);
const growth = (i: number) => growths[i % 3] ?? 0;
const isGain = (i: number) =>
  ['tangible-benefit', 'perceived-benefit', 'alternative-cost'].includes(bucket(i));
const bucket = (i: number) => buckets[i % 6] ?? 'tangible-cost';

/** `lines` lines of one shared assumption and two of their own, one of those with a value per year. */
function model(lines: number): Case {
  return makeCase({
    years,
    rollout: { goLive: 2, fullAdoption: 9 },
    assumptions: [
      { name: 'wage', unit: 'money', value: 35, low: 30, high: 40 },
      ...Array.from({ length: lines }, (_, i) => [
        { name: `count_${i}`, unit: 'count', value: count(i), low: 30, high: 50 },
        { name: `hours_${i}`, unit: 'hours', value: [2, 3, 4, 5, 6] },
      ]).flat(),
    ],
    lines: Array.from({ length: lines }, (_, i) => ({
      id: `line_${i}`,
      bucket: bucket(i),
      formula: `count_${i} * hours_${i} * 52 * wage`,
      growth: growth(i),
      risk: 0.1,
      adopts: false,
    })),
  });
}

/** The same model as a sheet: row 1 holds the shared numbers, then one row a line. */
function sheet(lines: number): HyperFormula {
  const discount = discountFactors(0.1, 'year-end', 12 * years);
  const shared = [35, ...Array.from({ length: years }, (_, y) => discount[12 * (y + 1)] ?? 1)];
  const rows = Array.from({ length: lines }, (_, i) => {
    const r = i + 2;
    const risk = isGain(i) ? 0.9 : 1.1;
    // A: count; B–F: hours by year; G: growth; H: risk; I–M: amounts; N: total; O: present value; P: signed.
    return [
      count(i),
      2,
      3,
      4,
      5,
      6,
      growth(i),
      risk,
      ...['B', 'C', 'D', 'E', 'F'].map((hours, y) => `=A${r}*${hours}${r}*52*A$1*H${r}*(1+G${r})^${y}`),
      `=SUM(I${r}:M${r})`,
      `=I${r}*B$1+J${r}*C$1+K${r}*D$1+L${r}*E$1+M${r}*F$1`,
      `=${isGain(i) ? '' : '-'}N${r}`,
    ];
  });
  const total = ['', `=SUM(P2:P${lines + 1})`, `=SUM(O2:O${lines + 1})`];
  return HyperFormula.buildFromArray([shared, ...rows, total], {
    licenseKey: 'gpl-v3',
    maxRows: 20_000,
  });
}

export function run(): Record<string, number | string>[] {
  return [30, 1000, 10_000].map((lines) => {
    const c = model(lines);
    const hf = sheet(lines);
    const net = () => Number(hf.getCellValue({ sheet: 0, row: lines + 1, col: 1 }));
    if (Math.abs(net() - evaluate(c).net.total) > 1e-6 * Math.abs(net()))
      throw new Error(`the two models disagree: ${net()} and ${evaluate(c).net.total}`);
    const rounds = lines > 5000 ? 25 : lines > 500 ? 60 : 400;
    let turn = 0;
    // New documents, made beforehand, as after every keypress. All lines change with the shared number; with another
    // one line does, and the evaluator a page works with is told of nothing but the new document.
    const live = evaluator();
    const variants = (slot: number): Case[] =>
      Array.from({ length: 9 }, (_, k) => ({
        ...c,
        assumptions: c.assumptions.map((a, i) => (i === slot ? { ...a, value: 30 + k } : a)),
      }));
    const [everyLine, oneLine] = [variants(0), variants(1)];
    const evaluated = (list: Case[]) => evaluate(list[turn++ % 9] ?? c).net.total;
    let check = 0;
    const times = alternate(rounds, {
      ours: () => (check += evaluated(everyLine)),
      oursOne: () => (check += live.evaluate(oneLine[turn++ % 9] ?? c).net.total),
      all: () => {
        hf.setCellContents({ sheet: 0, row: 0, col: 0 }, 30 + (turn++ % 9));
        check += net();
      },
      single: () => {
        hf.setCellContents({ sheet: 0, row: 1, col: 0 }, 30 + (turn++ % 9));
        check += net();
      },
    });
    hf.destroy();
    if (!Number.isFinite(check)) throw new Error('a net was not finite');
    const ours = median(times.ours);
    const oursOne = median(times.oursOne);
    return {
      lines,
      'ours, all lines': ours,
      'HF, all lines': median(times.all),
      'HF ÷ ours': median(times.all) / ours,
      'ours, one input': oursOne,
      'HF, one input': median(times.single),
      'HF ÷ ours, one': median(times.single) / oursOne,
    };
  });
}
