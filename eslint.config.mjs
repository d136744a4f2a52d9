import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Google's globals may be named in src/appsscript and src/index.ts alone. */
const googleGlobals = [
  'SpreadsheetApp',
  'MailApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'HtmlService',
  'ScriptApp',
  'Session',
  'Utilities',
  'Logger',
];

/** What Node has and a browser has not; imports of Node's modules are held by dependency-cruiser. */
const nodeGlobals = [
  'process',
  'Buffer',
  'require',
  'module',
  'global',
  '__dirname',
  '__filename',
  'setImmediate',
];

export default tseslint.config(
  { ignores: ['dist', 'build', 'out', 'coverage', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-require-imports': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ClassDeclaration PrivateIdentifier',
          message: 'Private fields are parse errors in Apps Script.',
        },
      ],
      eqeqeq: 'error',
      // Functions are values with a name; one style for all.
      'func-style': ['error', 'expression'],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/appsscript/**', 'src/index.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...googleGlobals.map((name) => ({ name, message: 'Only src/appsscript may name Google services.' })),
      ],
    },
  },
  {
    files: ['host/**/*.ts'],
    ignores: ['host/files/pdf.ts', 'host/files/eml.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...nodeGlobals.map((name) => ({ name, message: 'The host runs in a browser too.' })),
      ],
    },
  },
  {
    files: ['test/**', '**/*.cjs', '**/*.mjs'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
