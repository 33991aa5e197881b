import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Two builds of one source: `vite build --config apps/portal/vite.config.ts` for browsers into
 * dist/portal/client, the same with `--ssr` for the http role into dist/portal/server/entry-server.js.
 * The server bundle carries its libraries, so that a production image needs no development dependency;
 * it reads the client's manifest at start, so the client is built first.
 */
export default defineConfig(({ isSsrBuild }) => ({
  root: here('.'),
  base: '/assets/portal/',
  cacheDir: here('../../.cache/vite-portal'),
  plugins: [react()],
  publicDir: isSsrBuild ? false : here('./public'),
  // By alias, not by the `source` condition of package.json: react-aria's packages have one too, and it leads nowhere.
  resolve: {
    alias: [
      { find: /^#shared$/, replacement: here('../../libs/shared/index.ts') },
      { find: /^#ui$/, replacement: here('../../libs/ui/index.ts') },
    ],
  },
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  css: { modules: { generateScopedName: '[name]_[local]_[hash:base64:5]' } },
  build: {
    outDir: here(isSsrBuild ? '../../dist/portal/server' : '../../dist/portal/client'),
    emptyOutDir: true,
    target: isSsrBuild ? 'node24' : 'es2022',
    manifest: !isSsrBuild,
    cssCodeSplit: false,
    sourcemap: false,
    modulePreload: { polyfill: false },
    rollupOptions: isSsrBuild
      ? { input: here('./src/entry-server.tsx'), output: { entryFileNames: 'entry-server.js' } }
      : { input: here('./src/entry-client.tsx') },
  },
}));
