// Bundles the islands, the style sheet and the fonts, with hashed names, so that they can be cached for a year.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('libs/briefing/src/islands'),
  base: '/assets/',
  publicDir: false,
  resolve: { alias: { '#charts': here('libs/charts/src/index.ts') } },
  build: {
    outDir: here('dist/libs/briefing/assets'),
    emptyOutDir: true,
    assetsDir: '',
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    rollupOptions: { input: here('libs/briefing/src/islands/island.ts') },
  },
});
