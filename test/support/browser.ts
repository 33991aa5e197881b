import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import type { Locale } from '#shared';
import { projectDir } from '../../apps/api/src/core/http/project-dir.js';
import { createDatabase } from './database.js';
import { freePort } from './free-port.js';

const START_SECONDS = 30;
/** Long enough for a busy machine; a wait that fails costs this much. */
const WAIT_MS = 10_000;

export const WIDE = { width: 1280, height: 800 };
export const NARROW = { width: 390, height: 844 };

/** What the reader's browser asks for. */
const TAGS: Readonly<Record<Locale, string>> = { fr: 'fr-FR', ja: 'ja-JP', en: 'en-GB' };

export interface Site {
  url: string;
  /** What no page may show, in the order in which it happened: console errors, refused or failed requests, requests elsewhere. */
  faults: string[];
  /** A new visitor with a page of its own; everything that happens on it is watched. */
  visit: (locale: Locale, options?: BrowserContextOptions) => Promise<Page>;
  /** Ends the visitors, so that tests do not share what they have open. */
  leave: () => Promise<void>;
  close: () => Promise<void>;
}

/** The built server as an operator runs it, in a process of its own with all roles. */
async function startServer(env: Record<string, string>): Promise<ChildProcess> {
  const main = path.join(projectDir, 'dist/apps/api/src/main.js');
  const server = spawn(process.execPath, [main, 'all'], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${lines.join('')}`));
    const timer = setTimeout(() => fail(`The server was not ready within ${START_SECONDS} s`), START_SECONDS * 1000);
    server.once('exit', (code) => fail(`The server ended with code ${code}`));
    for (const stream of [server.stdout, server.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        lines.push(chunk.toString());
        if (!lines.join('').includes('Kakehashi runs as http and worker')) return;
        clearTimeout(timer);
        resolve();
      });
    }
  });
  return server;
}

function stopServer(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}

async function startBrowser(): Promise<Browser> {
  const given = process.env.TEST_BROWSER_LAUNCH;
  if (given === undefined) throw new Error('No browser: run the tests with `npm test`, which unpacks it.');
  const { program, env } = JSON.parse(given) as { program: string; env: Record<string, string> };
  return chromium.launch({
    executablePath: program,
    env: { ...process.env, ...env },
    // Root may not use the sandbox; and no name but the site's own leads anywhere.
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  });
}

/** Everything that a page must not do is written down, whatever the test looks at. */
async function watch(context: BrowserContext, url: string, faults: string[]): Promise<void> {
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== url)
      faults.push(`request to another origin: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left gives up what it was still asking for. What the policy refuses says so itself, below;
    // where JavaScript is off, the browser calls every script refused by policy.
    if (reason !== 'net::ERR_ABORTED' && reason !== 'csp') faults.push(`request failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.page()?.url() ?? 'worker'})`);
  });
  context.on('weberror', (error) =>
    faults.push(`uncaught on ${error.page()?.url() ?? 'a page'}: ${error.error().stack ?? String(error.error())}`),
  );
  await context.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => console.error('CSP ' + event.effectiveDirective + ' refused ' + event.blockedURI + ' ' + event.sample));",
  );
}

/**
 * The real server on a database of its own with the demonstration, and a real browser to visit it.
 * @param settings variables of its environment besides
 */
export async function startSite(settings: Readonly<Record<string, string>> = {}): Promise<Site> {
  const [database, port, browser] = await Promise.all([createDatabase('demo'), freePort(), startBrowser()]);
  const url = `http://localhost:${port}`;
  const files = await mkdtemp(path.join(tmpdir(), 'kakehashi-files-'));
  const server = await startServer({
    DATABASE_URL: database.url,
    PORT: String(port),
    PUBLIC_URL: url,
    DEMO: 'true',
    GRAPHQL_INTROSPECTION: 'true',
    FILES_DIR: files,
    ...settings,
  });
  const faults: string[] = [];
  return {
    url,
    faults,
    visit: async (locale, options = {}) => {
      const context = await browser.newContext({
        baseURL: url,
        locale: TAGS[locale],
        viewport: WIDE,
        reducedMotion: 'reduce',
        ...options,
      });
      context.setDefaultTimeout(WAIT_MS);
      await watch(context, url, faults);
      return context.newPage();
    },
    leave: async () => {
      for (const context of browser.contexts()) await context.close();
    },
    close: async () => {
      await browser.close();
      await stopServer(server);
      await database.drop();
      await rm(files, { recursive: true });
    },
  };
}
