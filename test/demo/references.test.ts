import { describe, expect, test } from '@jest/globals'
import { demo } from '../../src/demo/demo'

const everyItem = [...demo.items, ...demo.drafts]
const slugsOf = (records: readonly { slug: string }[]) => records.map(({ slug }) => slug)
const institutionSlugs = slugsOf(demo.institutions)
const known = {
  items: slugsOf(demo.items),
  themes: slugsOf(demo.themes),
  testimonials: slugsOf(demo.testimonials),
  sections: slugsOf(demo.sections),
  exhibits: [demo.exhibit.slug],
}

describe('references', () => {
  test('no slug or key is used twice within a kind', () => {
    for (const slugs of [institutionSlugs, slugsOf(everyItem), known.themes, known.testimonials, known.sections]) {
      expect(new Set(slugs).size).toBe(slugs.length)
    }
    expect(new Set(demo.media.map(({ key }) => key)).size).toBe(demo.media.length)
  })

  test('placements and navigation lead to records of the demo', () => {
    const places = [...demo.sections, ...demo.themes].flatMap(({ placements }) => placements.map(({ of }) => of))
    for (const { kind, slug } of [...places, ...demo.site.navigation.map(({ record }) => record)]) {
      expect(known[kind]).toContain(slug)
    }
  })

  test('items name institutions, genres, themes and media that exist, of their own holder', () => {
    for (const item of everyItem) {
      expect(institutionSlugs).toContain(item.institution)
      expect(demo.genres.map(({ key }) => key)).toContain(item.genre)
      for (const theme of item.themes) expect(known.themes).toContain(theme)
      const owners = item.media.map((key) => demo.media.find((medium) => medium.key === key)?.institution)
      expect(owners).toEqual(item.media.map(() => item.institution))
    }
  })

  test('an item carries a theme exactly where that theme places it', () => {
    for (const { slug, placements } of demo.themes) {
      expect(slugsOf(demo.items.filter(({ themes }) => themes.includes(slug)))).toEqual(
        placements.map(({ of }) => of.slug),
      )
    }
  })

  test('a parent stands before the five it houses', () => {
    const housed = demo.institutions.filter(({ parent }) => parent === 'center-for-jewish-history')
    expect(slugsOf(housed).toSorted()).toEqual([
      'american-jewish-historical-society',
      'american-sephardi-federation',
      'leo-baeck-institute',
      'yeshiva-university-museum',
      'yivo-institute-for-jewish-research',
    ])
    for (const { slug } of housed) {
      expect(institutionSlugs.indexOf(slug)).toBeGreaterThan(institutionSlugs.indexOf('center-for-jewish-history'))
    }
  })

  test('institutions are thirteen, of three kinds, and partners have a home page', () => {
    const partners = demo.institutions.filter(({ kind }) => kind === 'partner')
    expect(slugsOf(partners).toSorted()).toEqual([...demo.exhibit.partners].toSorted())
    expect(demo.institutions.filter(({ kind }) => kind === 'repository')).toHaveLength(4)
    expect(demo.institutions.filter(({ kind }) => kind === 'historical-organization')).toHaveLength(4)
    for (const { homepage } of partners) expect(homepage).toMatch(/^https:\/\//)
  })
})
