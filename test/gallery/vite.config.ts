/** The gallery: every component of src/ui and every chart in its states, for people and for the tests that look at them. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  // Beside the page's own, so that neither makes the other's anew.
  cacheDir: '../../node_modules/.vite-gallery',
  plugins: [svelte()],
  build: { outDir: '../../dist-gallery', emptyOutDir: true, target: 'es2023' },
});
