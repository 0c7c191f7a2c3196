/** Builds src/sw.ts to sw.js beside the page, with the list of the build's own files in it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

/** What the page needs without a network. The rest, such as licences.txt, is fetched when somebody asks for it. */
const kept = /^(?:index\.html|icon\.svg|assets\/[^/]+\.(?:js|css|woff2))$/;

export function serviceWorker(): Plugin {
  let page: ResolvedConfig;
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: (resolved) => void (page = resolved),
    // Last of all: the names of the files and what is in them are known then.
    writeBundle: {
      order: 'post',
      async handler({ dir = page.build.outDir }, bundle) {
        const files = [...Object.keys(bundle), 'icon.svg'].filter((file) => kept.test(file)).sort();
        const list = files.map((url) => ({
          url,
          // A name with a hash in it says what the file holds; of the others that must be said.
          revision: url.startsWith('assets/')
            ? null
            : createHash('sha256')
                .update(readFileSync(url in bundle ? join(dir, url) : join(page.publicDir, url)))
                .digest('hex')
                .slice(0, 16),
        }));
        await build({
          configFile: false,
          root: page.root,
          logLevel: 'error',
          publicDir: false,
          define: { builtFiles: JSON.stringify(list) },
          build: {
            target: page.build.target,
            outDir: dir,
            emptyOutDir: false,
            rolldownOptions: {
              input: join(page.root, 'src/sw.ts'),
              output: { format: 'iife', entryFileNames: 'sw.js' },
            },
          },
        });
      },
    },
  };
}
