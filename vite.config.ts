import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { tsImport } from 'tsx/esm/api';
import { defineConfig } from 'vitest/config';
import { licences } from './licences.config.ts';
import { serviceWorker } from './serviceWorker.config.ts';
import type * as Table from './src/routes.ts';
import german from './src/text/de/start.ts';
import english, { type StartWords } from './src/text/en/start.ts';
import spanish from './src/text/es/start.ts';
import french from './src/text/fr/start.ts';

/** What stands until the page does, which says nothing in any language: bars as the page draws them. */
const mark =
  '<svg aria-hidden="true" viewBox="0 0 48 40" width="48" height="40" fill="currentColor"><path d="M0 0h32v10H0zM16 15h16v10H16zM0 30h16v10H0z"/></svg>';

/** Puts the words for a page that has not started into index.html: they must need no script. */
function startWords(): Plugin {
  const said = (lang: string, w: StartWords): string =>
    `<section lang="${lang}"><h2>${w.title}</h2><p>${w.wait}</p><p>${w.needs}</p><p>${w.place}</p><button type="button" class="button primary" hidden>${w.reload}</button></section>`;
  return {
    name: 'start-words',
    transformIndexHtml: (html) =>
      html.replace(
        '<div id="app"></div>',
        `<div id="app"><main id="not-started">${mark}${said('en', english)}${said('de', german)}${said('fr', french)}${said('es', spanish)}</main></div>`,
      ),
  };
}

/**
 * Lets what every address needs be fetched with index.html, not only once the script that asks for it has come, and be
 * made ready as it comes, while the page itself is still on its way: on a slow phone either takes a while.
 */
function preloadPage(): Plugin {
  return {
    name: 'preload-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const ground = Object.values(bundle ?? {}).find(
          (file) => file.type === 'chunk' && file.name === 'ground',
        );
        if (ground?.type !== 'chunk') throw new Error('What every address needs has no chunk of its own.');
        return [
          ...ground.imports
            .filter((file) => !html.includes(file))
            .map((file) => ({
              tag: 'link',
              attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
              injectTo: 'head' as const,
            })),
          {
            tag: 'script',
            attrs: { type: 'module', async: true, crossorigin: true, src: `./${ground.fileName}` },
            injectTo: 'head' as const,
          },
        ];
      },
    },
  };
}

/** What of Svelte only later screens use, tags named as they are drawn and waiting in markup; its face leads to all of it. */
const laterSvelte = /svelte\/src\/internal\/client\/dom\/blocks\/(?:svelte-element|await)\.js$/;
/** What makes a component a custom element, with the older components it rests on: nothing here is one. */
const unusedSvelte = /svelte\/src\/internal\/client\/dom\/elements\/custom-element\.js$/;

/** Lets the build drop these where they are not used: they only define things, but it cannot tell by itself. */
function withoutEffects(): Plugin {
  return {
    name: 'without-effects',
    apply: 'build',
    transform: {
      filter: { id: [laterSvelte, unusedSvelte] },
      handler: (code) => ({ code, map: null, moduleSideEffects: false }),
    },
  };
}

/**
 * Svelte's part that takes over markup of a server, of which there is none: with it constant, whatever asks for it goes,
 * too. The build fails where Svelte asks this module for something else.
 */
function mountedOnly(): Plugin {
  const idle = ['set_hydrating', 'set_hydrate_node', 'hydrate_next', 'hydrate_template', 'reset', 'next']
    .concat('skip_nodes', 'read_hydration_instruction')
    .map((name) => `export function ${name}() {}`);
  return {
    name: 'mounted-only',
    apply: 'build',
    transform: {
      filter: { id: /svelte\/src\/internal\/client\/dom\/hydration\.js$/ },
      handler: () => ({
        code: ['export const hydrating = false, hydrate_node = null;', ...idle].join('\n'),
        map: null,
        moduleSideEffects: false,
      }),
    },
  };
}
/** What compiled components call of it, once or more for every element. */
const idleCalls = ['$.reset', '$.next'];

interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: string[]; importers: string[] } | null;
}

/** The modules a table entry of src/routes.ts loads, as paths from here. */
const modulesOf = (screens: Table.Screen<unknown>[]): string[] =>
  screens
    .flatMap(({ module, parts }) => [module, ...parts])
    .map((load) => {
      const path = /import\(["'`]\.(.+?)["'`]\)/.exec(String(load))?.[1];
      if (path === undefined) throw new Error(`No plain import: ${String(load)}`);
      return `/src${path}`;
    });

/** The chunks loaded first: a module goes into the first of these that holds it. */
const chunks = [
  'asking',
  'ground',
  'core',
  'library',
  'lists',
  'home',
  'stored',
  'reckoning',
  'value',
  'figures',
  'case',
  'own',
  'shared',
  'fields',
  'listing',
] as const;
type Chunk = (typeof chunks)[number];

/**
 * What is loaded first, in few files. What several screens share would fall into dozens of small ones, each a request of its own;
 * so what the start page needs with any other is one chunk, what works its example out once it stands (and a case at once)
 * another, what an own case and a shared one need beyond that a third, and what only one of these two needs a fourth.
 * What nearly every other screen takes of a case's is in the first of these, so that none of them loads a case for it.
 * What the small calculator takes of each is a chunk of its own, so that it loads no more than it needs: `ground` of what the
 * start page and cases need, `library` of what it shares with the start page alone, `reckoning` of what works cases out.
 * What the portfolio takes of a case's is `figures`, so that it loads no case; what else it is made of that other screens share
 * is `fields` (parts of the page) and `listing` (all else), not a file for each.
 * What reads what is stored is `stored`: a shared case loads nothing of it.
 * What others take of the start page's own (its search, its keys) is `lists`, so that a menu does not load the start page.
 * Public faces (index.ts) are not looked through, since they lead to everything: what is needed of them is named.
 */
async function firstChunks() {
  const { routes, casePages } = (await tsImport('./src/routes.ts', import.meta.url)) as typeof Table;
  const gate = ['/src/case/parse.ts', '/src/case/defaults.ts'];
  const value = ['/src/value/worth.ts', '/src/value/formula.ts'];
  const faces = [...gate, ...value];
  const { parts, ...home } = routes.home;
  const screens = {
    home: [...modulesOf([{ ...home, parts: [] }]), ...gate],
    example: [...modulesOf(parts.map((module) => ({ module, parts: [] }))), ...value],
    own: [...modulesOf([routes.case, casePages.build]), '/src/case/edit.ts', ...faces],
    portfolio: [...modulesOf([routes.portfolio]), ...gate, ...value],
    shared: [
      ...modulesOf([routes.explore, casePages.build]),
      '/src/share/link.ts',
      '/src/share/origin.ts',
      '/src/case/edit.ts',
      ...faces,
    ],
  };
  const page = ['/src/main.ts'];
  const reader = ['/src/store/firstRead.ts'];
  const small = [
    '/src/calculator.ts',
    ...modulesOf([routes.try]),
    ...faces,
    '/src/value/names.ts',
    '/src/value/program.ts',
    '/src/case/templates/library.ts',
  ];
  const beyond = [
    '/src/ui/UnbrokenText.svelte',
    '/src/text/unbroken.ts',
    '/src/ui/showCurrent.ts',
    '/src/text/plainDigits.ts',
    '/src/text/words/fields.ts',
    '/src/text/en/fields.ts',
  ];
  const entries = ['/src/start.ts', '/src/calculator.ts'];
  let needs: Record<'start' | 'calculator' | 'stored' | keyof typeof screens, Set<string>> | null = null;
  const of = (id: string, graph: ModuleGraph): Chunk | null => {
    const closure = (roots: string[]): Set<string> => {
      const found = new Set(roots.map((root) => process.cwd() + root));
      for (const at of found)
        if (!at.endsWith('/index.ts'))
          for (const next of graph.getModuleInfo(at)?.importedIds ?? []) found.add(next);
      return found;
    };
    needs ??= {
      start: closure(['/src/start.ts']),
      calculator: closure(small),
      stored: closure(reader),
      home: closure([...page, ...screens.home]),
      example: closure(screens.example),
      own: closure([...page, ...screens.own]),
      portfolio: closure([...page, ...screens.portfolio]),
      shared: closure([...page, ...screens.shared]),
    };
    const { start, calculator, stored, home, example, own, portfolio, shared } = needs;
    // Each is asked for by itself, and says what it needs.
    if (entries.some((entry) => id.endsWith(entry))) return null;
    // What asks for the others must not wait for one of them.
    if (/preload-helper|rolldown.runtime/.test(id) || (start.has(id) && id.endsWith('.ts'))) return 'asking';
    // A face that leads to little is a part like any other.
    if (id.endsWith('/index.ts') && !id.endsWith('/templates/index.ts')) return null;
    if (stored.has(id) && !home.has(id) && !shared.has(id)) return 'stored';
    if (beyond.some((path) => id.endsWith(path)) && !home.has(id) && !calculator.has(id)) return 'core';
    if (home.has(id)) {
      if (!own.has(id) && !shared.has(id)) {
        if (calculator.has(id)) return 'library';
        const others = graph.getModuleInfo(id)?.importers.some((by) => !home.has(by)) ?? false;
        return others ? 'lists' : 'home';
      }
      return calculator.has(id) ? 'ground' : 'core';
    }
    if (calculator.has(id)) {
      // Screens come to the maths through its public face, which is not looked through.
      const worked =
        example.has(id) || own.has(id) || shared.has(id) || /\/src\/(?:value|case|util)\//.test(id);
      return worked ? 'reckoning' : null;
    }
    if (example.has(id) && (own.has(id) || shared.has(id))) return 'value';
    if (portfolio.has(id) && own.has(id) && shared.has(id)) return 'figures';
    if (own.has(id)) return shared.has(id) ? 'case' : 'own';
    if (shared.has(id)) return 'shared';
    if (!portfolio.has(id) || id.includes('/screens/portfolio/')) return null;
    return id.includes('/src/ui/') ? 'fields' : 'listing';
  };
  /** The words of another language lie together with those that are said at the same time. */
  const translated = (id: string, graph: ModuleGraph): string | null => {
    const [, language, section] = /\/src\/text\/(?!en\/|words\/)([\w-]+)\/(\w+)\.ts$/.exec(id) ?? [];
    if (language === undefined || section === undefined || section === 'index') return null;
    const words = `${process.cwd()}/src/text/words/${section}.ts`;
    const said = of(words, graph);
    if (needs?.calculator.has(words)) return `${language}-ground`;
    const first: (Chunk | null)[] = ['asking', 'core', 'library', 'lists', 'home'];
    return `${language}-${first.includes(said) ? 'core' : said === null ? 'rest' : 'case'}`;
  };
  return [
    { debugName: 'translated', priority: chunks.length + 1, name: translated },
    {
      debugName: 'later',
      priority: chunks.length + 1,
      name: 'later',
      test: laterSvelte,
      includeDependenciesRecursively: false,
    },
    ...chunks.map((name, i) => ({
      debugName: name,
      priority: chunks.length - i,
      name: (id: string, graph: ModuleGraph) => (of(id, graph) === name ? name : null),
    })),
  ];
}

/** The oldest browsers that must do, as package.json names them: `chrome >= 111` is `chrome111` here. */
const browsers = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] }
).browserslist.map((line) => line.replace('ios_saf', 'ios').replace(' >= ', ''));

/** The files loaded first, by the names the build gives them. */
const loadedFirst = new RegExp(`/(${[...chunks, 'calculator'].join('|')})-[^/]+$`);

/** Components by their paths, in the same order on every machine. */
const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.svelte'))
  .toSorted();
/** The class that keeps a component's style to itself, as short as can be: it stands at every element and every rule. */
const styleClass = ({ hash, filename }: { hash: (text: string) => string; filename: string }): string => {
  const at = components.indexOf(relative('src', filename));
  return at < 0 ? `svelte-${hash(filename)}` : `_${at.toString(36)}`;
};

const notices = licences(['@fontsource-variable/inter', '@fontsource-variable/source-serif-4']);

export default defineConfig(async ({ command }) => ({
  // A relative base lets the built folder be served from any path.
  base: './',
  plugins: [
    // Without it a component that uses no rune counts as one of the older kind, and switches the older ways on for all.
    svelte({ compilerOptions: { runes: true, cssHash: styleClass } }),
    svelteTesting(),
    withoutEffects(),
    mountedOnly(),
    notices.write(),
    startWords(),
    preloadPage(),
    serviceWorker(),
  ],
  // Workers are builds of their own; as modules they load another language only where they say its words.
  worker: { format: 'es' as const, plugins: () => [notices.note()] },
  // The package's entry wraps its oldest build; this one is the same code for today's browsers, and smaller.
  resolve: { alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' } },
  build: {
    target: browsers,
    // The polyfill would be dead weight in every browser this target names.
    // Of what a part needs, its sheets must come before it; its scripts name each other, and naming them here too would
    // weigh 10 kB in what is loaded first. Only the first script names also those of the screens behind the first.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_: string, files: string[], { hostId }: { hostId: string }): string[] => {
        if (!loadedFirst.test(hostId)) return files;
        const first = /asking-/.test(hostId)
          ? /\/(rolldown-runtime|stored|core|library|lists|home|reckoning|value|figures|case|own|shared|fields|listing)-/
          : null;
        return files.filter((file) => file.endsWith('.css') || first?.test(file));
      },
    },
    // Inlined assets would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: { manualPureFunctions: idleCalls },
      // What has a name in one file only is written where it is used.
      optimization: { inlineConst: { mode: 'all' as const, pass: 3 } },
      output: { codeSplitting: { groups: command === 'build' ? await firstChunks() : [] } },
    },
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['test/setup.ts'],
    // Machines differ in speed; what is asserted is what comes, not how soon.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: '100%',
    pool: 'threads',
    // Files share the modules they load: loading them anew for each takes a third of the time. Whatever a file changes for
    // all it puts back.
    isolate: false,
  },
}));
