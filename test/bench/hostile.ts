/** Documents, links, tables and files made to hold a page up, or as large as a careless hand makes them. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromBase64, toBase64 } from '../../src/util/base64.ts';
import { checksum } from '../../src/share/linkText.ts';
import { counterOffer, encodeLink, linkLimits, sealLink } from '../../src/share/index.ts';
import type { Case } from '../../src/case/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

export const fragment = async (c: Case): Promise<string> => {
  const link = await encodeLink(c);
  if (!link.ok) throw new Error(link.problem.kind);
  return link.value;
};
/** Bytes framed as a link whose checksum holds. */
const framed = (prefix: '1' | '1s', bytes: Uint8Array): string => {
  const payload = toBase64(bytes);
  return `${prefix}.${payload}.${checksum(prefix === '1' ? payload : `${prefix}.${payload}`)}`;
};

/** Thousands of rows in a link of a few characters. */
export const many = (n: number, more: Record<string, unknown> = {}): Case =>
  makeCase({
    id: 'many',
    lines: Array.from({ length: n }, (_, i) => ({
      id: `l${i}`,
      bucket: 'tangible-benefit',
      label: 'x',
      formula: '1',
    })),
    ...more,
  });
/** The deepest formulas that fit a row. */
export const deep = (n: number): Case =>
  many(0, {
    lines: Array.from({ length: n }, (_, i) => ({
      id: `l${i}`,
      bucket: 'tangible-benefit',
      label: 'x',
      formula: `${'('.repeat(40)}1${'+1)'.repeat(40)}`.padEnd(900, '+1'),
    })),
  });
/** Thousands of rows with fifty scenarios, each to be worked out. */
export const manyScenarios = (): Case => {
  const scenario = (i: number) => ({ id: `s${i}`, label: 'x', market: 'down', set: {}, benefits: 0.5 });
  return many(2000, { scenarios: Array.from({ length: 50 }, (_, i) => scenario(i)) });
};
/** A counter-offer to a case that changes every row of it. */
export const offerTo = (c: Case): Case =>
  counterOffer(c, { ...c, lines: c.lines.map((l) => ({ ...l, formula: '2' })) }, 'x', '2026-05-12');
/** What a careless or hostile file holds of each. */
export const large = (lines: number, assumptions: number): Record<string, unknown> => ({
  ...makeCase({ id: 'large' }),
  lines: Array.from({ length: lines }, (_, i) => ({
    id: `l${i}`,
    bucket: i % 3 ? 'tangible-benefit' : 'tangible-cost',
    label: `A row with a label of ordinary length, number ${i}`,
    formula: i % 2 ? `a${i % assumptions} * 12` : '1200',
    note: 'n'.repeat(200),
  })),
  assumptions: Array.from({ length: assumptions }, (_, i) => ({
    name: `a${i}`,
    label: `An assumption of ordinary length, number ${i}`,
    unit: 'count',
    value: i,
    low: i - 1,
    high: i + 1,
  })),
});

/** A link of noise that says it inflates to all that is allowed. */
export function noiseLink(): string {
  const noise = Uint8Array.from({ length: 12_000 }, (_, i) => (Math.imul(i, 2654435761) >>> 13) & 255);
  const n = linkLimits.bytes;
  noise.set([(n & 127) | 128, ((n >> 7) & 127) | 128, n >> 14]);
  return framed('1', noise);
}
/** A sealed link that asks for ten million rounds of its key. */
export async function absurdSeal(password: string): Promise<string> {
  const sealed = await sealLink(makeCase({ id: 's' }), {}, password);
  if (!sealed.ok) throw new Error(sealed.problem.kind);
  const bytes = fromBase64(sealed.value.split('.')[1] ?? '') ?? new Uint8Array();
  new DataView(bytes.buffer).setUint32(1, 10_000_000);
  return framed('1s', bytes);
}

/** A backup of so many copies of a case. */
export const backupOf = (count: number, c: Record<string, unknown>): string =>
  JSON.stringify({
    format: 'worthwhile-backup',
    version: 1,
    at: '2026-05-12T10:00:00.000Z',
    records: Array.from({ length: count }, (_, i) => ({
      id: `r${i}`,
      title: `Case ${i}`,
      updated: '2026-05-12T10:00:00.000Z',
      revision: 1,
      document: { ...c, id: `r${i}` },
    })),
    versions: [],
  });
export const tableOf = (rows: number): string =>
  Array.from({ length: rows }, (_, i) => `Row number ${i};${1000 + i}`).join('\n');

/** A file for a file field, and where it lies. */
export const onDisk = (file: string, text: string): string => {
  const path = join(tmpdir(), `worthwhile-${file}`);
  writeFileSync(path, text);
  return path;
};
