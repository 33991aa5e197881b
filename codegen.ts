import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the front ends' operations, from the committed schema. `npm run codegen` writes them; a check holds them fresh. */
const clientPreset = (app: string): CodegenConfig['generates'][string] => ({
  preset: 'client',
  documents: [`apps/${app}/src/**/*.{ts,tsx,graphql}`],
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    scalars: { DateTime: 'string', RichText: 'unknown' },
    enumType: 'string-literal',
    useTypeImports: true,
    strictScalars: true,
  },
});

const config: CodegenConfig = {
  schema: 'apps/api/schema.gql',
  ignoreNoDocuments: true,
  generates: {
    'apps/portal/src/generated/': clientPreset('portal'),
    'apps/admin/src/generated/': clientPreset('admin'),
  },
};

export default config;
