import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = path.join(import.meta.dirname, 'explorer');

/** The GraphQL explorer under /graphql-explorer/: editor, workers and fonts all come with it. */
export default defineConfig({
  root,
  base: '/graphql-explorer/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: path.join(root, '../../../dist/explorer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 6_000,
    rolldownOptions: {
      input: path.join(root, 'explorer.html'),
      // "use no memo" means something to React's compiler only, which has already run over these packages.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
  server: {
    port: 5174,
    proxy: { '/graphql': 'http://localhost:3000' },
  },
});
