import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const onlyRepositories = {
  selector: "MemberExpression[property.name='manager'][object.property.name='database']",
  message: 'Only repositories touch the entity manager (docs/decisions, ambient transaction).',
};
const promiseAllOfWrites = {
  selector:
    "CallExpression[callee.object.name='Promise'][callee.property.name='all'] CallExpression[callee.property.name=/^(insert|update|save|delete|remove|upsert|publish|record|enqueue)$/]",
  message: 'Writes of one transaction run one after another.',
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.data/', '.cache/', '**/generated/**', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './tsconfig.web.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-unsafe-declaration-merging': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      'no-restricted-syntax': ['error', onlyRepositories, promiseAllOfWrites],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      // Cleaning text of control characters is what this program does at its borders.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.repository.ts', '**/reference/*.ts', 'apps/api/src/core/database/**'],
    rules: { 'no-restricted-syntax': ['error', promiseAllOfWrites] },
  },
  {
    files: ['apps/api/src/modules/**/*.ts', 'libs/**/*.ts', 'apps/api/src/core/**/*.ts'],
    ignores: ['apps/api/src/core/http/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'process', message: 'config/env.ts alone reads the environment.' }],
    },
  },
  {
    files: [
      '**/*.{spec,int-spec,e2e-spec,browser-spec}.{ts,tsx}',
      'test/**',
      'libs/search/conformance/**',
      'migrations/**',
    ],
    rules: {
      'max-lines-per-function': 'off',
      'no-console': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  { files: ['apps/api/src/main.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
      },
    },
  },
);
