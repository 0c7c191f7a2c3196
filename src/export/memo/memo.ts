/**
 * The case as a written study in one model: headings, paragraphs, lists and tables in the order a finance chief reads
 * them. The clipboard's rich text, its plain text and the word processor's file are three ways to write this model.
 */
import { netContext, weakSide } from '../../report/context.ts';
import {
  decisionHeading,
  decisionText,
  decisionTitle,
  isAgreed,
  sinceAgreed,
} from '../../report/decision.ts';
import { tableOf } from '../../report/dataset.ts';
import { basisData, basisOf } from '../../report/datasets/basis.ts';
import { checksOf } from '../../report/datasets/checks.ts';
import { dimensionsData, scoredDimensions } from '../../report/datasets/dimensions.ts';
import { groupsData } from '../../report/datasets/groups.ts';
import { bridgeData } from '../../report/datasets/lines.ts';
import { measuresData } from '../../report/datasets/measures.ts';
import { breakEvenData } from '../../report/datasets/odds.ts';
import { comparedScenarios, scenariosData } from '../../report/datasets/scenarios.ts';
import { optionDifferencesData, optionsData } from '../../report/datasets/options.ts';
import { stepsData } from '../../report/datasets/steps.ts';
import { yearsData } from '../../report/datasets/years.ts';
import { otherOptionsText } from '../../report/otherOptions.ts';
import { filledGroups } from '../../report/groups.ts';
import { workingsOf } from '../../report/lineWorkings.ts';
import { optionsFinding, optionsSubtitle } from '../../report/options.ts';
import { privateNotesOf } from '../../report/privateNotes.ts';
import type { Report } from '../../report/report.ts';
import { beyondText, methodText, oddsText, successTexts } from '../../report/sentences.ts';
import { settingOf } from '../../report/setting.ts';
import { filled, type Table } from '../../report/table.ts';
import { claimOfCase } from '../../text/claim.ts';
import { groupsWords } from '../../text/words/groups.ts';
import { memoWords } from '../../text/words/memo.ts';
import { optionsWords } from '../../text/words/options.ts';
import { printWords } from '../../text/words/print.ts';

/** A paragraph; `title` names its content, `quiet` is less prominent, `strong` is the claim. */
interface Paragraph {
  kind: 'paragraph';
  text: string;
  title?: string;
  tone?: 'strong' | 'quiet';
}
export type Block =
  /** 1 is the memo's title. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | Paragraph
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; table: Table; name: string };

export interface Memo {
  title: string;
  author: string;
  blocks: readonly Block[];
}

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string, more: Omit<Paragraph, 'kind' | 'text'> = {}): Block[] =>
  text === '' ? [] : [{ kind: 'paragraph', text, ...more }];
/** A section with its heading; empty if it has no content. */
const section = (text: string, ...blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(text), ...blocks];
const table = (name: string, shown: Table): Block[] =>
  // Columns without any name or note are left out.
  shown.rows.length === 0 ? [] : [{ kind: 'table', name, table: filled(shown) }];

/** Formula, numbers and facts of each row, under the headings of the ledger. */
function workings(r: Report): Block[] {
  return workingsOf(r).flatMap(({ title, lines }) => [
    heading(title, 3),
    ...lines.flatMap((line) => [
      // A row without a total is listed as well, with the reason.
      ...paragraph([line.total, line.formula, line.problem].filter(Boolean).join('. '), {
        title: line.label,
      }),
      ...paragraph(line.numbers),
      ...paragraph([line.facts, line.note].filter(Boolean).join('. '), { tone: 'quiet' }),
    ]),
  ]);
}

/**
 * The memo of a report. Call it only if there is a result: while a cost cannot be worked out there is no claim.
 * @param r of a customer's copy, unless the reader is internal
 */
export function memoOf(r: Report): Memo {
  const { document: c, formats: f, verdict: v } = r;
  const words = memoWords();
  const paper = printWords();
  const by = [
    c.customer.name.trim() !== '' && c.customer.name !== r.title ? paper.preparedFor(c.customer.name) : '',
    paper.preparedBy(c.prepared.by, c.prepared.on ? f.date(c.prepared.on) : ''),
    settingOf(r),
  ];
  const limits = tableOf(breakEvenData, r, 'print');
  const groups = filledGroups(r);
  const dimensions = scoredDimensions(r);
  const compared = comparedScenarios(r);
  const internal: Block[] = r.internal
    ? [
        ...section(
          paper.sections.checks,
          ...(checksOf(r).length > 0 ? [{ kind: 'list', items: checksOf(r) } as const] : []),
        ),
        ...section(
          paper.sections.private,
          ...privateNotesOf(c).flatMap((note) => paragraph(note.text, { title: note.about })),
        ),
      ]
    : [];
  return {
    title: r.title,
    author: c.prepared.by,
    blocks: [
      { kind: 'heading', level: 1, text: r.title },
      ...(r.internal ? paragraph(paper.internalMark, { tone: 'strong' }) : []),
      ...paragraph(paper.setting(by), { tone: 'quiet' }),
      ...paragraph(claimOfCase(c, v, f), { tone: 'strong' }),
      ...paragraph(netContext(r), { title: f.moneyCompact(v.net) }),
      { kind: 'list', items: weakSide(r) },
      ...paragraph(c.note),
      ...section(
        decisionHeading(r),
        ...(isAgreed(r) ? paragraph(`${decisionTitle(r)}.`, { tone: 'strong' }) : []),
        ...paragraph(decisionText(r)),
        ...sinceAgreed(r).flatMap((said) => paragraph(said)),
      ),
      ...section(words.figures, ...table(words.figures, tableOf(measuresData, r, 'print'))),
      ...section(words.bridge, ...table(words.bridge, tableOf(bridgeData, r, 'print'))),
      ...section(words.years, ...table(words.years, tableOf(yearsData, r, 'print'))),
      ...(groups.length > 0
        ? section(groupsWords().title, ...table(groupsWords().title, tableOf(groupsData, r, 'print')))
        : []),
      ...(c.options.length > 1
        ? section(
            optionsWords().title,
            ...paragraph(optionsFinding(r), { tone: 'strong' }),
            ...paragraph(optionsWords().subtitle([optionsSubtitle(r), optionsWords().bestMarked]), {
              tone: 'quiet',
            }),
            ...table(optionsWords().title, tableOf(optionsData, r, 'print')),
            ...table(optionsWords().differ, tableOf(optionDifferencesData, r, 'print')),
          )
        : []),
      ...section(words.workings, ...paragraph(otherOptionsText(r), { tone: 'quiet' }), ...workings(r)),
      ...section(words.sure, ...paragraph(oddsText(r))),
      ...(limits.rows.length > 0
        ? section(words.limits, ...paragraph(words.limitsNote), ...table(words.limits, limits))
        : []),
      ...(compared.rows.length > 0
        ? section(
            paper.sections.scenarios,
            ...table(paper.sections.scenarios, tableOf(scenariosData, compared, 'print')),
          )
        : []),
      ...(dimensions.length > 0
        ? section(
            paper.beyond,
            ...paragraph(beyondText(r)),
            ...table(paper.beyond, tableOf(dimensionsData, r, 'print', dimensions)),
          )
        : []),
      ...section(
        words.next,
        ...table(words.next, tableOf(stepsData, r, 'print')),
        ...successTexts(r).flatMap((said) => paragraph(said)),
      ),
      ...(basisOf(r).length > 0
        ? section(words.numbers, ...table(words.numbers, tableOf(basisData, r, 'print')))
        : []),
      ...internal,
      ...section(words.method, ...paragraph(methodText(r), { tone: 'quiet' })),
    ],
  };
}
