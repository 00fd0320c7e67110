import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from '@jest/globals'
import ts from 'typescript'

const root = join(import.meta.dirname, '../..')

/**
 * Words that no identifier and no file name contains, with the standard term beside them. docs/decisions/0022 has the
 * whole table. Prose may use ordinary English: comments, texts and titles are not looked at.
 */
const retired: Readonly<Record<string, string>> = {
  'verb verbs deed deeds move moves perform performs performed performing': 'transition, execute; audit entry',
  'said say says': 'input, text, format',
  'judge judges judged judging verdict verdicts facts': 'authorize, decision, authorization context',
  'refuse refuses refused refusing refusal refusals': 'assert, reject, ApiError',
  'hold holds held winning': 'lock, locked, preempt',
  'carry carries carried carrying along': 'include dependencies',
  'way ways': 'publish path',
  'standing standings': 'display status, ownership, hierarchy',
  'remember remembers remembered remembering': 'append, update state, memoize',
  'tell tells told telling inform informs informed notice notices': 'notify, notification',
  'letter letters postman': 'email, mail worker',
  'withhold withholds withheld withholding know knows': 'redact, visibility',
  'speaks arranges arranging': 'approver, coordinator',
  'word words': 'texts; approver',
  'seal seals sealed sealing': 'hash chain, digest, encrypt',
  'ask asks asked asking answer answers answered answering': 'parse, load, fetch, respond, response',
  'half leaver leavers arrival arrivals': 'pending MFA, deactivated user, first login',
  'presentation presents presented presenting deliver delivers delivered': 'projection, project',
  'shelf shelves shelved piece pieces finished': 'resolver cache, fragment, stored view',
  shown: 'public, visible, open',
  'edition editions sight frozen gone': 'generation; connected, degraded, down',
  'wall walls': 'write guard',
  sorts: 'types, kinds',
  'house houses': 'EditorialContext, RunningServer',
  'spine press ground aviary rounds plane planes tether': 'schema dump, publish, fixtures, canaries, poller, server',
  kernel: 'model, platform and the small libraries',
}

/** Names that contain such a word in its ordinary sense, or take it from elsewhere. */
const exceptions: readonly { names: string; reason: string }[] = [
  {
    names: 'word wordsOf wordSimilarity splitWords diffWords decodeWord diff-words',
    reason: 'a word of a text, as it is compared or searched',
  },
  { names: 'reservedWords', reason: 'the usual term for names that a program keeps for itself' },
  {
    names: 'letter _letter letters hasLetters letterCaption',
    reason: 'of an alphabet; or a letter that an institution keeps',
  },
  { names: 'moveIntoPlace', reason: 'a file is moved, as rename(2) does' },
  { names: 'isNotSealed', reason: '“sealed” is a level of access that is stored and public' },
  { names: 'asks goesAlong', reason: 'members of the JSON of an account and of an offer' },
  { names: 'raise_wall', reason: 'a column of the database' },
  { names: 'plane', reason: 'a member of the environment, VITRINE_PLANE' },
]

const retiredFiles = /^src\/records\/[^/]+\/(lists|doc|published)\.ts$/

const termFor = new Map(
  Object.entries(retired).flatMap(([tokens, term]) => tokens.split(' ').map((token) => [token, term] as const)),
)
const excepted = new Set(exceptions.flatMap(({ names }) => names.split(' ')))

/** `isNotSealed` → is, not, sealed. */
const tokensIn = (name: string): string[] =>
  name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g)?.map((token) => token.toLowerCase()) ?? []

const retiredIn = (name: string): string[] =>
  excepted.has(name)
    ? []
    : tokensIn(name).flatMap((token) => (termFor.has(token) ? [`“${token}” in ${name}: ${termFor.get(token)}`] : []))

const declares = (node: ts.Node): node is ts.Node & { name: ts.Identifier } =>
  (ts.isVariableDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isTypeParameterDeclaration(node) ||
    ts.isEnumDeclaration(node)) &&
  node.name !== undefined &&
  ts.isIdentifier(node.name)

/** Every identifier that a source declares: no properties, which may be of JSON, SQL or another library. */
const declaredIn = (path: string, text: string): string[] => {
  const names: string[] = []
  const visit = (node: ts.Node) => {
    if (declares(node)) names.push(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest))
  return names
}

const faultsIn = (path: string, names: readonly string[]): string[] =>
  [...new Set(names)].flatMap((name) => retiredIn(name).map((fault) => `${path}: ${fault}`))

const isOurs = (path: string) => !/^migrations\/|payload-types\.ts$/.test(path)

/** The files of the TypeScript program, and the program’s entry, which is JavaScript. */
const sources = (): string[] => {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined }
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), {}, host)
  const paths = [...(config?.fileNames ?? []), join(root, 'bin/vitrine.mjs')]
  return paths.map((path) => relative(root, path)).filter(isOurs)
}

const isCode = (path: string) => /\.(tsx?|mjs|cjs|css|scss|sql)$/.test(path)

const faultsOfFile = (path: string): string[] => {
  const faults = path.split('/').flatMap((part) => retiredIn(part.replace(/\..*/, '')))
  return (retiredFiles.test(path) ? [...faults, 'vocabularies.ts, stored.ts, public.ts'] : faults).map(
    (fault) => `${path}: ${fault}`,
  )
}

const files = ['src', 'test', 'scripts', 'bench', 'bin']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter(isCode)

const declared = new Map(sources().map((path) => [path, declaredIn(path, readFileSync(join(root, path), 'utf8'))]))

test('no declared identifier contains a retired word', () => {
  expect(declared.size).toBeGreaterThan(1000)
  expect([...declared].flatMap(([path, names]) => faultsIn(path, names))).toEqual([])
})

test('no file and no folder contains a retired word in its name', () => {
  expect(files.length).toBeGreaterThan(1000)
  expect(files.flatMap(faultsOfFile)).toEqual([])
})

test('each exception is in use', () => {
  const names = new Set([...declared.values()].flat())
  for (const path of files) for (const part of path.split('/')) names.add(part.replace(/\..*/, ''))
  expect([...excepted].filter((name) => !names.has(name))).toEqual([])
})

test.each([
  ['const verdict = 1', 'verdict'],
  ['function performNow() {}', 'perform'],
  ['const given = (asked: string) => asked', 'asked'],
  ['const { docs: pieces } = { docs: [] }', 'pieces'],
  ['const [said] = [1]', 'said'],
  ['const { told } = { told: 1 }', 'told'],
  ['type HalfLogin = string', 'half'],
  ['interface House { door: string }', 'house'],
  ['class RowRefusal extends Error {}', 'refusal'],
  ['const outer = () => { const HTTPAnswer = 1; return HTTPAnswer }', 'answer'],
])('%s is found', (text, word) => {
  expect(faultsIn('src/invented.ts', declaredIn('src/invented.ts', text))).toEqual([
    expect.stringContaining(`“${word}” in`),
  ])
})

test.each(['const response = { said: 1, verb: "publish" }', 'const word = 1', 'interface State { moves: number }'])(
  '%s passes',
  (text) => {
    expect(faultsIn('src/invented.ts', declaredIn('src/invented.ts', text))).toEqual([])
  },
)

test.each([
  ['src/editorial/judging.ts', 1],
  ['src/kernel/record.ts', 1],
  ['src/records/items/doc.ts', 1],
  ['test/support/press.mjs', 1],
  ['src/records/items/stored.ts', 0],
])('the file name %s has %i faults', (path, count) => {
  expect(faultsOfFile(path)).toHaveLength(count)
})
