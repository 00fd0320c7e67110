import { expect, test } from '@jest/globals'
import { rightsStatements } from '../../src/rights/rights-statements'
import { explainRights, rightsPage } from '../../src/rights/rights-explanations'

test.each(Object.keys(rightsStatements))(
  '%s is explained in each language of the desk, and differently from the others',
  (uri) => {
    const explained = explainRights(uri)
    expect(explained?.en).toMatch(/^[A-Z].+\.$/)
    expect(explained?.ru).toMatch(/\p{Script=Cyrillic}.+\.$/u)
    expect(explained?.he).toMatch(/\p{Script=Hebrew}.+\.$/u)
    const others = Object.keys(rightsStatements).filter((one) => one !== uri)
    expect(others.map((one) => explainRights(one)?.en)).not.toContain(explained?.en)
  },
)

test.each([
  ['http://rightsstatements.org/vocab/InC-OW-EU/1.0/', 'ru', 'http://rightsstatements.org/page/InC-OW-EU/1.0/'],
  ['https://creativecommons.org/licenses/by-sa/4.0/', 'he', 'https://creativecommons.org/licenses/by-sa/4.0/deed.he'],
  [
    'https://creativecommons.org/publicdomain/zero/1.0/',
    'uk',
    'https://creativecommons.org/publicdomain/zero/1.0/deed.en',
  ],
])('the page of %s in %s', (uri, language, page) => {
  expect(rightsPage(uri, language)).toBe(page)
})

test('a URI outside the vocabulary has no explanation', () => {
  expect(explainRights('https://example.org/')).toBeNull()
})
