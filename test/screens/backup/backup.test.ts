import { describe, expect, it } from 'vitest';
import { newCase, type Case } from '../../../src/case/index.ts';
import { partCollector, partsOf, readFile } from '../../../src/screens/backup/backupReading.ts';
import { backupBlob } from '../../../src/screens/shared/saveBackup.ts';
import type { Backup } from '../../../src/store/index.ts';
import { makeCase } from '../../fixtures/makeCase.ts';

const record = (id: string, document: unknown): Backup['records'][number] => ({
  id,
  kind: 'case',
  version: 1,
  revision: 1,
  updated: '2026-05-12T10:00:00.000Z',
  title: `Case ${id}`,
  customer: '',
  owner: '',
  segment: '',
  net: null,
  currency: 'USD',
  years: 3,
  waiting: 0,
  document,
});
const lines = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ id: `l${i}`, bucket: 'tangible-benefit', formula: '1' }));
const backup: Backup = {
  format: 'worthwhile-backup',
  version: 1,
  at: '2026-05-13T09:00:00.000Z',
  records: [
    record('a', makeCase({ id: 'a', title: 'Ä "quoted" \u2028', lines: lines(900) })),
    record('b', makeCase({ id: 'b', lines: lines(900) })),
    record('c', newCase({ id: 'c', start: '2026-01' })),
  ],
  versions: [
    {
      caseId: 'a',
      number: 0,
      at: '2026-05-11T10:00:00.000Z',
      name: 'first',
      document: makeCase({ id: 'a' }),
    },
  ],
};
const file = (text: string): Blob => new Blob([text]);

describe('a backup', () => {
  it('is written record by record as the very JSON it is', async () => {
    expect(JSON.parse(await (await backupBlob(backup)).text())).toEqual(JSON.parse(JSON.stringify(backup)));
    expect(await (await backupBlob({ ...backup, records: [], versions: [] })).text()).toContain(
      '"records":[],"versions":[]',
    );
  });

  it('is handed over in parts small enough to take at once, and is the same put together', async () => {
    const read = await readFile(await backupBlob(backup));
    const parts = [...partsOf(read)];
    expect(parts.map((p) => p.kind)).toEqual(['records', 'records', 'versions', 'done']);
    const gather = partCollector();
    const whole = parts.map((part) => gather(part)).at(-1);
    expect(whole).toEqual(read);
    expect(whole?.ok && whole.value.backup.records.map((r) => r.id)).toEqual(['a', 'b', 'c']);
  });

  it('of records whose documents bear one name keeps each under its own, and says which it cannot', async () => {
    const a = makeCase({ id: 'a', title: 'First' });
    const records = [
      record('b', { ...a, title: 'Second' }),
      record('a', a),
      record('a', { ...a, title: 'Third' }),
      // One whose name was changed by hand, inside alone.
      record('d', makeCase({ id: 'e' })),
    ];
    const read = await readFile(file(JSON.stringify({ ...backup, records })));
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.backup.records.map(({ id, document }) => [id, (document as Case).title])).toEqual([
      ['b', 'Second'],
      ['a', 'First'],
      ['e', ''],
    ]);
    expect(read.value.refused.map(({ id }) => id)).toEqual(['a']);
    expect(read.value.refusedCount).toBe(1);
  });

  it('of junk is counted, with a few of it named', async () => {
    const junk = Array.from({ length: 5000 }, (_, i) => ({ id: `x${i}`, document: i }));
    const read = await readFile(file(JSON.stringify({ ...backup, records: [...junk, ...backup.records] })));
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.refusedCount).toBe(5000);
    expect(read.value.refused).toHaveLength(20);
    expect(read.value.backup.records).toHaveLength(3);
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['another document', '{"format":"worthwhile","version":1}'],
    ['a later form', '{"format":"worthwhile-backup","version":2}'],
  ])('that is %s is refused', async (_, text) => {
    expect(await readFile(file(text))).toEqual({ ok: false, problem: 'no-backup' });
  });

  it('larger than a browser can read is refused unread', async () => {
    const huge = { size: 500_000_000, text: () => Promise.reject(new Error('read')) } as unknown as Blob;
    expect(await readFile(huge)).toEqual({ ok: false, problem: 'too-big' });
    expect([...partsOf(await readFile(huge))]).toEqual([{ kind: 'failed', problem: 'too-big' }]);
  });
});
