/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  setupFilesAfterEnv: ['<rootDir>/test/timeZones/guard.ts'],
  maxWorkers: 2,
  // A script for pages, as the one text that the bundle carries.
  moduleNameMapper: { '^(.*)\\?text$': '$1', '^fast-check$': '<rootDir>/test/seededFastCheck.cjs' },
  transform: {
    '\\.browser\\.ts$': '<rootDir>/browserText.cjs',
    // tsconfig's isolatedModules: each file by itself, its types left out; `npm run check` checks them.
    '\\.(tsx?|m?js)$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json', diagnostics: false }],
  },
  // These packages ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|numfmt|postal-mime|preact|preact-render-to-string)/)'],
};
