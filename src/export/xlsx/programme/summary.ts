/**
 * The sheet Summary of a programme's workbook: the return, figures that do not exist and why, and the two tables of
 * figures.
 */
import { isEntered, programmeName } from '../../../text/programme.ts';
import { numbersWords } from '../../../text/words/numbers.ts';
import { programmeWords } from '../../../text/words/programme.ts';
import type { ProgrammeSide } from '../../../value/index.ts';
import { at, figureHead, quoted, type Look, type Value } from '../grid.ts';
import { geometric, nameCell, type ProgrammeBook } from './book.ts';
import { monthColumn, type MonthSum } from './months.ts';

const head = 4;
const notes = 9;
/** The first rows of the two tables of Summary, for tests. */
export const sidesRow = 15;
export const moneyRow = 25;

/** Words with a number of months that follow the typed number. */
function ofMonths(b: ProgrammeBook, words: (months: number) => string): [formula: string, value: string] {
  const stand = 99_999;
  return [
    `IF(term_months=1,${quoted(words(1))},SUBSTITUTE(${quoted(words(stand))},"${stand}",term_months))`,
    words(b.p.months),
  ];
}

function headline(b: ProgrammeBook): void {
  const { p, r, f, summary: s } = b;
  const w = programmeWords().book;
  const c = programmeWords().claim;
  s.text(0, 0, programmeName(p), { kind: 'title', wrap: true });
  s.text(1, 0, programmeWords().lead, { kind: 'subtitle' });
  s.text(2, 0, w.about(p.owner.trim(), p.currency), { kind: 'subtitle' });
  for (const row of [0, 1, 2]) s.merges.push({ row, from: 0, to: 3 });

  s.text(head, 0, programmeWords().net, { kind: 'section' });
  const [term, termWords] = ofMonths(b, (n) => programmeWords().months_(String(n)));
  s.live(head, 1, term, termWords, { kind: 'section', align: 'right' });
  s.live(head + 1, 0, sumOf(b, 'net'), r.net.total, { kind: 'headline', format: f.money, align: 'left' });
  nameCell(b, 'net_return', s, head + 1, 0);
  s.warnings.push({ at: at(head + 1, 0, 'none'), formula: `${at(head + 1, 0)}<0` });

  const costsZero = numbersWords().costsZero;
  const spent = sumOf(b, 'cost');
  const verdict = r.roi === null ? costsZero : r.net.total > 0 ? w.pays : r.net.total < 0 ? w.loses : w.even;
  s.live(
    head + 2,
    0,
    `IF(${spent}>0,IF(net_return>0,${quoted(w.pays)},IF(net_return<0,${quoted(w.loses)},${quoted(w.even)})),${quoted(costsZero)})`,
    verdict,
    { kind: 'strong' },
  );
  s.text(head + 3, 0, w.comesBack);
  s.live(
    head + 3,
    1,
    `IF(${spent}>0,${sumOf(b, 'gain')}/${spent},${quoted(costsZero)})`,
    r.roi === null ? costsZero : r.gain.total / r.cost.total,
    { format: f.ratio, align: 'right' },
  );
  s.text(head + 4, 0, w.breakEven, { wrap: true });
  s.live(
    head + 4,
    1,
    `IF(${spent}>0,IF(break_even="",IF(net_return>0,${quoted(c.alwaysPays)},${quoted(c.neverPays)}),break_even),${quoted(costsZero)})`,
    r.roi === null ? costsZero : (r.breakEvenChurn ?? (r.net.total > 0 ? c.alwaysPays : c.neverPays)),
    { format: '0.00%', align: 'right', wrap: true },
  );
}

/** The figures that do not exist, in the calculator's own sentences; empty if all exist. */
function missingFigures(b: ProgrammeBook): void {
  const { p, r, summary: s } = b;
  const entered = isEntered(p);
  const either = (test: (side: string) => string): string => `OR(${test('without')},${test('with')})`;
  const known = 'AND(customers>0,arpa>0)';
  const lines: [string, string, boolean][] = [
    [`NOT(${known})`, programmeWords().empty, !entered],
    [
      `AND(${known},${either((side) => `churn_${side}=0`)})`,
      programmeWords().noEnd,
      entered && (p.with.churn === 0 || p.without.churn === 0),
    ],
    [
      `AND(${known},${either((side) => `churn_${side}=1`)})`,
      programmeWords().gone,
      entered && (p.with.churn === 1 || p.without.churn === 1),
    ],
    [
      `AND(${known},${either((side) => `discounted_${side}>=1`)})`,
      programmeWords().endless,
      entered && (r.with.cltv.discounted === null || r.without.cltv.discounted === null),
    ],
  ];
  lines.forEach(([test, words, said], i) => {
    s.live(notes + i, 0, `IF(${test},${quoted(words)},"")`, said ? words : '', {
      kind: 'note',
      wrap: true,
      longest: words,
    });
    s.merges.push({ row: notes + i, from: 0, to: 3 });
  });
}

type SideKey = 'lifetime' | 'basic' | 'discounted' | 'capped' | 'nrr' | 'grr' | 'mrr';

function sides(b: ProgrammeBook): void {
  const { r, f, summary: s } = b;
  const w = programmeWords().rows;
  const none = numbersWords().none;
  s.heads(sidesRow - 1, 0, [programmeWords().results]);
  s.heads(
    sidesRow - 1,
    1,
    [programmeWords().sides.without, programmeWords().sides.with, programmeWords().difference],
    figureHead,
  );
  const unit = (words: string): string => `"\u00a0${words.trim().replace(/"/g, '')}"`;
  const months = `#,##0.0${unit(programmeWords().months_(''))};\u2212#,##0.0${unit(programmeWords().months_(''))}`;
  const points = `0.00${unit(programmeWords().points(''))};\u22120.00${unit(programmeWords().points(''))}`;
  const rate = '0.00%';
  const revenue = (side: 'without' | 'with'): string =>
    `INDEX(${b.months.span(...monthColumn(side))},term_months)`;
  const rows: [
    SideKey,
    readonly [string, string] | string,
    (side: 'without' | 'with') => string,
    (side: ProgrammeSide) => number | null,
    string,
  ][] = [
    ['lifetime', w.lifetime, (x) => `IF(churn_${x}>0,1/churn_${x},"${none}")`, (x) => x.lifetime, months],
    [
      'basic',
      w.basic,
      (x) => `IF(churn_${x}>0,customer_margin/churn_${x},"${none}")`,
      (x) => x.cltv.basic,
      f.money,
    ],
    [
      'discounted',
      w.discounted,
      (x) => `IF(discounted_${x}<1,customer_margin/(1-discounted_${x}),"${none}")`,
      (x) => x.cltv.discounted,
      f.money,
    ],
    [
      'capped',
      ofMonths(b, w.capped),
      (x) => `customer_margin*${geometric(`discounted_${x}`)}`,
      (x) => x.cltv.capped,
      f.money,
    ],
    ['nrr', w.nrr, (x) => `growth_${x}^12`, (x) => x.nrr, rate],
    ['grr', w.grr, (x) => `(1-churn_${x})^12`, (x) => x.grr, rate],
    ['mrr', ofMonths(b, w.mrr), revenue, (x) => x.mrr.at(-1) ?? 0, f.money],
  ];
  rows.forEach(([key, label, formula, of, format], i) => {
    const row = sidesRow + i;
    if (typeof label === 'string') s.text(row, 0, label);
    else s.live(row, 0, label[0], label[1]);
    const look: Look = { format, align: 'right' };
    const [without, withIt] = [of(r.without), of(r.with)];
    s.live(row, 1, formula('without'), without ?? none, look);
    s.live(row, 2, formula('with'), withIt ?? none, look);
    const [x, y] = [at(row, 1), at(row, 2)];
    const isRate = key === 'nrr' || key === 'grr';
    const apart = without === null || withIt === null ? none : (withIt - without) * (isRate ? 100 : 1);
    s.live(
      row,
      3,
      `IF(AND(ISNUMBER(${x}),ISNUMBER(${y})),${isRate ? `100*(${y}-${x})` : `${y}-${x}`},"${none}")`,
      apart,
      { format: isRate ? points : format, align: 'right' },
    );
  });
  s.text(sidesRow + rows.length, 0, programmeWords().convention, { kind: 'note', wrap: true });
  s.merges.push({ row: sidesRow + rows.length, from: 0, to: 3 });
}

/** A sum over the months on By month. */
const sumOf = (b: ProgrammeBook, column: MonthSum): string => b.months.at(...monthColumn(column, true));

function money(b: ProgrammeBook): void {
  const { p, r, f, summary: s } = b;
  const w = programmeWords();
  s.heads(moneyRow - 1, 0, [w.money]);
  s.heads(moneyRow - 1, 1, [w.total, w.presentValue], figureHead);
  const costsZero = numbersWords().costsZero;
  const ratio = (top: string, under: string): string => `IF(${under}>0,${top}/${under},${quoted(costsZero)})`;
  const rows: [string, string, Value, string | null, Value, string, Look['kind']?][] = [
    [w.protected, sumOf(b, 'protected'), r.protected.total, null, null, f.money],
    [w.expanded, sumOf(b, 'expanded'), r.expanded.total, null, null, f.money],
    [w.sum, `${at(moneyRow, 1)}+${at(moneyRow + 1, 1)}`, r.difference.total, null, null, f.money, 'strong'],
    [w.gain, sumOf(b, 'gain'), r.gain.total, sumOf(b, 'presentGain'), r.gain.presentValue, f.money],
    [w.costs, sumOf(b, 'cost'), r.cost.total, sumOf(b, 'presentCost'), r.cost.presentValue, f.money],
    [
      w.net,
      `${at(moneyRow + 3, 1)}-${at(moneyRow + 4, 1)}`,
      r.net.total,
      `${at(moneyRow + 3, 2)}-${at(moneyRow + 4, 2)}`,
      r.net.presentValue,
      f.money,
      'total',
    ],
    [
      w.roi,
      ratio(at(moneyRow + 5, 1), at(moneyRow + 4, 1)),
      r.roi ?? costsZero,
      ratio(at(moneyRow + 5, 2), at(moneyRow + 4, 2)),
      r.roiPresentValue ?? costsZero,
      f.percent,
    ],
  ];
  rows.forEach(([label, total, totalValue, present, presentValue, format, kind = 'label'], i) => {
    const row = moneyRow + i;
    s.text(row, 0, label, { kind });
    s.live(row, 1, total, totalValue, { format, kind, align: 'right' });
    if (present !== null) s.live(row, 2, present, presentValue, { format, kind, align: 'right' });
  });
  if (p.note.trim() !== '') {
    s.text(moneyRow + rows.length + 1, 0, w.note, { kind: 'section' });
    s.text(moneyRow + rows.length + 2, 0, p.note, { wrap: true });
    s.merges.push({ row: moneyRow + rows.length + 2, from: 0, to: 3 });
  }
}

export function summarySheet(b: ProgrammeBook): void {
  headline(b);
  missingFigures(b);
  sides(b);
  money(b);
  b.summary.widths.push(58, 26, 24, 22);
  b.summary.page = { landscape: false };
}
