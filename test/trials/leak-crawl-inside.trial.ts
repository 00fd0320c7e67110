import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { whileLoading } from '../support/exhibit'
import { crawlWhole } from '../support/leak-crawl/account'
import { insiders } from '../support/leak-crawl/canaries'
import { openField, type CrawlField } from '../support/leak-crawl/open'

const minutes = 60_000

let field: CrawlField
beforeAll(async () => {
  field = await openField()
}, 3 * whileLoading)
afterAll(() => field.close())

test(
  'the crawl finds no leak without an accepted exception',
  async () => {
    const { fresh, answered: succeeded } = await crawlWhole(field, insiders)
    // a crawl that is rejected everywhere would find nothing either
    expect(succeeded).toEqual(expect.arrayContaining(['GET /v1/items/:slug', 'GET /api/items/:id', 'GraphQL Items']))
    expect(fresh).toEqual([])
  },
  30 * minutes,
)
