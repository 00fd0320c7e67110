import { describe, expect, test } from '@jest/globals'
import { places } from '../../src/records/places'
import { problemsIn, publish } from '../support/projection-context'

const leningrad = { name: { en: 'Leningrad', ru: 'Ленинград' }, kind: 'city', point: { lat: 59.94, long: 30.31 } }

describe('a place, saved as a draft', () => {
  test.each([
    ['with a name and a point', leningrad, []],
    ['with a name alone', { name: { he: 'לנינגרד' } }, []],
    ['with nothing', {}, ['/name name_missing']],
    ['in itself', { ...leningrad, parent: 'r1' }, ['/parent parent_is_itself']],
    ['without a longitude', { ...leningrad, point: { lat: 59.94 } }, ['/point/long point_half']],
    ['without a latitude', { ...leningrad, point: { long: 0 } }, ['/point/lat point_half']],
    ['where the Greenwich meridian meets the equator', { ...leningrad, point: { lat: 0, long: 0 } }, []],
    ['at the ends of the earth', { ...leningrad, point: { lat: -90, long: 180 } }, []],
    [
      'beyond them, both named at once',
      { ...leningrad, point: { lat: 90.1, long: -181 } },
      ['/point/lat latitude_outside', '/point/long longitude_outside'],
    ],
    [
      'with its number at GeoNames without the file’s name',
      { ...leningrad, authorities: [{ uri: '498817', scheme: null }] },
      ['/authorities/0/uri authority_unknown'],
    ],
    [
      'with a name in a language that is none',
      { ...leningrad, variants: [{ form: 'Petrograd' }, { form: 'Питер', language: 'Russian language' }] },
      ['/variants/1/language language_unknown'],
    ],
  ])('%s: %j', (_what, stored, expected) => {
    expect(problemsIn(places, places.rules, stored)).toEqual(expected)
  })

  test.each([
    ['kind', { kind: 'planet' }, 'kind'],
    ['script', { variants: [{ form: 'x', script: 'Latin' }] }, 'variants/0/script'],
  ])('a %s outside the vocabulary is rejected at the field', (_what, change, pointer) => {
    const read = places.stored.safeParse({ id: 'r1', ...leningrad, ...change })
    expect(read.error?.issues.map(({ path }) => path.join('/'))).toEqual([pointer])
  })
})

describe('the readiness of a place', () => {
  test.each([
    ['is ready with a name alone', { name: { en: 'Perm-35' } }, []],
    ['needs it in its own language', { ...leningrad, sourceLanguage: 'he' }, ['/name name_untold']],
  ])('%s', (_what, stored, expected) => {
    expect(problemsIn(places, places.readiness, stored)).toEqual(expected)
  })
})

describe('a published place', () => {
  test('has its position, former names and variants', () => {
    const view = publish(places, {
      ...leningrad,
      parent: 'ussr',
      variants: [
        { form: 'Saint Petersburg', language: 'en', kind: 'later-name' },
        { form: 'לענינגראַד', language: 'yi', script: 'Hebr', scheme: 'yivo', kind: 'yiddish-name' },
        { language: 'fi' },
      ],
      authorities: [{ uri: 'https://sws.geonames.org/498817/', scheme: 'geonames' }, { uri: 'x' }],
    })
    expect(view).toEqual({
      name: 'Leningrad',
      placeKind: 'city',
      parent: expect.objectContaining({ id: 'ussr' }),
      point: { lat: 59.94, long: 30.31 },
      variants: [
        {
          form: 'Saint Petersburg',
          language: 'en',
          script: null,
          scheme: null,
          variantKind: { key: 'later-name', label: 'Later name' },
        },
        {
          form: 'לענינגראַד',
          language: 'yi',
          script: 'Hebr',
          scheme: { key: 'yivo', label: 'YIVO, for Yiddish' },
          variantKind: { key: 'yiddish-name', label: 'Yiddish name' },
        },
      ],
      authorities: [{ uri: 'https://sws.geonames.org/498817/', scheme: 'geonames' }],
    })
    expect(places.listing(view)).toEqual({ terms: [], dateFrom: null, dateTo: null })
  })

  test('with its name only has every key, null where empty; half a point is none', () => {
    const view = publish(places, { name: { en: 'Mordovia' }, point: { lat: 54 } })
    expect(view).toEqual({
      name: 'Mordovia',
      placeKind: null,
      parent: null,
      point: null,
      variants: [],
      authorities: [],
    })
  })

  test('omits a parent place that was never public; its card has its type', () => {
    expect(publish(places, { ...leningrad, parent: 'never1' }).parent).toBeNull()
    expect(places.card(places.stored.parse({ id: 'r1', ...leningrad }))).toMatchObject({
      caption: { value: { en: 'City or town', ru: 'Город', he: 'עיר' } },
    })
  })
})
