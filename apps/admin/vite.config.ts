import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const root = import.meta.dirname;

/** The desk: a single-page application under /admin/. `kakehashi-source` lets #shared and #ui be read from their sources. */
export default defineConfig({
  root,
  base: '/admin/',
  plugins: [react()],
  resolve: { conditions: ['kakehashi-source', ...defaultClientConditions] },
  build: {
    outDir: path.join(root, '../../dist/admin'),
    emptyOutDir: true,
    // Nothing as data: addresses, so that the Content-Security-Policy stays narrow.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
  },
  server: {
    port: 5173,
    proxy: { '/graphql': 'http://localhost:3000' },
  },
});
