// ESM throughout: node_modules run as native modules, only our TypeScript is transformed. Run with
// NODE_OPTIONS="--experimental-vm-modules --no-warnings", as `npm test` does.
const transform = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
}

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testTimeout: 60_000,
  transform: { '^.+\\.tsx?$': ['@swc/jest', transform] },
  moduleNameMapper: {
    '\\.(css|scss)$': '<rootDir>/test/support/empty.mjs',
  },
  globalSetup: '<rootDir>/test/support/global-setup.cjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.cjs',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // Builds and data contain copies of package.json that are not ours.
  modulePathIgnorePatterns: ['<rootDir>/(\\.next|\\.data|dist)/'],
}
