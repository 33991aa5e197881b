/** Unpacks the browser that comes inside npm (@sparticuz/chromium) for the tests: nothing is downloaded, nothing installed. */
import { execFileSync, spawn } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { projectDir } from './install.mjs';
import { UserError } from './user-error.mjs';

const packageDir = path.join(projectDir, 'node_modules/@sparticuz/chromium');

/** tar says by its exit code whether the archive was whole; it may close its input before the last padding. */
function unpackArchive(name, dir) {
  mkdirSync(dir);
  return new Promise((resolve, reject) => {
    const tar = spawn('tar', ['-x', '-C', dir], { stdio: ['pipe', 'ignore', 'inherit'] });
    tar.once('error', reject);
    tar.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tar ended with code ${code}`))));
    tar.stdin.on('error', () => {});
    const archive = createReadStream(path.join(packageDir, 'bin', `${name}.tar.br`));
    archive.once('error', reject).pipe(createBrotliDecompress()).once('error', reject).pipe(tar.stdin);
  });
}

/** A machine without fonts: one of the package, so that text has a size. */
function fontsConfig(dir) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${dir}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${dir}/fonts-cache</cachedir></fontconfig>
`;
}

async function unpack(dir) {
  mkdirSync(path.dirname(dir), { recursive: true });
  const partial = mkdtempSync(`${dir}-`);
  try {
    await pipeline(
      createReadStream(path.join(packageDir, 'bin/chromium.br')),
      createBrotliDecompress(),
      createWriteStream(path.join(partial, 'chromium'), { mode: 0o755 }),
    );
    await unpackArchive('al2023', path.join(partial, 'libraries'));
    await unpackArchive('fonts', path.join(partial, 'fonts'));
    writeFileSync(path.join(partial, 'fonts.conf'), fontsConfig(dir));
    // A folder is either absent or whole: killed half-way, the next run begins again.
    renameSync(partial, dir);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    // Another run was faster.
    if (!existsSync(dir)) throw error;
  }
}

function lacksLibraries(program) {
  try {
    return execFileSync('ldd', [program], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).includes(
      'not found',
    );
  } catch {
    return true;
  }
}

/**
 * The browser of the tests and what its environment needs on a bare machine.
 * @returns {Promise<{ program: string, env: Record<string, string> }>}
 */
export async function testBrowser() {
  if (process.env.TEST_BROWSER) return { program: path.resolve(process.env.TEST_BROWSER), env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new UserError(
      `No browser comes with the project for ${process.platform}-${process.arch}: set TEST_BROWSER to the program of Chrome or Chromium.`,
    );
  }
  const { version } = JSON.parse(readFileSync(path.join(packageDir, 'package.json'), 'utf8'));
  const dir = path.join(projectDir, '.cache', `chromium-${version}`);
  if (!existsSync(dir)) await unpack(dir);
  const program = path.join(dir, 'chromium');
  const env = {};
  if (lacksLibraries(program)) env.LD_LIBRARY_PATH = path.join(dir, 'libraries/lib');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = path.join(dir, 'fonts.conf');
  return { program, env };
}
