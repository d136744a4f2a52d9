/** @type {import('jest').Config} Tests of the page in a browser; test/e2e/run.mjs serves it and starts them. */
const shared = require('../../jest.config.cjs');

module.exports = {
  rootDir: '../..',
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['**/*.e2e.ts'],
  testEnvironment: 'node',
  // A browser on two cores that others use as well.
  testTimeout: 60_000,
  maxWorkers: 1,
  moduleNameMapper: shared.moduleNameMapper,
  transform: shared.transform,
  transformIgnorePatterns: shared.transformIgnorePatterns,
};
