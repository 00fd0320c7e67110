import { expect, test } from '@jest/globals'
import { joinFilters } from '../../src/delivery/list-filters'
import { kinds } from '../../src/kinds'

const items = { slug: 'items', singular: 'item' }

test('lists accept the filters of all kinds, in the order of the kinds', () => {
  expect(joinFilters(kinds).map(({ name, kind }) => [name, kind])).toEqual([
    ['theme', 'themes'],
    ['institution', 'institutions'],
    ['genre', null],
    ['person', 'people'],
    ['place', 'places'],
    ['event', 'events'],
    ['role', null],
  ])
})

test('a filter by records is described by its kind’s name', () => {
  const [event] = joinFilters([{ slug: 'events', singular: 'event', filters: { event: { kind: 'events' } } }])
  expect(event?.description).toBe('an event, of today or before')
})

test('a filter that two kinds define differently is rejected, and so is one by an unknown kind', () => {
  const genre = { ...items, filters: { genre: { of: 'a genre' } } }
  expect(joinFilters([genre, { slug: 'films', singular: 'film', filters: genre.filters }])).toHaveLength(1)
  expect(() => joinFilters([genre, { slug: 'films', singular: 'film', filters: { genre: { of: 'a mood' } } }])).toThrow(
    'The kind films declares the filter genre in another sense than a kind before it.',
  )
  expect(() => joinFilters([{ ...items, filters: { tone: { kind: 'tones' } } }])).toThrow(
    'The filter tone names the kind tones, which does not exist.',
  )
})
