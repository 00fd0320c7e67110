import { describe, expect, test } from '@jest/globals'
import { site } from '../../src/site'
import { problemsIn, publish } from '../support/projection-context'

const menu = (...navigation: Record<string, unknown>[]) => ({ title: { en: 'Refuseniks & Activists' }, navigation })
const people = { label: { en: 'People' }, record: { relationTo: 'sections', value: 's1' } }

describe('the site', () => {
  test.each([
    ['a record and a path', menu(people, { label: { en: 'Contact' }, url: '/contact' }), []],
    ['an entry that leads nowhere', menu({ label: { en: 'X' } }), ['/navigation/0/url link_missing']],
    [
      'an entry without words in its language',
      menu({ label: { he: 'א' }, url: '/x' }),
      ['/navigation/0/label name_untold'],
    ],
    ['a script', menu({ label: { en: 'X' }, url: 'javascript:0' }), ['/navigation/0/url address_unsafe']],
    ['no name', { title: {} }, ['/title name_missing', '/title name_untold']],
  ])('with %s: %j', (_what, stored, expected) => {
    expect(problemsIn(site, [...site.rules, ...site.readiness], stored)).toEqual(expected)
  })

  test('has the public entries of its menu, and none that were never public', () => {
    const hidden = { label: { en: 'Hidden' }, record: { relationTo: 'sections', value: 'never1' } }
    const { navigation } = publish(site, menu(people, hidden, { label: { en: 'Contact' }, url: '/contact' }))
    expect(navigation).toMatchObject([
      { label: 'People', url: null, record: { id: 's1' } },
      { label: 'Contact', url: '/contact', record: null },
    ])
  })
})
