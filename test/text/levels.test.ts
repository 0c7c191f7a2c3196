// @vitest-environment jsdom
/** No module can be reached before the words it says are loaded: read from the imports of the source itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';

const root = join(import.meta.dirname, '../../src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) =>
  /\.(ts|svelte)$/.test(f),
);
const textOf = new Map(sources.map((f) => [f, readFileSync(join(root, f), 'utf8')]));

/** 0: the words of every page; 1: those of an open case; 2: all. */
const wordsModule: Record<string, number> = { 'text/index.ts': 0, 'text/case.ts': 1, 'text/later.ts': 2 };
const levels: Record<string, number> = { core: 0, case: 1, all: 2 };

interface Edge {
  to: string;
  /** The words that are there once the import has been made, whoever makes it. */
  brings: number;
}

const resolve = (from: string, to: string): string => normalize(join(dirname(from), to));

/** The modules a module loads, types apart. */
function edgesOf(file: string): Edge[] {
  const text = textOf.get(file) ?? '';
  const edges: Edge[] = [];
  for (const [, what = '', to = ''] of text.matchAll(/\b(?:import|export)\s+([^;'"]*?)from\s+'(\.[^']+)'/g)) {
    const onlyTypes =
      what.startsWith('type ') || /^\{\s*(type [^,}]+,?\s*)+\}\s*$/.test(what.trim().replace(/\s+/g, ' '));
    if (!onlyTypes) edges.push({ to: resolve(file, to), brings: 0 });
  }
  // A part or a screen brings the words named behind it, all where none are.
  for (const [, wrapper, to = '', words = 'all'] of text.matchAll(
    /(?:\b(part|screen)\(\s*\(\) =>\s*)?\bimport\('(\.[^']+)'\)(?:,\s*'(core|case|all)')?/g,
  ))
    // What a screen asks for besides is only fetched there, and shown by others.
    if (wrapper || file !== 'routes.ts')
      edges.push({ to: resolve(file, to), brings: wrapper ? (levels[words] ?? 0) : 0 });
  return edges.filter(
    ({ to }) =>
      textOf.has(to) && !to.startsWith('text/en/') && !to.startsWith('text/de/') && to !== 'text/pseudo.ts',
  );
}

/**
 * For each module, the fewest words that are there when it runs, over every way to reach it. start.ts is no way: it only
 * has modules fetched, and runs nothing of theirs.
 */
function guaranteed(): Map<string, { level: number; by: string[] }> {
  const least = new Map<string, { level: number; by: string[] }>([
    ['main.ts', { level: 0, by: ['main.ts'] }],
  ]);
  const queue = ['main.ts'];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const here = least.get(file);
    // The loader itself imports every level to set it.
    if (!here || file === 'text/language.ts') continue;
    for (const { to, brings } of edgesOf(file)) {
      const level = Math.max(here.level, brings);
      const known = least.get(to);
      if (known && known.level <= level) continue;
      least.set(to, { level, by: [...here.by, to] });
      queue.push(to);
    }
  }
  return least;
}

describe('the words of a screen are loaded before it', () => {
  const reached = guaranteed();

  it('reaches every screen from the start of the page', () => {
    for (const screen of [
      'screens/home/HomeScreen.svelte',
      'screens/CaseScreen.svelte',
      'screens/review/Review.svelte',
    ])
      expect(reached.has(screen), screen).toBe(true);
  });

  it.each(sources.filter((f) => edgesOf(f).some(({ to }) => wordsModule[to])))('%s', (file) => {
    const needs = Math.max(...edgesOf(file).map(({ to }) => wordsModule[to] ?? 0));
    const found = reached.get(file);
    if (!found || file === 'text/language.ts') return;
    expect(found.level, found.by.join(' → ')).toBeGreaterThanOrEqual(needs);
  });
});

describe('words are read when they are said, never while a module loads', () => {
  const modules = import.meta.glob(
    '../../src/{screens,state,text,charts,ui,share,host,store}/**/*.{ts,svelte}',
  );

  // Fresh modules, in which no words but the core have been set.
  beforeAll(() => {
    vi.resetModules();
  });

  it.each(Object.keys(modules))('%s', async (path) => {
    await expect(modules[path]?.()).resolves.toBeDefined();
  });
});
