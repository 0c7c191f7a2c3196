/** One audience for every deliverable: what is for us only stands in none that is meant for a customer. */
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/report/table.ts';
import { reviewSlides } from '../../src/export/pptx/review.ts';
import { memo, memoFile } from '../../src/export/memo/index.ts';
import { slides } from '../../src/export/pptx/index.ts';
import { tablesOf } from '../../src/report/datasets/index.ts';
import { reportFor, type ExportOptions } from '../../src/export/reportFor.ts';
import { reviewWorkbook, workbook } from '../../src/export/xlsx/index.ts';
import { customerCopy, decodeLink, encodeLink } from '../../src/share/index.ts';
import { checkInWords } from '../../src/text/checks.ts';
import { makeFormats } from '../../src/text/format.ts';
import { workbookWords } from '../../src/text/words/workbook.ts';
import { checks, evaluate } from '../../src/value/index.ts';
import { secretCase, secrets } from '../fixtures/secretCase.ts';
import { partsOf, textIn } from './packages.ts';

const c = secretCase();
const f = makeFormats('en-US', c.currency);
const weak = checks(c, evaluate(c)).map((check) => checkInWords(check, c, f));
const ours = [...secrets, ...weak];

const options = (internal: boolean): ExportOptions => ({
  view: { scenario: null, lean: 'likely', countable: false },
  formats: f,
  outcome: null,
  internal,
});
const said = async (file: Blob | Uint8Array): Promise<string> => textIn(await partsOf(file), /./);

/** Each deliverable as text, for us or for a customer. What only some hold is said with `holds`. */
const deliverables: { name: string; holds: readonly string[]; of: (internal: boolean) => Promise<string> }[] =
  [
    {
      name: 'the workbook',
      holds: [...secrets.slice(0, 4), ...weak],
      of: async (internal) => said(await workbook(internal ? c : customerCopy(c), { internal })),
    },
    {
      name: 'the workbook of the case as it is stored',
      holds: [...secrets.slice(0, 4), ...weak],
      of: async (internal) => said(await workbook(c, { internal })),
    },
    {
      name: 'the workbook of a review',
      holds: [secrets[4] ?? ''],
      of: async (internal) => said(await reviewWorkbook(c, 'q2', { findings: internal })),
    },
    {
      name: 'slides',
      holds: [...secrets.slice(0, 4), ...weak],
      of: async (internal) => said(await slides(c, options(internal))),
    },
    {
      name: 'the memo as text',
      holds: [...secrets.slice(0, 4), ...weak],
      of: (internal) => Promise.resolve(memo(c, options(internal)).text),
    },
    {
      name: 'the memo as rich text',
      holds: secrets.slice(0, 4),
      of: (internal) => Promise.resolve(memo(c, options(internal)).html),
    },
    {
      name: 'the memo for a word processor',
      holds: [...secrets.slice(0, 4), ...weak],
      of: async (internal) => said(await memoFile(c, { ...options(internal), letter: true })),
    },
    {
      name: 'slides of a review',
      holds: [secrets[4] ?? ''],
      of: async (internal) => said(await reviewSlides(c, 'q2', options(internal))),
    },
    {
      name: 'tables',
      holds: [...secrets.slice(1), ...weak],
      of: (internal) =>
        Promise.resolve(
          tablesOf(reportFor(c, options(internal)))
            .map((x) => toCsv(x.table).replaceAll('""', '"'))
            .join('\n'),
        ),
    },
    {
      name: 'the case as a file',
      holds: secrets,
      of: (internal) => Promise.resolve(JSON.stringify(internal ? c : customerCopy(c))),
    },
    {
      name: 'a link',
      holds: [],
      of: async (internal) => {
        if (internal) return '';
        const link = await encodeLink(customerCopy(c), {});
        if (!link.ok) throw new Error(link.problem.kind);
        const read = await decodeLink(link.value);
        if (!read.ok) throw new Error('a link that does not open');
        return JSON.stringify(read.value);
      },
    },
  ];

describe.each(deliverables)('$name', ({ holds, of }) => {
  it('holds nothing that is for us only where it is for a customer', async () => {
    const text = await of(false);
    for (const word of ours) expect(text.includes(word), word).toBe(false);
    expect(text).not.toContain(workbookWords().checks.weak);
  });
  it('holds all of it where it is for us', async () => {
    const text = await of(true);
    for (const word of holds) expect(text.includes(word), word).toBe(true);
  });
});
