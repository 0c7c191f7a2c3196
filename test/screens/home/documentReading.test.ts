import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/case/index.ts';
import { partCollector, openDocument, partsOf, readFile } from '../../../src/screens/home/documentReading.ts';
import { makeCase } from '../../fixtures/makeCase.ts';
import { makeProgramme } from '../../fixtures/makeProgramme.ts';

const large = makeCase({
  id: 'large',
  lines: Array.from({ length: 2500 }, (_, i) => ({
    id: `l${i}`,
    bucket: 'tangible-benefit',
    formula: `a${i} * 2`,
  })),
  assumptions: Array.from({ length: 2500 }, (_, i) => ({ name: `a${i}`, unit: 'count', value: i })),
});
const file = (document: unknown): Blob =>
  new Blob([typeof document === 'string' ? document : JSON.stringify(document)]);

describe('a document read from a file', () => {
  it('is handed over in parts small enough to take at once, and is the same put together', async () => {
    for (const document of [large, makeProgramme({ id: 'p' })]) {
      const read = await readFile(file(document));
      const gather = partCollector();
      const parts = [...partsOf(read)];
      expect(parts.map((part) => gather(part)).at(-1)).toEqual(parseDocument(document));
      expect(Math.max(...parts.map((p) => ('rows' in p ? p.rows.length : 0)))).toBeLessThanOrEqual(1000);
    }
  });

  it('is refused in the same words wherever it is read', async () => {
    for (const [document, kind] of [
      ['{', 'not-a-document'],
      [{ format: 'worthwhile-backup' }, 'backup'],
      [{ ...large, years: 99 }, 'invalid'],
      ['x'.repeat(17_000_000), 'too-big'],
    ] as const) {
      const read = await readFile(file(document));
      expect(read).toMatchObject({ ok: false, problem: { kind } });
      const gather = partCollector();
      expect([...partsOf(read)].map((part) => gather(part))).toEqual([read]);
    }
  });

  it('is read here where there are no workers', async () => {
    expect(await openDocument(file(large))).toEqual(parseDocument(large));
  });
});
