/**
 * Builds src/library.ts into one module for programs: `npm run library`. What it writes is a package by itself, with what npm
 * has to know of it and the notices of what is bundled.
 */
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { licences } from './licences.config.ts';
import { declarations } from './library.types.ts';

const entry = 'worthwhile.js';

/** Its package.json, without dependencies, since all of them are bundled; its schema and its types. */
const manifest = (): Plugin => ({
  name: 'library-manifest',
  apply: 'build',
  generateBundle() {
    const { name, version, description, license, type, engines } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as Record<string, unknown>;
    const schema = 'case.schema.json';
    const own = { name, version, description, license, type, engines };
    const types = './types/library.d.ts';
    const exports = { '.': { types, default: `./${entry}` }, [`./${schema}`]: `./${schema}` };
    const emit = (fileName: string, source: string): unknown =>
      this.emitFile({ type: 'asset', fileName, source });
    emit('package.json', `${JSON.stringify({ ...own, private: true, exports }, null, 2)}\n`);
    emit(schema, readFileSync(`public/${schema}`, 'utf8'));
    for (const [path, text] of declarations()) emit(`types/${path}`, text);
  },
});

export default defineConfig({
  publicDir: false,
  plugins: [manifest(), licences([]).write()],
  build: {
    ssr: 'src/library.ts',
    outDir: 'library',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: entry } },
  },
  // Whole: whoever imports it needs nothing else.
  ssr: { noExternal: true },
});
