/** The notices of every package whose code is in a build, as their licences ask. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Packages that come already bundled inside another one's file, where no build can see them: JSZip's own build holds
 * what it compresses and waits with.
 */
const inside: Readonly<Record<string, readonly string[]>> = {
  jszip: ['pako', 'lie', 'immediate', 'setimmediate'],
};

/** Notices that stand elsewhere than in a package's LICENSE or NOTICE. */
const further: Readonly<Record<string, readonly string[]>> = { pako: ['lib/zlib/README'] };

const packageOf = (id: string): string | undefined =>
  /.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/.exec(id)?.[1]?.replaceAll('\\', '/');

function noticeOf(name: string): string {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const files = [
    ...readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file)),
    ...(further[name] ?? []),
  ].filter((file) => existsSync(join(folder, file)));
  // A package without its licence could not be passed on at all.
  if (files.length === 0) throw new Error(`licences.txt: ${name} brings no licence.`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return `${name} ${version}, ${license ?? 'see below'}\n\n${texts.join('\n\n')}`;
}

/**
 * Two plugins over one list: `note` for every build, those of workers too, which Vite makes by themselves; `write` for
 * the one that is finished last, and lays licences.txt beside it.
 * @param besides packages of which no chunk holds a module: fonts come in by way of style sheets
 */
export function licences(besides: readonly string[]): { note: () => Plugin; write: () => Plugin } {
  const found = new Set(besides);
  const noteAll = (ids: readonly string[]): void => {
    for (const id of ids) {
      const name = packageOf(id);
      if (name) for (const each of [name, ...(inside[name] ?? [])]) found.add(each);
    }
  };
  return {
    note: () => ({
      name: 'licences-note',
      apply: 'build',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') noteAll(chunk.moduleIds);
      },
    }),
    write: () => ({
      name: 'licences-write',
      apply: 'build',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') noteAll(chunk.moduleIds);
        const notices = [...found].sort().map(noticeOf);
        this.emitFile({
          type: 'asset',
          fileName: 'licences.txt',
          source: `Worthwhile holds the work of others, under these licences.\n\n${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`,
        });
      },
    }),
  };
}
