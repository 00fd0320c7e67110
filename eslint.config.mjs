// Rules beyond the compiler's. Exceptions are listed here with their reasons, never in a comment.
import tseslint from 'typescript-eslint'

const typescript = ['**/*.{ts,tsx,mts}']
const javascript = ['**/*.{js,mjs,cjs}']

const environment = {
  object: 'process',
  property: 'env',
  message: 'Only src/platform/env.ts reads the environment; take what it answers as an argument.',
}

const reflect = {
  name: 'Reflect',
  message: 'It reads and writes past the types: use valueIn, requestValue or typedProperty, or narrow with a guard.',
}

const defaultExport = {
  selector: 'Program > ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name: only files that a tool loads by path have a default export.',
}

const moduleState = {
  selector:
    'Program > VariableDeclaration[kind=/^(let|var)$/], Program > ExportNamedDeclaration > VariableDeclaration[kind=/^(let|var)$/]',
  message:
    'No state in a module: two copies of it may be loaded. What is shared hangs on the registry made by main.ts.',
}

const moduleStore = {
  selector:
    ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Map|Set|WeakMap|WeakSet)$/][arguments.length=0]',
  message: 'An empty store in a module is state, and two copies of the module may be loaded.',
}

const errorClass = {
  selector:
    'BinaryExpression[operator="instanceof"]:matches([right.name=/(Refusal|.Error)$/], [right.property.name=/Error$/])',
  message: 'Recognise an error by its code: its class may have been loaded twice.',
}

/** Files that a tool loads by path for their default export. */
const loadedByTools = [
  'payload.config.ts',
  'next.config.ts',
  'next-env.d.ts',
  '*.config.{mjs,ts}',
  'src/app/**',
  'test/support/empty.mjs',
]

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      '.next/',
      '.data/',
      'coverage/',
      'media/',
      // generated
      'migrations/',
      'src/app/(payload)/admin/',
      'src/payload-types.ts',
      'clients/typescript/',
      'next-env.d.ts',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },

  {
    files: [...typescript, ...javascript],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-debugger': 'error',
      'no-restricted-globals': ['error', reflect],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
    },
  },

  {
    files: typescript,
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      // or a verbatim import of types alone loads the module
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Rules with type information, chosen for the mistakes they find: a promise without await loses a write.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },

  {
    files: ['src/**/*.{ts,tsx}', 'payload.config.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': ['error', environment],
      'no-restricted-syntax': ['error', defaultExport, moduleState, moduleStore, errorClass],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // An `any` from a library spreads without a cast: narrow it where it enters.
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
    },
  },
  // Tests and scripts may read the environment and keep state.
  {
    files: ['test/**', 'scripts/**', 'bench/**', 'bin/**'],
    rules: { 'no-restricted-syntax': ['error', defaultExport], '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: loadedByTools,
    rules: { 'no-restricted-syntax': ['error', moduleState, moduleStore, errorClass] },
  },
  { files: ['src/platform/env.ts'], rules: { 'no-restricted-properties': 'off' } },
  // The one existential type: a kind whose document type is unknown.
  {
    files: ['src/model/record.ts'],
    linterOptions: { noInlineConfig: false },
    rules: { '@typescript-eslint/no-explicit-any': 'error' },
  },
)
