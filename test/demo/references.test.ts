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
  events: slugsOf(demo.events),
  articles: slugsOf(demo.articles),
}
const peopleSlugs = slugsOf(demo.people)
const placeSlugs = slugsOf(demo.places)
const collectionSlugs = slugsOf(demo.archivalCollections)

describe('references', () => {
  test('slugs and keys are unique within a kind', () => {
    const { items: _live, ...others } = known
    for (const slugs of [
      institutionSlugs,
      slugsOf(everyItem),
      peopleSlugs,
      placeSlugs,
      collectionSlugs,
      ...Object.values(others),
    ]) {
      expect(new Set(slugs).size).toBe(slugs.length)
    }
    expect(new Set(demo.media.map(({ key }) => key)).size).toBe(demo.media.length)
  })

  test('placements and navigation refer to records of the demo', () => {
    const places = [...demo.sections, ...demo.themes].flatMap(({ placements }) => placements.map(({ of }) => of))
    for (const { kind, slug } of [...places, ...demo.site.navigation.map(({ record }) => record)]) {
      expect(known[kind]).toContain(slug)
    }
  })

  test('items refer to existing institutions, genres, themes, and media of their own holder', () => {
    for (const item of everyItem) {
      expect(institutionSlugs).toContain(item.institution)
      expect(demo.genres.map(({ key }) => key)).toContain(item.genre)
      for (const theme of item.themes) expect(known.themes).toContain(theme)
      const owners = item.media.map((key) => demo.media.find((medium) => medium.key === key)?.institution)
      expect(owners).toEqual(item.media.map(() => item.institution))
      for (const person of item.depicts) expect(peopleSlugs).toContain(person)
      for (const { agent } of item.agents)
        expect(agent.kind === 'people' ? peopleSlugs : institutionSlugs).toContain(agent.slug)
      for (const { place } of item.places) expect(placeSlugs).toContain(place)
      if (item.archivalCollection) expect(collectionSlugs).toContain(item.archivalCollection)
    }
  })

  test('events and articles refer to existing people, institutions, themes, collections and media', () => {
    for (const { speakers, coSponsors, themes } of demo.events) {
      for (const { person } of speakers) expect(peopleSlugs).toContain(person)
      for (const slug of coSponsors) expect(institutionSlugs).toContain(slug)
      for (const slug of themes) expect(known.themes).toContain(slug)
    }
    const mediaKeys = demo.media.map(({ key }) => key)
    for (const { authors, hero, body } of demo.articles) {
      for (const { person } of authors) expect(peopleSlugs).toContain(person)
      expect(hero.of.kind === 'items' ? known.items : mediaKeys).toContain(hero.of.slug)
      for (const part of body)
        if (part.blockType === 'collection-list')
          for (const { collection } of part.entries) expect(collectionSlugs).toContain(collection)
    }
  })

  test('links in rich text refer to records of the demo', () => {
    const targets = { people: peopleSlugs, institutions: institutionSlugs, 'archival-collections': collectionSlugs }
    const texts = JSON.stringify([demo.events, demo.articles])
    const links = [...texts.matchAll(/"relationTo":"([\w-]+)","slug":"([\w-]+)"/g)]
    expect(links).toHaveLength(9)
    for (const [, kind = '', slug = ''] of links)
      expect(Object.entries(targets)).toContainEqual([kind, expect.arrayContaining([slug])])
  })

  test('parents come before their children; spouses refer to each other', () => {
    for (const list of [demo.places, demo.archivalCollections])
      for (const [n, { parent }] of list.entries()) if (parent) expect(slugsOf(list).slice(0, n)).toContain(parent)
    for (const { slug, spouse } of demo.people)
      if (spouse) expect(demo.people.find((other) => other.slug === spouse)?.spouse).toBe(slug)
    for (const { repository } of demo.archivalCollections) expect(repository).toBe('american-jewish-historical-society')
    for (const { affiliations = [] } of demo.people)
      for (const { institution } of affiliations) if (institution) expect(institutionSlugs).toContain(institution)
  })

  test('an item has a theme if and only if that theme places it', () => {
    for (const { slug, placements } of demo.themes) {
      expect(slugsOf(demo.items.filter(({ themes }) => themes.includes(slug)))).toEqual(
        placements.map(({ of }) => of.slug),
      )
    }
  })

  test('a parent comes before the five institutions it houses', () => {
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

  test('there are sixteen institutions of four kinds, and partners have a home page', () => {
    const partners = demo.institutions.filter(({ kind }) => kind === 'partner')
    expect(slugsOf(partners).toSorted()).toEqual([...demo.exhibit.partners].toSorted())
    expect(demo.institutions.filter(({ kind }) => kind === 'repository')).toHaveLength(4)
    expect(demo.institutions.filter(({ kind }) => kind === 'historical-organization')).toHaveLength(5)
    expect(slugsOf(demo.institutions.filter(({ kind }) => kind === 'publisher'))).toEqual([
      'jewish-currents',
      'my-jewish-learning',
    ])
    for (const { homepage } of partners) expect(homepage).toMatch(/^https:\/\//)
  })
})
