import { describe, expect, it } from '@jest/globals';
import { importsOf, sources, type Source } from '../support/sources.js';

/** `libs/shared <- libs/* <- core <- modules <- app.module`; front ends never import the server. */
const all = sources();

/** Tests may stand on whatever they need. */
const TESTS = /spec\.tsx?$|\/conformance\//;

const under = (prefix: string) => (source: Source) => source.file.startsWith(prefix);

/** Pairs "file -> import" of sources under `prefix` whose import matches one of `forbidden`. */
function offences(prefix: string, forbidden: readonly RegExp[]): string[] {
  return all
    .filter(under(prefix))
    .filter(({ file }) => !TESTS.test(file))
    .flatMap((source) => importsOf(source).map((name) => ({ file: source.file, name })))
    .filter(({ name }) => forbidden.some((pattern) => pattern.test(name)))
    .map(({ file, name }) => `${file} -> ${name}`);
}

const SERVER_LIBRARIES = /^(@nestjs|typeorm|pg$|fastify|graphile-worker|node:)/;

describe('imports run one way', () => {
  it('reads the sources', () => {
    expect(all.length).toBeGreaterThan(150);
    expect(all.flatMap(importsOf).length).toBeGreaterThan(500);
  });

  it('shared stands on nothing of ours and runs in browsers', () => {
    expect(offences('libs/shared/', [/^apps\//, /^#/, SERVER_LIBRARIES])).toEqual([]);
  });

  it.each(['libs/search/', 'libs/matching/'])('%s knows only shared, and neither Nest nor TypeORM', (lib) => {
    const others = /^#(?!shared)/;
    const nest = /^(@nestjs|typeorm|fastify)/;
    expect(offences(lib, [/^apps\//, nest, others])).toEqual([]);
  });

  it('ui knows only shared', () => {
    expect(offences('libs/ui/', [/^apps\//, /^#(?!shared|ui)/, SERVER_LIBRARIES])).toEqual([]);
  });

  it('core knows no feature', () => {
    expect(offences('apps/api/src/core/', [/^apps\/api\/src\/modules\//, /^apps\/api\/src\/app\.module/])).toEqual([]);
  });

  it('a feature is entered through its index only', () => {
    const wrong = all
      .filter(under('apps/api/src/'))
      .flatMap((source) => importsOf(source).map((name) => ({ file: source.file, name })))
      .filter(({ file, name }) => {
        const target = /^apps\/api\/src\/modules\/([^/]+)\/(.+)$/.exec(name);
        const own = /^apps\/api\/src\/modules\/([^/]+)\//.exec(file)?.[1];
        return target !== null && target[1] !== own && target[2] !== 'index.js';
      });
    expect(wrong.map(({ file, name }) => `${file} -> ${name}`)).toEqual([]);
  });

  it.each(['apps/portal/', 'apps/admin/'])('%s never imports the server or its libraries', (app) => {
    expect(offences(app, [/^apps\/api\//, /^#(search|matching)$/, /^(@nestjs|typeorm|pg$|fastify)/])).toEqual([]);
  });

  it('the front ends do not import each other', () => {
    expect(offences('apps/portal/', [/^apps\/admin\//])).toEqual([]);
    expect(offences('apps/admin/', [/^apps\/portal\//])).toEqual([]);
  });
});
