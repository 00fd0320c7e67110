import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from '@jest/globals'
import ts from 'typescript'
import { transitionNames } from '../../src/editorial/workflow/transitions'

const root = join(import.meta.dirname, '../..')

/** Where nothing knows a transition by its name: the engine, the endpoints, OpenAPI and the desk. */
const folders = /^src\/(editorial|desk|contract|server)\//

/** A transition's own file, and the texts of the desk and of notifications, which are keys of its name. */
const own = /^src\/editorial\/(workflow\/transitions\/|merge\/merge-transitions\.ts$)|[/-]texts\.ts$/

/** Files that name one of them in another sense. */
const exceptions: readonly { path: string; names: string; reason: string }[] = [
  {
    path: 'src/editorial/workflow/release-kinds.ts',
    names: 'erase withdraw unpublish reinstate publish transfer',
    reason: 'what a release may be called, which the database checks',
  },
  { path: 'src/editorial/releases/release.ts', names: 'withdraw', reason: 'what an entry does' },
  { path: 'src/editorial/releases/manifest.ts', names: 'withdraw publish', reason: 'what an entry and a release do' },
  { path: 'src/contract/dashboard.ts', names: 'publish', reason: 'a section of the start page' },
  { path: 'src/editorial/dashboard/dashboard-endpoint.ts', names: 'publish', reason: 'a section of the start page' },
  { path: 'src/desk/dashboard/dashboard.tsx', names: 'publish', reason: 'a section of the start page' },
  {
    path: 'src/editorial/dashboard/editor-sections.ts',
    names: 'request_changes submit',
    reason: 'the section of requested changes reads the notes and submitters from the history',
  },
  {
    path: 'src/editorial/transfer/apply-transfer.ts',
    names: 'transfer',
    reason: 'the action that the history records for an accepted offer',
  },
  { path: 'src/editorial/readiness/embargoes.ts', names: 'withdraw', reason: 'the stored cause of a task' },
]

const names = new Set<string>([...transitionNames, 'publish_merge'])
const quoted = new RegExp(`'(${[...names].join('|')})'`, 'g')

/** An argument or a member that is an operation of the policy table: those have columns of their own. */
const isOperation = (node: ts.Node): boolean => {
  const { parent } = node
  if (ts.isCallExpression(parent) && ts.isIdentifier(parent.expression))
    return ['ruleFor', 'loadStateFor', 'whereOpenTo'].includes(parent.expression.text)
  return ts.isPropertyAssignment(parent) && parent.name.getText() === 'operation'
}

const isButtonType = ({ parent }: ts.Node): boolean => ts.isJsxAttribute(parent) && parent.name.getText() === 'type'

const namesAt = (node: ts.Node): string[] => {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
    if (names.has(node.text)) return isOperation(node) || isButtonType(node) ? [] : [node.text]
    return [...node.text.matchAll(quoted)].map(([, name = '']) => name)
  }
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && names.has(node.name.text)) return [node.name.text]
  if (ts.isPropertyAccessExpression(node) && names.has(node.name.text))
    return /transition/i.test(node.expression.getText()) ? [node.name.text] : []
  return []
}

const namesIn = (path: string, source: string): string[] => {
  const found: string[] = []
  const visit = (node: ts.Node) => {
    found.push(...namesAt(node))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return found
}

const exceptedIn = (path: string): string[] =>
  exceptions.filter((one) => one.path === path).flatMap((one) => one.names.split(' '))

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
  .map((file) => relative(root, join(file.parentPath, file.name)))
  .filter((path) => folders.test(path) && !own.test(path))

test.each([
  ['a comparison', `if (one.name === 'withdraw') stop()`, ['withdraw']],
  ['a list', `const urgent = ['withdraw', 'erase']`, ['withdraw', 'erase']],
  ['a table', `const dialogs = { unpublish: UnpublishDialog }`, ['unpublish']],
  ['a case', `switch (name) { case 'approve': break }`, ['approve']],
  ['SQL', "const sql = `select from editorial.history where verb = 'recall' and id = ${id}`", ['recall']],
  ['a name given to a function', `executeTransition(address, 'transfer')`, ['transfer']],
  ['a member of the texts', `const { heading } = transitionTextsIn(language).unpublish`, ['unpublish']],
  ['an attribute', `const form = <BulkTransitionForm transition="submit" />`, ['submit']],
  ['an operation of the policy', `ruleFor(kind, 'transfer')`, []],
  ['the type of a button', `const button = <button type="submit" />`, []],
] as const)('%s is found, if it names a transition', (_what, source, expected) =>
  expect(namesIn('example.tsx', source)).toEqual(expected),
)

test('outside its own file nothing of the engine, the endpoints, OpenAPI and the desk names a transition', () => {
  expect(sources.length).toBeGreaterThan(300)
  const found = sources.flatMap((path) =>
    namesIn(path, readFileSync(join(root, path), 'utf8'))
      .filter((name) => !exceptedIn(path).includes(name))
      .map((name) => `${path}: ${name}`),
  )
  expect(found).toEqual([])
})

test('each exception is still needed', () => {
  for (const { path, names: excepted } of exceptions) {
    const found = namesIn(path, readFileSync(join(root, path), 'utf8'))
    for (const name of excepted.split(' ')) expect([path, found]).toEqual([path, expect.arrayContaining([name])])
  }
})
