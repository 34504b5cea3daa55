import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { sizeBudget } from './size-budget.mts';

const out = resolve(import.meta.dirname, '../dist/public');

/** The server sends these ready-made: nothing is compressed while somebody waits. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  closeBundle() {
    for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(js|css|svg|html|json)$/.test(file)) continue;
      const content = readFileSync(join(out, file));
      writeFileSync(join(out, `${file}.br`), brotliCompressSync(content));
      writeFileSync(join(out, `${file}.gz`), gzipSync(content, { level: 9 }));
    }
  },
});

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), sizeBudget(), compressed()],
  build: {
    outDir: out,
    emptyOutDir: true,
    assetsInlineLimit: 0, // fonts from data URLs would need a weaker content security policy
    // Every browser that the page is for knows `modulepreload` (Safari since 17, Firefox since 115).
    modulePreload: { polyfill: false },
    // What changes seldom keeps its name, and browsers keep it, when the page itself changes.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|@tanstack[\\/](history|query-core|react-query|react-router|react-store|router-core|store))[\\/]/,
            },
            // What every page needs first is one file: each more costs the headers of an answer.
            { name: 'shell', tags: ['$initial'] },
            // Small parts that most pages use; what is heavy (lists, forms, comboboxes) stays with the pages that need it.
            {
              name: 'parts',
              test: /[\\/]src[\\/](ui[\\/](field|select|values|use-draft|date-field|day-field|table[\\/](plain-table|export-menu|sheet))|shell[\\/](loaded|waiting|problem-alert))\.tsx?$/,
            },
          ],
        },
      },
    },
  },
});
