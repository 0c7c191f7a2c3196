/** Builds src/library.ts into one module for programs: `npm run library`. */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/library.ts',
    outDir: 'library',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'worthwhile.js' } },
  },
  // Whole: whoever imports it needs nothing else.
  ssr: { noExternal: true },
});
