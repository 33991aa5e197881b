/** `npm run build`: compiles the server and builds the front ends, each only where its sources have changed. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { projectDir } from './lib/install.mjs';

const dist = path.join(projectDir, 'dist');
const SERVER_DIRS = ['apps/api/src', 'libs', 'migrations'];

function* filesUnder(relative) {
  const absolute = path.join(projectDir, relative);
  if (!existsSync(absolute)) return;
  if (statSync(absolute).isFile()) return void (yield relative);
  for (const entry of readdirSync(absolute, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = `${relative}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(file);
    else yield file;
  }
}

function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesUnder(input)) hash.update(file).update(readFileSync(path.join(projectDir, file)));
  }
  return hash.digest('hex');
}

const isServerSource = (file) =>
  file.endsWith('.ts') && !/\.(spec|int-spec|meili-spec)\.ts$/.test(file) && !file.endsWith('.d.ts');

async function buildServer() {
  const { transform } = await import('@swc/core');
  const options = JSON.parse(readFileSync(path.join(projectDir, '.swcrc'), 'utf8'));
  for (const dir of SERVER_DIRS) rmSync(path.join(dist, dir), { recursive: true, force: true });
  for (const file of SERVER_DIRS.flatMap((dir) => [...filesUnder(dir)]).filter(isServerSource)) {
    if (file.startsWith('libs/ui/')) continue;
    const { code, map } = await transform(readFileSync(path.join(projectDir, file), 'utf8'), {
      ...options,
      filename: file,
      sourceFileName: path.join(projectDir, file),
      swcrc: false,
    });
    const out = path.join(dist, file.replace(/\.ts$/, '.js'));
    mkdirSync(path.dirname(out), { recursive: true });
    writeFileSync(out, `${code}\n//# sourceMappingURL=${path.basename(out)}.map\n`);
    writeFileSync(`${out}.map`, map);
  }
}

/** Runs a Vite build of a front end. @param {string} config @param {{ ssr?: string, outDir?: string }} options */
async function vite(config, { ssr } = {}) {
  const { build } = await import('vite');
  await build({ configFile: path.join(projectDir, config), logLevel: 'warn', ...(ssr ? { build: { ssr } } : {}) });
}

/** Writes .br and .gz beside the built texts of a folder of dist, for the server to send as they are. */
function compress(folder) {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  for (const file of filesUnder(`dist/${folder}`)) {
    if (!/\.(js|css|svg|json)$/.test(file)) continue;
    const content = readFileSync(path.join(projectDir, file));
    writeFileSync(path.join(projectDir, `${file}.br`), brotliCompressSync(content, quality));
    writeFileSync(path.join(projectDir, `${file}.gz`), gzipSync(content));
  }
}

const WEB_SHARED = ['libs/shared', 'libs/ui', 'package-lock.json', 'package.json', 'tsconfig.web.json'];

const STEPS = [
  {
    name: 'server',
    inputs: [...SERVER_DIRS, '.swcrc', 'package.json', 'scripts/build.mjs'],
    out: 'apps/api/src/main.js',
    run: buildServer,
  },
  {
    name: 'portal',
    inputs: ['apps/portal', ...WEB_SHARED],
    out: 'portal/server/entry-server.js',
    run: async () => {
      await vite('apps/portal/vite.config.ts');
      await vite('apps/portal/vite.config.ts', { ssr: 'src/entry-server.tsx' });
      compress('portal/client');
    },
  },
  {
    name: 'admin',
    inputs: ['apps/admin', ...WEB_SHARED],
    out: 'admin/index.html',
    run: () => vite('apps/admin/vite.config.ts').then(() => compress('admin')),
  },
  {
    name: 'explorer',
    inputs: ['apps/admin/explorer', 'apps/admin/vite.explorer.config.ts', 'package-lock.json'],
    out: 'explorer/explorer.html',
    run: () => vite('apps/admin/vite.explorer.config.ts').then(() => compress('explorer')),
  },
];

/**
 * Builds what has changed since the last build.
 * @param {(line: string) => void} say told of each part that is built
 * @param {readonly string[]} only names of the parts; all by default
 */
export async function build(say = console.log, only = STEPS.map(({ name }) => name)) {
  const stampFile = path.join(dist, 'stamps.json');
  const stamps = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};
  for (const step of STEPS.filter(({ name }) => only.includes(name))) {
    const stamp = hashOf(step.inputs);
    if (stamps[step.name] === stamp && existsSync(path.join(dist, step.out))) continue;
    const startedAt = Date.now();
    await step.run();
    stamps[step.name] = stamp;
    mkdirSync(dist, { recursive: true });
    writeFileSync(stampFile, JSON.stringify(stamps, null, 2));
    say(`built the ${step.name} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await build(console.log, process.argv.length > 2 ? process.argv.slice(2) : undefined);
