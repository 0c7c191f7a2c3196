/**
 * `npm run release`: what a release holds, written to release/: the built page as a zip with its SHA-256, the list of what it
 * is made of (SPDX), the licences, and this version's notes. It takes dist/ as it lies there. The same build gives the same
 * zip, byte for byte.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeZip } from './src/export/zip.ts';

/** What CHANGELOG.md says of a version, without its heading; null where it says nothing. */
export function notesOf(changelog: string, version: string): string | null {
  const section = changelog.split(/^## /m).find((part) => part.split(/\s/, 1)[0] === version);
  const notes = section?.slice(section.indexOf('\n')).trim();
  return notes ? `${notes}\n` : null;
}

/**
 * Writes everything but the list of what is in it, which npm makes.
 * @param from the built page
 * @param to a folder, made anew
 * @returns the name of the zip
 * @throws where there is no built page, or nothing is said of this version
 */
export async function writeRelease(
  from: string,
  to: string,
  version: string,
  changelog: string,
): Promise<string> {
  if (!existsSync(join(from, 'index.html')))
    throw new Error(`There is no built page in ${from}: run npm run build first.`);
  const notes = notesOf(changelog, version);
  if (notes === null) throw new Error(`CHANGELOG.md says nothing of version ${version}.`);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const name = `worthwhile-${version}.zip`;
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const zip = await writeZip(
    files.map((file) => ({
      name: `worthwhile-${version}/${file.slice(from.length).replaceAll('\\', '/').replace(/^\//, '')}`,
      bytes: new Uint8Array(readFileSync(file)),
    })),
  );
  const bytes = new Uint8Array(await zip.arrayBuffer());
  writeFileSync(join(to, name), bytes);
  writeFileSync(join(to, `${name}.sha256`), `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  copyFileSync(join(from, 'licences.txt'), join(to, 'licences.txt'));
  writeFileSync(join(to, 'notes.md'), notes);
  return name;
}

/**
 * The list of what a build is made of, by `npm sbom`: the dependencies, which are bundled, and not what only builds and tests.
 * It is asked of a package without the latter, since `--omit dev` also leaves out what both need.
 */
export function parts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'worthwhile-parts-'));
  const npm = (...args: string[]): string =>
    execFileSync('npm', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
      maxBuffer: 64_000_000,
    });
  try {
    const { name, version, license, dependencies } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as Record<string, unknown>;
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name, version, license, private: true, dependencies }),
    );
    copyFileSync('package-lock.json', join(folder, 'package-lock.json'));
    npm('install', '--package-lock-only', '--offline', '--ignore-scripts', '--no-audit', '--no-fund');
    return npm('sbom', '--sbom-format', 'spdx', '--package-lock-only');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const name = await writeRelease('dist', 'release', version, readFileSync('CHANGELOG.md', 'utf8'));
  writeFileSync(join('release', `worthwhile-${version}.spdx.json`), parts());
  console.log(`release/${name}`);
}
