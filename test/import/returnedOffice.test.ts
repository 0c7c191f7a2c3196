/** Workbooks of ours recalculated and saved by LibreOffice, as .xlsx and as .ods. Skipped where it is not installed. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSoffice } from '../export/libreoffice.ts';
import { goldenCases } from '../golden/cases.ts';
import { edited, namesIn } from './packageEdits.ts';
import { back, bytesOf, sample, sheetsOf, unchanged } from './returnedBooks.ts';
import { sampled, thorough } from '../thorough.ts';

const soffice = findSoffice();
const kinds = ['xlsx', 'ods'] as const;
const cases = [sample, ...goldenCases];
/** Saving and reading one takes a second or two: a few cases for each of the kinds, others for the one than the other. */
const casesAs = (kind: (typeof kinds)[number]): readonly (typeof cases)[number][] =>
  thorough
    ? cases
    : sampled(
        cases.filter((_, i) => kinds[i % kinds.length] === kind),
        2,
      );

/** Ten numbers somebody typed, a note and a row proposed. */
const typed = 10;

describe.skipIf(soffice === null)('saved by LibreOffice', () => {
  let folder = '';
  let edits: Record<string, number> = {};
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'returned-'));
    const fileOf = (name: string): string => join(folder, `${name}.xlsx`);
    for (const of of cases) writeFileSync(fileOf(of.name), await bytesOf(of));
    const bytes = await bytesOf(sample);
    const names = await namesIn(bytes);
    const inputs = [...names.keys()].filter((name) => /^in_(?:likely_1|today|risk)_/.test(name));
    edits = Object.fromEntries(
      inputs
        .filter((_, i) => i % Math.floor(inputs.length / typed) === 0)
        .slice(0, typed)
        .map((name, i) => [name, (3 + 7 * i) / 128]),
    );
    const [, sheet = '', row = ''] = /^(.*)!A(\d+)$/.exec(names.get('in_proposed_rows') ?? '') ?? [];
    const proposed = { [`${sheet}!A${row}`]: 'Fewer calls', [`${sheet}!D${row}`]: 250 };
    const [noted = ''] = Object.keys(edits);
    writeFileSync(
      fileOf('edited'),
      await edited(bytes, { ...edits, ...proposed }, { [noted]: 'Too high for us' }),
    );
    // One run for each kind, since starting takes longest, and both at once, each with a profile of its own.
    await Promise.all(
      kinds.map((kind) =>
        promisify(execFile)(
          soffice ?? '',
          [
            `-env:UserInstallation=${pathToFileURL(join(folder, `profile-${kind}`)).href}`,
            '--headless',
            '--norestore',
            '--convert-to',
            kind,
            '--outdir',
            join(folder, kind),
            ...[...casesAs(kind).map((of) => of.name), 'edited'].map(fileOf),
          ],
          { timeout: 280_000 },
        ),
      ),
    );
  }, 600_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const saved = (name: string, kind: string) =>
    sheetsOf(readFileSync(join(folder, kind, `${name}.${kind}`)), `a.${kind}`);

  it.each(kinds)(
    'as .%s without a change, no case changes',
    async (kind) => {
      for (const of of casesAs(kind)) {
        const sheets = await saved(of.name, kind);
        for (const own of [of.case, undefined])
          expect({ name: of.name, ...back(sheets, own) }).toMatchObject({ name: of.name, ...unchanged });
      }
    },
    120_000,
  );

  it.each(kinds)('as .%s, ten numbers, a note and a proposed row come back as just that', async (kind) => {
    const { changed, offer, lost, formulasChanged } = back(await saved('edited', kind), sample.case);
    expect({ lost, formulasChanged }).toEqual({ lost: [], formulasChanged: [] });
    const wanted = Object.entries(edits).map(([name, value]) => {
      const [, field = '', of = ''] = /^in_(likely_1|today|risk_row)_(.*)$/.exec(name) ?? [];
      return field === 'risk_row'
        ? [`lines.${sample.case.lines[Number(of) - 1]?.id ?? ''}.risk`, value]
        : [`assumptions.${of}.${field === 'today' ? 'today' : 'value'}`, value];
    });
    const first = (x: unknown): unknown => (Array.isArray(x) ? (x as unknown[])[0] : x);
    const numbers = changed.filter((x) => x.before !== undefined);
    expect(numbers.map((x) => [x.path, first(x.after)]).sort()).toEqual(wanted.sort());
    expect(changed.filter((x) => x.before === undefined)).toMatchObject([
      { label: 'Fewer calls', after: { bucket: 'tangible-benefit', per: 'year', formula: '250' } },
    ]);
    expect(offer.comments.at(-1)?.text).toContain('Too high for us');
  });
});
