/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '\\.(tsx?|m?js)$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json', diagnostics: false }],
  },
  // These packages ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|numfmt|postal-mime|preact|preact-render-to-string)/)'],
};
