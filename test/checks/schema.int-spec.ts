import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS } from '../../apps/api/src/core/auth/index.js';
import { projectDir } from '../../apps/api/src/core/http/project-dir.js';
import { createTestApp, type TestApp } from '../support/app.js';

const FILE = path.join(projectDir, 'apps/api/schema.gql');
const HEAD = '# Generated from the resolvers: run `npm run schema` after a change. Do not edit.\n\n';

describe('the built server', () => {
  let server: TestApp;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    server = await createTestApp('schema');
    schema = server.app.get(GraphQLSchemaHost).schema;
  });
  afterAll(() => server.close());

  it('has the schema that is committed', () => {
    const printed = `${HEAD}${printSchema(lexicographicSortSchema(schema))}\n`;
    if (process.env.WRITE_SCHEMA === 'true') writeFileSync(FILE, printed);
    expect(printed).toBe(readFileSync(FILE, 'utf8'));
  });

  it('says of every root field who may call it', () => {
    const declared = accessByMethod(server);
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(fields.length).toBeGreaterThan(15);
    expect(fields.filter((field) => !declared.get(field))).toEqual([]);
  });

  it('needs no migration that is not written', async () => {
    const { upQueries } = await server.app.get(DataSource).driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});

/** Whether a resolver method, or its class, says who may call it. */
function accessByMethod(server: TestApp): Map<string, boolean> {
  const reflector = server.app.get(Reflector);
  const scanner = new MetadataScanner();
  const declared = new Map<string, boolean>();
  for (const { instance, metatype } of server.app.get(DiscoveryService, { strict: false }).getProviders()) {
    if (!instance || typeof metatype !== 'function') continue;
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const method = prototype[name];
      if (!method || Reflect.getMetadata('graphql:resolver_type', method) === undefined) continue;
      const field = String(Reflect.getMetadata('graphql:resolver_name', method) ?? name);
      declared.set(field, reflector.getAllAndOverride(ACCESS, [method, metatype]) !== undefined);
    }
  }
  return declared;
}
