/** How long links are and what they cost, beside lz-string and plain deflate of the same document. */
import LZString from 'lz-string';
import { deflateRawSync } from 'node:zlib';
import { isDeepStrictEqual } from 'node:util';
import { nameFor, type Case } from '../../src/case/index.ts';
import { decodeLink, encodeLink } from '../../src/share/index.ts';
import { realCase } from '../fixtures/realCases.ts';

export const name = 'Links: characters, and milliseconds';

interface Row {
  label: string;
  value: number;
  unit: string;
  budget?: number | string;
}

/** The case with names as the editor makes them from labels. */
function named(c: Case): Case {
  const names = new Map<string, string>();
  let done: Case = { ...c, assumptions: [] };
  for (const a of c.assumptions) {
    const name = nameFor(done, a.label);
    names.set(a.name, name);
    done = { ...done, assumptions: [...done.assumptions, { ...a, name }] };
  }
  const renamed = (text: string): string => text.replace(/[a-z_]+/g, (word) => names.get(word) ?? word);
  return {
    ...done,
    lines: c.lines.map((l) => ({ ...l, formula: renamed(l.formula) })),
    scenarios: c.scenarios.map((s) => ({
      ...s,
      set: Object.fromEntries(Object.entries(s.set).map(([key, value]) => [renamed(key), value])),
    })),
    levers: Object.fromEntries(
      Object.entries(c.levers).map(([id, l]) => [id, { ...l, kpi: l.kpi === null ? null : renamed(l.kpi) }]),
    ),
  };
}

/** The case with one assumption in each line. */
function oneEach(c: Case): Case {
  const assumptions = c.assumptions.slice(0, c.lines.length);
  return {
    ...c,
    assumptions,
    lines: c.lines.map((l, i) => ({ ...l, formula: `${assumptions[i]?.name ?? '100'} * ${12 + i}` })),
  };
}

async function median(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

export async function run(): Promise<Row[]> {
  const rows: Row[] = [];
  const cases: [string, Case, number][] = [
    ['10 lines', realCase(10), 1200],
    ['10 lines, names from labels', named(realCase(10)), 1200],
    ['30 lines', realCase(30), 2000],
    ['30 lines, names from labels', named(realCase(30)), 2000],
    ['30 lines, ranges typed in rows', realCase(30, true), 2000],
    ['30 lines, one assumption each', oneEach(realCase(30)), 2000],
  ];
  for (const [label, c, budget] of cases) {
    const link = await encodeLink(c);
    if (!link.ok) throw new Error(link.problem.kind);
    const back = await decodeLink(link.value);
    if (!back.ok || !isDeepStrictEqual(back.value.case, c)) throw new Error(`${label}: changed`);
    const json = JSON.stringify(c);
    const what = `${label} (${c.assumptions.length} assumptions)`;
    rows.push(
      { label: `${what}: link`, value: link.value.length, unit: 'characters', budget },
      {
        label: '  lz-string',
        value: LZString.compressToEncodedURIComponent(json).length,
        unit: 'characters',
        budget: '',
      },
      {
        label: '  deflate, base64url',
        value: deflateRawSync(json, { level: 9 }).toString('base64url').length,
        unit: 'characters',
        budget: '',
      },
    );
  }
  const c = realCase(30);
  const link = await encodeLink(c);
  rows.push(
    {
      label: '30 lines: making the link',
      value: await median(15, () => encodeLink(c)),
      unit: 'ms',
      budget: '',
    },
    {
      label: '30 lines: opening it',
      value: await median(15, () => decodeLink(link.ok ? link.value : '')),
      unit: 'ms',
      budget: '',
    },
  );
  return rows;
}
