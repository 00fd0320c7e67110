// ESM throughout: node_modules run as native modules, only our own TypeScript is transformed.
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testTimeout: 60_000,
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: { '^@payload-config$': '<rootDir>/payload.config.ts', '\\.(css|scss)$': '<rootDir>/test/support/empty.mjs' },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
}
