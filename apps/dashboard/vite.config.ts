import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { countryFlags } from './vite/country-flags.ts';
import { withoutStyle } from './vite/without-style.ts';

const api = process.env.API_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), countryFlags(), withoutStyle('react-zoom-pan-pinch')],
  resolve: { conditions: ['@desk/source', ...defaultClientConditions] },
  // The API's content security policy allows no inline script and no data: font or script.
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Each page apart would have left dozens of small files that hardly compress: what most pages share is one file, and the first load 10 kB less.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 5 }] } } },
  },
  server: { port: 5173, proxy: { '/api': { target: api } } },
  preview: { port: 4173, proxy: { '/api': { target: api } } },
});
