import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createErrorsFromMessage } from '../../node_modules/@payloadcms/ui/dist/elements/Toasts/fieldErrors.js'
import ts from 'typescript'
import * as deskLanguages from '../../src/locales/desk-languages'
import { labels } from '../../src/locales/labels'
import { messagesIn } from '../../src/locales/messages'
import { payloadCorrections } from '../../src/locales/payload-corrections'
import * as payloadLanguages from '../../src/locales/payload-languages'
import { pluralIn } from '../../src/locales/plural'
import { mentionProblems } from '../../src/locales/en/desk'
import { formatProblem } from '../../src/model/texts/error-texts'
import * as serverLanguages from '../../src/locales/server-languages'

const src = join(import.meta.dirname, '../../src')

/** Arguments of message functions, to check that they are used. */
const names = ['⟨first⟩', '⟨second⟩'] as const
const emailValues = { name: '⟨name⟩', link: '⟨link⟩', institution: '⟨institution⟩' }

const callSentence = (place: string, sentence: (...values: unknown[]) => unknown) =>
  String(place.includes('/emails/') ? sentence(emailValues) : sentence(...names))

const isSentence = (value: unknown): value is (...values: unknown[]) => unknown => typeof value === 'function'

const pluralCategories: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other']

const isPlural = (value: object) =>
  'other' in value && Object.keys(value).every((category) => pluralCategories.includes(category))

/** Every text of a tree, by its path; the forms of a plural text are one. */
const textsOf = (tree: object, place = ''): [place: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${place}/${key}`
    if (isSentence(value)) return [[here, callSentence(here, value)]]
    if (typeof value !== 'object' || value === null) return [[here, String(value)]]
    return isPlural(value) ? [[here, Object.values(value).join(' | ')]] : textsOf(value, here)
  })

/** The categories of every plural text of a tree, by its path. */
const pluralsOf = (tree: object, place = ''): [place: string, categories: string[]][] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const here = `${place}/${key}`
    if (typeof value !== 'object' || value === null) return []
    return isPlural(value) ? [[here, Object.keys(value).sort()]] : pluralsOf(value, here)
  })

const english = textsOf({ desk: deskLanguages.en, ...serverLanguages.en })
const spoken = { ru: /\p{Script=Cyrillic}/u, he: /\p{Script=Hebrew}/u }

/** The placeholders of a text. */
const gapsOf = (text: string) => [...new Set(text.match(/\{\{\w+\}\}|⟨\w+⟩|<\d>/g))].sort()

const hasLetters = (text: string) => /\p{L}/u.test(text.replaceAll(/\{\{\w+\}\}|⟨\w+⟩/g, ''))

describe.each(['ru', 'he'] as const)('in %s', (language) => {
  const texts = textsOf({ desk: deskLanguages[language], ...serverLanguages[language] })
  const inEnglish = new Map(english)

  test('has every text of the English, and no other', () => {
    expect(english.length).toBeGreaterThan(1500)
    expect(texts.map(([place]) => place).sort()).toEqual(english.map(([place]) => place).sort())
  })

  test('has every text in its own script', () => {
    const foreign = texts.filter(([, text]) => hasLetters(text) && !spoken[language].test(text))
    expect(foreign).toEqual([])
  })

  test('has the placeholders of the English in every text', () => {
    const gaps = texts.map(([place, text]) => [place, gapsOf(text)])
    expect(gaps).toEqual(texts.map(([place]) => [place, gapsOf(inEnglish.get(place) ?? '')]))
  })
})

test.each(['en', 'ru', 'he'] as const)('a plural text in %s has every plural category of the language', (language) => {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort()
  const plurals = pluralsOf(deskLanguages[language])
  expect(plurals.length).toBeGreaterThan(1)
  expect(plurals).toEqual(plurals.map(([place]) => [place, categories]))
})

test('a plural text is chosen by the number', () => {
  const texts = deskLanguages.ru.forms.textsMissing
  expect([1, 3, 5, 21].map((count) => pluralIn('ru', texts, count))).toEqual([
    'не хватает {{count}} текста',
    'не хватает {{count}} текстов',
    'не хватает {{count}} текстов',
    'не хватает {{count}} текста',
  ])
  expect(pluralIn('he', deskLanguages.he.forms.textsMissing, 2)).toBe('חסרים שני טקסטים')
})

/** A date as people type it has a hyphen: `שנות ה-70`. */
const typedByPeople = /שנות ה-70/gu

test('Hebrew has its own quotation marks, and a maqaf before numbers and Latin words', () => {
  const texts = textsOf({ desk: deskLanguages.he, payload: payloadCorrections.he, ...serverLanguages.he })
  const wrong = /[„“”"]|\p{Script=Hebrew}-[\w{⟨]/u
  const found = texts.filter(([, text]) => wrong.test(text.replaceAll(typedByPeople, '').replaceAll(/\{".*\}/gu, '')))
  expect(found).toEqual([])
})

test('Russian has its own quotation marks', () => {
  const texts = textsOf({ desk: deskLanguages.ru, payload: payloadCorrections.ru, ...serverLanguages.ru })
  expect(texts.filter(([, text]) => /[“”"]/u.test(text.replaceAll(/\{".*\}/gu, '')))).toEqual([])
})

test.each(['en', 'ru', 'he'] as const)(
  'each correction of Payload’s texts in %s corrects a text that Payload has',
  (language) => {
    const original = new Map(textsOf(payloadLanguages[language].translations))
    const inEnglish = new Map(textsOf(payloadLanguages.en.translations))
    // the rich-text editor merges its own texts into these
    const corrections = textsOf(payloadCorrections[language] ?? {}).filter(([place]) => !place.startsWith('/lexical/'))
    expect(corrections.length).toBeGreaterThan(3)
    expect(corrections.filter(([place, text]) => (original.get(place) ?? text) === text)).toEqual([])
    const gaps = corrections.map(([place, text]) => [place, gapsOf(text)])
    expect(gaps).toEqual(corrections.map(([place]) => [place, gapsOf(inEnglish.get(place) ?? '')]))
  },
)

test('a label comes in every language', () => {
  expect(labels('items.genresSingular')).toEqual({ en: 'Genre', ru: 'Жанр', he: 'סוגה' })
})

test('a language without texts gets English', () => {
  expect(messagesIn('uk')).toBe(messagesIn('en'))
})

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/^(locales|demo)\/|payload-types/.test(file))
  .map((file) => ({
    file,
    tree: ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest),
  }))

const visit = (node: ts.Node, see: (node: ts.Node) => void): void => {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

/** What Payload's form shows of a message of the server: it takes what follows a colon for a list. */
const becomesList = (text: string) => (createErrorsFromMessage(text).errors ?? []).length > 1

test.each(['en', 'ru', 'he'] as const)('no problem or error in %s is shown as a list by Payload’s form', (language) => {
  const { problems, mentionProblems } = deskLanguages[language]
  const { savingProblems, transitionProblems, accountProblems, fileProblems, valueProblems, apiErrors } =
    serverLanguages[language].messages
  const texts = textsOf({
    ...{ problems, mentionProblems, savingProblems, transitionProblems },
    ...{ accountProblems, fileProblems, valueProblems, apiErrors },
  })
  expect(texts.length).toBeGreaterThan(150)
  expect(texts.filter(([, text]) => becomesList(text))).toEqual([])
  expect(becomesList('It is taken: choose another, or leave it.')).toBe(true)
})

/** The detail of an error or a problem in a source, as far as it is written there. */
const detailIn = (node: ts.Node): ts.Expression | undefined => {
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'ApiError')
    return node.arguments?.[1]
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'detail')
    return node.initializer
  return undefined
}

/** The texts in an expression; a value stands as ⟨⟩. */
const writtenIn = (expression: ts.Expression): string[] => {
  const texts: string[] = []
  visit(expression, (node) => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text)
    if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('⟨⟩'))
  })
  return texts
}

test('no detail in a source is shown as a list by Payload’s form', () => {
  const details: string[] = []
  for (const { tree } of sources)
    visit(tree, (node) => {
      const detail = detailIn(node)
      if (detail) details.push(...writtenIn(detail))
    })
  expect(details.length).toBeGreaterThan(150)
  expect(details.filter((text) => becomesList(text) && !/^Expected (one|some) of: /.test(text))).toEqual([])
})

const isTemplatePart = (node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail =>
  ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)

/** Names of languages in themselves, and questions to the database about letters. */
const scriptExceptions =
  /^(dates|names)\/|^languages\/languages\.ts|passage-languages\.ts|^server\/database\/verify\.ts/

test('no source outside src/locales contains a text that people read', () => {
  const found: string[] = []
  for (const { file, tree } of sources) {
    visit(tree, (node) => {
      const isText = ts.isStringLiteralLike(node) || isTemplatePart(node)
      if (isText && /[\p{Script=Cyrillic}\p{Script=Hebrew}]/u.test(node.text) && !scriptExceptions.test(file))
        found.push(`${file}: ${node.text}`)
      if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) found.push(`${file}: ${node.text.trim()}`)
    })
  }
  expect(sources.length).toBeGreaterThan(500)
  expect(found).toEqual([])
})

/** Whether a source may read a key: by its name, in a literal, or by the beginning or the end of a template. */
const keysReadIn = (tree: ts.SourceFile, isMember: boolean) => {
  const names = new Set<string>()
  const heads = new Set<string>()
  const tails = new Set<string>()
  visit(tree, (node) => {
    if (ts.isIdentifier(node) && !isMember) names.add(node.text)
    if (ts.isPropertyAccessExpression(node)) names.add(node.name.text)
    if (ts.isBindingElement(node)) names.add((node.propertyName ?? node.name).getText(tree))
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) names.add(node.name.text)
    if (ts.isStringLiteralLike(node)) names.add(node.text.replace(/^vitrine:/, ''))
    if (ts.isTemplateHead(node) && /^\w{4,}$/.test(node.text)) heads.add(node.text)
    if (ts.isTemplateTail(node) && /^\w{4,}$/.test(node.text)) tails.add(node.text)
  })
  return (key: string) =>
    /^\d+$/.test(key) ||
    names.has(key) ||
    [...heads].some((head) => key.startsWith(head)) ||
    [...tails].some((tail) => key.endsWith(tail))
}

/** The accessor of each part of the desk's texts: `gapTextsIn` for `gaps`. */
const accessors = new Map<string, string>()
for (const { tree } of sources) {
  visit(tree, (node) => {
    if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isCallExpression(node.initializer)) return
    const { expression, arguments: given } = node.initializer
    const [part] = given
    if (expression.getText(tree) === 'textsOfPart' && part && ts.isStringLiteral(part))
      accessors.set(part.text, node.name.getText(tree))
  })
}

test('every text is used', () => {
  const anywhere = sources.map(({ tree }) => keysReadIn(tree, false))
  const readers = sources.map(({ file, tree }) => ({ file, code: tree.text, reads: keysReadIn(tree, true) }))
  /** The sources in the folders that name the part's accessor, or take the part itself. */
  const readersOf = (part: string) => {
    const accessor = accessors.get(part) ?? 'textsOfPart('
    const named = readers.filter(
      ({ code }) => code.includes(accessor) || (code.includes('textsIn(language)') && code.includes(part)),
    )
    const folders = new Set(named.map(({ file }) => dirname(file)))
    // what a date is not understood for picks a text of the forms
    if (part === 'forms') folders.add('dates')
    return readers.filter(({ file }) => folders.has(dirname(file)))
  }
  const labelsUsed = new Set<string>()
  for (const { tree } of sources) {
    visit(tree, (node) => {
      // kindCollection reads three labels of the kind that it is given
      if (
        ts.isPropertyAssignment(node) &&
        node.name.getText(tree) === 'labelled' &&
        ts.isStringLiteral(node.initializer)
      )
        for (const key of ['singular', 'plural', 'help']) labelsUsed.add(`/labels/${node.initializer.text}/${key}`)
      if (!ts.isCallExpression(node) || node.expression.getText(tree) !== 'labels') return
      const [name] = node.arguments
      if (name && ts.isStringLiteralLike(name)) labelsUsed.add(`/labels/${name.text.replaceAll('.', '/')}`)
    })
  }
  const isUsed = (place: string) => {
    if (place.startsWith('/labels/')) return labelsUsed.has(place)
    // the keys of rights statements are their URIs
    if (place.startsWith('/desk/rights')) return true
    const [, tree, part = '', ...keys] = place.split('/')
    if (!keys.every((key) => anywhere.some((reads) => reads(key)))) return false
    const [first = ''] = keys
    const isNamed = tree === 'desk' && (accessors.has(part) || part === 'recurring')
    return !isNamed || readersOf(part).some(({ reads }) => reads(first))
  }
  expect(accessors.size).toBeGreaterThan(15)
  expect(english.map(([place]) => place).filter((place) => !isUsed(place))).toEqual([])
})

/** Codes of requests that only programs send: of parameters, conditions and bodies that the desk does not make. */
const codesForPrograms = [
  'invalid_cursor',
  'invalid_parameter',
  'not_a_revision',
  'not_a_version',
  'not_as_expected',
  'not_by_saving',
  'not_json',
  'not_sortable',
  'one_language',
  'private',
  'unexpected',
  'unknown_field',
  'unknown_kind',
  'unknown_locale',
  'unknown_operator',
  'unknown_parameter',
]

test('every problem has a text in each language, except those of requests that only programs send', () => {
  const members = (node: ts.ObjectLiteralExpression) =>
    node.properties.flatMap((one) => (one.name && ts.isIdentifier(one.name) ? [[one.name.text, one] as const] : []))
  const found = new Set<string>()
  for (const { tree } of sources) {
    visit(tree, (node) => {
      if (!ts.isObjectLiteralExpression(node)) return
      const { code, detail } = Object.fromEntries(members(node))
      if (detail && code && ts.isPropertyAssignment(code) && ts.isStringLiteralLike(code.initializer))
        found.add(code.initializer.text)
    })
  }
  const withOwnText = { ...mentionProblems, ...messagesIn('en').apiErrors }
  const withText = [...found].filter(
    (code) => formatProblem({ pointer: '', code, detail: 'English' }, 'he') !== 'English' || code in withOwnText,
  )
  expect(withText.length).toBeGreaterThan(20)
  expect([...found].filter((code) => !withText.includes(code)).sort()).toEqual(codesForPrograms)
})
