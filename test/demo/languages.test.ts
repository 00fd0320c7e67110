import { describe, expect, test } from '@jest/globals'
import { locales } from '../../src/languages/languages'
import { demo } from '../../src/demo/demo'

describe('languages', () => {
  const translatedItems = demo.items.filter(({ title }) => title.ru || title.he)
  const translatedSections = demo.sections.filter(({ slug }) => ['people', 'actions', 'results'].includes(slug))

  const required: [string, unknown][] = [
    // a magazine keeps its name
    ...demo.institutions
      .filter(({ kind }) => kind !== 'publisher')
      .flatMap(({ slug, name, creditLineTemplate }): [string, unknown][] => [
        [`the name of ${slug}`, name],
        [`the credit line of ${slug}`, creditLineTemplate],
      ]),
    ...demo.places.map(({ slug, name }): [string, unknown] => [`the place ${slug}`, name]),
    ...demo.archivalCollections.map(({ slug, title }): [string, unknown] => [`the collection ${slug}`, title]),
    ...demo.events.map(({ slug, title, accessibility }): [string, unknown] => [
      `the event ${slug}`,
      [title, accessibility],
    ]),
    ...demo.articles.map(({ slug, title, standfirst }): [string, unknown] => [
      `the article ${slug}`,
      [title, standfirst],
    ]),
    ...demo.genres.map(({ key, label }): [string, unknown] => [`the genre ${key}`, label]),
    ...translatedItems.map(({ slug, title, caption, creditLine, media }): [string, unknown] => [
      `the item ${slug}`,
      [title, caption, creditLine, ...media.map((key) => demo.media.find((medium) => medium.key === key)?.alt)],
    ]),
    ...demo.themes.map(({ slug, title, kicker, intro }): [string, unknown] => [
      `the theme ${slug}`,
      [title, kicker, intro],
    ]),
    ...translatedSections.map(({ slug, title, kicker, lead }): [string, unknown] => [
      `the section ${slug}`,
      [title, kicker, lead],
    ]),
    [
      'the exhibit',
      [demo.exhibit.title, demo.exhibit.statement, demo.exhibit.meta.title, demo.exhibit.meta.description],
    ],
    ['navigation and footer', [...demo.site.navigation.map(({ label }) => label), demo.site.footer]],
  ]

  const scripts = { en: /\p{Script=Latin}/u, ru: /\p{Script=Cyrillic}/u, he: /\p{Script=Hebrew}/u }
  const foreign = {
    en: /[\p{Script=Cyrillic}\p{Script=Hebrew}]/u,
    ru: /[\p{Script=Latin}\p{Script=Hebrew}]/u,
    he: /[\p{Script=Latin}\p{Script=Cyrillic}]/u,
  }

  const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

  /** Every text in a value, including editor states. */
  const textsIn = (value: unknown): string[] => {
    if (typeof value === 'string') return [value]
    if (!isTree(value)) return []
    if ('root' in value) return textsIn(value['root'])
    if ('children' in value) return textsIn(value['children'])
    return 'text' in value ? textsIn(value['text']) : Object.values(value).flatMap(textsIn)
  }

  const tables = (value: unknown): Record<string, unknown>[] =>
    Array.isArray(value) ? value.flatMap(tables) : isTree(value) ? [value] : []

  test('six items of the three sections are translated', () => {
    expect(translatedItems).toHaveLength(6)
    const placedIn = translatedSections.map(({ placements }) => placements.map(({ of }) => of.slug))
    for (const slugs of placedIn) expect(translatedItems.some(({ slug }) => slugs.includes(slug))).toBe(true)
    for (const { slug } of translatedItems) expect(placedIn.flat()).toContain(slug)
  })

  test.each(required)('%s has a text in every language, in its own script', (_, value) => {
    expect(tables(value).length).toBeGreaterThan(0)
    for (const table of tables(value)) {
      for (const locale of locales) {
        const texts = textsIn(table[locale])
        expect(texts.length).toBeGreaterThan(0)
        for (const text of texts) {
          expect(text).toMatch(scripts[locale])
          expect(text).not.toMatch(foreign[locale])
        }
      }
    }
  })

  test('names of people are in the script of their language, including variants', () => {
    const letters = { Latn: scripts.en, Cyrl: scripts.ru, Hebr: scripts.he }
    for (const { name, variants } of demo.people) {
      for (const locale of locales) if (name[locale]) expect(name[locale]).toMatch(scripts[locale])
      for (const { form, script } of variants) expect(form).toMatch(letters[script])
    }
    for (const { variants } of demo.places)
      for (const { form, script } of variants) expect(form).toMatch(letters[script])
  })

  test('one name has variants in every script', () => {
    const sharansky = demo.people.find(({ slug }) => slug === 'natan-sharansky')
    const forms = [...Object.values(sharansky?.name ?? {}), ...(sharansky?.variants ?? []).map(({ form }) => form)]
    for (const family of ['Sharansky', 'Shcharansky', 'Щаранский', 'שרנסקי'])
      expect(forms.some((form) => form?.includes(family))).toBe(true)
  })

  test('rich text has its direction', () => {
    expect(demo.exhibit.statement.he?.root.direction).toBe('rtl')
    expect(demo.exhibit.statement.he?.root.children.map(({ direction }) => direction)).toEqual(['rtl', 'rtl'])
    expect(demo.exhibit.statement.ru?.root.direction).toBe('ltr')
  })
})
