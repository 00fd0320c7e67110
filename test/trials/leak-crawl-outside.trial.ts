import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { whileLoading } from '../support/exhibit'
import { crawlWhole, isNew, print } from '../support/leak-crawl/account'
import { outsiders, writers } from '../support/leak-crawl/canaries'
import { crawl } from '../support/leak-crawl/crawl'
import type { Finding } from '../support/leak-crawl/find-leaks'
import { openField, type CrawlField } from '../support/leak-crawl/open'
import { plantsIn } from '../support/leak-crawl/plants'

const minutes = 60_000

let field: CrawlField
beforeAll(async () => {
  field = await openField()
}, 3 * whileLoading)
afterAll(() => field.close())

describe('the crawl finds planted leaks', () => {
  const names = [
    'one access rule is off',
    'the history of records is open to whoever has an account',
    'one private flag is ignored',
    'a private field can be asked for, though not read',
    'one rendition is open',
    'a 409 quotes what another has written',
    'one relation shows the id of a draft',
    'a header names a draft',
    'a save says whether what it names is there',
    'a route that nobody told the crawl about',
    'a note is in a finished view',
  ]

  test('every planted leak is in this list', () => {
    expect(plantsIn(field).map(({ name }) => name)).toEqual(names)
  })

  test.each(names)(
    '%s',
    async (name) => {
      const planted = plantsIn(field).find((one) => one.name === name)
      if (!planted) throw new Error(`${name} is not planted`)
      const { near, plant, isFound } = planted
      const isIt = (finding: Finding) => isNew(finding) && isFound(finding)
      const undo = await plant()
      try {
        const { findings, asked: requestCount } = await crawl({ ...field, near, until: isIt })
        print(`planted: ${name}: ${findings.some(isIt) ? 'found' : 'NOT FOUND'} in ${requestCount} requests`)
        expect(findings.filter(isIt)).not.toEqual([])
      } finally {
        await undo()
      }
    },
    5 * minutes,
  )
})

test(
  'the crawl finds no leak without an accepted exception',
  async () => {
    const { fresh, answered: succeeded } = await crawlWhole(field, [...outsiders, ...writers])
    // a crawl that is rejected everywhere would find nothing either
    expect(succeeded).toEqual(expect.arrayContaining(['GET /v1/items/:slug', 'GET /api/items/:id', 'GraphQL Items']))
    expect(fresh).toEqual([])
  },
  30 * minutes,
)
