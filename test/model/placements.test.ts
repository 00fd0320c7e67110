import { describe, expect, test } from '@jest/globals'
import { placementsAreValid, projectHero, projectPlacements, fullThemes } from '../../src/model/placements'
import * as shapes from '../../src/model/shapes'

const item = { relationTo: 'items', value: 'i1' }
const placed = (...placementRows: Record<string, unknown>[]) => ({ placements: shapes.placements.parse(placementRows) })

describe('placements', () => {
  test.each([
    [
      'counting down',
      [
        { of: item, number: 6 },
        { of: item, number: 5 },
      ],
      [],
    ],
    ['no number', [{ of: item, number: null }], []],
    ['nothing in it', [{ number: 1 }], ['/placements/0/of placement_empty']],
    ['half a number', [{ of: item, number: 1.5 }], ['/placements/0/number number_broken']],
    ['a crop', [{ of: item, crop: { x: 0, y: 0, width: 100, height: 50 } }], []],
    [
      'a crop beyond the edge',
      [{ of: item, crop: { x: 60, y: 0, width: 50, height: 50 } }],
      ['/placements/0/crop crop_outside'],
    ],
    [
      'a crop without height',
      [{ of: item, crop: { x: 0, y: 0, width: 50, height: 0 } }],
      ['/placements/0/crop crop_outside'],
    ],
  ])('%s: %j gives %j', (_what, rows, expected) => {
    expect(placementsAreValid(placed(...rows)).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected)
  })

  test('embed themes whole where requested, everything else as cards, in the order of the list', () => {
    const { placements } = placed({ of: item, number: 6 }, { of: { relationTo: 'themes', value: 't1' } })
    const projected = projectPlacements(placements, fullThemes)
    expect(projected.map(({ value }) => value.of)).toMatchObject([
      { kind: 'items', id: 'i1', as: 'card' },
      { kind: 'themes', id: 't1', as: 'view' },
    ])
    expect(projected.map(({ of }) => of)).toEqual(['of', 'of'])
  })
})

describe('a hero', () => {
  test('that is a holding is omitted with it', () => {
    expect(projectHero(shapes.hero.parse({ of: item }))).toMatchObject({
      mark: 'whole',
      of: 'of',
      value: { image: { as: 'thumbnail', id: 'i1' }, caption: null },
    })
  })

  test('that is a medium is its image, with its credit', () => {
    const hero = shapes.hero.parse({ of: { relationTo: 'media', value: 'm1' }, credit: { en: 'NLI' } })
    expect(projectHero(hero)).toMatchObject({
      mark: 'whole',
      of: 'image',
      value: { of: null, image: { mark: 'image', id: 'm1' }, credit: { value: { en: 'NLI' } } },
    })
  })

  test('that is empty is null', () => {
    expect(projectHero(shapes.hero.parse({ captionOverride: { en: 'x' } }))).toBeNull()
  })
})
