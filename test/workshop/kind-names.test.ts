import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from '@jest/globals'
import ts from 'typescript'
import { kinds } from '../../src/kinds'

const root = join(import.meta.dirname, '../..')

/** What knows no kind by name: a kind declares what these need to know of it in `RecordKind`. */
const folders = ['src/delivery', 'src/projection', 'src/editorial', 'src/desk', 'src/policy']

/** Controlled lists, which are of a kind. */
const lists = ['genres']

/** Fields of kinds that are called like something else: of other tables, of JSON or of the desk. */
const ambiguous =
  'about agent body caption collection consent credit date dates description entries footer heading href id institution items kind ' +
  'label language languages level links long media medium mode name note number of parent people person place point position ' +
  'privacy quote record recording relations role roles scope sections slug source status text themes title type uri url value'

const exceptions: readonly { file: string; names: string; reason: string }[] = [
  { file: 'src/policy/table.ts', names: 'archival-collections', reason: 'the row of a kind in the policy table' },
  {
    file: 'src/editorial/payload/govern-terms.ts',
    names: 'genres',
    reason: 'the row of controlled lists in the policy table',
  },
  {
    file: 'src/desk/dashboard/coordinator-parts.tsx',
    names: 'sections',
    reason: 'a member of the JSON of the dashboard',
  },
  { file: 'src/desk/accounts/people-texts.ts', names: 'people', reason: 'the part of the texts about users' },
]

const textOf = (path: string) => readFileSync(join(root, path), 'utf8')

const sourcesOf = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => relative(root, join(root, folder, path)))

const parse = (path: string, text: string) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest)

/** The names of fields that sources declare: `{ name: 'title', … }`. */
const fieldsIn = (paths: readonly string[]): string[] => {
  const names: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'name')
      if (ts.isStringLiteral(node.initializer)) names.push(node.initializer.text)
    ts.forEachChild(node, visit)
  }
  for (const path of paths) visit(parse(path, textOf(path)))
  return names
}

const shared = new Set([
  ...ambiguous.split(' '),
  ...fieldsIn([...sourcesOf('src/fields'), ...sourcesOf('src/media'), ...sourcesOf('src/editorial/payload')]),
])

const kindNames = new Set([
  ...[...kinds.map(({ slug }) => slug), ...lists].flatMap((slug) => [slug, slug.replaceAll('-', '_')]),
  ...fieldsIn([...sourcesOf('src/records'), ...sourcesOf('src/site')]).filter((name) => !shared.has(name)),
])

const isSql = (text: string) => /\b(?:select|insert|update|delete|from|join|where)\b/.test(text) && /\s/.test(text)

/** What a string names: the parts of a path or address, and in SQL the quoted words and the tables. Sentences name nothing. */
const namedIn = (text: string): string[] => {
  if (!/\s/.test(text)) return text.split(/[^\w-]+/)
  if (!isSql(text)) return []
  return [...text.matchAll(/'([\w-]+)'|\b(?:from|join|update|into)\s+(\w+)/g)].map(
    ([, word, table]) => word ?? table ?? '',
  )
}

const stringsIn = (path: string, text: string): string[] => {
  const strings: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      strings.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(parse(path, text))
  return strings
}

const namesIn = (path: string, text: string): string[] =>
  [...new Set(stringsIn(path, text).flatMap(namedIn))].filter((name) => kindNames.has(name))

const exceptedIn = (path: string): string[] =>
  exceptions.flatMap(({ file, names }) => (file === path ? names.split(' ') : []))

test('the features name no kind and no field of one', () => {
  const faults = folders.flatMap(sourcesOf).flatMap((path) => {
    const excepted = exceptedIn(path)
    return namesIn(path, textOf(path)).flatMap((name) => (excepted.includes(name) ? [] : [`${path}: ${name}`]))
  })
  expect(faults).toEqual([])
})

test.each(exceptions)('the exception for $file is needed', ({ file, names }) =>
  expect(namesIn(file, textOf(file)).toSorted()).toEqual(names.split(' ').toSorted()),
)

test.each([
  ["findKind(context, 'exhibits')", 'exhibits'],
  ['`${api}/archival-collections/${id}`', 'archival-collections'],
  ["`select id from editorial.state where kind = 'people' and live = $1`", 'people'],
  ['`select count(*) from archival_collections`', 'archival_collections'],
  ["document['shelfmark']", 'shelfmark'],
  ["search(['altTitles.title'])", 'altTitles'],
  ['<input name="creditLine" />', 'creditLine'],
])('%s names a kind or a field of one', (source, name) => expect(namesIn('invented.tsx', source)).toEqual([name]))

test.each(["'Other people see these exhibits.'", "import { items } from '../records/items'", 'items.creditLine'])(
  '%s names none',
  (source) => expect(namesIn('invented.tsx', source)).toEqual([]),
)
