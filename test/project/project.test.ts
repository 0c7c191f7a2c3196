/** What stands around the code: workflows, the server's configuration, the container, releases, browsers, dependencies. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { notesOf, parts, writeRelease } from '../../release.ts';
import { readZip } from '../../src/export/zip.ts';
import { browsers, unsupportedScript, unsupportedStyle } from './browserData.ts';

const text = (path: string): string => readFileSync(path, 'utf8');
const manifest = JSON.parse(text('package.json')) as {
  version: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const contributing = '.github/CONTRIBUTING.md';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  name: string;
  on: unknown;
  permissions: Record<string, string>;
  concurrency?: { group: string };
  jobs: Record<
    string,
    { 'runs-on': string; permissions?: Record<string, string>; needs?: string; steps: Step[] }
  >;
}
const workflows = readdirSync('.github/workflows').map((file) => join('.github/workflows', file));
const steps = workflows.flatMap((file) =>
  Object.values((parse(text(file)) as Workflow).jobs).flatMap((job) => job.steps),
);

describe('workflows', () => {
  it('are there for a push, for the pages site and for a tag, and may do no more than they need', () => {
    const read = Object.fromEntries(workflows.map((file) => [file, parse(text(file)) as Workflow]));
    expect(Object.keys(read).map((file) => file.split(/[/\\]/).at(-1))).toEqual(
      expect.arrayContaining(['check.yml', 'pages.yml', 'release.yml']),
    );
    const mayWrite: Record<string, string[]> = {};
    for (const [file, { permissions, jobs }] of Object.entries(read)) {
      expect(permissions, file).toEqual({ contents: 'read' });
      for (const [name, { permissions: more = {}, needs, steps: own }] of Object.entries(jobs)) {
        if (Object.keys(more).length === 0) continue;
        mayWrite[`${file.split(/[/\\]/).at(-1)} ${name}`] = Object.keys(more);
        // It takes what a job that may only read has built: no code of the repository or of a package runs in it.
        expect(Object.keys(jobs), file).toContain(needs);
        for (const { uses = '', run = '' } of own)
          expect(`${uses}${run}`, file).not.toMatch(/checkout|setup-node|\bnp[mx]\b|\bnode\b|\.ci/);
      }
    }
    expect(mayWrite).toEqual({
      'pages.yml deploy': ['pages', 'id-token'],
      'release.yml publish': ['contents'],
    });
    expect(read[join('.github/workflows', 'release.yml')]?.on).toEqual({ push: { tags: ['v*.*.*'] } });
  });
  it('use only actions of the host itself, each one commit that is named by its version, the same everywhere', () => {
    const used = workflows.flatMap((file) =>
      [...text(file).matchAll(/uses: (.*)/g)].map(([, said = '']) => said),
    );
    expect(used.length).toBeGreaterThan(6);
    for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const names = new Set(used).size;
    expect(new Set(used.map((action) => action.split('@')[0])).size).toBe(names);
  });
  it('leave no token beside the code they run, and keep no packages over for what is published', () => {
    for (const { uses = '', with: given } of steps)
      if (uses.includes('checkout')) expect(given).toEqual({ 'persist-credentials': false });
    for (const file of workflows)
      if (!file.endsWith('check.yml')) expect(text(file), file).not.toMatch(/cache: npm/);
  });
  it('let a push end only the run of an older push', () => {
    const { concurrency } = parse(text('.github/workflows/check.yml')) as Workflow;
    expect(concurrency?.group).toContain('github.event_name');
  });
  it('run only commands that package.json has, and files that are there', () => {
    const commands = steps.flatMap((step) => step.run?.split('\n') ?? []);
    const named = commands.flatMap((line) => [...line.matchAll(/npm run ([\w:]+)/g)].map((m) => m[1] ?? ''));
    expect(named).toEqual(expect.arrayContaining(['build', 'release']));
    for (const script of named) expect(Object.keys(manifest.scripts)).toContain(script);
    for (const line of commands)
      for (const [, file = ''] of line.matchAll(/(?:bash|node|tsx) (\S*\/\S+)/g))
        expect(existsSync(file), file).toBe(true);
    // Every push and every night by one command, which installs what tests look for; before a release, everything.
    const whole = commands.flatMap((line) => /^bash \.ci\/run (.*)$/.exec(line)?.[1] ?? []);
    const asked = whole.map((said) => [...said.matchAll(/\btest(?::all)?\b/g)].map(([script]) => script));
    expect(asked.sort()).toEqual([['test:all'], ['test:all', 'test']]);
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(asked.flat()));
  });
  it('and every other file in YAML can be read; forms ask for something', () => {
    const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((file) => file !== 'config.yml');
    for (const file of forms) {
      const { name, description, body } = parse(text(`.github/ISSUE_TEMPLATE/${file}`)) as {
        name: string;
        description: string;
        body: { type: string; id?: string; attributes: { label?: string } }[];
      };
      expect([name, description].every((said) => said.length > 5)).toBe(true);
      const asked = body.filter(({ type }) => type !== 'markdown');
      for (const { id, attributes } of asked) expect([id, attributes.label]).not.toContain(undefined);
    }
    const { updates } = parse(text('.github/dependabot.yml')) as {
      updates: {
        'package-ecosystem': string;
        ignore?: { 'dependency-name': string; versions: string[] }[];
      }[];
    };
    expect(updates.map((u) => u['package-ecosystem'])).toEqual(
      expect.arrayContaining(['npm', 'github-actions']),
    );
    // What is held back is what the table says is held, at the version it says, and nothing else.
    const held = [...text(contributing).matchAll(/^\| `([^`]+)`.*Held at ([\d.]+)/gm)].map(
      ([, name, version = '']) => `${name} ${version}`,
    );
    const ignored = updates.flatMap((u) => u.ignore ?? []);
    const before = ignored.map(({ 'dependency-name': name, versions: [from = ''] }) => {
      const [, major = 0, minor] = /^>=(\d+)(?:\.(\d+))?$/.exec(from) ?? [];
      return `${name} ${minor === undefined ? Number(major) - 1 : `${major}.${Number(minor) - 1}`}`;
    });
    expect(before.sort()).toEqual(held.map((row) => row.replace(/\.$/, '')).sort());
  });
});

describe('the gallery', () => {
  it('shows every chart, by itself or inside another', () => {
    const shown = new Set<string>();
    const follow = (file: string): void => {
      for (const [, name = ''] of text(file).matchAll(
        /import \w+ from '[./\w]*?(?:charts\/|\.\/)(\w+)\.svelte'/g,
      )) {
        const inside = join('src/charts', `${name}.svelte`);
        if (shown.has(name) || !existsSync(inside)) continue;
        shown.add(name);
        follow(inside);
      }
    };
    follow('test/gallery/Charts.svelte');
    const charts = readdirSync('src/charts').filter((file) => file.endsWith('.svelte'));
    expect(charts.filter((file) => !shown.has(file.slice(0, -'.svelte'.length)))).toEqual([]);
  });
});

describe('the server’s configuration', () => {
  it('stands in README word for word, and is what the container takes', () => {
    const shown = /```nginx\n([\s\S]*?)```/.exec(text('README.md'))?.[1];
    expect(shown).toBe(text('hosting/nginx.conf'));
    const container = text('Containerfile');
    expect(container).toMatch(/^COPY hosting\/nginx\.conf \/etc\/nginx\/nginx\.conf$/m);
    expect(container).toMatch(/^COPY dist \/srv\/www\/value$/m);
    // What the container's build leaves out must not be what it copies.
    expect(text('.dockerignore')).toMatch(/^\*\n!dist\n!hosting$/m);
  });
});

describe('browsers', () => {
  it('are those of package.json wherever they are named', () => {
    const named = (said: string, name: RegExp): string | undefined => name.exec(said)?.[1];
    for (const said of [text('README.md'), text('src/text/en/start.ts')]) {
      expect(named(said, /Chrome or Edge (\d+)/)).toBe(browsers.get('chrome'));
      expect(named(said, /Firefox (\d+)/)).toBe(browsers.get('firefox'));
      expect(named(said, /Safari ([\d.]*\d)/)).toBe(browsers.get('safari'));
    }
    expect(browsers.get('edge')).toBe(browsers.get('chrome'));
    expect(browsers.get('safari_ios')).toBe(browsers.get('safari'));
  });
  it('are known by their data: what one lacks is found in script and in style', () => {
    const lacking = (lines: string[]): string[] => lines.map((line) => line.split(': ')[0] ?? '');
    expect(
      lacking(
        unsupportedScript(
          'Promise.try(f); a.toSorted(); "x".isWellFormed(); new Set(a).union(b); new Float16Array(2); structuredClone(a)',
        ),
      ),
    ).toEqual(['.union', 'Float16Array', 'Promise.try']);
    expect(
      lacking(
        unsupportedStyle(`a { field-sizing: content; color: light-dark(#fff, #000); inset: 0 }
          @supports (a: b) { a { interpolate-size: allow-keywords } }
          @starting-style { a { opacity: 0 } } a:has-slotted { top: 0 } a:has(b) { top: 0 }`),
      ),
    ).toEqual([':has-slotted', '@starting-style', 'field-sizing', 'field-sizing', 'light-dark()']);
  });
});

describe('a release', () => {
  it('says what changed in the version that package.json names, and no other', () => {
    expect(notesOf(text('CHANGELOG.md'), manifest.version)).toMatch(/_Upgrading_/);
    expect(notesOf('# What\n\n## 1.1.0\n\nB\n\n## 1.0.0\n\nA\n', '1.0.0')).toBe('A\n');
    expect(notesOf('## 1.0.0\n\nA\n', '1.0')).toBeNull();
  });
  it('is the built folder in a zip, the same each time, beside its checksum and the licences', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'worthwhile-release-'));
    const dist = join(folder, 'dist');
    mkdirSync(join(dist, 'assets'), { recursive: true });
    writeFileSync(join(dist, 'index.html'), '<!doctype html>');
    writeFileSync(join(dist, 'licences.txt'), 'MIT');
    writeFileSync(join(dist, 'assets/a.js'), 'export {}');
    try {
      const sums = [];
      for (let i = 0; i < 2; i++) {
        const name = await writeRelease(dist, join(folder, 'out'), '9.8.7', '## 9.8.7\n\nNew.\n');
        const zip = new Uint8Array(readFileSync(join(folder, 'out', name)));
        const sum = createHash('sha256').update(zip).digest('hex');
        expect(text(join(folder, 'out', `${name}.sha256`))).toBe(`${sum}  worthwhile-9.8.7.zip\n`);
        sums.push(sum);
        const packed = await readZip(zip);
        expect(packed.map((part) => part.name)).toEqual([
          'worthwhile-9.8.7/assets/a.js',
          'worthwhile-9.8.7/index.html',
          'worthwhile-9.8.7/licences.txt',
        ]);
      }
      expect(sums[0]).toBe(sums[1]);
      expect(text(join(folder, 'out/notes.md'))).toBe('New.\n');
      await expect(writeRelease(join(folder, 'none'), folder, '9.8.7', '')).rejects.toThrow('npm run build');
      await expect(writeRelease(dist, join(folder, 'out'), '9.9.9', '')).rejects.toThrow('CHANGELOG');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  it('lists what it is made of, and nothing that only builds and tests', () => {
    if (spawnSync('npm', ['sbom', '--help'], { shell: process.platform === 'win32' }).status !== 0) return;
    const names = (JSON.parse(parts()) as { packages: { name: string }[] }).packages.map((p) => p.name);
    expect(names).toEqual(
      expect.arrayContaining([...Object.keys(manifest.dependencies), 'jszip', 'd3-scale']),
    );
    // Types that a package asks for as if they were code.
    expect(names.filter((name) => name in manifest.devDependencies)).toEqual(['@types/node']);
  });
});

describe('dependencies', () => {
  it('each stand in the table of CONTRIBUTING.md at the version and under the licence that is used, and no other does', () => {
    const rows = [
      ...text(contributing).matchAll(/^\| `([^`]+)`\s*\| ([\d.]+)\s*\| \d{4}-\d\d\s*\| (\S+)/gm),
    ].map(([, name, version, licence]) => `${name} ${version} ${licence}`);
    const { packages } = JSON.parse(text('package-lock.json')) as {
      packages: Record<string, { version: string; license: string }>;
    };
    const have = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(have.map(([name]) => packages[`node_modules/${name}`]?.version)).toEqual(have.map(([, v]) => v));
    const used = have.map(
      ([name, version]) => `${name} ${version} ${packages[`node_modules/${name}`]?.license}`,
    );
    expect(rows.sort()).toEqual(used.sort());
  });
  it('are each used somewhere', () => {
    const files = execFileSync(
      'git',
      ['ls-files', '-co', '--exclude-standard', '*.ts', '*.svelte', '*.js', '*.mjs', '*.css', '*.json'],
      {
        encoding: 'utf8',
      },
    )
      .split('\n')
      .filter((file) => file !== '' && !/^package(-lock)?\.json$/.test(file) && existsSync(file));
    const all =
      files.map(text).join('\n') + Object.values(manifest.scripts).join('\n') + text('.prettierrc.json');
    const unused = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      (name) => !name.startsWith('@types/') && !all.includes(name === 'typescript' ? 'tsconfig' : name),
    );
    // Asked for by @testing-library/user-event.
    expect(unused.filter((name) => name !== '@testing-library/dom')).toEqual([]);
  });
});
